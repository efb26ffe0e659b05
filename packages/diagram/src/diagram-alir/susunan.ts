/** Millimetres: sizes of symbols, places of columns and tiers, and the lines, with a given amount of room for labels. */
import type { Pelaksana, Prosedur } from '@alir/core';
import { UKURAN } from '../opsi.ts';
import type { HasilRute, Papan } from '../router/index.ts';
import { besarkanBelah } from '../tata/belah.ts';
import { type KotakSimbol, type Titik, titikGaris } from '../tata/garis.ts';
import { jangkauanGaris, paling } from '../tata/jangkauan.ts';
import { judulHalaman } from '../tata/kepala.ts';
import type { Lapangan } from '../tata/label.ts';
import type { Ruang } from '../tata/ruang.ts';
import { type Baris, bungkusRuns } from '../teks/bungkus.ts';
import { tinggiBaris } from '../teks/letak.ts';
import { ukurTeks } from '../teks/ukur.ts';
import type { Graf } from './graf.ts';
import type { PetakAlir } from './kolom.ts';
import { type TataKolom, tataKolom } from './mendatar.ts';
import { tataTier } from './menurun.ts';
import { type UkuranIsi, ukuranIsi } from './ukuran.ts';

/** What each lane adds to a symbol that spans several. */
const PER_LANE = 44;
const BANTALAN_KEPALA = 1.8;
const KATA_TERLEBAR = 40;
export const HURUF_KEPALA = { size: UKURAN.huruf, bold: true } as const;

export interface IsiDiagram {
  readonly prosedur: Prosedur;
  readonly pelaksana: readonly Pelaksana[];
  readonly graf: Graf;
  readonly alir: PetakAlir;
  /** What each symbol's text asks for; lines may make it larger. */
  readonly ukuran: readonly Readonly<UkuranIsi>[];
}

/** Sizes of the symbols by their texts. */
export function ukurGraf({ bagian }: Graf): UkuranIsi[] {
  return bagian.map(({ jenis, isi, generated, awal, akhir }) => ukuranIsi(jenis, isi, generated, (akhir - awal) * PER_LANE));
}

export interface TataDiagram {
  readonly datar: TataKolom;
  readonly ukuran: readonly UkuranIsi[];
  readonly kotak: readonly KotakSimbol[];
  readonly garis: readonly (readonly Titik[])[];
  readonly lapangan: Lapangan;
  readonly judul: ReturnType<typeof judulHalaman>;
  readonly kepala: { readonly y: number; readonly height: number; readonly lines: readonly (readonly Baris[])[] };
}

export function susunDiagram(isi: IsiDiagram, papan: Papan, hasil: HasilRute, ruang: Ruang): TataDiagram {
  const { pelaksana } = isi;
  const { petak, kolom } = isi.alir;
  const ukuran = isi.ukuran.map((size) => ({ ...size }));
  besarkanBelah(ukuran, papan, hasil, ruang);
  const jangkauan = jangkauanGaris(papan, hasil, ruang, ukuran);
  papan.kotak.forEach(({ tier, awal, akhir }, i) => {
    const { width, height } = ukuran[i]!;
    for (let c = awal; c <= akhir; c++) paling(jangkauan.lane, c, width / 2 / (akhir - awal + 1));
    paling(jangkauan.tier, tier, height / 2);
  });

  const datar = tataKolom({
    kolom,
    setengah: jangkauan.lane,
    jalur: hasil.jalurTalang,
    ruangLabel: ruang.lane,
    paling: pelaksana.map(({ label }) => lebarKata(label.text)),
  });
  const judul = judulHalaman(isi.prosedur.judul, datar.width, 0);
  const lines = pelaksana.map(({ label }, i) => bungkusRuns(label.runs, datar.lanes[i]!.width - 2 * UKURAN.bantalan, HURUF_KEPALA));
  const height = tinggiBaris(Math.max(1, ...lines.map((list) => list.length)), HURUF_KEPALA.size) + 2 * BANTALAN_KEPALA;
  const top = judul.height + height;
  const turun = tataTier({ setengah: jangkauan.tier, jalur: hasil.jalurCelah, ruangLabel: ruang.celah, atas: top });
  const kotak = petak.simpul.map(({ jenis, awal, akhir, tier }, i): KotakSimbol => {
    const size = ukuran[i]!;
    const y = turun.tengah[tier]! - size.height / 2;
    if (awal === akhir) return { jenis, x: datar.tengah[awal]! - size.width / 2, y, width: size.width, height: size.height };
    const left = datar.tengah[awal]! - jangkauan.lane[awal]!;
    return { jenis, x: left, y, width: datar.tengah[akhir]! + jangkauan.lane[akhir]! - left, height: size.height };
  });
  const garis = papan.tepi.map(({ dari, ke }, tepi) => titikGaris(hasil, tepi, kotak[dari]!, kotak[ke]!, datar, turun, ruang.regangan));
  const lapangan = {
    batas: { x: 0, y: top, width: datar.width, height: turun.bawah - top },
    tegak: [...datar.lanes.map((lane) => lane.x), datar.width],
    datar: [],
    tumpang: 6,
    silangKisi: 9,
  };
  return { datar, ukuran, kotak, garis, lapangan, judul, kepala: { y: judul.height, height, lines } };
}

/** Width of a lane whose heading keeps its words whole, unless they are very long. */
function lebarKata(label: string): number {
  const longest = Math.max(0, ...label.split(/\s+/).map((word) => ukurTeks(word, HURUF_KEPALA)));
  return Math.min(KATA_TERLEBAR, longest) + 2 * UKURAN.bantalan;
}
