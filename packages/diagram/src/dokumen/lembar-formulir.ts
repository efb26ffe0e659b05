/** Puts the boxes of a form on sheets of paper. */

import type { Margin } from '../cetak/kertas.ts';
import type { Halaman, Kertas, Persegi } from '../gambar.ts';
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

/** Pages that are filled like a form: all but those of procedures. */
export type JenisFormulir = Exclude<Halaman['kind'], 'prosedur'>;

/** What the pages of a kind are called. */
const JUDUL_HALAMAN: Readonly<Record<JenisFormulir, string>> = {
  sampul: 'Halaman judul',
  keputusan: 'Keputusan penetapan',
  'daftar-isi': 'Daftar isi',
  register: 'Nama dan kode nomor SOP',
  identitas: 'Formulir identitas',
  simbol: 'Keterangan simbol',
};

/** These are written on the bare sheet, in a table that nobody sees. */
const TANPA_BINGKAI: ReadonlySet<JenisFormulir> = new Set(['keputusan', 'daftar-isi']);

/** Distance of the cover's inner frame from its outer one. */
const BINGKAI_DALAM = 1.5;

/** The pages of `kotak`, from `nomorPertama` on, most in a frame; a cover fills its sheet, in a frame of two lines. */
export function lembarFormulir(kotak: Kotak, kind: JenisFormulir, nomorPertama: number, lembar: Lembar): Halaman[] {
  const { kertas, margin } = lembar;
  const { width, height } = bidangCetak(lembar);
  const bingkaiDalam = kind === 'sampul' ? BINGKAI_DALAM : 0;
  return bagiLembar(kotak, height - 2 * bingkaiDalam).map((bagian, i): Halaman => {
    const luar = { x: margin.samping, y: margin.atas, width, height: kind === 'sampul' ? height : tinggiKotak(bagian) };
    const tempat = susut(luar, bingkaiDalam);
    const goresan: Goresan = { teks: [], kisi: [], sel: [], bidang: [], citra: [], tempatCitra: [], shapes: [], edges: [] };
    goresKotak(goresan, bagian, tempat);
    const { teks, kisi, shapes, edges, ...formulir } = goresan;
    if (TANPA_BINGKAI.has(kind)) kisi.push(...bingkai(luar, false).map((garis) => ({ ...garis, semu: true })));
    else kisi.push(...bingkai(luar, true), ...(bingkaiDalam > 0 ? bingkai(tempat, false) : []));
    return {
      ...{ number: nomorPertama + i, kind, judul: JUDUL_HALAMAN[kind], width: kertas.width, height: kertas.height },
      tabel: { x: luar.x, width },
      kepala: { y: luar.y, height: 0 },
      ...{ lanes: [], rows: [], shapes, edges, kisi, teks, formulir },
    };
  });
}

function susut({ x, y, width, height }: Persegi, tepi: number): Persegi {
  return { x: x + tepi, y: y + tepi, width: width - 2 * tepi, height: height - 2 * tepi };
}
