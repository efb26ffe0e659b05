/**
 * What every symbol is made of: an outline, how deep it lies inside its box at each place of each side (where a line must end to
 * touch it), and the box its text may fill. One definition serves the SVG, the printed pages and the word processor formats.
 */

/** A drawing command in millimetres, from the top left corner of the symbol's box. */
export type Perintah =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** Sides of a box: north (top), east, south, west. */
export type Sisi = 'N' | 'E' | 'S' | 'W';

export interface KotakTeks {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BentukSimbol {
  /** Outline of a symbol of this size; the first closed figure is the front, what follows are lines drawn over it. */
  garis(width: number, height: number): Perintah[];
  /** How far inside the box the outline lies on `sisi`, `offset` millimetres right of (or below) the middle. Never negative. */
  dalam(sisi: Sisi, offset: number, width: number, height: number): number;
  /** Where text may stand. */
  kotakTeks(width: number, height: number): KotakTeks;
  /** Size relative to the process box, for the symbols whose habit is another. */
  readonly ukuran?: { readonly width: number; readonly height: number };
  /** The outline is a straight edge only in the middle of its sides, so lines prefer to meet it exactly there. */
  readonly runcing?: boolean;
}

/** How far a Bézier of circle quality reaches for a quarter of radius 1. */
const KAPPA = 0.5523;

/** Commands of an ellipse's quarter from the current point to (x, y), leaving vertically or horizontally. */
export function seperempat(fromX: number, fromY: number, x: number, y: number, leave: 'vertical' | 'horizontal'): Perintah {
  return leave === 'vertical'
    ? ['C', fromX, fromY + KAPPA * (y - fromY), x - KAPPA * (x - fromX), y, x, y]
    : ['C', fromX + KAPPA * (x - fromX), fromY, x, y - KAPPA * (y - fromY), x, y];
}

/** How far a circle of radius `r` has fallen back, `d` from its foremost point; all of `r` beyond its end. */
export function lengkung(r: number, d: number): number {
  return r - Math.sqrt(Math.max(0, r * r - d * d));
}

/** A box inside a box. */
export function inset(width: number, height: number, dx: number, dy: number): KotakTeks {
  return { x: dx, y: dy, width: Math.max(0.1, width - 2 * dx), height: Math.max(0.1, height - 2 * dy) };
}
