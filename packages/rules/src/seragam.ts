/** Texts as people compare them. */

/** Without what two writings of one thing differ in: capitals, runs of blanks, blanks at the ends. */
export function seragam(teks: string): string {
  return teks.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}

/** A title of an SOP as it is compared: also without the label "SOP" before it and a full stop or semicolon behind it. */
export function judulSeragam(teks: string): string {
  return seragam(teks)
    .replace(/^(?:sop|standar operasional prosedur)(?:\s*:|\b)\s*/u, '')
    .replace(/[\s.;,]+$/u, '');
}
