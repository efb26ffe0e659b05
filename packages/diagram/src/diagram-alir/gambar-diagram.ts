/** Draws an SOP as swimlanes: pelaksana are columns, the steps stand in them with their texts, independent branches side by side. */
import type { Sop } from '@alir/core';
import { beriBacaan } from '../bacaan/bacaan.ts';
import type { Gambar, Halaman, Kertas, Peringatan } from '../gambar.ts';
import { identitasSop, idJalur } from '../identitas.ts';
import { susunanKolom } from '../kolom-peraturan.ts';
import { KERTAS_BAWAAN } from '../opsi.ts';
import { type Jeda, tataDiagram } from './halaman.ts';
import { type CariLapisan, lapisElk } from './lapisan.ts';

export interface OpsiDiagram {
  /** The paper named in the data; a diagram is one continuous page, whatever its size. */
  readonly kertas?: Kertas;
  /** Who finds the layers; ELK if nobody else. */
  readonly lapisan?: CariLapisan;
  /** Called between stages, each of which takes milliseconds; may wait, and rejects where nobody wants the drawing any more. */
  readonly jeda?: Jeda;
}

/**
 * The diagram of the procedure `prosedurIndex` of `sop`, or of all, one page each; lengths in millimetres. Loads the layout engine with
 * the first call. Rejects only with what `jeda` rejects with: where the engine fails, the steps stand one below the other, which
 * `peringatan` says, and of an incomplete model it draws what is there (for an index out of range, no page).
 */
export async function gambarDiagram(sop: Sop, prosedurIndex?: number, opsi: OpsiDiagram = {}): Promise<Gambar> {
  const laneIds = idJalur(sop.pelaksana);
  const pages: Halaman[] = [];
  const peringatan: Peringatan[] = [];
  for (const [i, prosedur] of sop.prosedur.entries()) {
    if (prosedurIndex !== undefined && prosedurIndex !== i) continue;
    const bahan = { number: i + 1, prosedur, pelaksana: sop.pelaksana, laneIds, awalan: `p${i + 1}-` };
    const { halaman, mundur, cacat } = await tataDiagram(bahan, opsi.lapisan ?? lapisElk, opsi.jeda);
    pages.push(...beriBacaan([{ halaman, kolom: susunanKolom(undefined) }], prosedur));
    if (mundur) peringatan.push({ kode: 'diagram-menurut-teks', sebab: mundur, halaman: i + 1 });
    if (cacat > 0) peringatan.push({ kode: 'diagram-bercacat', jumlah: cacat, halaman: i + 1 });
  }
  return {
    sop: identitasSop(sop),
    view: 'diagram',
    paper: opsi.kertas ?? KERTAS_BAWAAN,
    pages,
    ...(peringatan.length > 0 && { peringatan }),
  };
}
