/** From an SOP to the drawing that the user asked for, and from that to the files that it becomes. */
import type { Hari, NamaKertas, Sop } from '@alir/core';
import {
  type Gambar,
  gambarDiagram,
  gambarHalaman,
  gambarLembarDiagram,
  gambarTabel,
  JENIS_HALAMAN,
  type JenisHalaman,
  kertasDari,
  type Orientasi,
} from '@alir/diagram';
import { gambarCetak } from '@alir/language/gambar-cetak';
import type { BentukCetak } from '@alir/rules';
import type { Argumen } from './argumen.ts';
import { FORMAT, type Format, formatYang, type IsiBerkas, type Pencetak, SKALA } from './format.ts';
import { Galat } from './galat.ts';

export const TAMPILAN = ['tabel', 'diagram', 'peta', 'register'] as const;
export const ORIENTASI = ['landscape', 'portrait'] as const satisfies readonly Orientasi[];

/** The parts of a document that show the logo. */
const BERLOGO: readonly JenisHalaman[] = ['sampul', 'identitas'];

/** A file of a drawing. */
export interface Cetakan extends IsiBerkas {
  /** How many sheets of paper it holds; none where it is continuous. */
  readonly lembar: number;
  /** What its name ends with, where it is one of several: `hal-03`. */
  readonly akhiran?: string;
}

/** What the user asked for; the same for every file of one run. */
export interface Permintaan {
  /** What is asked of printed documents, whatever they are of. */
  readonly lembar: {
    readonly kertas: NamaKertas | undefined;
    readonly orientasi: Orientasi;
    readonly bagian: readonly JenisHalaman[] | undefined;
  };
  /**
   * As the regulation that the SOP names has it, where the user does not say otherwise; `sefile` are the SOPs whose titles are known, and
   * `logo` is asked for the file of its logo where it is drawn.
   */
  lukis(sop: Sop, bentuk: BentukCetak, sefile: readonly Sop[], logo: () => Uint8Array | undefined): Promise<Gambar>;
  /** Each page becomes a file of its own. */
  readonly perHalaman: boolean;
  /** The files, one after the other, that bear this day. Ends with a {@link Galat} where the drawing has no such page. */
  cetak(gambar: Gambar, tanggal: Hari | undefined): AsyncGenerator<Cetakan>;
}

/**
 * Table and diagram are continuous unless printed pages are asked for, or parts of the document, which are always printed; of a diagram,
 * pages are the sheets of its procedures. Formats of pages get the whole document.
 */
export function permintaan(nama: Format, argumen: Argumen): Permintaan {
  const { teks, pesan } = argumen;
  const format: Pencetak = FORMAT[nama];
  const orientasi = (teks('orientasi') ?? 'landscape') as Orientasi;
  const halaman = halamanDiminta(nama, argumen);
  const perHalaman = halaman === SEMUA;
  const skala = besarSkala(nama, argumen);
  const diagram = teks('view') === 'diagram';
  // Who wants a file to sign wants all of the document.
  const bagian = bagianDokumen(argumen) ?? (format.berlembar && !diagram ? JENIS_HALAMAN : undefined);
  const bersambung = !bagian && halaman === undefined && !format.berlembar;
  return {
    lembar: { kertas: teks('kertas') as NamaKertas | undefined, orientasi, bagian },
    perHalaman,
    async lukis(sop, bentuk, sefile, logo) {
      const { kolom } = bentuk;
      const kertas = (teks('kertas') ?? bentuk.kertas ?? 'A4') as NamaKertas;
      if (bagian) {
        const isi = bagian.some((satu) => BERLOGO.includes(satu)) ? logo() : undefined;
        return gambarCetak(sop, bentuk, { sefile, kertas, orientasi, bagian, logo: isi });
      }
      if (bersambung) {
        const lembar = kertasDari(kertas, orientasi);
        return diagram ? gambarDiagram(sop, undefined, { kertas: lembar }) : gambarTabel(sop, { kolom, kertas: lembar });
      }
      return diagram ? gambarLembarDiagram(sop, { kertas, orientasi }) : gambarHalaman(sop, { kolom, kertas, orientasi });
    },
    async *cetak(gambar, tanggal) {
      const nomor = gambar.pages.map(({ number }) => number);
      const bersama = { tanggal, skala, pesan };
      if (perHalaman) {
        for (const n of nomor)
          yield { ...(await format.cetak(gambar, { ...bersama, halaman: n })), lembar: 1, akhiran: akhiranHalaman(n, nomor) };
        return;
      }
      if (halaman !== undefined && !nomor.includes(halaman)) throw new Galat(pesan.halamanTakAda(halaman, nomor.length));
      const lembar = bersambung ? 0 : halaman === undefined ? nomor.length : 1;
      yield { ...(await format.cetak(gambar, { ...bersama, halaman })), lembar };
    },
  };
}

/** As wide as that of the last page, so that names stand in the order of the pages. */
function akhiranHalaman(nomor: number, semua: readonly number[]): string {
  return `hal-${String(nomor).padStart(String(Math.max(...semua)).length, '0')}`;
}

/** The parts of the document that are asked for; `undefined` where it is a table or a diagram. */
function bagianDokumen({ ada, daftar, teks, pesan }: Argumen): readonly JenisHalaman[] | undefined {
  if (!ada('bagian')) return undefined;
  if (teks('view') === 'diagram') throw new Galat(pesan.bagianTanpaTabel);
  const dipilih = daftar('bagian');
  const salah = dipilih.find((nama) => !(JENIS_HALAMAN as readonly string[]).includes(nama));
  if (salah !== undefined || dipilih.length === 0) {
    throw new Galat(pesan.nilaiTakDikenal('--bagian', salah ?? '', JENIS_HALAMAN.join(', ')));
  }
  return dipilih as readonly JenisHalaman[];
}

/** The word for all pages, each on its own. */
const SEMUA = 'semua';

function halamanDiminta(format: Format, { teks, pesan }: Argumen): number | typeof SEMUA | undefined {
  const nilai = teks('halaman');
  if (nilai === undefined) return undefined;
  if (nilai === SEMUA) {
    if (FORMAT[format].perHalaman) return SEMUA;
    throw new Galat(pesan.tanpaPerHalaman(format, formatYang('perHalaman')));
  }
  if (!/^[1-9][0-9]{0,5}$/u.test(nilai)) throw new Galat(pesan.halamanBukanBilangan(nilai));
  return Number(nilai);
}

function besarSkala(format: Format, { teks, pesan }: Argumen): number {
  const nilai = teks('skala');
  if (nilai === undefined) return SKALA.bawaan;
  if (format !== 'png') throw new Galat(pesan.skalaHanyaPng(format));
  const skala = /^\d{1,2}(?:[.,]\d{1,6})?$/u.test(nilai) ? Number(nilai.replace(',', '.')) : Number.NaN;
  if (!(skala >= SKALA.min && skala <= SKALA.maks)) throw new Galat(pesan.skalaSalah(nilai, SKALA.min, SKALA.maks));
  return skala;
}
