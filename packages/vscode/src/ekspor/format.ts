/** The formats that an SOP can be exported to: how each is drawn, what it is made with, and how its files end. */
import type { GambarKiriman } from '@alir/diagram';
import type { Pandangan } from '@alir/language/protocol';

/** The font files that texts are set in, by their names in the extension's folder of materials. */
export const HURUF = {
  biasa: 'Arimo-Regular.ttf',
  tebal: 'Arimo-Bold.ttf',
  miring: 'Arimo-Italic.ttf',
  tebalMiring: 'Arimo-BoldItalic.ttf',
} as const;

/** The same as pages of the web carry them. */
export const HURUF_WEB = {
  biasa: 'Arimo-Regular.woff2',
  tebal: 'Arimo-Bold.woff2',
  miring: 'Arimo-Italic.woff2',
  tebalMiring: 'Arimo-BoldItalic.woff2',
} as const;

/** The program that makes pixels of SVG. */
export const RESVG = 'resvg.wasm';

export interface Format {
  /** How it is called; the same in every language. */
  readonly nama: string;
  /** How the names of its files end, after the SOP's own. */
  readonly akhiran: string;
  readonly pandangan: Pandangan;
  /** The materials that it is made with. */
  readonly bahan: readonly string[];
  /** Those that only drawings with pictures need. */
  readonly bahanCitra?: readonly string[];
  /** What shows it: a program of the machine, or the editor itself. */
  readonly pembuka: 'program' | 'editor';
}

const [ttf, woff2] = [HURUF, HURUF_WEB].map((huruf) => Object.values(huruf)) as [string[], string[]];

/** In the order in which they are offered. */
export const FORMAT = {
  pdf: { nama: 'PDF', akhiran: '.pdf', pandangan: 'halaman', bahan: ttf, bahanCitra: [RESVG], pembuka: 'program' },
  docx: { nama: 'Word', akhiran: '.docx', pandangan: 'halaman', bahan: [], bahanCitra: [...ttf, RESVG], pembuka: 'program' },
  xlsx: { nama: 'Excel', akhiran: '.xlsx', pandangan: 'halaman', bahan: [], bahanCitra: [...ttf, RESVG], pembuka: 'program' },
  html: { nama: 'HTML', akhiran: '.html', pandangan: 'halaman', bahan: woff2, pembuka: 'program' },
  png: { nama: 'PNG', akhiran: '.png', pandangan: 'tabel', bahan: [...ttf, RESVG], pembuka: 'editor' },
  pngDiagram: { nama: 'PNG', akhiran: '-diagram.png', pandangan: 'diagram', bahan: [...ttf, RESVG], pembuka: 'editor' },
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

/** The materials for this drawing. */
export function bahanUntuk(format: NamaFormat, { pages }: GambarKiriman): readonly string[] {
  const { bahan, bahanCitra = [] }: Format = FORMAT[format];
  return pages.some(({ formulir }) => (formulir?.citra.length ?? 0) > 0) ? [...bahan, ...bahanCitra] : bahan;
}

/** All materials that formats may need. */
export function semuaBahan(): ReadonlySet<string> {
  return new Set(Object.values<Format>(FORMAT).flatMap(({ bahan, bahanCitra = [] }) => [...bahan, ...bahanCitra]));
}
