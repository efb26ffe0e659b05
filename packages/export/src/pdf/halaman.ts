/** Draws a page, whatever it holds, in the order of the SVG; every text and symbol is marked, to be put into the structure later. */
import {
  type Bentuk,
  bidangKepala,
  type Citra,
  type Garis,
  guratan,
  type Halaman,
  kepalaPanah,
  kisiTampak,
  type Perintah,
  PUTUS,
  TEBAL,
  type TeksLetak,
  TINTA,
  type Titik,
  tebalPada,
  wujud,
} from '@alir/diagram';
import { barisParagraf } from '../susunan/paragraf.ts';
import type { Susunan } from '../susunan/susunan.ts';
import type { BerkasPdf, Isi, Kotak } from './berkas.ts';
import { type AkhirBaris, akhirBaris, type PenulisTeks } from './teks.ts';

/** What was drawn for each text, symbol and picture that has a place in the structure. */
export type Tertandai = ReadonlyMap<TeksLetak | Bentuk | Citra, Isi>;

export function lukisHalaman(berkas: BerkasPdf, penulis: PenulisTeks, page: Halaman, susunan: Susunan): Tertandai {
  const tertandai = new Map<TeksLetak | Bentuk | Citra, Isi>();
  const akhir = akhirSemua(susunan);
  const kaki = new Set(susunan.kaki);
  berkas.hiasan(() => bidang(berkas, page));
  for (const citra of page.formulir?.citra ?? []) {
    tertandai.set(
      citra,
      berkas.berisi(() => berkas.citra(citra.isi, citra)),
    );
  }
  berkas.hiasan(() => {
    kisi(berkas, page);
    for (const tempat of page.formulir?.tempatCitra ?? []) berkas.gores(kotak(tempat), { garis: { warna: TINTA.kisi, tebal: TEBAL.kisi } });
  });
  for (const teks of page.teks) {
    if (kaki.has(teks)) berkas.hiasan(() => penulis.tulis(teks), 'Pagination');
    else
      tertandai.set(
        teks,
        berkas.berisi(() => penulis.tulis(teks, akhir.get(teks))),
      );
  }
  if (page.edges.length > 0) berkas.hiasan(() => garisAlir(berkas, page));
  for (const bentuk of page.shapes) {
    const lukis = () => lukisBentuk(berkas, penulis, bentuk, tebalPada(page.skala));
    // In a legend the words beside it say what it is.
    if (bentuk.bacaan === '') berkas.hiasan(lukis);
    else tertandai.set(bentuk, berkas.berisi(lukis));
  }
  for (const { label } of page.edges) {
    if (!label) continue;
    // Said by the symbol that it leaves.
    berkas.hiasan(() => {
      berkas.gores(kotak(label), { isi: TINTA.kertas });
      for (const teks of label.teks) penulis.tulis(teks);
    });
  }
  return tertandai;
}

/** What comes behind each line of a cell or a paragraph. */
function akhirSemua({ sebelum, tabel, sesudah }: Susunan): ReadonlyMap<TeksLetak, AkhirBaris> {
  const luar = [...sebelum.paragraf, ...sesudah.paragraf].map((satu) => [satu]);
  const berderet = [...luar, ...tabel.flat().map(({ paragraf }) => paragraf)];
  return new Map(berderet.flatMap((paragraf) => [...akhirBaris(paragraf.flatMap(barisParagraf))]));
}

function bidang(berkas: BerkasPdf, page: Halaman): void {
  for (const satu of bidangKepala(page)) if (satu.height > 0) berkas.gores(kotak(satu), { isi: TINTA.kepala });
}

function kisi(berkas: BerkasPdf, { kisi }: Halaman): void {
  for (const tebal of [false, true]) {
    const lines = kisiTampak(kisi).filter((line) => line.tebal === tebal);
    if (lines.length === 0) continue;
    const path = lines.flatMap(({ x1, y1, x2, y2 }): Perintah[] => [
      ['M', x1, y1],
      ['L', x2, y2],
    ]);
    berkas.gores(path, { garis: tebal ? { warna: TINTA.tinta, tebal: TEBAL.tepi } : { warna: TINTA.kisi, tebal: TEBAL.kisi } });
  }
}

function garisAlir(berkas: BerkasPdf, { edges, skala }: Halaman): void {
  const tebal = TEBAL.garis * tebalPada(skala);
  const strokes = guratan(edges);
  edges.forEach(({ kind, points }: Garis, i) => {
    const path = strokes[i]!.flatMap(lintasan);
    if (path.length > 0) berkas.gores(path, { garis: { warna: TINTA.tinta, tebal, ...(kind === 'informasi' && { putus: PUTUS }) } });
    if (kind !== 'bersama') berkas.gores([...lintasan(kepalaPanah(points, skala)), ['Z']], { isi: TINTA.tinta });
  });
}

function lukisBentuk(berkas: BerkasPdf, penulis: PenulisTeks, bentuk: Bentuk, skala: number): void {
  const { kind, naik, x, y, width, height, teks } = bentuk;
  const garis = { warna: TINTA.tinta, tebal: TEBAL.bentuk * skala, tumpul: true };
  berkas.gores(wujud(kind, naik).garis(width, height), { isi: TINTA.kertas, garis }, x, y);
  const akhir = akhirBaris(teks);
  for (const line of teks) penulis.tulis(line, akhir.get(line));
}

function kotak({ x, y, width, height }: Kotak): Perintah[] {
  return [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']];
}

function lintasan(points: readonly Titik[]): Perintah[] {
  return points.map(([x, y], i): Perintah => [i === 0 ? 'M' : 'L', x, y]);
}
