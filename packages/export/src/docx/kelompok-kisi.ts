/** Lines of a grid that hang together. A box that stands alone in a cell, as the place of a logo, parts no cell. */
import type { GarisKisi, Persegi } from '@alir/diagram';

/** Lines nearer than this (mm) meet. */
const BERTEMU = 0.05;

/** The lines in groups that hang together, the longest in all first. */
export function kelompokKisi(kisi: readonly GarisKisi[]): GarisKisi[][] {
  const kelompok: GarisKisi[][] = [];
  const belum = new Set(kisi);
  for (const awal of kisi) {
    if (!belum.delete(awal)) continue;
    const milik = [awal];
    for (const satu of milik) {
      for (const lain of belum) {
        if (!bertemu(satu, lain)) continue;
        belum.delete(lain);
        milik.push(lain);
      }
    }
    kelompok.push(milik);
  }
  const panjang = (lines: readonly GarisKisi[]) =>
    lines.reduce((sum, { x1, y1, x2, y2 }) => sum + Math.abs(x2 - x1) + Math.abs(y2 - y1), 0);
  return kelompok.toSorted((a, b) => panjang(b) - panjang(a));
}

/** The box whose four sides these lines are, and no more. */
export function kotakDari(lines: readonly GarisKisi[]): Persegi | undefined {
  const tegak = lines.filter(({ x1, x2 }) => x1 === x2);
  const datar = lines.filter(({ y1, y2 }) => y1 === y2);
  if (lines.length !== 4 || tegak.length !== 2 || datar.length !== 2) return undefined;
  const [x, y] = [Math.min(...tegak.map(({ x1 }) => x1)), Math.min(...datar.map(({ y1 }) => y1))];
  const kotak = { x, y, width: Math.max(...tegak.map(({ x1 }) => x1)) - x, height: Math.max(...datar.map(({ y1 }) => y1)) - y };
  const utuh =
    tegak.every(({ y1, y2 }) => Math.abs(Math.abs(y2 - y1) - kotak.height) < BERTEMU) &&
    datar.every(({ x1, x2 }) => Math.abs(Math.abs(x2 - x1) - kotak.width) < BERTEMU);
  return utuh ? kotak : undefined;
}

function bertemu(a: GarisKisi, b: GarisKisi): boolean {
  return bersentuhan(a.x1, a.x2, b.x1, b.x2) && bersentuhan(a.y1, a.y2, b.y1, b.y2);
}

function bersentuhan(a1: number, a2: number, b1: number, b2: number): boolean {
  return Math.min(a1, a2) <= Math.max(b1, b2) + BERTEMU && Math.min(b1, b2) <= Math.max(a1, a2) + BERTEMU;
}
