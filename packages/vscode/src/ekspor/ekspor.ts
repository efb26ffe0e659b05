/** The command that exports the SOPs of a text: asks, has them drawn by the server and printed by a worker, writes, and tells. */
import type { HasilCetak } from '@alir/export';
import { DOCUMENT, type DocumentParams, type DocumentSop, type Documents } from '@alir/language/protocol';
import * as vscode from 'vscode';
import { bahasaPengguna } from '../setelan.ts';
import { tulisanSop } from '../tulisan.ts';
import { bacaBahan } from './bahan.ts';
import { catatanGambar, sebutPeringatan } from './catatan.ts';
import { bahanUntuk, FORMAT, type NamaFormat } from './format.ts';
import { type HasilEkspor, kabarkan, namaBerkas } from './kabar.ts';
import { type Kalimat, kalimat } from './kalimat.ts';
import { type Argumen, bacaArgumen, pokokNama } from './nama.ts';
import { type BuatPekerja, cetakDiPekerja, Dibatalkan } from './pekerja-cetak.ts';
import { tanyaFolder, tanyaFormat, tanyaSop, tanyaTujuan } from './tanya.ts';
import { namaSementara, tulisUtuh } from './tulis.ts';

/** What the command needs from its surroundings. */
export interface SekitarEkspor {
  readonly context: vscode.ExtensionContext;
  /** Asks the server. */
  readonly minta: <T>(method: string, params: object, signal: AbortSignal) => Promise<T>;
  readonly buatPekerja: BuatPekerja;
  readonly log: vscode.LogOutputChannel;
}

const FORMAT_TERAKHIR = 'ekspor.format';

/** Why there is no export, in a sentence for the user; `sebab` is for the log. */
class Gagal extends Error {
  readonly sebab: unknown;

  constructor(sebab: unknown, nama: Kalimat, ...isi: string[]) {
    super(kalimat(bahasaPengguna(), nama, ...isi));
    this.sebab = sebab;
  }
}

/** One file to be written. */
interface Tugas {
  readonly sop: DocumentSop;
  readonly tujuan: vscode.Uri;
}

export class Ekspor {
  readonly #sekitar: SekitarEkspor;

  constructor(sekitar: SekitarEkspor) {
    this.#sekitar = sekitar;
  }

  /** Registers the command. It gives back what was written, or undefined where nothing was. */
  daftar(): void {
    const { context } = this.#sekitar;
    context.subscriptions.push(vscode.commands.registerCommand('sop.ekspor', (argumen?: unknown) => this.#jalankan(bacaArgumen(argumen))));
  }

  async #jalankan(argumen: Argumen): Promise<HasilEkspor | undefined> {
    const { log } = this.#sekitar;
    try {
      return await this.#ekspor(argumen);
    } catch (error) {
      if (error instanceof Dibatalkan) {
        return undefined;
      }
      if (!(error instanceof Gagal)) {
        throw error;
      }
      if (error.sebab !== undefined) {
        log.error(`${error.message} ${error.sebab instanceof Error ? error.sebab.message : String(error.sebab)}`);
      }
      void vscode.window.showErrorMessage(error.message);
      return undefined;
    }
  }

  async #ekspor(argumen: Argumen): Promise<HasilEkspor | undefined> {
    const { context, log } = this.#sekitar;
    const sumber = argumen.uri === undefined ? tulisanSop() : vscode.Uri.parse(argumen.uri);
    if (sumber === undefined) {
      throw new Gagal(undefined, 'eksporTanpaBerkas');
    }
    const format = argumen.format ?? (await tanyaFormat(namaBerkas(sumber), context.globalState.get(FORMAT_TERAKHIR)));
    if (format === undefined) {
      return undefined;
    }
    const { ok, sop } = await this.#gambar(sumber, format, argumen);
    const tugas = await this.#tugas(sumber, sop, format, argumen);
    if (tugas === undefined) {
      return undefined;
    }
    await context.globalState.update(FORMAT_TERAKHIR, format);
    const catatan = await this.#cetak(tugas, format, ok);
    for (const satu of catatan) {
      log.warn(satu);
    }
    const hasil = { berkas: tugas.map(({ tujuan }) => tujuan), catatan };
    void kabarkan(hasil, format, log);
    return hasil;
  }

