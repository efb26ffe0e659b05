import { cabangPerSimbol } from '../cabang.ts';
import type { Rule } from '../rule.ts';

export const keputusanCabangKurang: Rule = {
  code: 'keputusan-cabang-kurang',
  severity: 'error',
  summary: {
    id: 'Keputusan mempunyai kurang dari dua cabang',
    en: 'A decision has fewer than two exits',
  },
  message: {
    id: {
      satu: (p) =>
        `Keputusan pada langkah ${p.no} hanya mempunyai satu cabang, jadi tidak ada yang diputuskan. Tulis cabang untuk jawaban lainnya: "jika LABEL ke LANGKAH".`,
      tanpa: (p) => `Keputusan pada langkah ${p.no} tidak mempunyai cabang. Tulis satu cabang untuk tiap jawaban: "jika LABEL ke LANGKAH".`,
    },
    en: {
      satu: (p) =>
        `The decision in step ${p.no} has only one exit, so nothing is decided. Write the exit for the other answer: "jika LABEL ke LANGKAH".`,
      tanpa: (p) => `The decision in step ${p.no} has no exit. Write one for each answer: "jika LABEL ke LANGKAH".`,
    },
  },
  *check(sop) {
    for (const prosedur of sop.prosedur) {
      const cabang = cabangPerSimbol(prosedur);
      for (const { id, jenis, range, langkah } of prosedur.simbol) {
        const jumlah = cabang[id]!.length;
        const { no, alurRusak } = prosedur.langkah[langkah]!;
        if (jenis !== 'keputusan' || jumlah >= 2 || alurRusak) continue;
        yield { range, params: { no }, ragam: jumlah === 1 ? 'satu' : 'tanpa' };
      }
    }
  },
};
