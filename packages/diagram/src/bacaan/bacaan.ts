/**
 * Gives a laid out drawing its words: what is read to those who do not see it. Here and not in the layout, because a page says where
 * its jumps lead, which is known when all pages are.
 */
import type { Prosedur } from '@alir/core';
import type { Halaman, HalamanBisu } from '../gambar.ts';
import type { SusunanKolom } from '../kolom-peraturan.ts';
import { bacaanBaris } from './baris.ts';
import { bacaanSimbol } from './simbol.ts';

/** A page without its words, and the columns that it has. */
interface Lembar {
  readonly halaman: HalamanBisu;
  readonly kolom: SusunanKolom;
}

/** The pages of one procedure with their words, in Indonesian. */
export function beriBacaan(lembar: readonly Lembar[], prosedur: Prosedur): Halaman[] {
  const simbol = bacaanSimbol(
    lembar.map(({ halaman }) => halaman),
    prosedur,
  );
  return lembar.map(({ halaman, kolom }) => ({
    ...halaman,
    rows: halaman.rows.map((row) => ({ ...row, ...bacaanBaris(row, prosedur, kolom) })),
    shapes: halaman.shapes.map((shape) => ({ ...shape, bacaan: simbol.get(shape.id)! })),
  }));
}
