/** A drawing as PDF: vector, with its fonts, bookmarks, links, and a structure that can be read without eyes. */
import type { Hari } from '@alir/core';
import type { Gambar } from '@alir/diagram';
import type { PeringatanEkspor } from '../peringatan.ts';
import type { HurufPdf } from './gaya.ts';

export interface OpsiPdf {
  readonly huruf: HurufPdf;
  /** The day that the file bears as its own; the same drawing and day make the same bytes. Default 1 Januari 2000. */
  readonly tanggal?: Hari;
}

export interface HasilPdf {
  readonly byte: Uint8Array;
  readonly peringatan: readonly PeringatanEkspor[];
}

/** The pages of `gambar`, each on paper of its own size. Takes any text; the library is loaded at the first call. */
export async function kePdf(gambar: Gambar, { huruf, tanggal = { tahun: 2000, bulan: 1, hari: 1 } }: OpsiPdf): Promise<HasilPdf> {
  const { tulisPdf } = await import('./tulis.ts');
  return tulisPdf(gambar, huruf, tanggal);
}
