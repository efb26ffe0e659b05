/**
 * The sheets that stand side by side and show the same rows: one where all lanes fit on a sheet. What they hold, and how they are laid out
 * together.
 */
import type { Prosedur, Sop, Teks } from '@alir/core';
import type { Ingatan } from '../ingatan.ts';
import type { LabelTabel } from '../opsi.ts';
import type { Penggalan, RentangJalur } from '../petak/penggalan.ts';
import { susunPetak } from '../petak/susun.ts';
import type { Gaya } from '../tata/gaya.ts';
import { type HasilHalaman, type IsiHalaman, tataHalaman } from '../tata/halaman.ts';
import { kolomLembar } from './kolom-lembar.ts';

/** What all pages of a drawing are made of. */
export interface Bahan {
  readonly sop: Sop;
  readonly laneIds: readonly string[];
  readonly label: LabelTabel;
  readonly gaya: Gaya;
  /** The parts of the lanes that stand on sheets side by side; one part where all lanes fit on a sheet. */
  readonly jalur: readonly RentangJalur[];
  /** Size of the printed area, in the layout's millimetres. */
  readonly lebar: number;
  readonly tinggi: number;
  /** The number of the first page, where others come before it. */
  readonly nomorPertama: number;
  readonly ingatan: Ingatan;
}

/** A laid out sheet, its procedure, the number of its first row, its lanes, and the type its cells had to be set in. */
export interface Lembaran extends HasilHalaman {
  readonly prosedur: Prosedur;
  readonly langkahPertama: number;
  readonly jalur: RentangJalur;
  readonly hurufSel: number;
}

/** The sheets of one page of rows, side by side, to lay out. */
export interface Pita {
  readonly prosedur: Prosedur;
  readonly awalan: string;
  readonly lembar: readonly Penggalan[];
}

/** How often the sheets are asked until their rows agree. */
const SELARAS = 10;
/** What differs by less is equal, in millimetres. */
export const EPS = 0.001;
/** Type that nobody can see any more: what is still too tall then is not so because of its texts. */
const HURUF_HILANG = 0.3;

/**
 * Lays out the sheets of a page, with lanes at least as wide as `lebarLane` says of all lanes of the table. Where no cut helps, because a
 * single row, or a merged cell that every cut repeats, is taller than a page, its texts are set in smaller type.
 */
export function tataPita(bahan: Bahan, pita: Pita, lebarLane: readonly number[]): Lembaran[] {
  const { tinggi, ingatan } = bahan;
  const lembar = pita.lembar.map((penggalan) => isiLembar(bahan, pita, penggalan, lebarLane));
  const uncut = ({ rows, height, gabungTertinggi }: HasilHalaman) => {
    const ruang = tinggi - (rows[0]?.y ?? 0);
    // Where the header leaves no room, smaller cells make none.
    return ruang > 0 && ((rows.length === 1 && height > tinggi) || gabungTertinggi > ruang);
  };
  let { hurufSel } = lembar[0]!.gaya;
  let pages = tataSebaris(lembar, ingatan);
  while (pages.some(uncut) && hurufSel > HURUF_HILANG) {
    hurufSel *= 0.94;
    pages = tataSebaris(
      lembar.map((isi) => ({ ...isi, gaya: { ...isi.gaya, hurufSel } })),
      ingatan,
    );
  }
  return pages.map((page, i) => {
    const { prosedur, jalurAwal: awal, pelaksana, langkah } = lembar[i]!;
    return { ...page, prosedur, langkahPertama: langkah[0]?.no ?? 0, jalur: { awal, akhir: awal + pelaksana.length }, hurufSel };
  });
}

function isiLembar(bahan: Bahan, { prosedur, awalan }: Pita, penggalan: Penggalan, lebarLane: readonly number[]): IsiHalaman {
  const { sop, laneIds, label, gaya, lebar } = bahan;
  const { awal, akhir } = penggalan.jalur;
  const dibagi = bahan.jalur.length > 1;
  const kolom = kolomLembar(gaya.urutan, penggalan.jalur, sop.pelaksana.length);
  return {
    number: 0,
    prosedur,
    judul: penggalan.awal > 0 ? lanjutan(prosedur.judul) : prosedur.judul,
    langkah: prosedur.langkah.slice(penggalan.awal, penggalan.akhir + 1),
    petak: susunPetak(prosedur, awalan, penggalan),
    pelaksana: sop.pelaksana.slice(awal, akhir),
    laneIds: laneIds.slice(awal, akhir),
    jalurAwal: awal,
    awalan,
    label: dibagi ? { ...label, pelaksana: `${label.pelaksana} (${awal + 1}–${akhir} dari ${sop.pelaksana.length})` } : label,
    gaya: { ...gaya, urutan: kolom.urutan },
    lebarTabel: lebar,
    lebarLane: lebarLane.slice(awal, akhir),
    nomorKolom: kolom.nomor,
  };
}

/** The title of a procedure that began on an earlier page. */
function lanjutan(judul: Teks | undefined): IsiHalaman['judul'] {
  if (!judul) return undefined;
  const tail = ' (lanjutan)';
  return { text: judul.text + tail, runs: [...judul.runs, { text: tail, italic: false }] };
}

/**
 * Sheets side by side, each row as tall as it is on the sheet where it needs most. A taller row can make its sheet narrower, since labels find
 * room in it, and a narrower sheet has a taller header; so they are asked again until all agree.
 */
function tataSebaris(lembar: readonly IsiHalaman[], ingatan: Ingatan): HasilHalaman[] {
  let pages = lembar.map((isi) => tataHalaman(isi, ingatan));
  if (lembar.length === 1 || lembar[0]!.langkah.length === 0) return pages;
  let sebaris = { atas: 0, tinggi: lembar[0]!.langkah.map(() => 0) };
  for (let again = 0; again < SELARAS; again++) {
    const atas = Math.max(sebaris.atas, ...pages.map(({ rows }) => rows[0]!.y));
    const tinggi = sebaris.tinggi.map((height, row) => Math.max(height, ...pages.map(({ rows }) => rows[row]!.height)));
    if (again > 0 && atas <= sebaris.atas + EPS && tinggi.every((height, row) => height <= sebaris.tinggi[row]! + EPS)) break;
    sebaris = { atas, tinggi };
    pages = lembar.map((isi) => tataHalaman({ ...isi, sebaris }, ingatan));
  }
  return pages;
}

/** Whether a page has rows to give away because it does not fit. */
export function terlaluTinggi({ rows, height }: HasilHalaman, tinggi: number): boolean {
  return rows.length > 1 && height > tinggi + EPS;
}
