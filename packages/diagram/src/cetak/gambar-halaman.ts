/** Draws an SOP as pages of paper: the table cut between rows, its flows carried over by lettered pentagons. */
import type { KolomPeraturan, NamaKertas, Sop } from '@alir/core';
import { beriBacaan } from '../bacaan/bacaan.ts';
import type { Gambar, Halaman, Kertas, Peringatan } from '../gambar.ts';
import { idJalur } from '../gambar-tabel.ts';
import { Ingatan } from '../ingatan.ts';
import { susunanKolom } from '../kolom-peraturan.ts';
import { PT, UKURAN } from '../opsi.ts';
import type { RentangJalur } from '../petak/penggalan.ts';
import { bagiPelaksana } from './bagi-pelaksana.ts';
import { type BahanGaya, gayaCetak, HURUF_TERKECIL, type Kerapatan, SKALA_TERKECIL } from './gaya-cetak.ts';
import { bubuhiKaki } from './kaki.ts';
import { kertasDari, MARGIN, type Margin, type Orientasi } from './kertas.ts';
import { kolomLembar } from './kolom-lembar.ts';
import { type HasilPaginasi, type Lembaran, lebarTerbesar, paginasi } from './paginasi.ts';
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

/** How often a table that does not fit is made tighter. */
const PERCOBAAN = 10;
/** A little smaller than what would just have fitted: everything moves when the scale does. */
const LEBIH_KECIL = 0.995;
/** What to try for a page less, down to type of 7 pt; in documents of at most so many pages, whose last one is less full than this. */
const LEBIH_PADAT: readonly Kerapatan[] = [
  { rapat: 'longgar', skala: 0.94 },
  { rapat: 'longgar', skala: 0.88 },
  { rapat: 'rapat', skala: 0.94 },
  { rapat: 'rapat', skala: 0.88 },
];
const HALAMAN_PENDEK = 8;
const LOWONG = 0.5;
/** On more sheets side by side nobody follows a row any more. */
const LEMBAR_TERBANYAK = 4;

/**
 * The printed pages of `sop`; lengths in millimetres from each sheet's top left corner. Every procedure begins a new page. What does
 * not fit in readable type goes on, lane by lane, on a sheet beside; where that does not help either it is shrunk until it fits. `peringatan`
 * tells of both. Never throws on an incomplete model.
 */
