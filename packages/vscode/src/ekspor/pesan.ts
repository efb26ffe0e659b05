/** What the extension and the worker that prints say to each other: one job, and one answer to it. */
import type { Hari } from '@alir/core';
import type { GambarKiriman } from '@alir/diagram';
import type { HasilCetak } from '@alir/export';
import type { NamaFormat } from './format.ts';

export interface Pekerjaan {
  readonly format: NamaFormat;
  readonly gambar: GambarKiriman;
  /** The day that the file bears. */
  readonly tanggal: Hari | undefined;
  /** The materials that the format is made with, by the names of their files. */
  readonly bahan: Readonly<Record<string, Uint8Array>>;
}

/** What was printed, or why it could not be. */
export type JawabanCetak = HasilCetak | { readonly galat: string };
