/**
 * How wide the text columns of a table are. A page is only as tall as its paper, and a screen as tall as it is, so width goes where it takes most height away:
 * step by step to the column whose texts then need the fewest lines. Lines are estimated from the lengths of the texts, which is exact enough
 * and does not set them.
 */
import type { Langkah, Sop } from '@alir/core';
import { UKURAN } from '../opsi.ts';
import { ukurTeks } from '../teks/ukur.ts';
import { GAYA_BAWAAN, KOLOM_TEKS, type KolomTeks } from './gaya.ts';

/** Coarse steps, so that a word more on one page does not move the columns of all others; how many are looked ahead. */
const LANGKAH_LEBAR = 4;
const KE_DEPAN = 4;
/** Width is not worth it where a millimetre of it saves less height than this, over all rows. */
const SEPADAN = 0.5;
/** A row is never lower than its symbol and the space around it. */
const BARIS_TERENDAH = 13;
/** Lines are not filled to their ends. */
const TAK_PENUH = 1.06;

/** Columns that are given width; numbers and durations need only their words. */
const BERBAGI = ['uraian', 'kelengkapan', 'output', 'keterangan'] as const satisfies readonly KolomTeks[];
type Berbagi = (typeof BERBAGI)[number];

export interface BahanKolom {
  /** The columns that the table has. */
  readonly kolom: readonly KolomTeks[];
  /** The least width of each. */
  readonly sempit: Readonly<Record<KolomTeks, number>>;
  /** Type of the cells. */
  readonly huruf: number;
  /** What all columns may take together; where they need less, the rest goes to the lanes. */
  readonly lebar: number;
  /** Rows that are lower than this ask for no width; default: a row with one symbol. */
  readonly terendah?: number;
}

/** The width that each text column of `sop` should have, in millimetres. */
export function kolomMenurutIsi(
  { prosedur }: Sop,
  { kolom, sempit, huruf, lebar, terendah = BARIS_TERENDAH }: BahanKolom,
): Record<KolomTeks, number> {
  const widths: Record<KolomTeks, number> = { ...sempit };
  const shared = BERBAGI.filter((name) => kolom.includes(name));
  let rest = lebar - kolom.reduce((sum, name) => sum + sempit[name], 0);
  const rows = prosedur.flatMap(({ langkah }) => langkah);
  const texts = new Map(shared.map((name) => [name, rows.map((langkah) => panjangTeks(langkah, name, huruf))]));
  const heights = new Map<Berbagi, readonly number[]>(shared.map((name) => [name, tinggiKolom(texts.get(name)!, widths[name], huruf)]));
  while (rest >= LANGKAH_LEBAR) {
    let best: { name: Berbagi; more: number; gain: number; height: readonly number[] } | undefined;
    for (const name of shared) {
      for (let more = LANGKAH_LEBAR; more <= Math.min(rest, KE_DEPAN * LANGKAH_LEBAR); more += LANGKAH_LEBAR) {
        const height = tinggiKolom(texts.get(name)!, widths[name] + more, huruf);
        const gain = hemat(heights, name, height, terendah) / more;
        if (gain > (best?.gain ?? SEPADAN)) best = { name, more, gain, height };
      }
    }
    if (!best) break;
    widths[best.name] += best.more;
    heights.set(best.name, best.height);
    rest -= best.more;
  }
  // What texts do not ask for makes the columns look as usual.
  for (const name of shared) {
    const more = Math.max(0, Math.min(rest, GAYA_BAWAAN.kolomBiasa[name] - widths[name]));
    widths[name] += more;
    rest -= more;
  }
  for (const name of KOLOM_TEKS) {
    if (!(shared as readonly KolomTeks[]).includes(name)) widths[name] = Math.max(sempit[name], GAYA_BAWAAN.kolomBiasa[name]);
  }
  return widths;
}

/** How much lower all rows together get when the cells of `name` are `height` tall. */
function hemat(heights: ReadonlyMap<Berbagi, readonly number[]>, name: Berbagi, height: readonly number[], terendah: number): number {
  let saved = 0;
  const others = [...heights].filter(([other]) => other !== name).map(([, list]) => list);
  const before = heights.get(name)!;
  height.forEach((now, row) => {
    const least = others.reduce((most, list) => Math.max(most, list[row]!), terendah);
    saved += Math.max(least, before[row]!) - Math.max(least, now);
  });
  return saved;
}

/** Height of each cell in a column of `width`. */
function tinggiKolom(texts: readonly (readonly number[])[], width: number, huruf: number): number[] {
  const inside = width - 2 * UKURAN.bantalan;
  return texts.map((lengths) => {
    const lines = lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil((length * TAK_PENUH) / inside)), 0);
    return lines * huruf * UKURAN.spasi + 2 * UKURAN.bantalan;
  });
}

/** Length of each text in a cell, set in one line; a merged cell belongs to its first row. */
function panjangTeks(langkah: Langkah, name: Berbagi, size: number): number[] {
  if (name !== 'uraian' && langkah[name].awal < langkah.indeks) return [];
  const teks = name === 'uraian' ? langkah.uraian : langkah[name].teks;
  return teks.map(({ text }) => ukurTeks(text, { size }));
}
