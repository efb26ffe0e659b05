import type { Rule } from '../rule.ts';

export const jikaPadaKerjaBersama: Rule = {
  code: 'jika-pada-kerja-bersama',
  severity: 'error',
  summary: {
    id: 'Cabang pada langkah yang dikerjakan bersama',
    en: 'An exit of a step that is done jointly',
  },
  message: {
    id: () =>
      'Langkah ini dikerjakan bersama ("oleh a, b"), jadi tidak jelas siapa yang memutuskan. Ganti "oleh" dengan baris simbol untuk tiap pelaksana, misalnya "keputusan oleh a" diikuti "jika"-nya, lalu "proses oleh b".',
    en: () =>
      'This step is done jointly ("oleh a, b"), so it is not clear who decides. Replace "oleh" by a symbol line for each pelaksana, as in "keputusan oleh a" with its "jika", then "proses oleh b".',
  },
};
