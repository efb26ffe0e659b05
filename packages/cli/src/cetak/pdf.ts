/** The format PDF, with its library. It has a bundle of its own, which only those load who ask for it. */
import type { Gambar } from '@alir/diagram';
import { type HasilCetak, kePdf, type OpsiCetak } from '@alir/export';
import { huruf } from './bahan.ts';

export function cetakPdf(gambar: Gambar, opsi: OpsiCetak): Promise<HasilCetak> {
  return kePdf(gambar, { ...opsi, huruf: huruf() });
}
