/** Sizes of the printed table: as in the continuous form while the paper is wide enough, tighter where it is not. */
import type { Langkah, Sop } from '@alir/core';
import { type LabelTabel, PT, UKURAN } from '../opsi.ts';
import { GAYA_BAWAAN, type Gaya, KOLOM_TEKS, type KolomTeks } from '../tata/gaya.ts';
import { gayaMenurutKata, kolomMenurutKata } from '../tata/kolom-kata.ts';

/** Nothing is set smaller than this while the table can still be made to fit. */
export const HURUF_TERKECIL = 6 * PT;
/** Scale at which the table's type has that size. */
export const SKALA_TERKECIL = HURUF_TERKECIL / UKURAN.huruf;

const SIMBOL_RAPAT = 10;
const LANGKAH_LEBAR = 4;

/** How tight the printed table is: first its columns and symbols give way, then everything shrinks. */
export interface Kerapatan {
  readonly rapat: boolean;
  /** Paper millimetres for each millimetre of the layout. */
  readonly skala: number;
}

/** The sizes to lay out `sop` with under headings `label`, before they are scaled. */
export function gayaCetak(sop: Sop, label: LabelTabel, { rapat, skala }: Kerapatan): Gaya {
  const least = HURUF_TERKECIL / Math.max(skala, SKALA_TERKECIL);
  const huruf = rapat ? Math.max(7 * PT, least) : UKURAN.huruf;
  const kolomSempit = rapat ? kolomRapat(sop, label, huruf) : gayaMenurutKata(sop, label).kolomSempit;
  return {
    ...GAYA_BAWAAN,
    huruf,
    hurufJalur: rapat ? Math.max(6.5 * PT, least) : UKURAN.huruf,
    hurufLabel: Math.max(UKURAN.hurufLabel, least),
    hurufSimbol: Math.max(UKURAN.hurufSimbol, least),
    hurufSimbolTerkecil: least,
    simbolTerkecil: rapat ? SIMBOL_RAPAT : UKURAN.simbolTerkecil,
    simbolTerbesar: skala < 1 ? SIMBOL_RAPAT : UKURAN.simbolTerbesar,
    kolomSempit,
    kolomBiasa: kolomMenurutIsi(sop, kolomSempit),
    labelMundur: 4.8,
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

function kolomRapat(sop: Sop, label: LabelTabel, huruf: number): Gaya['kolomSempit'] {
  const kata = kolomMenurutKata(sop, label, UKURAN.huruf, huruf);
  const lebar = (name: KolomTeks) => Math.max(GAYA_BAWAAN.kolomSempit[name] * MENYUSUT[name], kata[name]);
  return Object.fromEntries(KOLOM_TEKS.map((name) => [name, lebar(name)])) as Gaya['kolomSempit'];
}

/** Columns whose widths follow from how much they hold: a page is only as high as its paper. */
const BERBAGI = ['kelengkapan', 'output', 'keterangan'] as const;

/** The usual widths, with what those columns have above the narrowest shared among them by the amount of their text. */
function kolomMenurutIsi({ prosedur }: Sop, narrow: Gaya['kolomSempit']): Gaya['kolomBiasa'] {
  const usual = GAYA_BAWAAN.kolomBiasa;
  const amount = BERBAGI.map((name) => Math.sqrt(prosedur.reduce((sum, { langkah }) => sum + banyakTeks(langkah, name), 0)));
  const all = amount.reduce((sum, part) => sum + part, 0);
  if (all === 0) return usual;
  const spare = BERBAGI.reduce((sum, name) => sum + usual[name] - narrow[name], 0);
  // In steps, so that a word more on one page does not move the columns of all others.
  const share = (i: number) => Math.round((spare * amount[i]!) / all / LANGKAH_LEBAR) * LANGKAH_LEBAR;
  const kelengkapan = Math.min(spare, share(0));
  const keterangan = Math.min(spare - kelengkapan, share(2));
  return {
    ...usual,
    kelengkapan: narrow.kelengkapan + kelengkapan,
    output: narrow.output + spare - kelengkapan - keterangan,
    keterangan: narrow.keterangan + keterangan,
  };
}

/** Letters in a column; a merged cell counts once. */
function banyakTeks(langkah: readonly Langkah[], name: (typeof BERBAGI)[number]): number {
  return langkah.reduce((sum, l) => (l[name].awal < l.indeks ? sum : sum + l[name].teks.reduce((n, { text }) => n + text.length, 0)), 0);
}
