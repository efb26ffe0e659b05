/** What stands on a card, and how much room it takes. */
import type { KartuSop } from '@alir/core';
import type { TeksLetak } from '../gambar.ts';
import { bulat } from '../json.ts';
import { PT } from '../opsi.ts';
import { bungkusRuns } from '../teks/bungkus.ts';
import { tataTeks, tinggiBaris } from '../teks/letak.ts';
import { JARAK_GARIS, type Ukuran } from './susunan.ts';

/** All cards are equally wide, so that those of a layer stand in a column. */
export const LEBAR_KARTU = 54;
const BANTALAN = 2.4;
const JUDUL = { size: 8 * PT, bold: true, italic: false };
const RINCIAN = { size: 7 * PT, bold: false, italic: false };
const CATATAN = { size: 7 * PT, bold: false, italic: true };
const SELA_RINCIAN = 0.8;

/** A card whose corner is at the origin. */
export interface Kartu extends Ukuran {
  readonly sop: KartuSop;
  /** How others are told of it. */
  readonly sebutan: string;
  readonly teks: readonly TeksLetak[];
}

/** What is said of an SOP that is not of the workspace. */
export const CATATAN_LUAR = { teks: 'Di luar ruang kerja', nama: 'Nama ini tidak dikenal' } as const;

/** The card of an SOP that has `garis` lines; its texts are wrapped, never cut. */
export function tataKartu(sop: KartuSop, garis: number): Kartu {
  const sebutan = sop.judul || 'Tanpa judul';
  const asal = sop.unit ?? namaBerkas(sop.tempat?.uri);
  const bagian = [
    { text: sebutan, ...JUDUL, bold: sop.luar === undefined },
    ...(sop.nomor === undefined ? [] : [{ text: sop.nomor, ...RINCIAN }]),
    ...(asal === undefined ? [] : [{ text: asal, ...RINCIAN }]),
    ...(sop.luar === undefined ? [] : [{ text: CATATAN_LUAR[sop.luar], ...CATATAN }]),
  ].map((satu) => ({ ...satu, baris: bungkusRuns([satu], LEBAR_KARTU - 2 * BANTALAN, satu) }));
  const tinggiTeks =
    bagian.reduce((jumlah, { baris, size }) => jumlah + tinggiBaris(baris.length, size), 0) + SELA_RINCIAN * (bagian.length - 1);
  const height = Math.max(tinggiTeks + 2 * BANTALAN, (garis + 1) * JARAK_GARIS);

  const teks: TeksLetak[] = [];
  let y = (height - tinggiTeks) / 2;
  for (const { baris, size, bold } of bagian) {
    const tinggi = tinggiBaris(baris.length, size);
    teks.push(...tataTeks(baris, { x: BANTALAN, y, width: LEBAR_KARTU - 2 * BANTALAN, height: tinggi }, { size, bold, anchor: 'start' }));
    y += tinggi + SELA_RINCIAN;
  }
  return { sop, sebutan, width: LEBAR_KARTU, height: bulat(height), teks };
}

/** The last part of a uri, as it is read. */
function namaBerkas(uri: string | undefined): string | undefined {
  const nama = uri?.split(/[/:]/u).at(-1);
  try {
    return nama && decodeURIComponent(nama);
  } catch {
    return nama;
  }
}
