/** What a caller may choose about the table, and the sizes that everything in it follows from. Lengths in millimetres. */
import type { KolomPeraturan } from '@alir/core';
import type { Kertas } from './gambar.ts';
import type { Ingatan } from './ingatan.ts';

/** The table's headings; a regulation profile may bring its own. */
export interface LabelTabel {
  readonly no: string;
  readonly uraian: string;
  readonly pelaksana: string;
  readonly mutuBaku: string;
  readonly kelengkapan: string;
  readonly waktu: string;
  readonly output: string;
  readonly keterangan: string;
}

export const LABEL_BAWAAN: LabelTabel = {
  no: 'No',
  uraian: 'Uraian Kegiatan',
  pelaksana: 'Pelaksana',
  mutuBaku: 'Mutu Baku',
  kelengkapan: 'Kelengkapan',
  waktu: 'Waktu',
  output: 'Output',
  keterangan: 'Keterangan',
};

export interface OpsiGambar {
  /** The columns with their headings, as a regulation profile lays them down; the usual ones where it does not. */
  readonly kolom?: readonly KolomPeraturan[];
  /** The paper the drawing aims at; its width less the margins is the width the table tries to keep. */
  readonly kertas?: Kertas;
  /** Left and right margin together. */
  readonly marginSamping?: number;
  /** What earlier drawings of the same text have laid out. */
  readonly ingatan?: Ingatan;
}

export const KERTAS_BAWAAN: Kertas = { name: 'A4', width: 297, height: 210 };
export const MARGIN_SAMPING = 20;

/** One typographic point. */
export const PT = 25.4 / 72;

export const UKURAN = {
  huruf: 8 * PT,
  hurufJudul: 10 * PT,
  hurufLabel: 7 * PT,
  hurufSimbol: 7 * PT,
  hurufSimbolTerkecil: 5 * PT,
  /** Line spacing, as a part of the type size. */
  spasi: 1.2,
  /** Height of capitals and depth of descenders, as parts of the type size: where a baseline stands in its line. */
  naik: 0.92,
  /** Space between a cell's border and its text. */
  bantalan: 1.2,
  /** Kept free beside the widest word of a column, so that rounding does not break it. */
  longgar: 0.1,
  simbolTerkecil: 12,
  simbolTerbesar: 17,
  simbolTinggi: 7,
  konektor: 5.2,
  /** Distance of neighbouring lines. */
  jarak: 2,
  /** From a symbol's foot to the first line in the gap below it. */
  bawahSimbol: 1.8,
  /** From a symbol to the nearest line that only passes: room for a whole arrowhead. */
  panah: 2.8,
  /** From a line to a line of the grid. */
  tepi: 1,
  panjangPanah: 1.9,
  lebarPanah: 1.3,
  jalurTerbesar: 38,
  /** A label is set in the narrowest of these that lets it stand on two lines: under a symbol, and beside it, where width is a lane's. */
  labelTerlebar: { tegak: [17, 24], datar: [12, 17, 24] },
} as const;
