/** All previews: opens them, revives them, and tells them what happens in the editor. */
import * as vscode from 'vscode';
import { tulisanSop } from '../tulisan.ts';
import { bacaIngatan } from './keadaan.ts';
import { PanelPratinjau, type Sekitar } from './panel.ts';
import type { PandanganPratinjau } from './pesan.ts';

const JENIS_PANEL = 'sop.pratinjau';

export class ManajerPratinjau implements vscode.WebviewPanelSerializer {
  readonly #sekitar: Sekitar;
  readonly #panel = new Set<PanelPratinjau>();

  constructor(sekitar: Sekitar) {
    this.#sekitar = sekitar;
  }

  /** Registers commands and listeners; they end with the extension. */
  daftar(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      vscode.commands.registerCommand('sop.bukaPratinjau', (uri?: unknown) => this.#buka(uri, vscode.ViewColumn.Active)),
      vscode.commands.registerCommand('sop.bukaPratinjauSamping', (uri?: unknown) => this.#buka(uri, vscode.ViewColumn.Beside)),
      vscode.commands.registerCommand('sop.bukaPeta', () => this.#buka(undefined, vscode.ViewColumn.Beside, 'peta')),
      vscode.window.registerWebviewPanelSerializer(JENIS_PANEL, this),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#ikuti(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#setiap((panel) => panel.sorot(textEditor))),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#setiap((panel) => panel.ditutup(uri.toString()))),
      vscode.workspace.onDidChangeConfiguration((perubahan) => {
        if (perubahan.affectsConfiguration('sop.bahasa') || perubahan.affectsConfiguration('sop.pratinjau.kertas')) {
          this.#setiap((panel) => panel.tulisHalaman());
        }
      }),
    );
  }

  /** The picture of that text may have changed. */
  berubah(uri: string): void {
    this.#setiap((panel) => panel.berubah(uri));
  }

  /** The map of the workspace has changed. */
  petaBerubah(): void {
    this.#setiap((panel) => panel.petaBerubah());
  }

  /** Brings a preview back after the window was reloaded. */
  async deserializeWebviewPanel(webviewPanel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { uri, sematkan, pandangan } = bacaIngatan(state);
    this.#pasang(webviewPanel).tampilkan(uri === '' ? tulisanSop() : vscode.Uri.parse(uri), sematkan, pandangan);
  }

  /** Opens the preview or shows the one that is there, with `pandangan` or whichever picture of the text it shows. */
  #buka(uri: unknown, kolom: vscode.ViewColumn, pandangan?: PandanganPratinjau): void {
    const teks = uri instanceof vscode.Uri ? uri : tulisanSop();
    const lama = [...this.#panel].find((panel) => !panel.sematkan);
    if (lama !== undefined) {
      lama.tampilkan(teks, undefined, pandangan ?? (lama.pandangan === 'peta' ? 'tabel' : lama.pandangan));
      lama.panel.reveal(undefined, true);
      return;
    }
    const panel = vscode.window.createWebviewPanel(JENIS_PANEL, '', {
      viewColumn: kolom,
      preserveFocus: kolom === vscode.ViewColumn.Beside,
    });
    this.#pasang(panel).tampilkan(teks, undefined, pandangan);
  }

  #pasang(webviewPanel: vscode.WebviewPanel): PanelPratinjau {
    const panel = new PanelPratinjau(webviewPanel, this.#sekitar);
    this.#panel.add(panel);
    webviewPanel.onDidDispose(() => this.#panel.delete(panel));
    return panel;
  }

  #ikuti(editor: vscode.TextEditor | undefined): void {
    if (editor?.document.languageId === 'sop') {
      this.#setiap((panel) => {
        if (!panel.sematkan) {
          panel.tampilkan(editor.document.uri);
        }
      });
    }
  }

  #setiap(lakukan: (panel: PanelPratinjau) => void): void {
    for (const panel of this.#panel) {
      lakukan(panel);
    }
  }
}
