import { langkahTerjangkau } from '@alir/core';
import { adaMasalah } from '../masalah.ts';
import type { Rule } from '../rule.ts';

export const langkahTakTerjangkau: Rule = {
  code: 'langkah-tak-terjangkau',
  severity: 'warning',
  summary: {
    id: 'Alur tidak pernah sampai ke langkah ini',
    en: 'The flow never comes to this step',
  },
  message: {
    id: (p) => `Alur tidak pernah sampai ke langkah ${p.no}. Arahkan alur ke sini ("lanjut ke", "jika … ke"), atau hapus langkah ini.`,
    en: (p) => `The flow never comes to step ${p.no}. Lead it here ("lanjut ke", "jika … ke"), or remove this step.`,
  },
  *check(sop, { dokumen }) {
    for (const prosedur of sop.prosedur) {
      // A row that was not read in full, or that nobody does yet, or an arrow whose target is misspelt, may be what leads here.
      if (prosedur.langkah.some((l) => l.alurRusak || l.simbol.length === 0) || adaMasalah(dokumen, prosedur.range, 'langkah-tak-dikenal'))
        continue;
      const terjangkau = langkahTerjangkau(prosedur);
      for (const { indeks, no, header, simbol } of prosedur.langkah) {
        if (simbol.length > 0 && !terjangkau.has(indeks)) yield { range: header, params: { no } };
      }
    }
  },
};
