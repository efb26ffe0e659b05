import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Sop } from '@alir/core';
import { gambarHalaman, type OpsiHalaman } from '@alir/diagram';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { sopAcak, teks } from '../../diagram/test/pembangkit.ts';
import { type Huruf, kePdf, type OpsiPdf } from '../src/index.ts';

const baca = (nama: string) => readFileSync(fileURLToPath(new URL(`../../diagram/fonts/Arimo-${nama}.ttf`, import.meta.url)));
export const HURUF: Huruf = { biasa: baca('Regular'), tebal: baca('Bold'), miring: baca('Italic'), tebalMiring: baca('BoldItalic') };

export const RESVG = readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));

/** Thirty steps that jump back and forth over several pages. */
export const PANJANG: Sop = {
  ...sopAcak({ benih: 7, rows: 30, lanes: 4, keputusan: 0.3, majemuk: 0.2, lompat: 6 }),
  judul: teks('Pengujian Berkas'),
};

/** A short one with these words in title, procedure, lanes and activities. */
export function bertuliskan(kata: string): Sop {
  const sop = sopAcak({ benih: 3, rows: 3, lanes: 2, keputusan: 0, majemuk: 0, lompat: 0 });
  return {
    ...sop,
    judul: teks(kata),
    pelaksana: sop.pelaksana.map((p) => ({ ...p, label: teks(kata) })),
    prosedur: sop.prosedur.map((p) => ({
      ...p,
      judul: teks(kata),
      langkah: p.langkah.map((l) => ({ ...l, uraian: [{ ...teks(kata), runs: [{ text: kata, italic: true }] }] })),
    })),
  };
}

/** Draws, prints, and opens what came of it with another program. */
export async function cetak(sop: Sop, opsi: OpsiHalaman = {}, opsiPdf: Partial<OpsiPdf> = {}) {
  const gambar = gambarHalaman(sop, opsi);
  const hasil = await kePdf(gambar, { huruf: HURUF, ...opsiPdf });
  return { gambar, ...hasil, pdf: await buka(hasil.byte) };
}

/** Throws where the bytes are no PDF. */
export function buka(byte: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: byte.slice(), verbosity: 0, stopAtErrors: true, useSystemFonts: false }).promise;
}

/** All text of a page in the order in which it was drawn. */
export async function teksHalaman(pdf: PDFDocumentProxy, nomor: number): Promise<string> {
  const { items } = await (await pdf.getPage(nomor)).getTextContent({ disableNormalization: true });
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}
