import { tempatKosong } from '../isian.ts';
import type { Rule } from '../rule.ts';

export const maksudKosong: Rule = {
  code: 'maksud-kosong',
  severity: 'warning',
  hanyaDitunjuk: true,
  summary: {
    id: 'SOP tidak menyebut maksud dan tujuannya',
    en: 'The SOP does not say what it is for',
  },
  message: {
    id: () => 'Maksud dan tujuan SOP ini belum diisi. Tulis untuk apa prosedur ini dibakukan setelah kata "maksud dan tujuan".',
    en: () => 'What this SOP is for is not filled in. Write why the procedure is standardised after the words "maksud dan tujuan".',
  },
  *check(sop) {
    const range = tempatKosong(sop, sop.maksudDanTujuan);
    if (range) yield { range };
  },
};
