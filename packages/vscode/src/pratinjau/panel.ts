/** One preview: a panel beside the editor that shows the picture of a text and leads back and forth between the two. */
import { ORIGIN_RANGE } from '@alir/core';
import type { Pandangan, Preview, WorkspaceMap } from '@alir/language/protocol';
import * as vscode from 'vscode';
import { kalimat } from '../bahasa.ts';
import { bahasaPengguna, ikutiKursor, warnaKertas } from '../setelan.ts';
import { halaman, nonceBaru } from './html.ts';
import type { IngatanGambar, Tayangan } from './ingatan-gambar.ts';
import { titikDi } from './kursor.ts';
import { JEDA_PETA_MS, Penarik } from './penarik.ts';
import { bacaPesanKeEkstensi, type PandanganPratinjau, type PesanKeHalaman, type Titik } from './pesan.ts';

/** Asks for one of the two pictures of a text. */
export type TarikPandangan = (uri: string, pandangan: Pandangan, signal: AbortSignal) => Promise<Preview>;

/** Asks for the map of the workspace, on which the SOPs of a text (or of none: the empty uri) are marked. */
export type TarikPeta = (uri: string, signal: AbortSignal) => Promise<WorkspaceMap>;

/** What a panel needs from its surroundings. */
export interface Sekitar {
  readonly extensionUri: vscode.Uri;
  readonly tarik: TarikPandangan;
  readonly tarikPeta: TarikPeta;
  readonly ingatan: IngatanGambar;
  readonly log: vscode.LogOutputChannel;
}

const KOSONG: Tayangan = { keadaan: 'tanpaBerkas', sop: [] };

export class PanelPratinjau {
  readonly panel: vscode.WebviewPanel;
  readonly #sekitar: Sekitar;
  readonly #penarik: Penarik;
  #uri: vscode.Uri | undefined;
  #sematkan = false;
  #pandangan: PandanganPratinjau = 'tabel';
  #tayangan: Tayangan = KOSONG;
  /** The page has said that it listens; before that, nothing reaches it. */
  #siap = false;

