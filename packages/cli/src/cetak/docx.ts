/** The format DOCX, with its library. It has a bundle of its own, which only those load who ask for it. */
import type { Gambar } from '@alir/diagram';
import { citraRaster, type HasilCetak, keDocx, type OpsiCetak } from '@alir/export';
import { huruf, resvg } from './bahan.ts';

export async function cetakDocx(gambar: Gambar, opsi: OpsiCetak): Promise<HasilCetak> {
  return keDocx(await citraRaster(gambar, { huruf, resvg }), opsi);
}
