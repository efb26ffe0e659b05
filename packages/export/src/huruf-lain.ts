/**
 * Formats whose texts are set by the program that shows them: what the font that they were laid out with lacks, that program takes from another,
 * in which it may be wider or look different.
 */
import { adaHuruf, type Gambar, type TeksLetak } from '@alir/diagram';
import type { HasilCetak } from './cetakan.ts';
import { tampak } from './tampak.ts';

/** The file of `gambar`, and what its reader should know of such characters. */
export function sebutHurufLain(gambar: Gambar, { byte, peringatan }: HasilCetak): HasilCetak {
  const huruf = new Set<string>();
  for (const { runs } of semuaTeks(gambar)) {
    for (const { text } of runs) for (const satu of tampak(text)) if (!adaHuruf(satu)) huruf.add(satu);
  }
  return { byte, peringatan: huruf.size > 0 ? [...peringatan, { kode: 'huruf-lain', huruf: [...huruf] }] : peringatan };
}

function semuaTeks({ pages }: Gambar): TeksLetak[] {
  return pages.flatMap(({ teks, shapes, edges }) => [
    ...teks,
    ...shapes.flatMap((shape) => shape.teks),
    ...edges.flatMap(({ label }) => label?.teks ?? []),
  ]);
}
