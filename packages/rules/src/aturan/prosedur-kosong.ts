import { comparePositions, type Position, type Range } from '@alir/core';
import { adaMasalah } from '../masalah.ts';
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
    const awal = [...dokumen.sop, ...sop.prosedur].map(({ range }) => range.start);
    for (const { header, range, langkah } of sop.prosedur) {
      if (langkah.length === 0 && !adaMasalah(dokumen, sampaiBerikut(range, awal))) yield { range: header, ragam: 'tanpa-langkah' };
    }
  },
};

/** Words that could not be read belong to no procedure, but those before the next one begins may be its steps. */
function sampaiBerikut({ start }: Range, awal: readonly Position[]): Range {
  const [berikut] = awal.filter((posisi) => comparePositions(posisi, start) > 0).sort(comparePositions);
  return { start, end: berikut ?? { line: Number.POSITIVE_INFINITY, character: 0 } };
}
