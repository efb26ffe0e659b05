import { langkahTerjangkau } from '@alir/core';
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
  *check(sop) {
    for (const prosedur of sop.prosedur) {
      // A row that was not read in full may be the one that leads here.
      if (sop.rusak || prosedur.langkah.some((l) => l.rusak)) continue;
      const terjangkau = langkahTerjangkau(prosedur);
      for (const { indeks, no, header } of prosedur.langkah) {
        if (!terjangkau.has(indeks)) yield { range: header, params: { no } };
      }
    }
  },
};
