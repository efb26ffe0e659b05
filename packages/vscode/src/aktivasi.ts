/** What the extension does in every kind of editor: a language client, and previews that pull their pictures through it. */

import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { kalimat } from './bahasa.ts';
import { IngatanGambar } from './pratinjau/ingatan-gambar.ts';
import { ManajerPratinjau } from './pratinjau/manajer.ts';
import type { Tarik } from './pratinjau/penarik.ts';
import { PREVIEW_CHANGED, PREVIEW_REQUEST, type Pratinjau } from './protokol.ts';
import { bahasaPengguna } from './setelan.ts';

/** Makes the client of one kind of editor. */
export type BuatKlien = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the client and registers everything; returns the running client. */
export async function aktifkan(context: vscode.ExtensionContext, buatKlien: BuatKlien): Promise<BaseLanguageClient> {
  const log = vscode.window.createOutputChannel('SOP', { log: true });
  const klien = buatKlien({
    documentSelector: [{ language: 'sop' }],
    outputChannel: log,
    initializationOptions: () => ({ locale: bahasaPengguna() }),
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
    klien.onNotification(PREVIEW_CHANGED, ({ uri }: { uri: string }) => manajer.berubah(uri)),
    vscode.workspace.onDidChangeConfiguration(async (perubahan) => {
      // The server speaks the language it was started with.
      if (perubahan.affectsConfiguration('sop.bahasa')) {
        await klien.stop();
        await klien.start();
      }
    }),
  );
  try {
    await klien.start();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(kalimat(bahasaPengguna(), 'serverMati'));
  }
  return klien;
}

function penarikDari(klien: BaseLanguageClient): Tarik {
  return async (uri, signal) => {
    const pembatal = new vscode.CancellationTokenSource();
    signal.addEventListener('abort', () => pembatal.cancel(), { once: true });
    try {
      return await klien.sendRequest<Pratinjau>(PREVIEW_REQUEST, { uri }, pembatal.token);
    } finally {
      pembatal.dispose();
    }
  };
}
