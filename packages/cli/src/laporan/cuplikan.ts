import type { Range, Severity } from '@alir/core';
import { bersih } from '../bersih.ts';
import type { Kuas } from './warna.ts';

/** How much of the line is kept before the caret when the line is wider than the terminal. */
const SEBELUM = 20;

/**
 * The line in which a finding begins, with a mark under it. Of a line too long for `kolom` the part around the mark is shown.
 * Empty where the line has nothing to show.
 */
export function cuplikan(baris: readonly string[], { start, end }: Range, severity: Severity, kolom: number, warna: Kuas): string {
  const isi = baris[start.line];
  if (isi === undefined || isi.trim() === '') return '';
  const tepi = `${String(start.line + 1).padStart(5)} | `;
  const ruang = Math.max(20, kolom - tepi.length - 1);
  const awal = isi.length > ruang ? Math.max(0, start.character - SEBELUM) : 0;
  const akhirTanda = end.line === start.line ? end.character : isi.length;
  const sebelum = tampil(isi.slice(awal, start.character));
  const tanda = tampil(isi.slice(start.character, akhirTanda));
  const sesudah = tampil(isi.slice(akhirTanda));
  const panjang = Math.max(1, Math.min(tanda.length, ruang - sebelum.length));
  return [
    `${warna(tepi, 'redup')}${(sebelum + tanda + sesudah).slice(0, ruang)}`,
    `${warna(`${' '.repeat(5)} | `, 'redup')}${' '.repeat(sebelum.length)}${warna('^'.repeat(panjang), severity)}`,
    '',
  ].join('\n');
}

/** A piece of a line, safe and without tabs, whose width depends on where they stand. */
function tampil(teks: string): string {
  return bersih(teks.replaceAll('\t', ' '));
}
