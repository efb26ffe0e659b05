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
    for (const { header, range, langkah } of sop.prosedur) {
      if (langkah.length === 0 && !adaMasalah(dokumen, range)) yield { range: header, ragam: 'tanpa-langkah' };
    }
  },
};
