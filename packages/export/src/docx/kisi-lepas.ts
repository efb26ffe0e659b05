/** A box that stands alone in a cell, as the place of a logo, parts no cell: a table is what hangs together. */
import type { GarisKisi } from '@alir/diagram';

/** Lines nearer than this (mm) meet. */
const BERTEMU = 0.05;

/** The lines that hang together and are the longest in all, and the others. */
export function pisahKisi(kisi: readonly GarisKisi[]): { readonly utama: GarisKisi[]; readonly lepas: GarisKisi[] } {
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
  const utama = kelompok.toSorted((a, b) => panjang(b) - panjang(a))[0] ?? [];
  return { utama, lepas: kelompok.filter((lines) => lines !== utama).flat() };
}

function bertemu(a: GarisKisi, b: GarisKisi): boolean {
  return bersentuhan(a.x1, a.x2, b.x1, b.x2) && bersentuhan(a.y1, a.y2, b.y1, b.y2);
}

function bersentuhan(a1: number, a2: number, b1: number, b2: number): boolean {
  return Math.min(a1, a2) <= Math.max(b1, b2) + BERTEMU && Math.min(b1, b2) <= Math.max(a1, a2) + BERTEMU;
}
