/**
 * Measures text with the real widths of the font it will be set in, so that what fits here fits on paper. Characters the table
 * does not hold are estimated wide rather than narrow: a gap in a line is better than a letter over its border.
 */
import { BOLD, REGULAR, UNITS_PER_EM } from './metrik.ts';

/** Type size in millimetres (1 pt is 0.3528 mm) and weight. */
export interface Huruf {
  readonly size: number;
  readonly bold?: boolean;
}

const UNKNOWN = 0.75;
const WIDE = 1.25;
/** East Asian scripts, full-width forms and emoji take a whole square. */
const IS_WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\p{Extended_Pictographic}]/u;
/** Marks that sit on the letter before, variation selectors, joiners and other invisible characters. */
const IS_ZERO = /[\p{M}\p{Cf}]/u;

function decode(runs: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const run of runs.split(';')) {
    const [start, list] = run.split(':') as [string, string];
    let codePoint = Number.parseInt(start, 36);
    for (const item of list.split(' ')) {
      const [width, count] = item.split('*') as [string, string?];
      for (let n = count === undefined ? 1 : Number.parseInt(count, 36); n > 0; n--) {
        widths.set(codePoint++, Number.parseInt(width, 36) / UNITS_PER_EM);
      }
    }
  }
  return widths;
}

/** Widths of a face by code point. */
const faces: { regular?: Map<number, number>; bold?: Map<number, number> } = {};

function face(bold: boolean): Map<number, number> {
  if (bold) {
    faces.bold ??= decode(BOLD);
    return faces.bold;
  }
  faces.regular ??= decode(REGULAR);
  return faces.regular;
}

function estimate(char: string): number {
  return IS_ZERO.test(char) ? 0 : IS_WIDE.test(char) ? WIDE : UNKNOWN;
}

/** Estimates by code point, kept because the expressions that make them are slow. */
const estimates = new Map<number, number>();

function estimated(char: string, codePoint: number): number {
  let width = estimates.get(codePoint);
  if (width === undefined) {
    width = estimate(char);
    estimates.set(codePoint, width);
  }
  return width;
}

/** Whether the font has this character, so that its width is known and not estimated. */
export function adaHuruf(char: string): boolean {
  return face(false).has(char.codePointAt(0)!);
}

/** Width of a text in millimetres, set on one line. */
export function ukurTeks(text: string, huruf: Huruf): number {
  const widths = face(huruf.bold ?? false);
  let em = 0;
  for (const char of text) {
    const codePoint = char.codePointAt(0)!;
    em += widths.get(codePoint) ?? estimated(char, codePoint);
  }
  return em * huruf.size;
}
