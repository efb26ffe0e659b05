/** Arithmetic of magnification. 1 is paper size: a millimetre on screen for a millimetre on paper, as far as the screen knows. */

/** A magnification, or a rule that follows the size of the panel. */
export type Zoom = number | 'lebar' | 'utuh';

export const ZOOM_MIN = 0.1;
export const ZOOM_MAX = 8;
/** One press of a button or key. */
export const ZOOM_STEP = 1.25;
/** CSS pixels per millimetre. */
export const PX_PER_MM = 96 / 25.4;

/** A size in pixels. */
export interface Ukuran {
  readonly width: number;
  readonly height: number;
}

/** `zoom` within the limits; what is no number becomes 1. */
export function batasi(zoom: number): number {
  return Number.isFinite(zoom) ? Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, zoom)) : 1;
}

/**
 * The magnification that `zoom` means for a picture of size `alami` (at magnification 1) in a panel that offers `ruang`.
 * A rule never enlarges beyond paper size twice over: a tiny picture stays a tiny picture.
 */
export function faktor(zoom: Zoom, alami: Ukuran, ruang: Ukuran): number {
  if (typeof zoom === 'number') {
    return batasi(zoom);
  }
  if (alami.width <= 0 || alami.height <= 0 || ruang.width <= 0 || ruang.height <= 0) {
    return 1;
  }
  const lebar = ruang.width / alami.width;
  const fit = zoom === 'lebar' ? lebar : Math.min(lebar, ruang.height / alami.height);
  return batasi(Math.min(2, fit));
}

/** The next magnification for a turn of the wheel by `delta` pixels (negative: towards the picture). */
export function setelahRoda(zoom: number, delta: number): number {
  return batasi(zoom * Math.exp(-Math.max(-100, Math.min(100, delta)) / 400));
}

/**
 * How far to scroll along one axis so that the same point of a picture stays under the pointer when the picture moves or grows.
 * @param before start and length of the picture before, in pixels of the panel
 * @param after the same afterwards, not yet scrolled
 * @param pointer the pointer, in pixels of the panel
 */
export function geser(before: Bentang, after: Bentang, pointer: number): number {
  const share = before.length > 0 ? (pointer - before.start) / before.length : 0;
  return after.start + share * after.length - pointer;
}

/** Start and length along one axis, in pixels. */
export interface Bentang {
  readonly start: number;
  readonly length: number;
}
