/** Texts as people compare them. */
import { lipatSpasi } from '@alir/core';

/** Without what two writings of one thing differ in: capitals, runs of blanks, blanks at the ends. */
export function seragam(teks: string): string {
  return lipatSpasi(teks).toLowerCase();
}

/** A title of an SOP as it is compared: also without the label "SOP" before it and a full stop or semicolon behind it. */
export function judulSeragam(teks: string): string {
  return tanpaEkor(seragam(teks).replace(/^(?:sop|standar operasional prosedur)(?:\s*:|\b)\s*/u, ''));
}

/**
 * Without the blanks, full stops, commas and semicolons at the end. Walks back from there: a search from the front tries each of them again
 * that stands further on in a run, which takes the square of its length.
 */
export function tanpaEkor(teks: string): string {
  let akhir = teks.length;
  while (akhir > 0 && /[\s.;,]/u.test(teks[akhir - 1]!)) akhir--;
  return teks.slice(0, akhir);
}
