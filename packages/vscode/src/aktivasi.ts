/** What the extension does in every kind of editor: a language client, and previews that pull their pictures through it. */

import { PREVIEW, PREVIEW_CHANGED, type Preview, type PreviewChangedParams, type PreviewParams } from '@alir/language/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { kalimat } from './bahasa.ts';
import { layaniBerkas } from './berkas.ts';
import { IngatanGambar } from './pratinjau/ingatan-gambar.ts';
import { ManajerPratinjau } from './pratinjau/manajer.ts';
import type { TarikPandangan } from './pratinjau/panel.ts';
import { bahasaPengguna } from './setelan.ts';

/** Makes the client of one kind of editor. */
export type BuatKlien = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Starts the client and registers everything; returns the running client.
 * @param punyaBerkas whether the server reads files by itself
 */
export async function aktifkan(context: vscode.ExtensionContext, punyaBerkas: boolean, buatKlien: BuatKlien): Promise<BaseLanguageClient> {
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
    tarik: penarikDari(klien),
    ingatan: new IngatanGambar(),
    log,
  });
  manajer.daftar(context);
  context.subscriptions.push(
    log,
    klien.onNotification(PREVIEW_CHANGED, ({ uri }: PreviewChangedParams) => manajer.berubah(uri)),
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

function penarikDari(klien: BaseLanguageClient): TarikPandangan {
  return async (uri, pandangan, signal) => {
    const params: PreviewParams = { uri, pandangan };
    const pembatal = new vscode.CancellationTokenSource();
    signal.addEventListener('abort', () => pembatal.cancel(), { once: true });
    try {
      return await klien.sendRequest<Preview>(PREVIEW, params, pembatal.token);
    } finally {
      pembatal.dispose();
    }
  };
}
