/** Sheets of paper, and what of them is printed on. Lengths in millimetres. */
import type { NamaKertas } from '@alir/core';
import type { Kertas } from '../gambar.ts';

export type Orientasi = 'landscape' | 'portrait';

/** Width and height as the sheets lie on the table. */
export const KERTAS: Readonly<Record<NamaKertas, Kertas>> = {
  A4: { name: 'A4', width: 297, height: 210 },
  F4: { name: 'F4', width: 330, height: 215 },
  Letter: { name: 'Letter', width: 279.4, height: 215.9 },
  Legal: { name: 'Legal', width: 355.6, height: 215.9 },
};

export interface Margin {
  readonly atas: number;
  readonly bawah: number;
  /** Left and right, each. */
  readonly samping: number;
}

/** The page's number stands in the lower margin. */
export const MARGIN: Margin = { atas: 12, bawah: 13, samping: 10 };

/** The sheet `nama`, lying or standing. */
export function kertasDari(nama: NamaKertas, orientasi: Orientasi): Kertas {
  const kertas = KERTAS[nama];
  return orientasi === 'portrait' ? { ...kertas, width: kertas.height, height: kertas.width } : kertas;
}
