/** Sets lines of text into a box. */
import type { TeksLetak } from '../gambar.ts';
import { UKURAN } from '../opsi.ts';
import type { Baris } from './bungkus.ts';

export interface Penataan {
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor: 'start' | 'middle';
}

/** Height of `count` lines of type size `size`, in millimetres. */
export function tinggiBaris(count: number, size: number): number {
  return count * size * UKURAN.spasi;
}

/** Lines vertically centred in a box; `anchor` says whether they begin at its left or stand in its middle. */
export function tataTeks(
  lines: readonly Baris[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  { size, bold = false, anchor }: Penataan,
): TeksLetak[] {
  const line = size * UKURAN.spasi;
  const top = box.y + (box.height - lines.length * line) / 2;
  const x = anchor === 'start' ? box.x : box.x + box.width / 2;
  return lines.map((runs, i) => ({
    x,
    y: top + i * line + (line - size) / 2 + size * UKURAN.naik - size * 0.06,
    anchor,
    size,
    bold,
    runs,
  }));
}
