/** The format PNG, with its libraries. It has a bundle of its own, which only those load who ask for it. */
import type { Gambar } from '@alir/diagram';
import { type HasilCetak, kePng, type OpsiPng, type TakMuat } from '@alir/export';
import { huruf, resvg } from './bahan.ts';

export function cetakPng(gambar: Gambar, opsi: Pick<OpsiPng, 'halaman' | 'skala'>): Promise<HasilCetak | TakMuat> {
  return kePng(gambar, { ...opsi, huruf: huruf(), resvg: resvg() });
}
