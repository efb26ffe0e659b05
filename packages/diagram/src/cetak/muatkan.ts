/**
 * How a table comes to fit its paper: its columns give way, then everything is scaled, then its lanes go on on the sheet beside. Where it fits,
 * somewhat smaller type may save a page.
 */
import type { Ingatan } from '../ingatan.ts';
import type { RentangJalur } from '../petak/penggalan.ts';
import { bagiPelaksana } from './bagi-pelaksana.ts';
import { type BahanGaya, gayaCetak, type Kerapatan, SKALA_TERKECIL } from './gaya-cetak.ts';
import { kolomLembar } from './kolom-lembar.ts';
import { type HasilPaginasi, lebarTerbesar, paginasi } from './paginasi.ts';
import type { Lembaran } from './pita.ts';

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

/** A table to print on paper that has `lebar` and `tinggi` millimetres for it. */
export interface BahanCetak extends BahanGaya {
  readonly laneIds: readonly string[];
  readonly tinggi: number;
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
export function cetak(bahan: BahanCetak): Cetakan {
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
    // What still does not fit after all attempts is scaled as it is.
    if (selesai) return { lembaran, skala: rapat.skala * muat, dibagi: jalur.length, muat: muat === 1 };
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
    return last && lembaran[i - 1]?.prosedur === page.prosedur && page.height * skala < LOWONG * bahan.tinggi;
  });
  if (!lowong || lembaran.length > HALAMAN_PENDEK) return cetakan;
  for (const rapat of LEBIH_PADAT) {
    if (rapat.skala > skala) continue;
    const hasil = bagiHalaman(bahan, [{ awal: 0, akhir: bahan.sop.pelaksana.length }], rapat, false);
    if (hasil.muat === 1 && hasil.lembaran.length < lembaran.length) return { ...cetakan, lembaran: hasil.lembaran, skala: rapat.skala };
  }
  return cetakan;
}

function bagiHalaman(bahan: BahanCetak, jalur: readonly RentangJalur[], rapat: Kerapatan, paksa: boolean): HasilPaginasi {
  const { sop, laneIds, label, nomorPertama, ingatan } = bahan;
  const [lebar, tinggi] = [bahan.lebar / rapat.skala, bahan.tinggi / rapat.skala];
  return paginasi({ sop, laneIds, label, gaya: gayaCetak(bahan, rapat), jalur, lebar, tinggi, nomorPertama, ingatan }, paksa);
}
