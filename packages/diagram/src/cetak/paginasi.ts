/**
 * Finds pages that fit. How tall a row is shows only when its page is laid out, and how wide a lane is only when all pages are; so
 * pages are guessed, laid out, and cut again with what that has taught, until every page fits. After the first, a round either bars at
 * least one page that was too tall or is one of the few that look into pages which came out rather empty, so there is an end.
 */
import { type Bab, babDari, pelajari, selidiki, type UkurRentang } from './bab.ts';
import { penggal } from './penggal.ts';
import { type Bahan, EPS, type Lembaran, type Pita, tataPita, terlaluTinggi } from './pita.ts';

export interface HasilPaginasi {
  readonly lembaran: readonly Lembaran[];
  /** Below 1 where the table is too large for the paper: by how much it has to shrink. */
  readonly muat: number;
}

/** How often lanes are widened until all pages agree. */
const SELARAS = 10;
/** How often pages that came out too empty are looked into. */
const PENYELIDIKAN = 4;

/** The pages of all procedures; without `paksa`, stops as soon as it shows that the table does not fit. */
export function paginasi(bahan: Bahan, paksa: boolean): HasilPaginasi {
  const { sop } = bahan;
  const bab = sop.prosedur.map((prosedur, i) => babDari(prosedur, `p${i + 1}-`));
  for (let round = 0, probes = 0; ; round++) {
    const pages = penggalSemua(bahan, bab);
    // First every page as narrow as it can be, then all with the lanes of the widest.
    let lebarLane: readonly number[] = sop.pelaksana.map(() => 0);
    let lembaran = tataSemua(bahan, pages, lebarLane);
    // What is too tall already will not get lower: its text columns only lose by wider lanes.
    const hopeless = round > 0 && lembaran.flat(2).some((page) => terlaluTinggi(page, bahan.tinggi));
    for (let again = 0; again < SELARAS && !hopeless; again++) {
      const most = lebarTerbesar(lebarLane, lembaran.flat(2));
      if (most.every((width, lane) => width <= lebarLane[lane]! + EPS)) break;
      lebarLane = most;
      lembaran = tataSemua(bahan, pages, lebarLane);
    }
    const flat = lembaran.flat(2);
    const muat = muatnya(bahan, flat);
    if (!hopeless && muat < 1 && !paksa) return { lembaran: flat, muat };
    const pertama = lembaran.map((list) => list.map((sheets) => sheets[0]!));
    const ukur: UkurRentang = (chapter, awal, end) => tinggiRentang(bahan, chapter, awal, end, lebarLane);
    let changed = bab.map((chapter, i) => pelajari(chapter, pertama[i]!, bahan.tinggi, round === 0 ? ukur : undefined)).includes(true);
    if (!changed && probes++ < PENYELIDIKAN)
      changed = bab.map((chapter, i) => selidiki(chapter, pertama[i]!, bahan.tinggi, ukur)).includes(true);
    if (!changed) return { lembaran: flat, muat };
  }
}

function penggalSemua({ jalur, ...bahan }: Bahan, bab: readonly Bab[]): Pita[][] {
  let { nomorPertama } = bahan;
  return bab.map(({ prosedur, awalan, mulai }) => {
    const pages = penggal(prosedur, awalan, { mulai, jalur, nomorPertama });
    nomorPertama += pages.length;
    return mulai.map((_, n) => ({ prosedur, awalan, lembar: pages.slice(n * jalur.length, (n + 1) * jalur.length) }));
  });
}

function tataSemua(bahan: Bahan, pages: readonly (readonly Pita[])[], lebarLane: readonly number[]): (readonly Lembaran[])[][] {
  return pages.map((list) => list.map((pita) => tataPita(bahan, pita, lebarLane)));
}

/** Height of rows on a page of their own, whose lanes are at least `lebarLane` wide. */
function tinggiRentang(bahan: Bahan, { prosedur, awalan, ikatan }: Bab, awal: number, end: number, lebarLane: readonly number[]): number {
  const mulai = [...new Set([0, awal, end])].filter((row) => row < ikatan.rows);
  const { jalur } = bahan;
  const pages = penggal(prosedur, awalan, { mulai, jalur, nomorPertama: 1 });
  const at = mulai.indexOf(awal) * jalur.length;
  const [sheet] = tataPita(bahan, { prosedur, awalan, lembar: pages.slice(at, at + jalur.length) }, lebarLane);
  return sheet!.height - (sheet!.rows[0]?.y ?? 0);
}

/** The lanes as wide as the widest of `lembaran` needs them, and at least `lebarLane`. */
export function lebarTerbesar(lebarLane: readonly number[], lembaran: readonly Lembaran[]): number[] {
  const most = [...lebarLane];
  for (const { jalur, lebarLane: own } of lembaran) {
    own.forEach((width, i) => {
      most[jalur.awal + i] = Math.max(most[jalur.awal + i]!, width);
    });
  }
  return most;
}

/** By how much the pages must shrink to fit the paper; pages of several rows can be cut instead. */
function muatnya({ lebar, tinggi }: Bahan, pages: readonly Lembaran[]): number {
  let muat = 1;
  for (const { width, height, rows } of pages) {
    if (width > lebar + EPS) muat = Math.min(muat, lebar / width);
    if (rows.length <= 1 && height > tinggi + EPS) muat = Math.min(muat, tinggi / height);
  }
  return muat;
}
