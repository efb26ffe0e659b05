/** The table of contents: what the book holds, and on which page each begins. */
import { BANTALAN, type Bab, bagiLembar, type Kotak, type Larik, lanjutan, type Sel } from '../dokumen/kotak.ts';
import { type ButirDaftar, berujung, jeda, larikGantung, larikPolos, titik } from '../dokumen/larik.ts';
import type { bidangCetak } from '../dokumen/lembar-formulir.ts';
import { PT } from '../opsi.ts';
import { bungkusRuns, lebarBaris } from '../teks/bungkus.ts';
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
/** Between lines: the widest that needs no more sheets than the narrowest. */
const ANTAR_BARIS = [1.4, 1, 0.6, 0.2];
/** Room for page numbers: what a number takes of it changes no line. */
const LEBAR_HALAMAN = ukurTeks('00000', { size: HURUF });
/** Least dots between a title and its number. */
const TITIK_TERPENDEK = 8;
/** A line of dots longer than this is hard to follow. */
const TERLEBAR = 210;

/** The contents over `width` millimetres, for sheets of `height`. */
export function daftarIsi(kelompok: readonly KelompokDaftarIsi[], { width, height }: ReturnType<typeof bidangCetak>): Kotak {
  const pilihan = ANTAR_BARIS.map((antar) => {
    const kotak = tata(kelompok, width, antar);
    return { kotak, lembar: bagiLembar(kotak, height).length };
  });
  const tersedikit = Math.min(...pilihan.map(({ lembar }) => lembar));
  return pilihan.find(({ lembar }) => lembar === tersedikit)!.kotak;
}

function tata(kelompok: readonly KelompokDaftarIsi[], width: number, antar: number): Kotak {
  const tepi = Math.max(0, (width - TERLEBAR) / 2);
  const lebar = width - 2 * tepi - 2 * BANTALAN.datar;
  const inden = ukurTeks(`${kelompok.reduce((n, { baris }) => n + baris.length, 0)}. `, { size: HURUF });
  const larik = (satu: Larik): Larik => ({ ...satu, gores: (goresan, x, y, w) => satu.gores?.(goresan, x + tepi, y, w - 2 * tepi) });
  const sel = (isi: readonly Larik[]): Sel => ({ susun: 'sel', larik: isi.map(larik) });
  const kepala = (judul: string): Sel => ({
    susun: 'sel',
    larik: [...larikPolos(judul, lebar, { size: HURUF_JUDUL, bold: true, anchor: 'middle' }), jeda(4)],
  });
  const isi = kelompok.map(({ judul, baris }): Kotak => {
    const anak = baris.map((satu) => sel([...larikBarisIsi(satu, lebar, inden), jeda(antar)]));
    const tumpuk: Kotak = { susun: 'tumpuk', polos: true, anak };
    if (judul === undefined) return tumpuk;
    const atas = (kata: string) => sel([jeda(antar), ...larikPolos(kata, lebar, { size: HURUF, bold: true }), jeda(antar)]);
    return { susun: 'bab', polos: true, kepala: atas(judul), isi: tumpuk, lanjutan: () => atas(lanjutan(judul)) };
  });
  const bab: Bab = {
    susun: 'bab',
    polos: true,
    kepala: kepala('DAFTAR ISI'),
    isi: { susun: 'tumpuk', polos: true, anak: isi },
    lanjutan: () => kepala(lanjutan('DAFTAR ISI')),
  };
  return bab;
}

function larikBarisIsi({ runs, halaman, bab }: BarisDaftarIsi, width: number, inden: number): Larik[] {
  const gaya = { size: HURUF, ...(bab && { sop: bab.kunci }) };
  const lebarJudul = width - LEBAR_HALAMAN - TITIK_TERPENDEK;
  const gantung = bab ? { penanda: { text: `${bab.no}.`, italic: false }, isi: runs, inden } : { isi: runs, inden: 0 };
  const larik = larikGantung(gantung, lebarJudul, gaya);
  const akhir = larik.at(-1);
  if (!akhir) return [];
  const terisi = gantung.inden + lebarBaris(bungkusRuns(runs, lebarJudul - gantung.inden, gaya).slice(-1), gaya);
  const nomor = ` ${halaman}`;
  const spasi = ukurTeks(' ', { size: HURUF });
  const ujung = titik(width - terisi - spasi - ukurTeks(nomor, { size: HURUF }), HURUF) + nomor;
  return [...larik.slice(0, -1), berujung(akhir, ujung, gaya, `halaman ${halaman}`)];
}
