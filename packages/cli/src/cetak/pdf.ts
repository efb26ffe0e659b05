/** The format PDF, with its library. It has a bundle of its own, which only those load who ask for it. */
import type { Gambar } from '@alir/diagram';
import { citraRaster, type HasilCetak, kePdf, type OpsiCetak } from '@alir/export';
import { huruf, resvg } from './bahan.ts';

export async function cetakPdf(gambar: Gambar, opsi: OpsiCetak): Promise<HasilCetak> {
  return kePdf(await citraRaster(gambar, { huruf, resvg }), { ...opsi, huruf: huruf() });
}
