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
import type { BentukDocx, GarisDocx, KanvasDocx, SisiBentuk, TeksBentuk } from './isi.ts';
import { lebarBaris, paragrafDocx } from './paragraf.ts';
import { rute } from './rute.ts';
import { presetSimbol } from './simbol.ts';
import { goresanKisi } from './tabel.ts';

/** Around what is drawn, so that thick lines and arrowheads are on the canvas too. */
const TEPI = 1;
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
    const preset = presetSimbol(bentuk);
    const bacaan = tampak(bentuk.bacaan);
    return {
      macam: 'bentuk',
      ...{ id, x, y, width, height, jenis: preset.jenis, nama: nama('Simbol'), isi: TINTA.kertas },
      garis: { tebal: TEBAL.bentuk * tebal, warna: TINTA.tinta },
      ...(bacaan !== '' && { bacaan }),
      ...(teks.length > 0 && { teks: teksBentuk(paragrafDari(teks), preset.teks) }),
    };
  });
  const label = edges.flatMap(({ label }) => (label ? [kotakTeks(label, paragrafDari(label.teks), nama, TINTA.kertas)] : []));
  const teks = lepas.map((paragraf) => kotakTeks(tempat(paragraf), [paragraf], nama));
  const isi = [...garis, ...simbol, ...label, ...teks];
  if (isi.length === 0) return undefined;
  const titik = [...edges.flatMap(({ points }) => points), ...[...simbol, ...label, ...teks].flatMap(sudut)];
  return { ...kotak(titik), dibawah: false, nama: 'Diagram alir', ...(shapes.length > 0 && { bacaan }), isi };
}

/** Lines of a grid that are no table's, and the bars behind headings where there is none. */
export function kanvasLatar(kisi: readonly GarisKisi[], bidang: readonly Persegi[], nama: PemberiNama): KanvasDocx | undefined {
  const isi = [
    ...bidang.map(
      (persegi): BentukDocx => ({ macam: 'bentuk', id: nama('Latar'), jenis: 'rectangle', nama: 'Latar', ...persegi, isi: TINTA.kepala }),
    ),
    ...kisi
      .toSorted((a, b) => Number(a.tebal) - Number(b.tebal))
      .map(({ x1, y1, x2, y2, tebal }): GarisDocx => {
        const rutenya = rute([
          [x1, y1],
          [x2, y2],
        ]);
        return { macam: 'garis', nama: nama('Garis'), rute: rutenya, garis: goresanKisi(tebal) };
      }),
  ];
  if (isi.length === 0) return undefined;
  const titik = [
    ...bidang.flatMap(sudut),
    ...kisi.flatMap(({ x1, y1, x2, y2 }): Titik[] => [
      [x1, y1],
      [x2, y2],
    ]),
  ];
  return { ...kotak(titik), dibawah: true, nama: 'Latar', isi };
}

function kotakTeks(persegi: Persegi, paragraf: readonly Paragraf[], nama: PemberiNama, isi?: string): BentukDocx {
  const { x, y, width, height } = persegi;
  const id = nama('Keterangan');
  return {
    macam: 'bentuk',
    id,
    jenis: 'rectangle',
    nama: id,
    x,
    y,
    width,
    height,
    ...(isi && { isi }),
    teks: teksBentuk(paragraf, persegi),
  };
}

/** The texts of a shape whose preset has `kotak` for them. Where that is narrower than the drawing's, they are set so much narrower. */
function teksBentuk(paragraf: readonly Paragraf[], kotak: Persegi): TeksBentuk {
  const penuh = { kiri: kotak.x, kanan: kotak.x + kotak.width, bantalan: 0 };
  const lebar = paragraf.map(({ teks }) => lebarBaris(teks, penuh));
  const [kiri, kanan] = [Math.min(...lebar.map(([awal]) => awal)), Math.max(...lebar.map(([, akhir]) => akhir))];
  const sempit = Math.min(1, kotak.width / (kanan - kiri));
  const tengah = Math.min(
    Math.max((kiri + kanan) / 2, kotak.x + ((kanan - kiri) * sempit) / 2),
    kotak.x + kotak.width - ((kanan - kiri) * sempit) / 2,
  );
  const ruang = { kiri: tengah - ((kanan - kiri) * sempit) / 2, kanan: tengah + ((kanan - kiri) * sempit) / 2 };
  const letak = paragraf.map(tempatParagraf);
  const turun = letak[0]!.atas + letak.at(-1)!.atas + letak.at(-1)!.tinggi - (2 * kotak.y + kotak.height);
  let kaki = letak[0]!.atas;
  return {
    tepi: {
      kiri: Math.max(0, ruang.kiri - kotak.x),
      kanan: Math.max(0, kotak.x + kotak.width - ruang.kanan),
      atas: Math.max(0, turun),
      bawah: Math.max(0, -turun),
    },
    paragraf: paragraf.map((satu, i) => {
      const sebelum = Math.max(0, letak[i]!.atas - kaki);
      kaki = letak[i]!.atas + letak[i]!.tinggi;
      const [awal, akhir] = lebar[i]!;
      const isi = paragrafDocx(satu, { kiri, kanan, bantalan: 0 }, sebelum);
      return {
        ...isi,
        kiri: (awal - kiri) * sempit,
        kanan: (kanan - akhir) * sempit,
        huruf: { ...isi.huruf, lebar: Math.floor(isi.huruf.lebar * sempit) },
      };
    }),
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
