/** A drawing as PDF: vector, with its fonts, bookmarks, links, and a structure that can be read without eyes. */
import type { Gambar } from '@alir/diagram';
import { type HasilCetak, type OpsiCetak, TANGGAL_BAWAAN } from '../cetakan.ts';
import type { Huruf } from '../huruf.ts';

export interface OpsiPdf extends OpsiCetak {
  readonly huruf: Huruf;
}

/** The pages of `gambar`, each on paper of its own size. Takes any text; the library is loaded at the first call. */
export async function kePdf(gambar: Gambar, { huruf, tanggal = TANGGAL_BAWAAN }: OpsiPdf): Promise<HasilCetak> {
  const { tulisPdf } = await import('./tulis.ts');
  return tulisPdf(gambar, huruf, tanggal);
}
