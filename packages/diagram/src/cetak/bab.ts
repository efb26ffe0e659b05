/**
 * The pages of one procedure while they are being found: what layouts teach of its rows, and the cuts that follow. Heights are estimates, taken
 * from rows as they stood on their pages, until just these rows have been laid out as a page.
 */
import type { Prosedur } from '@alir/core';
import { type Ikatan, ikatanDari, pilihBatas, TAKSIRAN_MELESET } from './batas.ts';
import { type Lembaran, terlaluTinggi } from './pita.ts';

/** Rows of a page in the first guess. */
const TEBAKAN = 8;
/** Height of a tier at a page's end: a pentagon and the arrow to it. */
const TINGGI_TEPI = 14;
/** A page that is less full than this might hold more. */
const LOWONG = 0.6;

export interface Bab {
  readonly prosedur: Prosedur;
  readonly awalan: string;
  readonly ikatan: Ikatan;
  /** The row that each page begins with. */
  mulai: number[];
  /** Height of each row without the tiers at a page's ends, as far as is known. */
  readonly tinggi: number[];
  /** How many rows a page that begins here can hold at most. */
  readonly paling: number[];
  /** Heights of the rows of pages that were laid out, last as they are now, by {@link kunciRentang}. */
  readonly terukur: Map<number, number>;
}

/** The pages of `prosedur` before anything is known of its rows. */
export function babDari(prosedur: Prosedur, awalan: string): Bab {
  const { langkah } = prosedur;
  const mulai = langkah.map((_, row) => row).filter((row) => row % TEBAKAN === 0);
  return {
    prosedur,
    awalan,
    ikatan: ikatanDari(prosedur),
    mulai: mulai.length > 0 ? mulai : [0],
    tinggi: langkah.map(() => 0),
    paling: langkah.map(() => Number.POSITIVE_INFINITY),
    terukur: new Map(),
  };
}

/** Height that the rows of `bab` from `awal` up to before `end` take on a page of their own. */
export type UkurRentang = (bab: Bab, awal: number, end: number) => number;

/**
 * Takes heights from the pages, each known by one of its sheets, since their rows are alike, and cuts anew where one is too tall. Says
 * whether the cuts have changed. The first time, `ukur` tells whether what might fit on one page does.
 */
export function pelajari(bab: Bab, pages: readonly Lembaran[], tinggi: number, ukur: UkurRentang | undefined): boolean {
  const { ikatan, mulai, paling, terukur } = bab;
  const first = ukur !== undefined;
  const ruang = ruangBaris(pages, tinggi);
  let again = first;
  pages.forEach((page, i) => {
    const awal = mulai[i]!;
    const tooTall = terlaluTinggi(page, tinggi);
    terukur.set(kunciRentang(bab, awal, awal + page.rows.length), page.height - (page.rows[0]?.y ?? 0));
    page.rows.forEach(({ height }, n) => {
      const row = awal + n;
      const tepi = (n === 0 && row > 0 && ikatan.sambung[row] ? 1 : 0) + (n === page.rows.length - 1 && ikatan.sambung[row + 1] ? 1 : 0);
      const own = Math.max(height / 3, height - tepi * TINGGI_TEPI);
      if (first || (tooTall && own > bab.tinggi[row]!)) bab.tinggi[row] = own;
    });
    if (!tooTall) return;
    paling[awal] = Math.min(paling[awal]!, page.rows.length - 1);
    again = true;
  });
  if (!again) return false;
  if (ukur) {
    for (const [awal, end] of bagianTerpaksa(ikatan)) {
      const estimate = bab.tinggi.slice(awal, end).reduce((sum, height) => sum + height, 0);
      if (estimate <= TAKSIRAN_MELESET * ruang) terukur.set(kunciRentang(bab, awal, end), ukur(bab, awal, end));
    }
  }
  return potongLagi(bab, ruang) || first;
}

/**
 * Measures what estimates have kept apart: the rows of a page that is rather empty, together with the row after or before it, or with its
 * whole neighbour. Says whether the cuts have changed by it.
 */
export function selidiki(bab: Bab, pages: readonly Lembaran[], tinggi: number, ukur: UkurRentang): boolean {
  const { ikatan, mulai, terukur } = bab;
  const ruang = ruangBaris(pages, tinggi);
  const batas = [...mulai, ikatan.rows];
  let found = false;
  pages.forEach((page, i) => {
    if (page.rows.length === 0 || (page.rows.length > 1 && page.height - page.rows[0]!.y > LOWONG * ruang)) return;
    const [awal, end] = [batas[i]!, batas[i + 1]!];
    const before = i > 0 && !ikatan.paksa[awal] ? [[batas[i - 1]!, end] as const, [awal - 1, end] as const] : [];
    const after = end < ikatan.rows && !ikatan.paksa[end] ? [[awal, batas[i + 2]!] as const, [awal, end + 1] as const] : [];
    for (const [from, to] of [...before, ...after]) {
      const key = kunciRentang(bab, from, to);
      if (terukur.has(key)) continue;
      const height = ukur(bab, from, to);
      terukur.set(key, height);
      found ||= height <= ruang;
    }
  });
  return found && potongLagi(bab, ruang);
}

/** Height that a page has for its rows. */
function ruangBaris(pages: readonly Lembaran[], tinggi: number): number {
  return tinggi - Math.max(...pages.map(({ rows }) => rows[0]?.y ?? 0));
}

/** The stretches between the pages that the author begins, each by its first row and the one after its last. */
function bagianTerpaksa({ rows, paksa }: Ikatan): [number, number][] {
  const starts = [0, ...paksa.flatMap((forced, row) => (forced && row > 0 ? [row] : []))];
  return starts.map((awal, i): [number, number] => [awal, starts[i + 1] ?? rows]).filter(([awal, end]) => end > awal);
}

/** Cuts by all that is known; whether that changes anything. */
function potongLagi(bab: Bab, ruang: number): boolean {
  const { ikatan, mulai, tinggi, paling, terukur } = bab;
  const measured = (first: number, end: number) => terukur.get(kunciRentang(bab, first, end));
  bab.mulai = pilihBatas(ikatan, { tinggi, tepi: TINGGI_TEPI, ruang, paling, terukur: measured });
  return bab.mulai.join() !== mulai.join();
}

function kunciRentang({ ikatan }: Bab, awal: number, end: number): number {
  return awal * (ikatan.rows + 1) + end;
}
