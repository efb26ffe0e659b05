/** What is drawn on a page and is no table: symbols, lines with their labels, and under the texts the lines and bars of pages without a table. */
import {
  type Bentuk,
  type Garis,
  type GarisKisi,
  type Halaman,
  type Persegi,
  PUTUS,
  TEBAL,
  TINTA,
  type Titik,
  tebalPada,
} from '@alir/diagram';
import { type Paragraf, paragrafDari, tempatParagraf } from '../susunan/paragraf.ts';
import { tampak } from '../tampak.ts';
import type { BentukDocx, GarisDocx, KanvasDocx, SisiBentuk } from './isi.ts';
import { kotakDari } from './kelompok-kisi.ts';
import { lebarBaris } from './paragraf.ts';
import { rute } from './rute.ts';
import { wujudSimbol } from './simbol.ts';
import { goresanKisi } from './tabel.ts';
import { teksBentuk } from './teks-bentuk.ts';

/** Around what is drawn, so that thick lines and arrowheads are on the canvas too. */
const TEPI = 1;
/** Around texts in boxes of their own, so that rounding hides no line of them. */
const LEGA = 0.1;
/** Heads are as small as those of the drawing where a page is smaller than this. */
const PANAH_KECIL = 0.85;
/** Edges of a box nearer than this (mm) to a line's end are where it ends. */
const SEKITAR = 0.05;

/** Gives each line of the file a name of its own. */
export type PemberiNama = (jenis: 'Garis' | 'Simbol' | 'Keterangan' | 'Latar') => string;

/** The flow, over the table; `lepas` are texts that stand beside others. */
export function kanvasAlur(
  { shapes, edges, skala }: Halaman,
  lepas: readonly Paragraf[],
  bacaan: string,
  nama: PemberiNama,
): KanvasDocx | undefined {
  const tebal = tebalPada(skala);
  const milik = new Map(shapes.map((bentuk) => [bentuk.id, bentuk]));
  const garis = edges.map((edge): GarisDocx => {
    const [dari, ke] = [milik.get(edge.from), milik.get(edge.to)];
    return {
      macam: 'garis',
      nama: nama('Garis'),
      rute: rute(edge.points),
      garis: { tebal: TEBAL.garis * tebal, warna: TINTA.tinta, ...(edge.kind === 'informasi' && { putus: PUTUS }) },
      ...(edge.kind !== 'bersama' && { panah: (skala ?? 1) < PANAH_KECIL ? 'small' : 'medium' }),
      ...(dari && ke && { lekat: lekat(edge, dari, ke) }),
    };
  });
  const simbol = shapes.map((bentuk): BentukDocx => {
    const { id, teks, x, y, width, height } = bentuk;
    const bacaan = tampak(bentuk.bacaan);
    return {
      macam: 'bentuk',
      ...{ id, x, y, width, height, nama: nama('Simbol'), isi: TINTA.kertas },
      garis: { tebal: TEBAL.bentuk * tebal, warna: TINTA.tinta },
      ...(bacaan !== '' && { bacaan }),
      ...wujudSimbol(bentuk, paragrafDari(teks)),
    };
  });
  const label = edges.flatMap(({ label }) => (label ? [kotakTeks(label, paragrafDari(label.teks), nama, TINTA.kertas)] : []));
  const teks = lepas.map((paragraf) => kotakTeks(tempat(paragraf), [paragraf], nama));
  const isi = [...garis, ...simbol, ...label, ...teks];
  if (isi.length === 0) return undefined;
  const titik = [...edges.flatMap(({ points }) => points), ...[...simbol, ...label, ...teks].flatMap(sudut)];
  return { ...kotak(titik), dibawah: false, nama: 'Diagram alir', ...(shapes.length > 0 && { bacaan }), isi };
}

