/**
 * Symbols of one step stand on one level wherever the flow leaves them the choice: what one row of the table says is said side by
 * side here, too. The engine knows no steps; it places what could stand higher or lower by the length of the lines.
 */
import type { Graf } from './graf.ts';
import type { Lapisan } from './lapisan.ts';

/** `lapisan` with units moved to the layer of another of their step. `urutan` are pairs of units, the first of which stays above. */
export function sederajatkan({ unit, bagian }: Graf, { lapis, urut }: Lapisan, urutan: readonly (readonly [number, number])[]): Lapisan {
  const moved = [...lapis];
  const step = unit.map(({ anggota }) => bagian[anggota[0]!]!.langkah);
  const fits = (i: number, layer: number) =>
    urutan.every(([above, below]) => (above !== i || layer < moved[below]!) && (below !== i || moved[above]! < layer)) &&
    unit.every(({ awal, akhir }, k) => k === i || moved[k] !== layer || akhir < unit[i]!.awal || unit[i]!.akhir < awal);
  for (let i = 1; i < unit.length; i++) {
    for (let mate = i - 1; mate >= 0 && step[mate] === step[i] && moved[mate] !== moved[i]; mate--) {
      if (fits(i, moved[mate]!)) moved[i] = moved[mate]!;
      else if (fits(mate, moved[i]!)) moved[mate] = moved[i]!;
    }
  }
  return { lapis: moved, urut };
}
