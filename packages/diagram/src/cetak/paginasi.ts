/**
 * Finds pages that fit. How tall a row is shows only when its page is laid out, and how wide a lane is only when all pages are; so
 * pages are guessed, laid out, and cut again with what that has taught, until every page fits. Each round bars at least one page that
 * was too tall, so there is an end.
 */
import type { Prosedur, Sop } from '@alir/core';
import type { HalamanBisu } from '../gambar.ts';
import type { LabelTabel } from '../opsi.ts';
import type { Penggalan } from '../petak/penggalan.ts';
import { susunPetak } from '../petak/susun.ts';
import type { Gaya } from '../tata/gaya.ts';
import { type HasilHalaman, type IsiHalaman, tataHalaman } from '../tata/halaman.ts';
import { type Ikatan, ikatanDari, pilihBatas } from './batas.ts';
import { penggal } from './penggal.ts';

export interface Bahan {
  readonly sop: Sop;
  readonly laneIds: readonly string[];
  readonly label: LabelTabel;
  readonly gaya: Gaya;
  /** Size of the printed area, in the layout's millimetres. */
  readonly lebar: number;
  readonly tinggi: number;
}

/** A laid out page, the procedure that it belongs to, and the type its cells had to be set in. */
export interface Lembaran {
  readonly prosedur: Prosedur;
  readonly halaman: HalamanBisu;
  readonly lebarLane: readonly number[];
  readonly hurufSel: number;
}

export interface HasilPaginasi {
  readonly lembaran: readonly Lembaran[];
  /** Below 1 where the table is too large for the paper: by how much it has to shrink. */
  readonly muat: number;
}

/** Rows of a page in the first guess. */
const TEBAKAN = 8;
/** How often lanes are widened until all pages agree. */
const SELARAS = 10;
/** Height of a tier at a page's end: a pentagon and the arrow to it. */
const TINGGI_TEPI = 14;
const EPS = 0.001;
/** Type that nobody can see any more: what is still too tall then is not so because of its texts. */
const HURUF_HILANG = 0.3;

/** The pages of one procedure while they are being found. */
interface Bab {
  readonly ikatan: Ikatan;
  mulai: number[];
  readonly tinggi: number[];
  readonly paling: number[];
}

/** The pages of all procedures; without `paksa`, stops as soon as it shows that the table does not fit. */
export function paginasi(bahan: Bahan, paksa: boolean): HasilPaginasi {
  const { sop } = bahan;
  const bab = sop.prosedur.map(({ langkah }, i): Bab => {
    const ikatan = ikatanDari(sop.prosedur[i]!);
    const mulai = langkah.map((_, row) => row).filter((row) => row % TEBAKAN === 0);
    return {
      ikatan,
      mulai: mulai.length > 0 ? mulai : [0],
      tinggi: langkah.map(() => 0),
      paling: langkah.map(() => Number.POSITIVE_INFINITY),
    };
  });
  const alami = new Map<string, Lembaran>();
  for (let round = 0; ; round++) {
    const pages = penggalSemua(bahan, bab);
    // First every page as narrow as it can be, then all with the lanes of the widest.
    let lebarLane: readonly number[] = sop.pelaksana.map(() => 0);
    let lembaran = tataSemua(bahan, pages, lebarLane, alami);
    // What is too tall already will not get lower: its text columns only lose by wider lanes.
    const hopeless = round > 0 && lembaran.some((list) => list.some((page) => terlaluTinggi(page, bahan.tinggi)));
    for (let again = 0; again < SELARAS && !hopeless; again++) {
      const most = lebarLane.map((width, lane) => Math.max(width, ...lembaran.flat().map((page) => page.lebarLane[lane]!)));
      if (most.every((width, lane) => width <= lebarLane[lane]! + EPS)) break;
      lebarLane = most;
      lembaran = tataSemua(bahan, pages, lebarLane, new Map());
    }
    const flat = lembaran.flat();
    const muat = muatnya(bahan, flat);
    if (!hopeless && muat < 1 && !paksa) return { lembaran: flat, muat };
    const changed = bab.map((chapter, i) => pelajari(chapter, lembaran[i]!, bahan.tinggi, round === 0));
    if (!changed.includes(true)) return { lembaran: flat, muat };
  }
}

/** A page to lay out. */
interface Potongan {
  readonly key: string;
  readonly prosedur: Prosedur;
  readonly awalan: string;
  readonly penggalan: Penggalan;
}

function penggalSemua({ sop }: Bahan, bab: readonly Bab[]): Potongan[][] {
  let nomorPertama = 1;
  return bab.map(({ mulai }, i) => {
    const prosedur = sop.prosedur[i]!;
    const awalan = `p${i + 1}-`;
    const pages = penggal(prosedur, awalan, sop.pelaksana.length, { mulai, nomorPertama });
    nomorPertama += pages.length;
    return pages.map((penggalan) => ({ key: kunci(awalan, penggalan), prosedur, awalan, penggalan }));
  });
}

