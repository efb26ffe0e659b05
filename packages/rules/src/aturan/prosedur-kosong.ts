import { comparePositions, type Dokumen, type Range, type Sop } from '@alir/core';
import type { Rule } from '../rule.ts';

export const prosedurKosong: Rule = {
  code: 'prosedur-kosong',
  severity: 'warning',
  summary: {
    id: 'SOP tidak memuat prosedur, atau prosedurnya tanpa langkah',
    en: 'The SOP has no procedure, or one without steps',
  },
  message: {
    id: {
      'tanpa-bagian': () => 'SOP ini belum memuat prosedur. Tambahkan bagian "prosedur" dan tulis langkah-langkahnya.',
      'tanpa-langkah': () =>
        'Prosedur ini belum memuat langkah. Tulis langkahnya satu demi satu: langkah "Memeriksa berkas" oleh PELAKSANA.',
    },
    en: {
      'tanpa-bagian': () => 'This SOP has no procedure. Add a section "prosedur" and write its steps.',
      'tanpa-langkah': () => 'This procedure has no steps. Write them one by one: langkah "Memeriksa berkas" oleh PELAKSANA.',
    },
  },
  *check(sop, { dokumen }) {
    if (sop.prosedur.length === 0 && !sop.rusak) yield { range: sop.header, ragam: 'tanpa-bagian' };
    for (const { header, range, langkah } of sop.prosedur) {
      if (langkah.length === 0 && !mungkinTakTerbaca(dokumen, sop, range)) yield { range: header, ragam: 'tanpa-langkah' };
    }
  },
};

/** Words that could not be read belong to no procedure, but those before the next one begins may be its steps. */
function mungkinTakTerbaca({ masalah, sop: semua }: Dokumen, { prosedur }: Sop, { start }: Range): boolean {
  const awal = [...semua, ...prosedur].map(({ range }) => range.start);
  const sesudahnya = masalah.map(({ range }) => range.start).filter((posisi) => comparePositions(posisi, start) >= 0);
  return sesudahnya.some((posisi) => !awal.some((a) => comparePositions(start, a) < 0 && comparePositions(a, posisi) < 0));
}
