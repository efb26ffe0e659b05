/** The title above the table and the table's two-level header. */
import type { Pelaksana, Teks } from '@alir/core';
import type { TeksLetak } from '../gambar.ts';
import { type LabelTabel, UKURAN } from '../opsi.ts';
import { type Baris, bungkusRuns } from '../teks/bungkus.ts';
import { tataTeks, tinggiBaris } from '../teks/letak.ts';
import { ukurTeks } from '../teks/ukur.ts';
import type { TataMendatar } from './mendatar.ts';

const HURUF = { size: UKURAN.huruf, bold: true };
/** A heading wider than this may break its words rather than widen its lane. */
const JUDUL_TERLEBAR = 24;

export interface Kepala {
  readonly teks: readonly TeksLetak[];
  readonly height: number;
  /** Ordinate and height of the lanes' headings; the groups' headings stand above. */
  readonly jalur: { readonly y: number; readonly height: number };
}

/** The width a lane needs so that the words of its heading stay whole. */
export function lebarJudulJalur(pelaksana: Pelaksana): number {
  const words = pelaksana.label.text.split(/\s+/).map((word) => ukurTeks(word, HURUF));
  return Math.min(JUDUL_TERLEBAR, Math.max(0, ...words)) + 2 * UKURAN.bantalan;
}

/** The procedure's title over a table of `width`. */
export function judulHalaman(judul: Teks | undefined, width: number, y: number): { teks: TeksLetak[]; height: number } {
  if (!judul || judul.text.trim() === '') return { teks: [], height: 0 };
  const lines = bungkusRuns(judul.runs, width, { size: UKURAN.hurufJudul, bold: true });
  const height = tinggiBaris(lines.length, UKURAN.hurufJudul);
  const teks = tataTeks(lines, { x: 0, y, width, height }, { size: UKURAN.hurufJudul, bold: true, anchor: 'start' });
  return { teks, height: height + 2 };
}

export function kepalaTabel(label: LabelTabel, pelaksana: readonly Pelaksana[], datar: TataMendatar, y: number): Kepala {
  const { kolom, kiri, kanan, lanes } = datar;
  const groups = [{ x: kiri, width: kanan - kiri, lines: baris(label.pelaksana, kanan - kiri) }, mutuBaku(datar, label.mutuBaku)];
  const below = [
    ...pelaksana.map(({ label: text }, i) => ({
      ...lanes[i]!,
      lines: bungkusRuns(text.runs, lanes[i]!.width - 2 * UKURAN.bantalan, HURUF),
    })),
    ...(['kelengkapan', 'waktu', 'output'] as const).map((name) => ({ ...kolom[name], lines: baris(label[name], kolom[name].width) })),
  ];
  const whole = (['no', 'uraian', 'keterangan'] as const).map((name) => ({ ...kolom[name], lines: baris(label[name], kolom[name].width) }));
  const tall = (cells: readonly { lines: readonly Baris[] }[]) =>
    tinggiBaris(Math.max(1, ...cells.map(({ lines }) => lines.length)), UKURAN.huruf) + 2 * UKURAN.bantalan;
  const top = tall(groups);
  const foot = Math.max(tall(below), tall(whole) - top);
  const set = (cells: readonly { x: number; width: number; lines: readonly Baris[] }[], at: number, height: number) =>
    cells.flatMap(({ x, width, lines }) => tataTeks(lines, { x, y: at, width, height }, { ...HURUF, anchor: 'middle' }));
  return {
    teks: [...set(groups, y, top), ...set(below, y + top, foot), ...set(whole, y, top + foot)],
    height: top + foot,
    jalur: { y: y + top, height: foot },
  };
}

function mutuBaku({ kolom }: TataMendatar, text: string): { x: number; width: number; lines: Baris[] } {
  const { x } = kolom.kelengkapan;
  const width = kolom.output.x + kolom.output.width - x;
  return { x, width, lines: baris(text, width) };
}

function baris(text: string, width: number): Baris[] {
  return bungkusRuns([{ text, italic: false }], width - 2 * UKURAN.bantalan, HURUF);
}
