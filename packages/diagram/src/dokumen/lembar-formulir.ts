/** Puts the boxes of a form on sheets of paper. */

import type { Margin } from '../cetak/kertas.ts';
import type { Halaman, JenisHalaman, Kertas } from '../gambar.ts';
import { bingkai } from './bingkai.ts';
import { bagiLembar, type Goresan, goresKotak, type Kotak, tinggiKotak } from './kotak.ts';

export interface Lembar {
  readonly kertas: Kertas;
  readonly margin: Margin;
}

/** What can be printed on of a sheet. */
export function bidangCetak({ kertas, margin }: Lembar): { readonly width: number; readonly height: number } {
  return { width: kertas.width - 2 * margin.samping, height: kertas.height - margin.atas - margin.bawah };
}

/** What the pages of a kind are called. */
const JUDUL: Readonly<Record<Exclude<JenisHalaman, 'prosedur'>, string>> = {
  sampul: 'Halaman judul',
  identitas: 'Formulir identitas',
  simbol: 'Keterangan simbol',
};

/** Distance of the cover's inner frame from its outer one. */
const BINGKAI_DALAM = 1.5;

/** The pages of `kotak`, from `nomorPertama` on, each in its frame; a cover fills its sheet. */
export function lembarFormulir(kotak: Kotak, kind: keyof typeof JUDUL, nomorPertama: number, lembar: Lembar): Halaman[] {
  const { kertas, margin } = lembar;
  const bidang = bidangCetak(lembar);
  return bagiLembar(kotak, bidang.height).map((bagian, i): Halaman => {
    const height = kind === 'sampul' ? bidang.height : tinggiKotak(bagian);
    const tempat = { x: margin.samping, y: margin.atas, width: bidang.width, height };
    const goresan: Goresan = { teks: [], kisi: [], sel: [], bidang: [], citra: [], shapes: [], edges: [] };
    goresKotak(goresan, bagian, tempat);
    const { teks, kisi, sel, bidang: bar, citra, shapes, edges } = goresan;
    kisi.push(...bingkai(tempat, true));
    if (kind === 'sampul') {
      const dalam = { width: tempat.width - 2 * BINGKAI_DALAM, height: height - 2 * BINGKAI_DALAM };
      kisi.push(...bingkai({ x: tempat.x + BINGKAI_DALAM, y: tempat.y + BINGKAI_DALAM, ...dalam }, false));
    }
    return {
      ...{ number: nomorPertama + i, kind, judul: JUDUL[kind], width: kertas.width, height: kertas.height },
      tabel: { x: tempat.x, width: tempat.width },
      kepala: { y: tempat.y, height: 0 },
      ...{ lanes: [], rows: [], shapes, edges, kisi, teks, formulir: { sel, bidang: bar, citra } },
    };
  });
}
