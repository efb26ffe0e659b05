/** Recipes from quiet to wild, by seed: small and large, sparse and dense. */
import type { OpsiHalaman } from '../src/index.ts';
import { acak, type Resep } from './pembangkit.ts';

export function resepAcak(benih: number): Resep {
  const random = acak(benih ^ 0x5eed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return {
    benih,
    rows: pick([1, 2, 3, 5, 8, 13, 20, 30, 60]),
    lanes: 1 + Math.floor(random() * 15),
    keputusan: pick([0, 0.2, 0.35, 0.5]),
    majemuk: pick([0, 0.15, 0.3, 0.6]),
    lompat: pick([0, 2, 5, 12]),
    halamanBaru: pick([0, 0, 0.1]),
  };
}

/** Some sheet of paper, by seed. */
export function kertasAcak(benih: number): OpsiHalaman {
  const random = acak(benih ^ 0xca27a5);
  return {
    kertas: (['A4', 'F4', 'Letter', 'Legal'] as const)[Math.floor(random() * 4)]!,
    orientasi: random() < 0.75 ? 'landscape' : 'portrait',
  };
}
