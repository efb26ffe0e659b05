/** What all formats have in common: what they are told beside the drawing, and what comes of it. */
import type { Hari } from '@alir/core';
import type { PeringatanEkspor } from './peringatan.ts';

export interface OpsiCetak {
  /** The day that the file bears as its own; the same drawing and day make the same bytes. Default 1 Januari 2000. */
  readonly tanggal?: Hari | undefined;
}

export const TANGGAL_BAWAAN: Hari = { tahun: 2000, bulan: 1, hari: 1 };

export interface HasilCetak {
  readonly byte: Uint8Array;
  readonly peringatan: readonly PeringatanEkspor[];
}
