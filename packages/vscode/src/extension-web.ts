/** The extension in an editor in the browser: the server runs in a worker. */
import * as vscode from 'vscode';
import { type BaseLanguageClient, LanguageClient } from 'vscode-languageclient/browser';
import { aktifkan } from './aktivasi.ts';
import { pekerjaBrowser } from './ekspor/pekerja-browser.ts';

/** The extension host's own; the type check of the project knows no DOM. */
declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2];

let klien: BaseLanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const alamat = (nama: string) => vscode.Uri.joinPath(context.extensionUri, 'out', nama).toString(true);
  klien = await aktifkan(context, {
    punyaBerkas: false,
    buatKlien: (options) => new LanguageClient('sop', 'SOP', new Worker(alamat('server-browser.js')), options),
    buatPekerja: pekerjaBrowser(alamat('cetak-browser.js')),
  });
}

export async function deactivate(): Promise<void> {
  await klien?.stop();
}
