/** Heights: tiers one below the other, with room between them for the lines and labels of their gap. */
import { UKURAN } from '../opsi.ts';

/** From a symbol's foot to the first line below it, and to the next symbol where no line runs between them. */
const KEPALA = 2.6;
const ANTAR_TIER = 7;

export interface KebutuhanTier {
  readonly setengah: readonly number[];
  readonly jalur: readonly number[];
  readonly ruangLabel: readonly number[];
  /** Where the lanes begin. */
  readonly atas: number;
}

export interface TataTier {
  readonly tengah: readonly number[];
  /** Ordinate of each track of each gap. */
  readonly celah: readonly (readonly number[])[];
  /** Where the lanes end. */
  readonly bawah: number;
}

export function tataTier({ setengah, jalur, ruangLabel, atas }: KebutuhanTier): TataTier {
  const tengah: number[] = [];
  const celah: number[][] = [];
  let y = atas;
  jalur.forEach((tracks, gap) => {
    const head = gap === 0 ? KEPALA : Math.max(KEPALA, ruangLabel[gap]!);
    const body = Math.max(0, tracks - 1) * UKURAN.jarak;
    celah.push(Array.from({ length: tracks }, (_, i) => y + head + i * UKURAN.jarak));
    if (gap === setengah.length) {
      y += head + body + KEPALA;
      return;
    }
    y += gap === 0 && tracks === 0 ? 2 * KEPALA : Math.max(ANTAR_TIER, head + body + UKURAN.panah);
    tengah.push(y + setengah[gap]!);
    y += 2 * setengah[gap]!;
  });
  return { tengah, celah, bawah: y };
}
