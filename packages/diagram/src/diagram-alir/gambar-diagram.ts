/** Draws an SOP as swimlanes: pelaksana are columns, the steps stand in them with their texts, independent branches side by side. */
import type { Sop } from '@alir/core';
import { beriBacaan } from '../bacaan/bacaan.ts';
import type { Gambar, Kertas } from '../gambar.ts';
import { idJalur } from '../gambar-tabel.ts';
import { susunanKolom } from '../kolom-peraturan.ts';
import { KERTAS_BAWAAN } from '../opsi.ts';
import { tataDiagram } from './halaman.ts';
import { type CariLapisan, lapisElk } from './lapisan.ts';

export interface OpsiDiagram {
  /** The paper named in the data; a diagram is one continuous page, whatever its size. */
  readonly kertas?: Kertas;
  /** Who finds the layers; ELK if nobody else. */
  readonly lapisan?: CariLapisan;
}

/**
 * The diagram of the procedure `prosedurIndex` of `sop`, or of all, one page each; lengths in millimetres. Loads the layout engine with
 * the first call. Never rejects: where the engine fails, the steps stand one below the other, and of an incomplete model it
 * draws what is there (for an index out of range, no page).
 */
export async function gambarDiagram(sop: Sop, prosedurIndex?: number, opsi: OpsiDiagram = {}): Promise<Gambar> {
  const laneIds = idJalur(sop.pelaksana);
  const pages = [];
  for (const [i, prosedur] of sop.prosedur.entries()) {
    if (prosedurIndex !== undefined && prosedurIndex !== i) continue;
    const bahan = { number: i + 1, prosedur, pelaksana: sop.pelaksana, laneIds, awalan: `p${i + 1}-` };
    const { halaman } = await tataDiagram(bahan, opsi.lapisan ?? lapisElk);
    pages.push(...beriBacaan([{ halaman, kolom: susunanKolom(undefined) }], prosedur));
  }
  return {
    sop: { ...(sop.judul && { judul: sop.judul.text }), ...(sop.nomor?.teks && { nomor: sop.nomor.teks.text }) },
    view: 'diagram',
    paper: opsi.kertas ?? KERTAS_BAWAAN,
    pages,
  };
}