  constructor(panel: vscode.WebviewPanel, sekitar: Sekitar) {
    this.panel = panel;
    this.#sekitar = sekitar;
    this.#penarik = new Penarik((uri, signal) => this.#tarik(uri, signal), {
      gambar: (uri, pratinjau) => this.#tayangkan(sekitar.ingatan.tayangkan(`${this.#pandangan} ${uri}`, pratinjau)),
      gagal: (uri, error) => {
        sekitar.log.error(`${uri}: ${error instanceof Error ? error.message : String(error)}`);
        this.#tayangkan({ keadaan: 'gagal', sop: this.#tayangan.sop });
      },
    });
    panel.webview.onDidReceiveMessage((value: unknown) => this.#terima(value));
    panel.onDidChangeViewState(() => {
      // A hidden page is thrown away; it says `siap` again when it comes back.
      this.#siap &&= panel.visible;
    });
    panel.onDidDispose(() => this.#penarik.dispose());
    this.tulisHalaman();
  }

  /** Tied to its text: it does not follow the editor. */
  get sematkan(): boolean {
    return this.#sematkan;
  }

  get pandangan(): PandanganPratinjau {
    return this.#pandangan;
  }

  /** Writes the page anew: at the start, and when the user's language or paper changes. */
  tulisHalaman(): void {
    const { webview } = this.panel;
    const out = vscode.Uri.joinPath(this.#sekitar.extensionUri, 'out');
    webview.options = { enableScripts: true, localResourceRoots: [out] };
    this.#siap = false;
    webview.html = halaman(
      {
        skrip: webview.asWebviewUri(vscode.Uri.joinPath(out, 'pratinjau.js')).toString(),
        gaya: webview.asWebviewUri(vscode.Uri.joinPath(out, 'pratinjau.css')).toString(),
        cspSource: webview.cspSource,
      },
      bahasaPengguna(),
      nonceBaru(),
      warnaKertas(),
    );
    this.#judul();
  }

  /** Shows the picture of `uri` from now on, or the map with that text marked. */
  tampilkan(uri: vscode.Uri | undefined, sematkan = this.#sematkan, pandangan = this.#pandangan): void {
    this.#sematkan = sematkan;
    this.#pandangan = pandangan;
    const lain = uri?.toString() !== this.#uri?.toString();
    this.#uri = uri;
    // The map of another text is the same but for its mark, so the one of now stays until that is there.
    if (pandangan === 'peta' ? this.#tayangan.sop.length === 0 : lain) {
      this.#tayangkan({ keadaan: 'memuat', sop: [] });
    }
    this.#ikuti();
  }

  /** The picture of that text may have changed. */
  berubah(uri: string): void {
    if (this.#pandangan !== 'peta') {
      this.#penarik.berubah(uri);
    }
  }

  /** The map of the workspace has changed. */
  petaBerubah(): void {
    if (this.#pandangan === 'peta') {
      this.#penarik.berubah(this.#uri?.toString() ?? '', JEDA_PETA_MS);
    }
  }

  /** That text was closed. */
  ditutup(uri: string): void {
    this.#penarik.ditutup(uri);
  }

  /** Highlights what stands at the cursor of `editor`, if it shows this preview's text. */
  sorot(editor: vscode.TextEditor): void {
    if (this.#pandangan !== 'peta' && editor.document.uri.toString() === this.#uri?.toString() && ikutiKursor()) {
      this.#kirim({ jenis: 'sorot', titik: titikDi(this.#tayangan.sop, editor.selection.active) ?? null, tampakkan: true });
    }
  }

  /** Pulls what the tab of now shows; of the map there is something to show without a text, too. */
  #ikuti(): void {
    this.#judul();
    const uri = this.#uri?.toString() ?? (this.#pandangan === 'peta' ? '' : undefined);
    this.#penarik.ikuti(uri);
    if (uri === undefined) {
      this.#tayangkan(KOSONG);
    }
  }

  async #tarik(uri: string, signal: AbortSignal): Promise<Preview> {
    if (this.#pandangan !== 'peta') {
      return this.#sekitar.tarik(uri, this.#pandangan, signal);
    }
    const { jumlah, ...peta } = await this.#sekitar.tarikPeta(uri, signal);
    return { uri, version: null, ok: true, sop: jumlah === 0 ? [] : [{ ...peta, range: ORIGIN_RANGE }] };
  }

  #tayangkan(tayangan: Tayangan): void {
    this.#tayangan = tayangan;
    this.#kirimGambar();
    const editor = this.#editor();
    if (editor !== undefined) {
      this.sorot(editor);
    }
  }

  #judul(): void {
    const nama = this.#pandangan === 'peta' ? undefined : this.#uri?.path.split('/').at(-1);
    const judul = kalimat(bahasaPengguna(), this.#pandangan === 'peta' ? 'judulPeta' : 'judulPratinjau');
    this.panel.title = nama === undefined ? judul : `${judul} ${nama}`;
  }

  #kirimGambar(): void {
    const lembar = this.#tayangan.sop.map(({ judul, svg, sasaran }) => ({ judul, svg, sasaran: sasaran.map(({ id }) => id) }));
    this.#kirim({
      jenis: 'gambar',
      uri: this.#uri?.toString() ?? '',
      keadaan: this.#tayangan.keadaan,
      lembar,
      sematkan: this.#sematkan,
      pandangan: this.#pandangan,
    });
  }

  #kirim(pesan: PesanKeHalaman): void {
    if (this.#siap) {
      void this.panel.webview.postMessage(pesan);
    }
  }

  #terima(value: unknown): void {
    const pesan = bacaPesanKeEkstensi(value);
    switch (pesan?.jenis) {
      case 'siap': {
        this.#siap = true;
        this.#tayangkan(this.#tayangan);
        break;
      }
      case 'pilih':
        void this.#lompat(pesan.titik);
        break;
      case 'ekspor':
        void vscode.commands.executeCommand('sop.ekspor', this.#uri);
        break;
      case 'sematkan':
        this.#sematkan = pesan.sematkan;
        break;
      case 'pandangan':
        // The picture of now stays until the other one is there.
        this.#pandangan = pesan.pandangan;
        this.#ikuti();
        break;
      case undefined:
        this.#sekitar.log.warn('A message of the preview is not understood.');
    }
  }

  /** Brings the cursor to the text of what was clicked. */
  async #lompat(titik: Titik): Promise<void> {
    const sasaran = this.#tayangan.sop[titik.sop]?.sasaran.find(({ id }) => id === titik.id);
    const uri = sasaran?.uri === undefined ? this.#uri : vscode.Uri.parse(sasaran.uri);
    if (sasaran === undefined || uri === undefined) {
      return;
    }
    const { range } = sasaran;
    const document = await vscode.workspace.openTextDocument(uri);
    // The picture may be older than the text: a place that is gone becomes the nearest one that is not.
    const start = document.validatePosition(new vscode.Position(range.start.line, range.start.character));
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn: this.#kolomTeks(uri),
      selection: new vscode.Range(start, start),
    });
    editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** The column to show a text in: where it is already, else where this preview's text is, else beside the preview. */
  #kolomTeks(uri: vscode.Uri): vscode.ViewColumn {
    const milik = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const { One, Beside } = vscode.ViewColumn;
    return (milik ?? this.#editor())?.viewColumn ?? (this.panel.viewColumn === One ? Beside : One);
  }

  /** The editor that shows this preview's text, if one is in sight. */
  #editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.#uri?.toString());
  }
}
