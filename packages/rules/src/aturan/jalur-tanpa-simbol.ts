import type { Rule } from '../rule.ts';

export const jalurTanpaSimbol: Rule = {
  code: 'jalur-tanpa-simbol',
  severity: 'error',
  summary: {
    id: 'Alur menuju jalur yang tidak bersimbol pada langkah itu',
    en: 'A flow leads to a lane where that step has no symbol',
  },
  message: {
    id: (p) =>
      `Langkah "${p.langkah}" tidak mempunyai simbol di jalur "${p.jalur}". Pilih pelaksana yang mengerjakan langkah itu, atau hapus "oleh ${p.jalur}".`,
    en: (p) =>
      `The step "${p.langkah}" has no symbol in the lane "${p.jalur}". Choose a pelaksana who does that step, or remove "oleh ${p.jalur}".`,
  },
};
