/**
 * Where pages end: the cuts that together cost least, found by dynamic programming over the rows. A page should be well filled, cut few
 * flows and merged cells, and never hold a single row unless nothing else is possible.
 */
import { KOLOM_SEL, type Prosedur } from '@alir/core';

const PER_HALAMAN = 40;
const PER_UJUNG = 4;
const PER_SEL = 5;
/** A page that stays wholly empty below costs this much; half empty, a quarter of it. */
const KOSONG = 100;
const SENDIRI = 100_000;
/** By how much the sum of estimated rows can at most exceed what a page of them measures. */
export const TAKSIRAN_MELESET = 1.4;

/** What the choice of cuts needs to know of a procedure; it does not depend on any layout. */
export interface Ikatan {
  readonly rows: number;
  /** Whether the author begins a new page with this row. */
  readonly paksa: readonly boolean[];
  /** For each row, the other end of every flow that leaves or enters it. */
  readonly ujung: readonly (readonly number[])[];
  /** Whether the row before flows on into this one. */
  readonly sambung: readonly boolean[];
  /** How many merged cells reach over the border above this row. */
  readonly gabung: readonly number[];
}

export function ikatanDari({ langkah, simbol, alur }: Prosedur): Ikatan {
  const ujung = langkah.map((): number[] => []);
  const sambung = langkah.map(() => false);
  for (const { dari, ke } of alur) {
    const [a, b] = [simbol[dari]!.langkah, simbol[ke]!.langkah];
    if (a === b || simbol[dari]!.lanes.length === 0 || simbol[ke]!.lanes.length === 0) continue;
    ujung[a]!.push(b);
    ujung[b]!.push(a);
    if (b === a + 1) sambung[b] = true;
  }
  return {
    rows: langkah.length,
    paksa: langkah.map(({ halamanBaru }) => halamanBaru),
    ujung,
    sambung,
    gabung: langkah.map((l, row) => KOLOM_SEL.filter((kolom) => l[kolom].awal < row).length),
  };
}

/** What layouts have taught so far. */
export interface Taksiran {
  /** Height of each row without the tiers at a page's ends. */
  readonly tinggi: readonly number[];
  /** What such a tier adds. */
  readonly tepi: number;
  /** Height that a page has for its rows. */
  readonly ruang: number;
  /** How many rows a page that begins here can hold at most. */
  readonly paling: readonly number[];
  /** Height of all rows of a page that has been laid out, by its first row and the one after its last, where that has been. */
  readonly terukur: (first: number, end: number) => number | undefined;
}

/** The first row of every page, ascending, beginning with 0. */
export function pilihBatas({ rows, paksa, ujung, sambung, gabung }: Ikatan, taksiran: Taksiran): number[] {
  const { tinggi, tepi, ruang, paling, terukur } = taksiran;
  const best = new Array<number>(rows + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(rows + 1).fill(0);
  best[0] = 0;
  for (let first = 0; first < rows; first++) {
    let height = sambung[first] && first > 0 ? tepi : 0;
    let ends = 0;
    for (let end = first + 1; end <= rows; end++) {
      const row = end - 1;
      const alone = end === first + 1;
      if (!alone && (paksa[row] || end - first > paling[first]!)) break;
      height += tinggi[row]!;
      for (const other of ujung[row]!) ends += other >= first && other < row ? -1 : 1;
      const full = terukur(first, end) ?? height + (end < rows && sambung[end] ? tepi : 0);
      // An estimate that is far off will not be saved by a measured page.
      if (height > TAKSIRAN_MELESET * ruang && !alone) break;
      if (full > ruang && !alone) continue;
      const last = end === rows || paksa[end];
      const whole = last && (first === 0 || paksa[first]);
      const empty = last ? 0 : Math.max(0, 1 - full / ruang);
      const cost =
        best[first]! +
        PER_HALAMAN +
        PER_UJUNG * ends +
        KOSONG * empty * empty +
        (alone && !whole ? SENDIRI : 0) +
        (last ? 0 : PER_SEL * gabung[end]!);
      if (cost < best[end]!) {
        best[end] = cost;
        from[end] = first;
      }
    }
  }
  const starts: number[] = [];
  for (let end = rows; end > 0; end = from[end]!) starts.unshift(from[end]!);
  return starts.length > 0 ? starts : [0];
}
