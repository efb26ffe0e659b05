/**
 * Gives a laid out drawing its words: what is read to those who do not see it. Here and not in the layout, because a page says where
 * its jumps lead, which is known when all pages are.
 */
import type { Prosedur } from '@alir/core';
import type { Halaman, HalamanBisu } from '../gambar.ts';
import { type SusunanKolom, susunanKolom } from '../kolom-peraturan.ts';
import { bacaanBaris } from './baris.ts';
import { bacaanSimbol } from './simbol.ts';

/** The pages of one procedure with their words, in Indonesian. */
export function beriBacaan(pages: readonly HalamanBisu[], prosedur: Prosedur, kolom: SusunanKolom = susunanKolom(undefined)): Halaman[] {
  const simbol = bacaanSimbol(pages, prosedur);
  return pages.map((page) => ({
    ...page,
    rows: page.rows.map((row) => ({ ...row, ...bacaanBaris(row, prosedur, kolom) })),
    shapes: page.shapes.map((shape) => ({ ...shape, bacaan: simbol.get(shape.id)! })),
  }));
}