/** Lays out every page; those that nothing has changed on are taken from `known`. */
function tataSemua(
  bahan: Bahan,
  pages: readonly (readonly Potongan[])[],
  lebarLane: readonly number[],
  known: Map<string, Lembaran>,
): Lembaran[][] {
  const { sop, laneIds, label, gaya, lebar } = bahan;
  const tata = ({ key, prosedur, awalan, penggalan }: Potongan): Lembaran => {
    const found = known.get(key);
    if (found) return found;
    const isi: IsiHalaman = {
      number: 0,
      prosedur,
      langkah: prosedur.langkah.slice(penggalan.awal, penggalan.akhir + 1),
      petak: susunPetak(prosedur, sop.pelaksana.length, awalan, penggalan),
      pelaksana: sop.pelaksana,
      laneIds,
      awalan,
      label,
      gaya,
      lebarTabel: lebar,
      lebarLane,
    };
    const page = tataMuat(isi, bahan.tinggi);
    known.set(key, page);
    return page;
  };
  return pages.map((list) => list.map(tata));
}

/** Two pages with the same key look the same as long as the lanes are the same. */
function kunci(awalan: string, { awal, akhir, lompatan }: Penggalan): string {
  return [awalan, awal, akhir, ...lompatan.map(({ id, teks, catatan, naik, tepi }) => `${id} ${teks} ${catatan} ${naik} ${tepi}`)].join(
    '/',
  );
}

/**
 * Lays out a page. Where no cut helps, because a single row, or a merged cell that every cut repeats, is taller than a page, its texts are
 * set in smaller type.
 */
function tataMuat(isi: IsiHalaman, tinggi: number): Lembaran {
  const uncut = ({ halaman, gabungTertinggi }: HasilHalaman) =>
    (isi.langkah.length === 1 && halaman.height > tinggi) || gabungTertinggi > tinggi - (halaman.rows[0]?.y ?? 0);
  let hurufSel = isi.gaya.hurufSel;
  let page = tataHalaman(isi);
  while (uncut(page) && hurufSel > HURUF_HILANG) {
    hurufSel *= 0.94;
    page = tataHalaman({ ...isi, gaya: { ...isi.gaya, hurufSel } });
  }
  return { ...page, prosedur: isi.prosedur, hurufSel };
}

/** By how much the pages must shrink to fit the paper; pages of several rows can be cut instead. */
function muatnya({ lebar, tinggi }: Bahan, pages: readonly Lembaran[]): number {
  let muat = 1;
  for (const { halaman } of pages) {
    if (halaman.width > lebar + EPS) muat = Math.min(muat, lebar / halaman.width);
    if (halaman.rows.length <= 1 && halaman.height > tinggi + EPS) muat = Math.min(muat, tinggi / halaman.height);
  }
  return muat;
}

/** Whether a page has rows to give away because it does not fit. */
function terlaluTinggi({ halaman }: Pick<Lembaran, 'halaman'>, tinggi: number): boolean {
  return halaman.rows.length > 1 && halaman.height > tinggi + EPS;
}

/** Takes heights from the pages, and cuts anew where one is too tall. Says whether the cuts have changed. */
function pelajari(bab: Bab, pages: readonly Lembaran[], tinggi: number, first: boolean): boolean {
  const { ikatan, mulai, paling } = bab;
  const atas = Math.max(...pages.map(({ halaman }) => halaman.rows[0]?.y ?? 0));
  let again = first;
  pages.forEach(({ halaman }, i) => {
    const awal = mulai[i]!;
    const tooTall = terlaluTinggi({ halaman }, tinggi);
    halaman.rows.forEach(({ height }, n) => {
      const row = awal + n;
      const tepi = (n === 0 && row > 0 && ikatan.sambung[row] ? 1 : 0) + (n === halaman.rows.length - 1 && ikatan.sambung[row + 1] ? 1 : 0);
      const own = Math.max(height / 3, height - tepi * TINGGI_TEPI);
      if (first || (tooTall && own > bab.tinggi[row]!)) bab.tinggi[row] = own;
    });
    if (!tooTall) return;
    paling[awal] = Math.min(paling[awal]!, halaman.rows.length - 1);
    again = true;
  });
  if (!again) return false;
  const before = mulai.join();
  bab.mulai = pilihBatas(ikatan, { tinggi: bab.tinggi, tepi: TINGGI_TEPI, ruang: tinggi - atas, paling });
  return first || bab.mulai.join() !== before;
}
