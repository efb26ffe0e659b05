import { kelompokkan } from '@alir/core';
import type { Rule } from '../rule.ts';

const OPSIONAL = /\b(?:(?:apabila|bila|bilamana|jika|kalau)\s+(?:(?:di)?perlu(?:kan)?|terjadi)|opsional)\b/iu;

export const langkahOpsional: Rule = {
  code: 'langkah-opsional',
  severity: 'info',
  summary: {
    id: 'Langkah yang hanya kadang-kadang dikerjakan tidak didahului keputusan',
    en: 'A step that is only sometimes done has no decision before it',
  },
  message: {
    id: (p) =>
      `Langkah ${p.no} hanya dikerjakan "${p.kata}", tetapi alurnya selalu melewatinya. Pertimbangkan keputusan di depannya: "jika ya" menuju langkah ini, "jika tidak" melewatinya.`,
    en: (p) =>
      `Step ${p.no} is only done "${p.kata}", but the flow always passes it. Consider a decision before it: "jika ya" to this step, "jika tidak" past it.`,
  },
  *check({ prosedur }) {
    for (const { langkah, simbol, alur } of prosedur) {
      const menuju = kelompokkan(alur, ({ ke }) => ke);
      for (const { no, uraian, simbol: milik, alurRusak } of langkah) {
        const teks = uraian.find(({ text }) => OPSIONAL.test(text));
        if (!teks || alurRusak) continue;
        const sebelum = milik.flatMap((id) => menuju.get(id) ?? []).map(({ dari }) => dari);
        if ([...milik, ...sebelum].some((id) => simbol[id]!.jenis === 'keputusan')) continue;
        yield { range: teks.range, params: { no, kata: OPSIONAL.exec(teks.text)![0].toLowerCase() } };
      }
    }
  },
};
