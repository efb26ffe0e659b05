/** The table of contents: what the book holds, and on which page each begins. */
import { BANTALAN, type Bab, bagiLembar, type Deret, type Kotak, type Larik, lanjutan, type Sel } from '../dokumen/kotak.ts';
import { type ButirDaftar, type GayaLarik, jeda, larikBertitik, larikGantung, larikPolos, polos } from '../dokumen/larik.ts';
import type { bidangCetak } from '../dokumen/lembar-formulir.ts';
import { PT } from '../opsi.ts';
import { ukurTeks } from '../teks/ukur.ts';

export interface BarisDaftarIsi {
  readonly runs: ButirDaftar['runs'];
  readonly halaman: number;
  /** Of an SOP: its number in the book, and its key. */
  readonly bab?: { readonly no: number; readonly kunci: string };
}

/** A heading over lines that belong together; without words where there is nothing to tell them from. */
export interface KelompokDaftarIsi {
  readonly judul?: string | undefined;
  readonly baris: readonly BarisDaftarIsi[];
}

const HURUF = 11 * PT;
const HURUF_JUDUL = 14 * PT;
/** Added below each line: the most that needs no more sheets than none. */
const ANTAR_BARIS = [1.2, 0.8, 0.4, 0];
/** Room for page numbers: what a number takes of it changes no line. Four figures stand out to the left, over dots. */
const LEBAR_HALAMAN = ukurTeks('000', { size: HURUF }) + 2 * BANTALAN.datar;
/** Least room for dots behind a title. */
const TITIK_TERPENDEK = 12;
/** Dots over a longer way are hard to follow. */
export const DAFTAR_ISI_TERLEBAR = 210;

/** The contents over `width` millimetres, for sheets of `height`: a table whose lines are not seen. */
export function daftarIsi(kelompok: readonly KelompokDaftarIsi[], { width, height }: ReturnType<typeof bidangCetak>): Kotak {
  const pilihan = ANTAR_BARIS.map((antar) => {
    const kotak = tata(kelompok, width, antar);
    return { kotak, lembar: bagiLembar(kotak, height).length };
  });
  const tersedikit = Math.min(...pilihan.map(({ lembar }) => lembar));
  return pilihan.find(({ lembar }) => lembar === tersedikit)!.kotak;
}

function tata(kelompok: readonly KelompokDaftarIsi[], width: number, antar: number): Bab {
  const banyak = kelompok.reduce((n, { baris }) => n + baris.length, 0);
  const lebarNo = ukurTeks(`${banyak}. `, { size: HURUF }) + BANTALAN.datar;
  const kolom = [lebarNo, width - lebarNo - LEBAR_HALAMAN, LEBAR_HALAMAN] as const;
  const deret = (sel: readonly (readonly Larik[])[]): Deret => ({
    susun: 'deret',
    semu: true,
    utuh: true,
    anak: sel.map((larik, i) => ({ width: kolom[i]!, kotak: { susun: 'sel', larik: [...larik, jeda(antar)] } })),
  });
  const judulDi = (text: string, gaya: GayaLarik, bawah: number): Sel => ({
    susun: 'sel',
    larik: [...larikPolos(text, width - 2 * BANTALAN.datar, gaya), jeda(bawah)],
  });
  const isi = kelompok.map(({ judul, baris }): Kotak => {
    const tumpuk: Kotak = { susun: 'tumpuk', semu: true, anak: baris.map((satu) => deret(larikBarisIsi(satu, kolom[1]))) };
    if (judul === undefined) return tumpuk;
    const kepala = (kata: string) => judulDi(kata, { size: HURUF, bold: true }, antar);
    return { susun: 'bab', semu: true, kepala: kepala(judul), isi: tumpuk, lanjutan: () => kepala(lanjutan(judul)) };
  });
  const kepala = (kata: string) => judulDi(kata, { size: HURUF_JUDUL, bold: true, anchor: 'middle' }, 4);
  return {
    susun: 'bab',
    semu: true,
    kepala: kepala('DAFTAR ISI'),
    isi: { susun: 'tumpuk', semu: true, anak: isi },
    lanjutan: () => kepala(lanjutan('DAFTAR ISI')),
  };
}

/** Number, title with dots behind it, and page, at the foot of the title. */
function larikBarisIsi({ runs, halaman, bab }: BarisDaftarIsi, lebarKolom: number): Larik[][] {
  const gaya = { size: HURUF, ...(bab && { sop: bab.kunci }) };
  const lebar = lebarKolom - 2 * BANTALAN.datar;
  const judul = larikBertitik(runs, lebar, gaya, TITIK_TERPENDEK);
  const nomor = String(halaman);
  const dalam = LEBAR_HALAMAN - 2 * BANTALAN.datar;
  // At the right, a hair less than what it needs, so that rounding does not break it.
  const kanan = larikGantung({ isi: polos(nomor), inden: dalam - ukurTeks(nomor, gaya) - 0.01 }, dalam, gaya);
  return [
    bab ? larikPolos(`${bab.no}.`, LEBAR_HALAMAN, { size: HURUF }) : [],
    judul,
    [...judul.slice(1).map(({ tinggi }) => jeda(tinggi)), ...kanan],
  ];
}