  /** The SOPs of the text as it stands in the editor, drawn. */
  async #gambar(sumber: vscode.Uri, format: NamaFormat, { kertas, orientasi }: Argumen): Promise<Documents> {
    const nama = namaBerkas(sumber);
    try {
      // A text that is not open, and not of this workspace, is unknown to the server.
      await vscode.workspace.openTextDocument(sumber);
    } catch (error) {
      throw new Gagal(error, 'eksporTakTerbaca', nama);
    }
    const params: DocumentParams = {
      uri: sumber.toString(),
      pandangan: FORMAT[format].pandangan,
      ...(kertas && { kertas }),
      ...(orientasi && { orientasi }),
    };
    const dokumen = await kemajuan('eksporMenggambar', nama, async (_, signal) => {
      try {
        return await this.#sekitar.minta<Documents>(DOCUMENT, params, signal);
      } catch (error) {
        throw signal.aborted ? new Dibatalkan() : new Gagal(error, 'eksporTakTergambar', nama);
      }
    });
    if (dokumen.sop.length === 0) {
      throw new Gagal(undefined, 'eksporTanpaSop', nama);
    }
    return dokumen;
  }

  /** Which SOPs go where; undefined where the user does not say. */
  async #tugas(sumber: vscode.Uri, sop: readonly DocumentSop[], format: NamaFormat, argumen: Argumen): Promise<Tugas[] | undefined> {
    const indeks =
      sop.length === 1 ? [0] : argumen.sop === undefined ? await tanyaSop(namaBerkas(sumber), sop) : [cari(sop, argumen.sop, sumber)];
    if (indeks === undefined) {
      return undefined;
    }
    const belumBerkas = sumber.scheme === 'untitled';
    const nama = pokokNama(belumBerkas ? undefined : namaBerkas(sumber), sop).map((pokok) => pokok + FORMAT[format].akhiran);
    const folder = belumBerkas ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(sumber, '..');
    if (indeks.length > 1) {
      const tujuan = await tanyaFolder(
        folder,
        indeks.map((i) => nama[i]!),
      );
      return tujuan && indeks.map((i) => ({ sop: sop[i]!, tujuan: vscode.Uri.joinPath(tujuan, nama[i]!) }));
    }
    const [i] = indeks as [number];
    const tujuan = argumen.target === undefined ? await tanyaTujuan(folder, nama[i]!, format) : vscode.Uri.parse(argumen.target);
    if (tujuan?.toString() === sumber.toString()) {
      throw new Gagal(undefined, 'eksporMenimpaSumber', namaBerkas(sumber));
    }
    return tujuan && [{ sop: sop[i]!, tujuan }];
  }

  /** Prints and writes them one after another; gives back what is to be known of them. */
  async #cetak(tugas: readonly Tugas[], format: NamaFormat, utuh: boolean): Promise<string[]> {
    const bahasa = bahasaPengguna();
    const catatan: string[] = [];
    const sebutan = tugas.length === 1 ? namaBerkas(tugas[0]!.tujuan) : `${tugas.length} SOP`;
    await kemajuan('eksporMencetak', sebutan, async (maju, signal) => {
      for (const { sop, tujuan } of tugas) {
        const nama = namaBerkas(tujuan);
        maju.report({ increment: 100 / tugas.length, ...(tugas.length > 1 && { message: nama }) });
        const { byte, peringatan } = await this.#cetakSatu(sop, format, signal).catch((error) => {
          throw error instanceof Dibatalkan ? error : new Gagal(error, 'eksporTakTercetak', nama);
        });
        const sementara = vscode.Uri.joinPath(tujuan, '..', namaSementara(nama));
        await tulisUtuh(vscode.workspace.fs, tujuan, sementara, byte).catch((error) => {
          throw new Gagal(error, 'eksporTakTertulis', nama);
        });
        const milik = [...catatanGambar(bahasa, sop, utuh), ...peringatan.map((satu) => sebutPeringatan(bahasa, satu))];
        catatan.push(...(tugas.length === 1 ? milik : milik.map((satu) => `${nama}: ${satu}`)));
      }
    });
    return catatan;
  }

  async #cetakSatu({ gambar, tanggal }: DocumentSop, format: NamaFormat, signal: AbortSignal): Promise<HasilCetak> {
    const { context, buatPekerja } = this.#sekitar;
    const bahan = await bacaBahan(context.extensionUri, bahanUntuk(format, gambar));
    return cetakDiPekerja(buatPekerja, { format, gambar, tanggal, bahan }, signal);
  }
}

/** The index of the SOP of that name, or else of that title. */
function cari(sop: readonly DocumentSop[], dicari: string, sumber: vscode.Uri): number {
  const menurutNama = sop.findIndex(({ nama }) => nama === dicari);
  const indeks = menurutNama >= 0 ? menurutNama : sop.findIndex(({ judul }) => judul === dicari);
  if (indeks < 0) {
    throw new Gagal(undefined, 'eksporSopTakAda', namaBerkas(sumber), dicari);
  }
  return indeks;
}

/** Does something that takes its time under a notification by which the user can end it. */
async function kemajuan<T>(
  judul: Kalimat,
  isi: string,
  lakukan: (maju: vscode.Progress<{ message?: string; increment?: number }>, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const title = kalimat(bahasaPengguna(), judul, isi);
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, cancellable: true, title }, async (maju, token) => {
    const pembatal = new AbortController();
    const pendengar = token.onCancellationRequested(() => pembatal.abort());
    try {
      return await lakukan(maju, pembatal.signal);
    } finally {
      pendengar.dispose();
    }
  });
}
