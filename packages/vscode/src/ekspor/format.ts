/** The formats that an SOP can be exported to: how each is drawn, what it is made with, and how its files end. */
import type { Pandangan } from '@alir/language/protocol';

/** The font files that texts are set in, by their names in the extension's folder of materials. */
export const HURUF = {
  biasa: 'Arimo-Regular.ttf',
  tebal: 'Arimo-Bold.ttf',
  miring: 'Arimo-Italic.ttf',
  tebalMiring: 'Arimo-BoldItalic.ttf',
} as const;

export interface Format {
  /** How it is called; the same in every language. */
  readonly nama: string;
  /** How the names of its files end, after the SOP's own. */
  readonly akhiran: string;
  readonly pandangan: Pandangan;
  /** The materials that it is made with. */
  readonly bahan: readonly string[];
  /** What shows it: a program of the machine, or the editor itself. */
  readonly pembuka: 'program' | 'editor';
}

/** In the order in which they are offered. */
export const FORMAT = {
  pdf: { nama: 'PDF', akhiran: '.pdf', pandangan: 'halaman', bahan: Object.values(HURUF), pembuka: 'program' },
  svg: { nama: 'SVG', akhiran: '.svg', pandangan: 'tabel', bahan: [], pembuka: 'editor' },
  svgDiagram: { nama: 'SVG', akhiran: '-diagram.svg', pandangan: 'diagram', bahan: [], pembuka: 'editor' },
  json: { nama: 'JSON', akhiran: '.json', pandangan: 'tabel', bahan: [], pembuka: 'editor' },
} as const satisfies Record<string, Format>;

export type NamaFormat = keyof typeof FORMAT;

export function isFormat(value: unknown): value is NamaFormat {
  return typeof value === 'string' && Object.hasOwn(FORMAT, value);
}

/** All formats, the one that was used last before the others. */
export function urutanFormat(terakhir: unknown): NamaFormat[] {
  const semua = Object.keys(FORMAT) as NamaFormat[];
  return semua.toSorted((a, b) => Number(b === terakhir) - Number(a === terakhir));
}
