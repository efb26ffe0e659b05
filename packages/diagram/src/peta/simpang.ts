/** Where lines to one card join: a dot tells such a place from two lines that merely cross. */
import { kelompokkan } from '@alir/core';
import { ruas, type Titik } from './susunan.ts';

/** The places, rounded to hundredths of a millimetre, where lines that belong together (those of one `kelompok`) meet from three sides or four. */
export function simpang(jalur: readonly (readonly Titik[])[], kelompok: readonly unknown[]): Titik[] {
  return [...kelompokkan(jalur.keys(), (i) => kelompok[i]).values()].flatMap((indeks) => {
    const garis = indeks.flatMap((i) => ruas(jalur[i]!));
    const sudut = new Map(garis.flat().map((titik) => [titik.join(), titik]));
    return [...sudut.values()].filter((titik) => arah(titik, garis) > 2);
  });
}

/** In how many of the four directions lines go on from a place. */
function arah([x, y]: Titik, garis: readonly (readonly [Titik, Titik])[]): number {
  const ada = new Set<string>();
  for (const [[x1, y1], [x2, y2]] of garis) {
    if (x1 === x && x2 === x && Math.min(y1, y2) <= y && y <= Math.max(y1, y2)) {
      if (Math.min(y1, y2) < y) ada.add('atas');
      if (Math.max(y1, y2) > y) ada.add('bawah');
    } else if (y1 === y && y2 === y && Math.min(x1, x2) <= x && x <= Math.max(x1, x2)) {
      if (Math.min(x1, x2) < x) ada.add('kiri');
      if (Math.max(x1, x2) > x) ada.add('kanan');
    }
  }
  return ada.size;
}