export function gambarHalaman(sop: Sop, opsi: OpsiHalaman = {}): Gambar {
  const gambar = halamanProsedur(sop, opsi);
  return { ...gambar, pages: bubuhiKaki(gambar.pages, sop, lembarDari(opsi)) };
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
  const bahan = { sop, laneIds: idJalur(sop.pelaksana), ...susunanKolom(opsi.kolom), kertas, margin, lebar, nomorPertama, ingatan };
  const { lembaran, skala, dibagi } = cetak(bahan);
  const pages = berbacaan(bahan, lembaran);
  return {
    sop: { ...(sop.judul && { judul: sop.judul.text }), ...(sop.nomor?.teks && { nomor: sop.nomor.teks.text }) },
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

interface BahanCetak extends BahanGaya {
  readonly laneIds: readonly string[];
  readonly kertas: Kertas;
  readonly margin: Margin;
  readonly nomorPertama: number;
  readonly ingatan: Ingatan;
}

/** Pages with their scale; where they do not fit, those that came nearest. */
interface Cetakan {
  readonly lembaran: readonly Lembaran[];
  readonly skala: number;
  /** On how many sheets side by side a row stands. */
  readonly dibagi: number;
  readonly muat: boolean;
}

/** All lanes on one sheet if they can be read there, else on as few as possible. */
function cetak(bahan: BahanCetak): Cetakan {
  const lanes = bahan.sop.pelaksana.length;
  const utuh = [{ awal: 0, akhir: lanes }];
  const satu = muatkan(bahan, utuh, false);
  if (satu.muat) return padatkan(bahan, satu);
  const gaya = gayaCetak(bahan, { rapat: 'sesak', skala: SKALA_TERKECIL });
  const lebarLane = lebarTerbesar(new Array<number>(lanes).fill(0), satu.lembaran);
  for (let banyak = 2; banyak <= Math.min(LEMBAR_TERBANYAK, lanes); banyak++) {
    const lebarTeks = (jalur: RentangJalur) =>
      kolomLembar(bahan.urutan, jalur, lanes).urutan.reduce((sum, nama) => (nama === 'pelaksana' ? sum : sum + gaya.kolomSempit[nama]), 0);
    const teks = {
      awal: lebarTeks({ awal: 0, akhir: 1 }),
      tengah: lebarTeks({ awal: 1, akhir: 1 }),
      akhir: lebarTeks({ awal: 1, akhir: lanes }),
    };
    const jalur = bagiPelaksana(bahan.sop, banyak, { lebarLane, teks });
    if (!jalur) break;
    const hasil = muatkan(bahan, jalur, false);
    if (hasil.muat) return hasil;
  }
  return muatkan(bahan, utuh, true);
}

/** Makes the table tighter until it fits; unless `paksa`, gives up where it would have to be smaller than can be read. */
function muatkan(bahan: BahanCetak, jalur: readonly RentangJalur[], paksa: boolean): Cetakan {
  let rapat: Kerapatan = { rapat: 'longgar', skala: 1 };
  for (let attempt = 1; ; attempt++) {
    const { lembaran, muat } = bagiHalaman(bahan, jalur, rapat, attempt === PERCOBAAN);
    const next = lebihRapat(rapat, muat);
    const selesai = muat === 1 || attempt === PERCOBAAN || (!paksa && next.skala < SKALA_TERKECIL);
    if (selesai) return { lembaran, skala: rapat.skala, dibagi: jalur.length, muat: muat === 1 };
    rapat = next;
  }
}

/** What to try after `kerapatan`, which was too large by the factor `muat`. */
function lebihRapat({ rapat, skala }: Kerapatan, muat: number): Kerapatan {
  if (rapat === 'longgar') return { rapat: 'rapat', skala: 1 };
  const next = skala * muat * LEBIH_KECIL;
  // Before type gets too small to read, symbols and columns give way once more.
  return rapat === 'rapat' && next < SKALA_TERKECIL ? { rapat: 'sesak', skala: SKALA_TERKECIL } : { rapat, skala: next };
}

/** Where the last page of a short procedure is rather empty, somewhat smaller type saves it: a reader rather turns no page. */
function padatkan(bahan: BahanCetak, cetakan: Cetakan): Cetakan {
  const { lembaran, skala } = cetakan;
  const lowong = lembaran.some((page, i) => {
    const last = lembaran[i + 1]?.prosedur !== page.prosedur;
    return last && lembaran[i - 1]?.prosedur === page.prosedur && page.height * skala < LOWONG * tinggiCetak(bahan);
  });
  if (!lowong || lembaran.length > HALAMAN_PENDEK) return cetakan;
  for (const rapat of LEBIH_PADAT) {
    if (rapat.skala > skala) continue;
    const hasil = bagiHalaman(bahan, [{ awal: 0, akhir: bahan.sop.pelaksana.length }], rapat, false);
    if (hasil.muat === 1 && hasil.lembaran.length < lembaran.length) return { ...cetakan, ...hasil, skala: rapat.skala, muat: true };
  }
  return cetakan;
}

function bagiHalaman(bahan: BahanCetak, jalur: readonly RentangJalur[], rapat: Kerapatan, paksa: boolean): HasilPaginasi {
  const { sop, laneIds, label, nomorPertama, ingatan } = bahan;
  const [lebar, tinggi] = [bahan.lebar / rapat.skala, tinggiCetak(bahan) / rapat.skala];
  return paginasi({ sop, laneIds, label, gaya: gayaCetak(bahan, rapat), jalur, lebar, tinggi, nomorPertama, ingatan }, paksa);
}

function tinggiCetak({ kertas, margin }: BahanCetak): number {
  return kertas.height - margin.atas - margin.bawah;
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
