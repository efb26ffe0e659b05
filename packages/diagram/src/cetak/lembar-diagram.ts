/** Puts the diagram of each procedure on a sheet of its own, as large as it fits there: a diagram has no rows that pages could be cut at. */
import type { NamaKertas, Sop } from '@alir/core';
import { gambarDiagram, type OpsiDiagram } from '../diagram-alir/gambar-diagram.ts';
import type { Gambar, Halaman, Peringatan } from '../gambar.ts';
import { PT, UKURAN } from '../opsi.ts';
import { HURUF_TERKECIL } from './gaya-cetak.ts';
import { bubuhiKaki, milikSop } from './kaki.ts';
import { kertasDari, MARGIN, type Margin, type Orientasi } from './kertas.ts';
import { keLembar } from './skala.ts';

export interface OpsiLembarDiagram extends Omit<OpsiDiagram, 'kertas'> {
  /** Default A4. */
  readonly kertas?: NamaKertas;
  /** Default landscape. */
  readonly orientasi?: Orientasi;
  readonly margin?: Partial<Margin>;
}

/**
 * The diagrams of `sop` on paper, one sheet each; lengths in millimetres from each sheet's top left corner. Never larger than usual; what
 * gets smaller than 6 pt on its sheet is shown so nevertheless, and `peringatan` says it. Rejects as {@link gambarDiagram} does.
 */
export async function gambarLembarDiagram(sop: Sop, opsi: OpsiLembarDiagram = {}): Promise<Gambar> {
  const kertas = kertasDari(opsi.kertas ?? 'A4', opsi.orientasi ?? 'landscape');
  const margin = { ...MARGIN, ...opsi.margin };
  const { lapisan, jeda } = opsi;
  const gambar = await gambarDiagram(sop, undefined, { kertas, ...(lapisan && { lapisan }), ...(jeda && { jeda }) });
  const skala = ({ width, height }: Halaman) =>
    Math.min(1, (kertas.width - 2 * margin.samping) / width, (kertas.height - margin.atas - margin.bawah) / height);
  const kecil = gambar.pages.flatMap((halaman): Peringatan[] => {
    const huruf = UKURAN.hurufSimbol * skala(halaman);
    if (huruf >= HURUF_TERKECIL - 1e-6) return [];
    return [{ kode: 'diagram-terlalu-besar', pt: Math.round((huruf * 10) / PT) / 10, halaman: halaman.number }];
  });
  const pages = gambar.pages.map((halaman) => keLembar(halaman, { kertas, margin, skala: skala(halaman), number: halaman.number }));
  return {
    ...gambar,
    pages: bubuhiKaki(pages, margin, () => milikSop(sop)),
    peringatan: [...(gambar.peringatan ?? []), ...kecil],
  };
}
