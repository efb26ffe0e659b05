import type { Rule } from '../rule.ts';
import { potongan } from '../sunting.ts';

/** What the form's label says already, with the signs that set it off. "Prosedur Tetap" is a name of its own. */
const AWALAN =
  /^\s*(?:SOP(?:[ -]?AP)?|S\.\s?O\.\s?P\.?|Stand(?:ar|ard|art)\s+Operasional(?:\s+dan)?\s+Prosedur|Stand(?:ar|ard)\s+Operating\s+Procedures?|Prosedur\s+Operasional\s+Standar|Prosedur(?!\s+Tetap))(?:\s*\(\s*SOP(?:[ -]?AP)?\s*\))?(?:\s*[:–—-]\s*|\s+)(?:tentang\s+)?(?=\p{L})/iu;

export const judulBerawalanSop: Rule = {
  code: 'judul-berawalan-sop',
  severity: 'info',
  summary: {
    id: 'Judul SOP mengulang kata "SOP"',
    en: 'The title of the SOP repeats the word "SOP"',
  },
  message: {
    id: (p) =>
      `Judul diawali "${p.awalan}", padahal formulir sudah mencetak "Nama SOP" di depannya. Tulis nama prosedurnya saja: "${p.sisa}".`,
    en: (p) => `The title begins with "${p.awalan}", while the form already prints "Nama SOP" before it. Write the name only: "${p.sisa}".`,
  },
  *check({ judul }) {
    const awalan = judul && AWALAN.exec(judul.text)?.[0];
    if (!judul || awalan === undefined) return;
    const sisa = judul.text.slice(awalan.length);
    const besar = sisa.slice(0, 1).toUpperCase() + sisa.slice(1);
    const range = potongan(judul, 0, awalan.length + 1);
    yield {
      range: judul.range,
      params: {
        awalan: awalan
          .trim()
          .replace(/[:–—-]$/u, '')
          .trimEnd(),
        sisa: besar,
      },
      ...(range && {
        perbaikan: {
          judul: { id: `Ganti dengan "${besar}"`, en: `Replace with "${besar}"` },
          // Without its first word, "Prosedur Mutu" says less.
          aman: !/^\s*Prosedur\s+(?!Operasional)/iu.test(awalan),
          suntingan: [{ range, newText: besar.slice(0, 1) }],
        },
      }),
    };
  },
};
