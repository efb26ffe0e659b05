/** How a drawing's lines are stroked and its headings filled, the same in every output. Lengths in millimetres. */
import type { Garis, GarisKisi, Halaman, Persegi } from './gambar.ts';
import type { Titik } from './guratan.ts';
import { UKURAN } from './opsi.ts';

/** Widths of lines: of the grid, of its border, of arrows and of outlines. The last two follow the scale ({@link tebalPada}). */
export const TEBAL = { kisi: 0.15, tepi: 0.3, garis: 0.3, bentuk: 0.35 } as const;

/** The lines of a grid that are drawn; others only part cells. */
export function kisiTampak(kisi: readonly GarisKisi[]): GarisKisi[] {
  return kisi.filter(({ semu }) => !semu);
}

/** Dash and gap of an information flow. */
export const PUTUS = [1.4, 0.9] as const;

/** Lines get thinner with a printed table, but not thinner than this part of their usual width. */
const TERTIPIS = 0.6;

/** How much of its usual width a line has on a page of this scale. */
export function tebalPada(skala = 1): number {
  return Math.max(TERTIPIS, skala);
}

/** The head of an arrow along `points`: a triangle whose first corner is its point, at the line's end. */
export function kepalaPanah(points: Garis['points'], skala = 1): readonly [Titik, Titik, Titik] {
  const [x2, y2] = points.at(-1)!;
  const [x1, y1] = points.at(-2)!;
  const length = Math.abs(x2 - x1) + Math.abs(y2 - y1) || 1;
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [bx, by] = [x2 - dx * UKURAN.panjangPanah * skala, y2 - dy * UKURAN.panjangPanah * skala];
  const half = (UKURAN.lebarPanah / 2) * skala;
  return [
    [x2, y2],
    [bx - dy * half, by + dx * half],
    [bx + dy * half, by - dx * half],
  ];
}

/** The bars behind headings; of a table that has none, one without height. */
export function bidangKepala({
  formulir,
  tabel,
  kepala,
  width,
}: Pick<Halaman, 'formulir' | 'tabel' | 'kepala' | 'width'>): readonly Persegi[] {
  return formulir?.bidang ?? [{ ...(tabel ?? { x: 0, width }), ...kepala }];
}
