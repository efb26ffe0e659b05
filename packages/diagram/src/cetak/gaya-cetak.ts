/** Sizes of the printed table: as in the continuous form while the paper is wide enough, tighter where it is not. */
import type { Sop } from '@alir/core';
import type { SusunanKolom } from '../kolom-peraturan.ts';
import { type LabelTabel, PT, UKURAN } from '../opsi.ts';
import { GAYA_BAWAAN, type Gaya, JALUR_NYAMAN, KOLOM_TEKS, type KolomTeks, kolomTeks } from '../tata/gaya.ts';
import { kolomMenurutIsi } from '../tata/kolom-isi.ts';
import { gayaMenurutKata, kolomMenurutKata } from '../tata/kolom-kata.ts';

/** Nothing is set smaller than this while the table can still be made to fit. */
export const HURUF_TERKECIL = 6 * PT;
/** Scale at which the table's type has that size. */
export const SKALA_TERKECIL = HURUF_TERKECIL / UKURAN.huruf;

/** What gives way in a tight table, and in the tightest, which is drawn only where nothing else fits on one sheet. */
const RAPAT = {
  rapat: { simbol: 10, kataJudul: 16, kataKolom: 28, kolom: 1 },
  sesak: { simbol: 8, kataJudul: 12, kataKolom: 22, kolom: 0.85 },
} as const;

/** How tight the printed table is: first its columns and symbols give way, then everything shrinks. */
export interface Kerapatan {
  readonly rapat: 'longgar' | keyof typeof RAPAT;
  /** Paper millimetres for each millimetre of the layout. */
  readonly skala: number;
}

/** What the sizes of a table follow from: its columns and headings, and the width of its paper in millimetres. */
export interface BahanGaya extends SusunanKolom {
  readonly sop: Sop;
  readonly lebar: number;
}

/** The sizes to lay out a table with, before they are scaled. */
export function gayaCetak({ sop, label, urutan, lebar }: BahanGaya, { rapat, skala }: Kerapatan): Gaya {
  const least = HURUF_TERKECIL / Math.max(skala, SKALA_TERKECIL);
  const tight = rapat === 'longgar' ? undefined : RAPAT[rapat];
  const huruf = tight ? Math.max(7 * PT, least) : UKURAN.huruf;
  const kolomSempit = tight ? kolomRapat(sop, label, huruf, tight) : gayaMenurutKata(sop, label).kolomSempit;
  const kolom = kolomTeks({ urutan });
  return {
    ...GAYA_BAWAAN,
    urutan,
    huruf,
    hurufJalur: tight ? Math.max(6.5 * PT, least) : UKURAN.huruf,
    barisJudul: tight ? 7 : GAYA_BAWAAN.barisJudul,
    kataTerpanjang: tight?.kataJudul ?? GAYA_BAWAAN.kataTerpanjang,
    hurufLabel: Math.max(UKURAN.hurufLabel, least),
    hurufSimbol: Math.max(UKURAN.hurufSimbol, least),
    hurufSimbolTerkecil: least,
    simbolTerkecil: tight?.simbol ?? UKURAN.simbolTerkecil,
    simbolTerbesar: skala < 1 ? Math.max(RAPAT.rapat.simbol, tight?.simbol ?? UKURAN.simbolTerkecil) : UKURAN.simbolTerbesar,
    kolomSempit,
    kolomBiasa: kolomMenurutIsi(sop, {
      kolom,
      sempit: kolomSempit,
      huruf: GAYA_BAWAAN.hurufSel,
      lebar: lebar / skala - sop.pelaksana.length * JALUR_NYAMAN,
    }),
    labelTumpang: 3.6,
  };
}

/** How much narrower than usual a text column may be made, if no word in it is too long for that. */
const MENYUSUT: Readonly<Record<KolomTeks, number>> = {
  no: 0.85,
  uraian: 0.8,
  kelengkapan: 0.75,
  waktu: 0.8,
  output: 0.75,
  keterangan: 0.7,
};

function kolomRapat(
  sop: Sop,
  label: LabelTabel,
  huruf: number,
  { kataKolom, kolom }: (typeof RAPAT)[keyof typeof RAPAT],
): Gaya['kolomSempit'] {
  const kata = kolomMenurutKata(sop, label, UKURAN.huruf, huruf);
  const lebar = (name: KolomTeks) => Math.max(GAYA_BAWAAN.kolomSempit[name] * MENYUSUT[name] * kolom, Math.min(kataKolom, kata[name]));
  return Object.fromEntries(KOLOM_TEKS.map((name) => [name, lebar(name)])) as Gaya['kolomSempit'];
}
