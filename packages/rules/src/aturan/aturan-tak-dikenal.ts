import { terdekat } from '@alir/core';
import type { Rule } from '../rule.ts';
import { denganSaran, ucapkanSaran } from '../saran.ts';

export const aturanTakDikenal: Rule = {
  code: 'aturan-tak-dikenal',
  severity: 'warning',
  summary: {
    id: 'Profil peraturan menuntut aturan yang tidak ada',
    en: 'A regulation profile demands a rule that does not exist',
  },
  message: {
    id: (p) =>
      `Tidak ada aturan bernama "${p.nama}", jadi tuntutan ini tidak berpengaruh.${ucapkanSaran.id(p)} Pakai kode dari daftar aturan.`,
    en: (p) => `There is no rule "${p.nama}", so this demand has no effect.${ucapkanSaran.en(p)} Use a code from the list of rules.`,
  },
  *checkRuang({ berkas, kodeAturan }) {
    for (const { uri, peraturan } of berkas) {
      for (const { kode, range } of peraturan.flatMap((p) => p.tuntutan)) {
        if (!kodeAturan.has(kode)) yield { uri, range, params: denganSaran({ nama: kode }, terdekat(kode, kodeAturan)) };
      }
    }
  },
};
