/** The units of a spreadsheet, beside those of its drawings. */
import { EMU_PER_MM } from '../ooxml.ts';

/** Columns and rows are measured in whole pixels of 1/96 inch: Excel keeps no fractions of them. */
export const EMU_PER_PX = 9525;
const PX_PER_MM = EMU_PER_MM / EMU_PER_PX;
const MM_PER_INCI = 25.4;

export function px(mm: number): number {
  return Math.round(mm * PX_PER_MM);
}

export function inci(mm: number): number {
  return Math.round((mm / MM_PER_INCI) * 1e4) / 1e4;
}

/** A type size in points, in tenths, and never larger than it is: wider letters would need more lines. */
export function pt(mm: number): number {
  return Math.floor((mm * 72 * 10) / MM_PER_INCI + 1e-6) / 10;
}

/**
 * The font of the workbook's default style. Widths of columns are counted in its digits, which in this one size are exactly 7 pixels wide both
 * to programs that round them to pixels (Excel) and to those that do not (LibreOffice).
 */
export const HURUF_BAWAAN = { nama: 'Arial', pt: 9.45 } as const;
const PX_PER_ANGKA = 7;

/** The width of a column of so many pixels, in digits and 256ths of one. */
export function lebarKolom(pixel: number): number {
  return Math.ceil((pixel / PX_PER_ANGKA) * 256) / 256;
}

/** The height of a row of so many pixels, in points. */
export function tinggiBaris(pixel: number): number {
  return pixel * 0.75;
}

/** No row is taller (pixels). */
export const BARIS_TERTINGGI = 540;

/** The name of a cell: `AB12`; indices from 0. */
export function namaSel(kolom: number, baris: number): string {
  return `${namaKolom(kolom)}${baris + 1}`;
}

export function namaKolom(kolom: number): string {
  const huruf = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? huruf : namaKolom(Math.floor(kolom / 26) - 1) + huruf;
}
