/**
 * Lays out one page: a list of rows with their symbols and lines becomes positioned shapes. Nothing here knows how the rows were
 * chosen, so the continuous drawing and a printed page are laid out by the same code.
 */
import type { Langkah, Pelaksana, Prosedur, Teks } from '@alir/core';
import type { HalamanBisu } from '../gambar.ts';
import type { Ingatan } from '../ingatan.ts';
import type { LabelTabel } from '../opsi.ts';
import type { Petak } from '../petak/jenis.ts';
import { rutekan } from '../router/index.ts';
import type { Gaya } from './gaya.ts';
import { kunciHalaman, kunciPapan } from './kunci.ts';
import { type TempatLabel, tempatkanLabel } from './label.ts';
import { papanDari } from './papan.ts';
import { rakit } from './rakit.ts';
import { type LabelUkur, mintaLagi, ruangAwal, ukurLabel } from './ruang.ts';
import { susun, type Tata } from './susunan.ts';

/** How often a page is laid out again with more room for labels. */
const ULANG = 5;
/** A label that stands further than this (in millimetres, corners counting extra) asks for room, this many times. */
const JAUH = 14;
const SABAR = 1;
/** One that stands this far away is lost, and goes on asking. */
const TERLALU_JAUH = 40;

export interface IsiHalaman {
  readonly number: number;
  readonly prosedur: Prosedur;
  /** What stands over the table. */
  readonly judul: Pick<Teks, 'text' | 'runs'> | undefined;
  /** The rows this page shows, and the grid of their symbols. */
  readonly langkah: readonly Langkah[];
  readonly petak: Petak;
  /** Those whose lanes the page shows, the ids of these lanes, and the first one's index in the whole table. */
  readonly pelaksana: readonly Pelaksana[];
  readonly laneIds: readonly string[];
  readonly jalurAwal: number;
  readonly awalan: string;
  readonly label: LabelTabel;
  readonly lebarTabel: number;
  readonly gaya: Gaya;
  /** Least width of each lane, so that the columns of several pages line up. */
  readonly lebarLane?: readonly number[];
  /** The header ends with a row of these numbers, one for each column from the left. */
  readonly nomorKolom?: readonly number[];
  /** Where the rows begin at least, and the least height of each, so that the rows of sheets side by side line up. */
  readonly sebaris?: { readonly atas: number; readonly tinggi: readonly number[] };
}

/** What a page's layout is, whoever asks for it: everything but ids and ranges. */
export interface TataHalaman {
  readonly tata: Tata;
  readonly labels: ReadonlyMap<number, LabelUkur>;
  readonly places: ReadonlyMap<number, TempatLabel>;
}

/** A laid out page. */
export interface HasilHalaman {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly { readonly y: number; readonly height: number }[];
  /** The width that each of its lanes needs. */
  readonly lebarLane: readonly number[];
  /** Height of the tallest text that several rows share. */
  readonly gabungTertinggi: number;
  /** The page as everybody reads it, but for its words. */
  rakit(): HalamanBisu;
}

/** Lays out a page, unless `ingatan` knows one with the same content. */
export function tataHalaman(isi: IsiHalaman, ingatan: Ingatan): HasilHalaman {
  const hasil = ingatan.halaman.ambil(kunciHalaman(isi), () => tataBaru(isi, ingatan));
  const { datar, rows, sel, judul, kepala } = hasil.tata;
  return {
    width: datar.width,
    height: rows.reduce((sum, row) => sum + row.height, judul.height + kepala.height),
    rows,
    lebarLane: datar.minimum,
    gabungTertinggi: Math.max(0, ...sel.map(({ awal, akhir, tinggi }) => (akhir > awal ? tinggi : 0))),
    rakit: () => rakit(isi, hasil),
  };
}

function tataBaru(isi: IsiHalaman, ingatan: Ingatan): TataHalaman {
  const papan = papanDari(isi.petak);
  const hasil = ingatan.rute.ambil(kunciPapan(papan), () => rutekan(papan));
  const labels = ukurLabel(isi.petak, hasil, isi.gaya);
  const ruang = ruangAwal(isi.petak, papan, hasil, labels.values());
  let queue = [...labels.values()];
  for (let attempt = 0; ; attempt++) {
    const tata = susun(isi, papan, hasil, ruang, ingatan);
    const places = tempatkanLabel(queue, tata.garis, tata.kotak, tata.lapangan);
    const cramped = queue.filter(({ tepi }) => sempit(places.get(tepi)!, attempt));
    if (cramped.length === 0 || attempt === ULANG) return { tata, labels, places };
    queue = mintaLagi(ruang, papan, hasil, { antrean: queue, sempit: cramped, attempt });
  }
}

/** A label far from its exit reads as somebody else's; but room for it is asked only for so long. */
function sempit({ bersih, jauh }: TempatLabel, attempt: number): boolean {
  return !bersih || (jauh > JAUH && attempt < SABAR) || jauh > TERLALU_JAUH;
}
