/**
 * The drawing as data: positioned shapes, lines and texts in millimetres on paper. Everything that shows or prints a procedure
 * reads only this, so that what is seen is what is printed. x grows to the right, y downwards, from the page's top left corner.
 */
import type { IndeksLangkah, IndeksPelaksana, IndeksSimbol, Range } from '@alir/core';
import type { JenisBentuk } from './simbol/katalog.ts';
import type { Baris } from './teks/bungkus.ts';

export interface Kertas {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export interface Gambar {
  readonly sop: { readonly judul?: string; readonly nomor?: string };
  readonly view: 'tabel' | 'diagram';
  readonly paper: Kertas;
  readonly pages: readonly Halaman[];
  /** What its reader should know of it. Printed pages have it always, perhaps empty; other drawings only where there is something to say. */
  readonly peringatan?: readonly Peringatan[];
}

/**
 * What its reader should know of a drawing: that the lanes go on on sheets beside; that type is too small to be read (`pt` is its size in
 * points), of the whole table, which is too large for its paper, of one row, which is too tall for a page of its own, or of a diagram;
 * that a diagram stands in the order of the text, because the layout engine did not answer (`mesin`), contradicted the flow (`lapisan`),
 * or led to faults (`cacat`); or that it has faults even so.
 */
export type Peringatan =
  | { readonly kode: 'pelaksana-dibagi'; readonly lembar: number }
  | { readonly kode: 'tabel-terlalu-besar'; readonly pt: number }
  | { readonly kode: 'baris-terlalu-tinggi'; readonly pt: number; readonly halaman: number; readonly no: number }
  | { readonly kode: 'diagram-terlalu-besar'; readonly pt: number; readonly halaman: number }
  | { readonly kode: 'diagram-menurut-teks'; readonly sebab: 'mesin' | 'lapisan' | 'cacat'; readonly halaman: number }
  | { readonly kode: 'diagram-bercacat'; readonly jumlah: number; readonly halaman: number };

/** The parts of a document, in its order: cover, identity form, procedures, and the legend of the symbols. */
export const JENIS_HALAMAN = ['sampul', 'identitas', 'prosedur', 'simbol'] as const;
export type JenisHalaman = (typeof JENIS_HALAMAN)[number];
/** What a book of documents has beside them: the decree that lays them down, its contents, and the list of their names and numbers. */
export type JenisHalamanBuku = 'keputusan' | 'daftar-isi' | 'register';

/** A sheet of paper; in the continuous form one page per procedure, as tall as it needs. */
export interface Halaman {
  readonly number: number;
  readonly kind: JenisHalaman | JenisHalamanBuku;
  readonly width: number;
  readonly height: number;
  /** Title of the procedure, where it has one; of another page, what it is. */
  readonly judul?: string;
  /** The SOP that the page is of: what others refer to it by, and what it is called. */
  readonly sop?: { readonly kunci: string; readonly judul: string };
  /** Where the table lies on a sheet of paper; otherwise it fills the page's width. */
  readonly tabel?: { readonly x: number; readonly width: number };
  /** How much smaller than usual a printed table is; lines and arrowheads follow. */
  readonly skala?: number;
  /** The table's header, groups and columns together. */
  readonly kepala: { readonly y: number; readonly height: number };
  readonly lanes: readonly Jalur[];
  readonly rows: readonly BarisTabel[];
  readonly shapes: readonly Bentuk[];
  readonly edges: readonly Garis[];
  /** Lines of the table's grid. */
  readonly kisi: readonly GarisKisi[];
  /** Texts of the table: title, header and cells. */
  readonly teks: readonly TeksLetak[];
  /** What every page has that is not of a procedure. */
  readonly formulir?: Formulir;
}

/** What a page that is filled like a form has beside the lines and texts of its cells. */
export interface Formulir {
  readonly sel: readonly SelFormulir[];
  /** Bars behind headings, in the paint of a table's header. */
  readonly bidang: readonly Persegi[];
  readonly citra: readonly Citra[];
  /** Places of pictures that are not to be had; thin frames around the name. They are no lines of the grid. */
  readonly tempatCitra: readonly Persegi[];
}

export interface Persegi {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell of a form, with the text that it is filled from. One that goes on on another page has the same id there. */
export interface SelFormulir extends Persegi {
  readonly id: string;
  /** In words: what the cell is called, and what it says. */
  readonly bacaan: string;
  readonly range: Range;
}

/** A picture, in its own proportions. */
export interface Citra extends Persegi {
  readonly jenis: 'png' | 'jpeg' | 'svg';
  /** The file as it is; an SVG holds nothing but a picture. */
  readonly isi: Uint8Array;
  readonly bacaan: string;
}

/** A page as it is laid out, before it has the words that are read to those who do not see it (see `bacaan/`). */
export interface HalamanBisu extends Omit<Halaman, 'rows' | 'shapes'> {
  readonly rows: readonly Omit<BarisTabel, 'bacaan' | 'bacaanSel'>[];
  readonly shapes: readonly Omit<Bentuk, 'bacaan'>[];
}

/** A lane: the column of one pelaksana. */
export interface Jalur {
  readonly id: string;
  readonly indeks: IndeksPelaksana;
  readonly label: string;
  readonly x: number;
  readonly width: number;
  /** Top and height of its header cell. */
  readonly header: { readonly y: number; readonly height: number };
  readonly range: Range;
}

export interface BarisTabel {
  readonly id: string;
  readonly indeks: IndeksLangkah;
  readonly no: number;
  readonly y: number;
  readonly height: number;
  /** Name of the step, where the author gave it one. */
  readonly langkah?: string;
  /** In words: number and activity. */
  readonly bacaan: string;
  /** In words: what the cells beside the lanes say; empty where they say nothing. */
  readonly bacaanSel: string;
  readonly range: Range;
}

/** A symbol in its place. */
export interface Bentuk {
  readonly id: string;
  readonly kind: JenisBentuk;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Ids of the lanes it stands in. */
  readonly lanes: readonly string[];
  /** `no` of its row. */
  readonly row: number;
  readonly text: string;
  /** The text as it is set inside. */
  readonly teks: readonly TeksLetak[];
  /** A jump to another page: `ke hal. 3`, `dari hal. 1, 2`; it is set inside, under the letter that is the text. */
  readonly catatan?: string;
  /** Points up: a jump to an earlier page. */
  readonly naik?: boolean;
  /** In words: what it is, who does it, and where the flow goes from there. */
  readonly bacaan: string;
  /** The tool's, not the author's. */
  readonly generated: boolean;
  /** The model's symbol; absent for connectors. */
  readonly simbol?: IndeksSimbol;
  readonly range: Range;
}

export interface LabelGaris {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly teks: readonly TeksLetak[];
}

/** A line between two shapes; an arrow at its end, except for `bersama`. */
export interface Garis {
  readonly id: string;
  readonly kind: 'alur' | 'informasi' | 'bersama';
  readonly from: string;
  readonly to: string;
  readonly label?: LabelGaris;
  readonly points: readonly (readonly [number, number])[];
  readonly range: Range;
}

export interface GarisKisi {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** The outer border is drawn stronger. */
  readonly tebal: boolean;
  /** Parts cells, but nobody sees it. */
  readonly semu?: boolean;
}

/** A line of text: `y` is its baseline, `anchor` says what `x` is. */
export interface TeksLetak {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
  readonly size: number;
  readonly bold: boolean;
  readonly runs: Baris;
  /** Goes on with the text of the line before it in the same cell; other lines begin a paragraph. */
  readonly lanjutan?: boolean;
  /** No paragraph, but the number or mark that the next line's paragraph hangs beside. */
  readonly penanda?: boolean;
  readonly garisBawah?: boolean;
  /** Set out to this width (mm) by wider spaces: a line of a justified paragraph, of which it is not the last. */
  readonly rata?: number;
  /** The key of the SOP that the text refers to; it may be on none of these pages. */
  readonly sop?: string;
}
