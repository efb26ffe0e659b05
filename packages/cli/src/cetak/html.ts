/** The format HTML. It has a bundle of its own, which only those load who ask for it. */
import type { Gambar } from '@alir/diagram';
import { type HasilCetak, keHtml, type OpsiCetak } from '@alir/export';
import { hurufWeb } from './bahan.ts';

export function cetakHtml(gambar: Gambar, opsi: OpsiCetak): HasilCetak {
  return keHtml(gambar, { ...opsi, huruf: hurufWeb() });
}
