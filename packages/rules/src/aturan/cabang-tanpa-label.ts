import type { Rule } from '../rule.ts';

export const cabangTanpaLabel: Rule = {
  code: 'cabang-tanpa-label',
  severity: 'warning',
  summary: {
    id: 'Cabang keputusan tidak berlabel',
    en: 'An exit of a decision has no label',
  },
  message: {
    id: () =>
      'Cabang ini tidak berlabel, jadi pembaca tidak tahu kapan ditempuh. Tulis jawabannya: "jika ya", "jika tidak", atau "jika" dengan teks sendiri.',
    en: () =>
      'This exit has no label, so readers cannot tell when to take it. Write the answer: "jika ya", "jika tidak", or "jika" with a text of your own.',
  },
};
