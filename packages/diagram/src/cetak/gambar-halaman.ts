/** Draws an SOP as pages of paper: the table cut between rows, its flows carried over by lettered pentagons. */
import type { KolomPeraturan, NamaKertas, Sop } from '@alir/core';
import { beriBacaan } from '../bacaan/bacaan.ts';
import type { Gambar, Halaman, Kertas, Peringatan } from '../gambar.ts';
import { identitasSop, idJalur } from '../identitas.ts';
import { Ingatan } from '../ingatan.ts';
import { susunanKolom } from '../kolom-peraturan.ts';
import { PT, UKURAN } from '../opsi.ts';
import { HURUF_TERKECIL } from './gaya-cetak.ts';
import { bubuhiKaki, milikSop } from './kaki.ts';
import { kertasDari, MARGIN, type Margin, type Orientasi } from './kertas.ts';
import { kolomLembar } from './kolom-lembar.ts';
import { type BahanCetak, cetak } from './muatkan.ts';
import type { Lembaran } from './pita.ts';
import { keLembar } from './skala.ts';

export interface OpsiHalaman {
  /** Default A4. */
  readonly kertas?: NamaKertas;
  /** Default landscape. */
  readonly orientasi?: Orientasi;
  readonly margin?: Partial<Margin>;
  /** The columns with their headings, as a regulation profile lays them down; the usual ones where it does not. */
  readonly kolom?: readonly KolomPeraturan[];
  /** What earlier drawings of the same text have laid out. */
  readonly ingatan?: Ingatan;
}

/**
 * The printed pages of `sop`; lengths in millimetres from each sheet's top left corner. Every procedure begins a new page. What does
 * not fit in readable type goes on, lane by lane, on a sheet beside; where that does not help either it is shrunk until it fits. `peringatan`
 * tells of both. Never throws on an incomplete model.
 */
export function gambarHalaman(sop: Sop, opsi: OpsiHalaman = {}): Gambar {
  const gambar = halamanProsedur(sop, opsi);
  return { ...gambar, pages: bubuhiKaki(gambar.pages, lembarDari(opsi).margin, () => milikSop(sop)) };
}

/** The sheet that `opsi` asks for, and its margins. */
export function lembarDari(opsi: Pick<OpsiHalaman, 'kertas' | 'orientasi' | 'margin'>): {
  readonly kertas: Kertas;
  readonly margin: Margin;
} {
  return { kertas: kertasDari(opsi.kertas ?? 'A4', opsi.orientasi ?? 'landscape'), margin: { ...MARGIN, ...opsi.margin } };
}

/** The same as a part of a document: its first page has the number `nomorPertama`, and no page has its foot yet. */
export function halamanProsedur(sop: Sop, opsi: OpsiHalaman, nomorPertama = 1): Gambar {
  const { kertas, margin } = lembarDari(opsi);
  const ingatan = opsi.ingatan ?? new Ingatan();
  const lebar = kertas.width - 2 * margin.samping;
  const tinggi = kertas.height - margin.atas - margin.bawah;
  const bahan = { sop, laneIds: idJalur(sop.pelaksana), ...susunanKolom(opsi.kolom), lebar, tinggi, nomorPertama, ingatan };
  const { lembaran, skala, dibagi } = cetak(bahan);
  const pages = berbacaan(bahan, lembaran);
  return {
    sop: identitasSop(sop),
    view: 'tabel',
    paper: kertas,
    pages: pages.map((halaman, i) => keLembar(halaman, { kertas, margin, skala, number: nomorPertama + i })),
    peringatan: peringatan(lembaran, skala, dibagi, nomorPertama),
  };
}

/** The pages of all sheets with their words. */
function berbacaan({ sop, label, urutan }: BahanCetak, lembaran: readonly Lembaran[]): Halaman[] {
  const lembar = (sheet: Lembaran) => {
    const kolom = { label, urutan: kolomLembar(urutan, sheet.jalur, sop.pelaksana.length).urutan };
    return { halaman: sheet.rakit(), kolom };
  };
  return sop.prosedur.flatMap((prosedur) => beriBacaan(lembaran.filter((sheet) => sheet.prosedur === prosedur).map(lembar), prosedur));
}

function peringatan(lembaran: readonly Lembaran[], skala: number, dibagi: number, nomorPertama: number): Peringatan[] {
  const kecil = (size: number) => size * skala < HURUF_TERKECIL - 1e-6;
  const pt = (size: number) => Math.round((size * skala * 10) / PT) / 10;
  if (kecil(UKURAN.huruf)) return [{ kode: 'tabel-terlalu-besar', pt: pt(UKURAN.huruf) }];
  return [
    ...(dibagi > 1 ? [{ kode: 'pelaksana-dibagi' as const, lembar: dibagi }] : []),
    ...lembaran.flatMap(({ langkahPertama, hurufSel }, i): Peringatan[] =>
      kecil(hurufSel) ? [{ kode: 'baris-terlalu-tinggi', pt: pt(hurufSel), halaman: nomorPertama + i, no: langkahPertama }] : [],
    ),
  ];
}
