import type { Rule } from '../rule.ts';

export const langkahTanpaPelaksana: Rule = {
  code: 'langkah-tanpa-pelaksana',
  severity: 'warning',
  summary: {
    id: 'Langkah tidak menyebut siapa yang mengerjakannya',
    en: 'A step does not say who does it',
  },
  message: {
    id: (p) =>
      `Langkah ${p.no} tidak menyebut siapa yang mengerjakannya, jadi barisnya tidak bersimbol dan alur melewatinya. Tulis "oleh PELAKSANA".`,
    en: (p) => `Step ${p.no} does not say who does it, so its row has no symbol and the flow passes it by. Write "oleh PELAKSANA".`,
  },
  *check(sop) {
    for (const { no, simbol, header, alurRusak } of sop.prosedur.flatMap((p) => p.langkah)) {
      if (simbol.length === 0 && !alurRusak) yield { range: header, params: { no } };
    }
  },
};
