/**
 * The sizes that a form of the table may choose for itself: the continuous drawing has room to grow, a printed page has not.
 * Everything else follows from `UKURAN`. Lengths and type sizes in millimetres.
 */
import { UKURAN } from '../opsi.ts';

export const KOLOM_TEKS = ['no', 'uraian', 'kelengkapan', 'waktu', 'output', 'keterangan'] as const;
export type KolomTeks = (typeof KOLOM_TEKS)[number];

/** A column of the table: of text, or all lanes together. */
export type KolomTabel = KolomTeks | 'pelaksana';

export const URUTAN_BAWAAN: readonly KolomTabel[] = ['no', 'uraian', 'pelaksana', 'kelengkapan', 'waktu', 'output', 'keterangan'];

export interface Gaya {
  /** The columns of the table from left to right; the lanes are always among them. */
  readonly urutan: readonly KolomTabel[];
  /** Type of the table's headings, and of the headings of lanes, which have less room. */
  readonly huruf: number;
  readonly hurufJalur: number;
  /** On how many lines the heading of a lane should stand at most. */
  readonly barisJudul: number;
  /** Type of the text cells. */
  readonly hurufSel: number;
  readonly hurufLabel: number;
  /** Words of labels and of headings of lanes that are longer than this are broken. */
  readonly kataTerpanjang: number;
  /** Type inside symbols, and how small it may get before the symbol grows instead. */
  readonly hurufSimbol: number;
  readonly hurufSimbolTerkecil: number;
  /** Width of the narrowest process box, and of the widest without text. */
  readonly simbolTerkecil: number;
  readonly simbolTerbesar: number;
  /** Narrowest and usual width of each text column. */
  readonly kolomSempit: Readonly<Record<KolomTeks, number>>;
  readonly kolomBiasa: Readonly<Record<KolomTeks, number>>;
  /** How far back over its symbol a label at a sideways exit may stand; the further, the less it widens its lane, on one page and so on all. */
  readonly labelTumpang: number;
}

export const GAYA_BAWAAN: Gaya = {
  urutan: URUTAN_BAWAAN,
  huruf: UKURAN.huruf,
  hurufJalur: UKURAN.huruf,
  barisJudul: 5,
  hurufSel: UKURAN.huruf,
  hurufLabel: UKURAN.hurufLabel,
  kataTerpanjang: 24,
  hurufSimbol: UKURAN.hurufSimbol,
  hurufSimbolTerkecil: UKURAN.hurufSimbolTerkecil,
  simbolTerkecil: UKURAN.simbolTerkecil,
  simbolTerbesar: UKURAN.simbolTerbesar,
  kolomSempit: { no: 8, uraian: 38, kelengkapan: 23, waktu: 17, output: 23, keterangan: 20 },
  kolomBiasa: { no: 8, uraian: 52, kelengkapan: 32, waktu: 19, output: 30, keterangan: 27 },
  labelTumpang: 2.4,
};

/** Lanes do not yield more of their width to the texts than this. */
export const JALUR_NYAMAN = 18;

/** The text columns that the table has, from left to right. */
export function kolomTeks({ urutan }: Pick<Gaya, 'urutan'>): KolomTeks[] {
  return urutan.filter((kolom) => kolom !== 'pelaksana');
}
