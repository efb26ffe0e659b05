/** What a page of a Word document holds, in millimetres; the adapter (`berkas.ts`) puts it into the words of the library. */
import type { Persegi } from '@alir/diagram';
import type { PRESET } from '../ooxml.ts';
import type { Rute } from './rute.ts';

export interface RunDocx {
  readonly text: string;
  readonly italic: boolean;
  /** What is behind it and no letter: where a word may be broken with a hyphen, or the end of a line where Word would not end one. */
  readonly akhir?: 'penggal' | 'baris';
}

/** How letters look; `pt` is a size that Word knows, and `lebar` how wide they are set then, in percent. */
export interface HurufDocx {
  readonly pt: number;
  readonly lebar: number;
  readonly bold: boolean;
  readonly garisBawah: boolean;
}

export interface ParagrafDocx {
  readonly huruf: HurufDocx;
  /** `both`: its lines reach from edge to edge, but for the last. */
  readonly rata: 'start' | 'middle' | 'both';
  /** Free space above it, and below it. */
  readonly sebelum: number;
  readonly sesudah?: number;
  /** Height of each of its lines. */
  readonly baris: number;
  /** From the edges of where it stands to its lines; negative where they reach beyond. */
  readonly kiri: number;
  readonly kanan: number;
  /** Its number or mark, and how far left of its lines it stands. */
  readonly penanda?: { readonly runs: readonly RunDocx[]; readonly gantung: number; readonly huruf: HurufDocx };
  readonly runs: readonly RunDocx[];
  /** The bookmark that it leads to. */
  readonly tujuan?: string;
  /** A heading of the document. */
  readonly judul?: boolean;
}

/** A line of the lower margin: what stands at its left, and behind tabs, each around or from a place. */
export interface KakiDocx {
  readonly huruf: HurufDocx;
  readonly baris: number;
  /** From the sheet's lower edge to its foot. */
  readonly jarak: number;
  /** `x` from the left margin; the number of the page among all is counted by Word. */
  readonly bagian: readonly { readonly x: number; readonly rata: 'start' | 'middle'; readonly isi: readonly RunDocx[] | 'nomor' }[];
}

export interface GoresanDocx {
  /** In millimetres. */
  readonly tebal: number;
  /** As `#rgb` or `#rrggbb`. */
  readonly warna: string;
  /** Lengths of dash and gap. */
  readonly putus?: readonly [number, number];
}

export interface SelDocx {
  readonly kolom: number;
  readonly baris: number;
  readonly kepala: boolean;
  /** Free space at its left. */
  readonly bantalan: number;
  /** Its paragraphs stand in the middle of its height. */
  readonly tengah: boolean;
  readonly tepi: Readonly<Record<'atas' | 'bawah' | 'kiri' | 'kanan', GoresanDocx | undefined>>;
  readonly paragraf: readonly ParagrafDocx[];
}

export interface TabelDocx {
  /** From the left margin. */
  readonly x: number;
  readonly batasKolom: readonly number[];
  readonly batasBaris: readonly number[];
  /** How many rows at its top are headings. */
  readonly barisKepala: number;
  readonly sel: readonly (readonly SelDocx[])[];
}

/** Presets of DrawingML; the library has the same names for them. */
export type JenisPreset = 'rectangle' | (typeof PRESET)[keyof typeof PRESET];

/** It stands in the middle of the height of the box that the shape has for texts, less what is kept free above and below. */
export interface TeksBentuk {
  readonly atas: number;
  readonly bawah: number;
  readonly paragraf: readonly ParagrafDocx[];
}

/** An outline of our own, from the corner of the shape's box. */
export interface GarisLuar {
  /** Path data of SVG. */
  readonly lintasan: string;
  readonly teks: Persegi;
  /** How many of its units make a millimetre. */
  readonly satuan: number;
}

export interface BentukDocx extends Persegi {
  readonly macam: 'bentuk';
  readonly id: string;
  readonly jenis: JenisPreset | GarisLuar;
  readonly nama: string;
  /** Nothing where it says nothing to those who do not see it. */
  readonly bacaan?: string;
  readonly isi?: string;
  readonly garis?: GoresanDocx;
  readonly teks?: TeksBentuk;
}

export type SisiBentuk = 'top' | 'right' | 'bottom' | 'left';

export interface GarisDocx {
  readonly macam: 'garis';
  /** Says in the whole file which one it is. */
  readonly nama: string;
  readonly rute: Rute;
  readonly garis: GoresanDocx;
  readonly panah?: 'small' | 'medium';
  /** The shapes that it clings to, where both are there. */
  readonly lekat?: { readonly dari: UjungDocx; readonly ke: UjungDocx };
}

export interface UjungDocx {
  readonly id: string;
  readonly sisi: SisiBentuk;
}

/** A drawing over the page, or under its texts. */
export interface KanvasDocx extends Persegi {
  readonly dibawah: boolean;
  readonly nama: string;
  readonly bacaan?: string;
  readonly isi: readonly (BentukDocx | GarisDocx)[];
}

export interface CitraDocx extends Persegi {
  readonly jenis: 'png' | 'jpeg';
  readonly isi: Uint8Array;
  readonly bacaan: string;
}

export interface HalamanDocx {
  readonly width: number;
  readonly height: number;
  readonly margin: Readonly<Record<'atas' | 'bawah' | 'samping', number>>;
  /** The name that links to this page use. */
  readonly penanda?: string;
  readonly kanvas: readonly KanvasDocx[];
  readonly citra: readonly CitraDocx[];
  readonly isi: readonly (ParagrafDocx | TabelDocx)[];
  readonly kaki?: KakiDocx;
}

/** Height of the empty paragraphs that hold on to drawings and end sections; nothing is less high. */
export const SETIPIS = 25.4 / 72;
