/**
 * Lays out one page: a list of rows with their symbols and lines becomes positioned shapes. Nothing here knows how the rows were
 * chosen, so the continuous drawing and a printed page are laid out by the same code.
 */
import type { Langkah, Pelaksana, Prosedur } from '@alir/core';
import type { HalamanBisu } from '../gambar.ts';
import type { LabelTabel } from '../opsi.ts';
import type { Petak } from '../petak/jenis.ts';
import { rutekan } from '../router/index.ts';
import type { Gaya } from './gaya.ts';
import { type TempatLabel, tempatkanLabel } from './label.ts';
import { papanDari } from './papan.ts';
import { rakit } from './rakit.ts';
import { mintaRuang, ruangAwal, ukurLabel } from './ruang.ts';
import { susun } from './susunan.ts';

/** How often a page is laid out again with more room for labels. */
const ULANG = 5;
/** A label that stands further than this (in millimetres, corners counting extra) asks for room, this many times. */
const JAUH = 14;
const SABAR = 1;

export interface IsiHalaman {
  readonly number: number;
  readonly prosedur: Prosedur;
  /** The rows this page shows, and the grid of their symbols. */
  readonly langkah: readonly Langkah[];
  readonly petak: Petak;
  readonly pelaksana: readonly Pelaksana[];
  readonly laneIds: readonly string[];
  readonly awalan: string;
  readonly label: LabelTabel;
  readonly lebarTabel: number;
  readonly gaya: Gaya;
  /** Least width of each lane, so that the columns of several pages line up. */
  readonly lebarLane?: readonly number[];
}

/** A page, the width that each of its lanes needs, and the height of the tallest text that several rows share. */
export interface HasilHalaman {
  readonly halaman: HalamanBisu;
  readonly lebarLane: readonly number[];
  readonly gabungTertinggi: number;
}

export function tataHalaman(isi: IsiHalaman): HasilHalaman {
  const papan = papanDari(isi.petak);
  const hasil = rutekan(papan);
  const labels = ukurLabel(isi.petak, isi.gaya.hurufLabel);
  const ruang = ruangAwal(isi.petak, papan, hasil, labels.values());
  let queue = [...labels.values()];
  for (let attempt = 0; ; attempt++) {
    const tata = susun(isi, papan, hasil, ruang);
    const places = tempatkanLabel(queue, tata.garis, tata.kotak, tata.lapangan);
    const cramped = queue.filter(({ tepi }) => sempit(places.get(tepi)!, attempt));
    if (cramped.length === 0 || attempt === ULANG) {
      const gabungTertinggi = Math.max(0, ...tata.sel.map(({ awal, akhir, tinggi }) => (akhir > awal ? tinggi : 0)));
      return { halaman: rakit(isi, tata, labels, places), lebarLane: tata.datar.minimum, gabungTertinggi };
    }
    for (const label of cramped) mintaRuang(ruang, papan, hasil, label, attempt);
    // Who found no place chooses first next time: others may have had more than one.
    queue = [...cramped, ...queue.filter((label) => !cramped.includes(label))];
  }
}

/** A label far from its exit reads as somebody else's; but room for it is asked only for so long. */
function sempit({ bersih, jauh }: TempatLabel, attempt: number): boolean {
  return !bersih || (jauh > JAUH && attempt < SABAR);
}
