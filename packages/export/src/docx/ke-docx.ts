/** A drawing as a Word document: sections of its paper, real tables and paragraphs, and the flow as shapes that can be edited. */
import type { Gambar } from '@alir/diagram';
import { type HasilCetak, type OpsiCetak, TANGGAL_BAWAAN } from '../cetakan.ts';
import { sebutHurufLain } from '../huruf-lain.ts';

/** The pages of `gambar`, each a section on paper of its own size. Takes any text; the library is loaded at the first call. */
export async function keDocx(gambar: Gambar, { tanggal = TANGGAL_BAWAAN }: OpsiCetak = {}): Promise<HasilCetak> {
  const { tulisDocx } = await import('./tulis.ts');
  return sebutHurufLain(gambar, await tulisDocx(gambar, tanggal));
}
