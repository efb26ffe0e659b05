import { terdekat } from '@alir/core';
import type { Rule } from '../rule.ts';
import { denganSaran, ucapkanSaran } from '../saran.ts';

export const sopTakDikenal: Rule = {
  code: 'sop-tak-dikenal',
  severity: 'warning',
  summary: {
    id: 'SOP terkait tidak ditemukan',
    en: 'A related SOP is not found',
  },
  message: {
    id: (p) =>
      `Tidak ada SOP bernama "${p.nama}" di ruang kerja ini.${ucapkanSaran.id(p)} Periksa namanya, atau tulis judul SOP itu dalam tanda petik bila berkasnya ada di tempat lain.`,
    en: (p) =>
      `There is no SOP named "${p.nama}" in this workspace.${ucapkanSaran.en(p)} Check the name, or write the title of that SOP in quotes if its file is elsewhere.`,
  },
  *checkRuang({ berkas }) {
    const dikenal = new Set(berkas.flatMap((b) => b.sop.flatMap((s) => s.nama?.nama ?? [])));
    for (const { uri, sop } of berkas) {
      for (const { nama, range } of sop.flatMap((s) => s.sopTerkait)) {
        if (!dikenal.has(nama)) yield { uri, range, params: denganSaran({ nama }, terdekat(nama, dikenal)) };
      }
    }
  },
};
