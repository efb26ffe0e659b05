/**
 * Heights: rows grow with their texts, their symbols and the lines in their gaps. A line between two rows runs above the border
 * that parts them, so that an arrow always crosses the border before it points at its symbol.
 */

import { UKURAN } from '../opsi.ts';
import type { SelLebar } from './sel.ts';

export interface KebutuhanMenurun {
  /** Row of each tier, as a position in the page's list of rows, ascending. */
  readonly tiers: readonly number[];
  /** Half the height that each tier's symbols and lines take around its middle. */
  readonly setengah: readonly number[];
  /** Tracks of each gap. */
  readonly jalur: readonly number[];
  /** Space labels ask for at the top of each gap, under the symbols above it. */
  readonly ruangLabel: readonly number[];
  /** Text cells with the rows they cover and the height they need. */
  readonly sel: readonly SelLebar[];
  /** The least height of each row, whatever stands in it. */
  readonly paling: readonly number[];
  /** Where the first row begins. */
  readonly atas: number;
}

export interface TataMenurun {
  readonly rows: readonly { readonly y: number; readonly height: number }[];
  readonly tengah: readonly number[];
  /** Ordinate of each track of each gap. */
  readonly celah: readonly (readonly number[])[];
}

export function tataMenurun(need: KebutuhanMenurun): TataMenurun {
  const { tiers, setengah, jalur, paling } = need;
  const rows = paling.length;
  const first = new Array<number>(rows).fill(-1);
  const last = new Array<number>(rows).fill(-1);
  tiers.forEach((row, tier) => {
    if (first[row] === -1) first[row] = tier;
    last[row] = tier;
  });
  /** From a tier's foot to the first track, and from the first track to the border or the next tier's room for arrowheads. */
  const kepala = (gap: number) => (gap === 0 ? UKURAN.tepi : Math.max(UKURAN.bawahSimbol, need.ruangLabel[gap]!));
  const badan = (gap: number) => (jalur[gap]! > 0 ? (jalur[gap]! - 1) * UKURAN.jarak + UKURAN.tepi : 0);
  const natural = Array.from({ length: rows }, (_, row) => {
    if (first[row]! < 0) return 0;
    let height = row === 0 ? (jalur[0]! > 0 ? kepala(0) + badan(0) - UKURAN.tepi : 0) : 0;
    for (let tier = first[row]!; tier <= last[row]!; tier++)
      height += UKURAN.panah + 2 * setengah[tier]! + kepala(tier + 1) + badan(tier + 1);
    return height;
  });
  const heights = tinggiBaris(natural, need);

  const rowsOut: { y: number; height: number }[] = [];
  const tengah = new Array<number>(tiers.length).fill(0);
  const celah = jalur.map((tracks) => new Array<number>(tracks).fill(0));
  let y = need.atas;
  for (let row = 0; row < rows; row++) {
    const height = heights[row]!;
    rowsOut.push({ y, height });
    if (first[row]! >= 0) {
      // What the text needs more than the symbols goes where it brings the symbols nearest to the row's middle.
      const spare = height - natural[row]!;
      const below = kepala(last[row]! + 1) + badan(last[row]! + 1);
      const slack = Math.min(spare, Math.max(0, (spare + below - UKURAN.panah) / 2));
      let at = y;
      if (row === 0 && jalur[0]! > 0) {
        celah[0]!.forEach((_, i) => {
          celah[0]![i] = at + UKURAN.tepi + i * UKURAN.jarak;
        });
        at += kepala(0) + badan(0) - UKURAN.tepi;
      }
      at += slack;
      for (let tier = first[row]!; tier <= last[row]!; tier++) {
        at += UKURAN.panah + setengah[tier]!;
        tengah[tier] = at;
        at += setengah[tier]! + kepala(tier + 1) + (tier === last[row] ? spare - slack : 0);
        const tracks = celah[tier + 1]!;
        for (let i = 0; i < tracks.length; i++) tracks[i] = at + i * UKURAN.jarak;
        at += badan(tier + 1);
      }
    }
    y += height;
  }
  return { rows: rowsOut, tengah, celah };
}

/** Heights that suffice for symbols and for texts; what a merged cell lacks is spread over its rows. */
function tinggiBaris(natural: readonly number[], { paling, sel }: Pick<KebutuhanMenurun, 'paling' | 'sel'>): number[] {
  const heights = natural.map((height, row) => Math.max(height, paling[row]!));
  const merged = [...sel].sort((a, b) => a.akhir - a.awal - (b.akhir - b.awal));
  for (const { awal, akhir, tinggi } of merged) {
    let have = 0;
    for (let row = awal; row <= akhir; row++) have += heights[row]!;
    const lack = (tinggi - have) / (akhir - awal + 1);
    if (lack > 0) for (let row = awal; row <= akhir; row++) heights[row] = heights[row]! + lack;
  }
  return heights;
}
