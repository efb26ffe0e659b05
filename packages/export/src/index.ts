/** @alir/export: drawings as files that an office can print and sign. */
export type { HasilCetak, OpsiCetak } from './cetakan.ts';
export { type BahanRaster, citraRaster } from './citra-raster.ts';
export { keDocx } from './docx/ke-docx.ts';
export { keHtml, type OpsiHtml } from './html/ke-html.ts';
export type { Gaya, Huruf } from './huruf.ts';
export { kePdf, type OpsiPdf } from './pdf/ke-pdf.ts';
export type { PeringatanEkspor } from './peringatan.ts';
export { kePng, type OpsiPng } from './png/ke-png.ts';
export type { TakMuat } from './resvg.ts';
export { keXlsx } from './xlsx/ke-xlsx.ts';
