/** A drawing as PNG: the pixels of its SVG, at the size that it has on paper. */
import type { Gambar } from '@alir/diagram';
import type { HasilCetak } from '../cetakan.ts';
import type { Huruf } from '../huruf.ts';
import type { TakMuat } from '../resvg.ts';

export interface OpsiPng {
  readonly huruf: Huruf;
  /** The program of resvg (`resvg.wasm`). */
  readonly resvg: Uint8Array;
  /** Only this page, by its number; all below each other where it is left out. */
  readonly halaman?: number | undefined;
  /** Pixels per CSS pixel: 1 is 96 pixels per inch. */
  readonly skala: number;
}

/** One picture. Takes any text; the libraries are loaded at the first call. Throws a RangeError where the drawing has no such page. */
export async function kePng(gambar: Gambar, opsi: OpsiPng): Promise<HasilCetak | TakMuat> {
  const { tulisPng } = await import('./tulis.ts');
  return tulisPng(gambar, opsi);
}
