/** What the extension does in every kind of editor: a language client, and previews and exports that pull their drawings through it. */

import {
  MAP,
  MAP_CHANGED,
  type MapParams,
  PREVIEW,
  PREVIEW_CHANGED,
  type Preview,
  type PreviewChangedParams,
  type PreviewParams,
  type WorkspaceMap,
} from '@alir/language/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { kalimat } from './bahasa.ts';
import { layaniBerkas } from './berkas.ts';
import { Ekspor } from './ekspor/ekspor.ts';
import type { BuatPekerja } from './ekspor/pekerja-cetak.ts';
import { IngatanGambar } from './pratinjau/ingatan-gambar.ts';
import { ManajerPratinjau } from './pratinjau/manajer.ts';
import { bahasaPengguna } from './setelan.ts';

/** Makes the client of one kind of editor. */
export type BuatKlien = (options: LanguageClientOptions) => BaseLanguageClient;

/** What an editor has by its kind. */
export interface Inang {
  /** Whether the server reads files by itself. */
  readonly punyaBerkas: boolean;
  readonly buatKlien: BuatKlien;
  readonly buatPekerja: BuatPekerja;
}

/** Starts the client and registers everything; returns the running client. */
export async function aktifkan(context: vscode.ExtensionContext, inang: Inang): Promise<BaseLanguageClient> {
  const { punyaBerkas, buatKlien, buatPekerja } = inang;
  const log = vscode.window.createOutputChannel('SOP', { log: true });
  const klien = buatKlien({
    documentSelector: [{ language: 'sop' }],
    outputChannel: log,
    initializationOptions: () => ({ bahasa: bahasaPengguna(), fileSystem: !punyaBerkas }),
    // Opened as a click on a finding's code opens it: a page of a rule as one reads it, not as its Markdown (editorAssociations).
    middleware: { window: { showDocument: ({ uri }) => bukaDokumen(uri) } },
    synchronize: { configurationSection: 'sop', fileEvents: vscode.workspace.createFileSystemWatcher('**/*.sop') },
  });
  const manajer = new ManajerPratinjau({
    extensionUri: context.extensionUri,
    tarik: (uri, pandangan, signal) => minta<Preview>(klien, PREVIEW, { uri, pandangan } satisfies PreviewParams, signal),
    tarikPeta: (uri, signal) => minta<WorkspaceMap>(klien, MAP, (uri === '' ? {} : { uri }) satisfies MapParams, signal),
    ingatan: new IngatanGambar(),
    log,
  });
  manajer.daftar(context);
  new Ekspor({ context, minta: (method, params, signal) => minta(klien, method, params, signal), buatPekerja, log }).daftar();
  context.subscriptions.push(
    log,
    klien.onNotification(PREVIEW_CHANGED, ({ uri }: PreviewChangedParams) => manajer.berubah(uri)),
    klien.onNotification(MAP_CHANGED, () => manajer.petaBerubah()),
  );
  if (!punyaBerkas) {
    layaniBerkas(klien);
  }
  try {
    await klien.start();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(kalimat(bahasaPengguna(), 'serverMati'));
  }
  return klien;
}

async function bukaDokumen(uri: string): Promise<{ success: boolean }> {
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri));
  return { success: true };
}

/** Asks the server; `signal` cancels the request. */
async function minta<T>(klien: BaseLanguageClient, method: string, params: object, signal: AbortSignal): Promise<T> {
  const pembatal = new vscode.CancellationTokenSource();
  signal.addEventListener('abort', () => pembatal.cancel(), { once: true });
  try {
    return await klien.sendRequest<T>(method, params, pembatal.token);
  } finally {
    pembatal.dispose();
  }
}
