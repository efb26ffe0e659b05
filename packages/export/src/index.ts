/** @alir/export: drawings as files that an office can print and sign. */
export type { Gaya, HurufPdf } from './pdf/gaya.ts';
export { type HasilPdf, kePdf, type OpsiPdf } from './pdf/ke-pdf.ts';
export type { PeringatanEkspor } from './peringatan.ts';
