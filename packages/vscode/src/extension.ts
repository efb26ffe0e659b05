/** The extension in an editor on Node: the server runs in a process of its own, on the editor's Node. */
import type * as vscode from 'vscode';
import { type BaseLanguageClient, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { aktifkan } from './aktivasi.ts';
import { pekerjaNode } from './ekspor/pekerja-node.ts';

let klien: BaseLanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('out/server.cjs');
  klien = await aktifkan(context, {
    punyaBerkas: true,
    buatKlien: (options) => new LanguageClient('sop', 'SOP', { module, transport: TransportKind.ipc }, options),
    buatPekerja: pekerjaNode(context.asAbsolutePath('out/cetak.cjs')),
  });
}

export async function deactivate(): Promise<void> {
  await klien?.stop();
}
