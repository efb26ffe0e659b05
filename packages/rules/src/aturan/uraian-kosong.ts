import { berisi } from '../isian.ts';
import type { Rule } from '../rule.ts';

export const uraianKosong: Rule = {
  code: 'uraian-kosong',
  severity: 'warning',
  summary: {
    id: 'Uraian kegiatan sebuah langkah kosong',
    en: 'A step does not say what is done',
  },
  message: {
    id: (p) => `Uraian langkah ${p.no} kosong. Tulis apa yang dikerjakan, diawali kata kerja, misalnya "Memeriksa berkas".`,
    en: (p) => `Step ${p.no} does not say what is done. Write it beginning with a verb, as in "Memeriksa berkas".`,
  },
  *check({ prosedur }) {
    for (const { no, uraian, rusak, header } of prosedur.flatMap(({ langkah }) => langkah)) {
      if (!rusak && !uraian.some(berisi)) yield { range: header, params: { no } };
    }
  },
};
