import { selKosong } from '../mutu-baku.ts';
import type { Rule } from '../rule.ts';

export const kelengkapanKosong: Rule = {
  code: 'kelengkapan-kosong',
  severity: 'warning',
  summary: {
    id: 'Langkah tidak menyebut kelengkapannya',
    en: 'A step has no requirements',
  },
  message: {
    id: (p) =>
      `Langkah ${p.no} belum mempunyai kelengkapan. Tulis apa yang diperlukan setelah kata "kelengkapan", atau "kelengkapan -" bila memang tidak ada.`,
    en: (p) => `Step ${p.no} has no requirements. Write what is needed after the word "kelengkapan", or "kelengkapan -" if nothing is.`,
  },
  *check(sop, konteks) {
    // "kelengkapan -" is an answer: not every activity needs something.
    for (const laporan of selKosong(sop, konteks, 'kelengkapan')) if (laporan.ragam !== 'strip') yield laporan;
  },
};
