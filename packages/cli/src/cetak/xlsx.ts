/** The format XLSX. It has a bundle of its own, which only those load who ask for it. */
import type { Gambar } from '@alir/diagram';
import { citraRaster, type HasilCetak, keXlsx, type OpsiCetak } from '@alir/export';
import { huruf, resvg } from './bahan.ts';

export async function cetakXlsx(gambar: Gambar, opsi: OpsiCetak): Promise<HasilCetak> {
  return keXlsx(await citraRaster(gambar, { huruf, resvg }), opsi);
}
