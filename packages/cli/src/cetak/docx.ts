/** The format DOCX, with its library. It has a bundle of its own, which only those load who ask for it. */
import type { Gambar } from '@alir/diagram';
import { type HasilCetak, keDocx, type OpsiCetak } from '@alir/export';

export function cetakDocx(gambar: Gambar, opsi: OpsiCetak): Promise<HasilCetak> {
  return keDocx(gambar, opsi);
}
