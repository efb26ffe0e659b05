/** Sets lines of text into a box. */
import type { TeksLetak } from '../gambar.ts';
import { UKURAN } from '../opsi.ts';
import { type Baris, teksBaris } from './bungkus.ts';
import { ukurTeks } from './ukur.ts';

export interface Penataan {
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor: 'start' | 'middle';
  /** What the lines are beside their text (see {@link TeksLetak}); `lanjutan` is said of the first, the others go on with it. */
  readonly sifat?: Pick<TeksLetak, 'lanjutan' | 'penanda' | 'garisBawah' | 'rata' | 'sop'>;
}

/** Height of `count` lines of type size `size`, in millimetres. */
export function tinggiBaris(count: number, size: number): number {
  return count * size * UKURAN.spasi;
}

/** From the top of a line to its baseline, as a part of the type size. */
const DASAR = (UKURAN.spasi - 1) / 2 + UKURAN.naik - 0.06;

/** Top and height of a line of text that has been set. */
export function kotakBaris({ y, size }: TeksLetak): { readonly atas: number; readonly tinggi: number } {
  return { atas: y - DASAR * size, tinggi: tinggiBaris(1, size) };
}

/** Wider than so many type sizes a space of a justified line is never set: a line with a few long words stays ragged instead. */
const SPASI_TERLEBAR = 0.9;

/** What each space of a line gets in addition so that it is as wide as `rata` says, in millimetres; nothing where it is not justified. */
export function tambahanSpasi({ runs, size, bold, rata }: TeksLetak): number {
  if (rata === undefined) return 0;
  const teks = teksBaris(runs);
  const spasi = teks.split(' ').length - 1;
  const tambahan = (rata - ukurTeks(teks, { size, bold })) / spasi;
  return spasi > 0 && tambahan > 0 && tambahan <= SPASI_TERLEBAR * size ? tambahan : 0;
}

/** Lines of texts, vertically centred in a box; `anchor` says whether they begin at its left or stand in its middle. */
export function tataTeks(
  lines: readonly Baris[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  { size, bold = false, anchor, sifat }: Penataan,
): TeksLetak[] {
  const line = size * UKURAN.spasi;
  const top = box.y + (box.height - lines.length * line) / 2;
  const x = anchor === 'start' ? box.x : box.x + box.width / 2;
  return lines.map((runs, i) => ({
    x,
    y: top + i * line + DASAR * size,
    anchor,
    size,
    bold,
    runs,
    ...sifat,
    ...(i > 0 && lines[i - 1]!.at(-1)?.sambung !== 'usai' && { lanjutan: true }),
  }));
}
