/** A drawing as a workbook: its tables as cells, its flow as shapes and connectors that can be edited, set up to print on its pages. */
import type { Gambar } from '@alir/diagram';
import { type HasilCetak, type OpsiCetak, TANGGAL_BAWAAN } from '../cetakan.ts';
import { sebutHurufLain } from '../huruf-lain.ts';

/** The pages of `gambar` on sheets. Takes any text; the library is loaded at the first call. */
export async function keXlsx(gambar: Gambar, { tanggal = TANGGAL_BAWAAN }: OpsiCetak = {}): Promise<HasilCetak> {
  const { tulisXlsx } = await import('./tulis.ts');
  return sebutHurufLain(gambar, await tulisXlsx(gambar, tanggal));
}