/** Groups of lines of a grid that are no table's, frames of pictures that are missing, and the bars behind headings where there is no table. */
export function kanvasLatar(
  kelompok: readonly (readonly GarisKisi[])[],
  tempatCitra: readonly Persegi[],
  bidang: readonly Persegi[],
  nama: PemberiNama,
): KanvasDocx | undefined {
  const persegi = (letak: Persegi, rupa: Pick<BentukDocx, 'isi' | 'garis'>): BentukDocx => {
    const id = nama('Latar');
    return { macam: 'bentuk', id, jenis: 'rectangle', nama: id, ...letak, ...rupa };
  };
  const isi = [
    ...bidang.map((satu) => persegi(satu, { isi: TINTA.kepala })),
    ...tempatCitra.map((satu) => persegi(satu, { garis: goresanKisi(false) })),
    ...kelompok.flatMap((kisi): (BentukDocx | GarisDocx)[] => {
      const bingkai = kotakDari(kisi);
      if (bingkai) return [persegi(bingkai, { garis: goresanKisi(kisi[0]!.tebal) })];
      return kisi.toSorted((a, b) => Number(a.tebal) - Number(b.tebal)).map((satu) => garisKisi(satu, nama));
    }),
  ];
  if (isi.length === 0) return undefined;
  const titik = [
    ...[...bidang, ...tempatCitra].flatMap(sudut),
    ...kelompok.flat().flatMap(({ x1, y1, x2, y2 }): Titik[] => [
      [x1, y1],
      [x2, y2],
    ]),
  ];
  return { ...kotak(titik), dibawah: true, nama: 'Latar', isi };
}

function garisKisi({ x1, y1, x2, y2, tebal }: GarisKisi, nama: PemberiNama): GarisDocx {
  const titik: Titik[] = [
    [x1, y1],
    [x2, y2],
  ];
  return { macam: 'garis', nama: nama('Garis'), rute: rute(titik), garis: goresanKisi(tebal) };
}

function kotakTeks({ x, y, width, height }: Persegi, paragraf: readonly Paragraf[], nama: PemberiNama, isi?: string): BentukDocx {
  const persegi = { x: x - LEGA, y: y - LEGA, width: width + 2 * LEGA, height: height + 2 * LEGA };
  const id = nama('Keterangan');
  return {
    macam: 'bentuk',
    id,
    jenis: 'rectangle',
    nama: id,
    ...persegi,
    ...(isi && { isi }),
    teks: teksBentuk(paragraf, persegi).teks,
  };
}

function tempat(paragraf: Paragraf): Persegi {
  const { teks } = paragraf;
  const { atas, tinggi } = tempatParagraf(paragraf);
  const [kiri, kanan] = lebarBaris(teks, { kiri: teks[0]!.x, kanan: teks[0]!.x, bantalan: 0 });
  return { x: kiri, y: atas, width: kanan - kiri, height: tinggi };
}

/** The sides that a line leaves and meets, by the directions in which it does. */
function lekat({ points }: Garis, dari: Bentuk, ke: Bentuk): NonNullable<GarisDocx['lekat']> {
  return {
    dari: { id: dari.id, sisi: sisi(points[0]!, points[1]!, dari) },
    ke: { id: ke.id, sisi: sisi(points.at(-1)!, points.at(-2)!, ke) },
  };
}

function sisi([x, y]: Titik, [keX, keY]: Titik, { x: kiri, width }: Bentuk): SisiBentuk {
  if (Math.abs(keX - x) < SEKITAR && Math.abs(keY - y) < SEKITAR) return x < kiri + width / 2 ? 'left' : 'right';
  if (Math.abs(keX - x) > Math.abs(keY - y)) return keX > x ? 'right' : 'left';
  return keY > y ? 'bottom' : 'top';
}

function sudut({ x, y, width, height }: Persegi): Titik[] {
  return [
    [x, y],
    [x + width, y + height],
  ];
}

function kotak(titik: readonly Titik[]): Persegi {
  const [xs, ys] = [titik.map(([x]) => x), titik.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs) - TEPI, Math.min(...ys) - TEPI];
  return { x, y, width: Math.max(...xs) + TEPI - x, height: Math.max(...ys) + TEPI - y };
}
