import { cabangPerSimbol } from '../cabang.ts';
import { adaMasalah } from '../masalah.ts';
import type { Rule } from '../rule.ts';

export const keputusanCabangLebih: Rule = {
  code: 'keputusan-cabang-lebih',
  severity: 'info',
  summary: {
    id: 'Keputusan mempunyai lebih dari dua cabang',
    en: 'A decision has more than two exits',
  },
  message: {
    id: (p) =>
      `Keputusan pada langkah ${p.no} mempunyai ${p.jumlah} cabang, sedangkan belah ketupat lazimnya hanya bercabang dua. Pertimbangkan memecahnya menjadi beberapa keputusan yang masing-masing dijawab ya atau tidak.`,
    en: (p) =>
      `The decision in step ${p.no} has ${p.jumlah} exits, while a decision usually has two. Consider several decisions, each answered by yes or no.`,
  },
  *check(sop, { dokumen }) {
    for (const prosedur of sop.prosedur) {
      const cabang = cabangPerSimbol(prosedur);
      for (const { id, jenis, range, langkah } of prosedur.simbol) {
        const jumlah = cabang[id]!.length;
        if (jenis !== 'keputusan' || jumlah <= 2) continue;
        const { no, range: baris } = prosedur.langkah[langkah]!;
        // Of exits that contradict each other some will go.
        if (!adaMasalah(dokumen, baris, 'alur-bertentangan')) yield { range, params: { no, jumlah } };
      }
    }
  },
};
