import { terdekat } from '@alir/core';
import type { Rule } from '../rule.ts';
import { denganSaran, ucapkanSaran } from '../saran.ts';

export const peraturanTakDikenal: Rule = {
  code: 'peraturan-tak-dikenal',
  severity: 'error',
  summary: {
    id: 'Profil peraturan tidak ditemukan',
    en: 'A regulation profile is not found',
  },
  message: {
    id: (p) =>
      `Tidak ada profil peraturan bernama "${p.nama}", jadi tuntutannya tidak diperiksa.${ucapkanSaran.id(p)} Periksa namanya, atau buat profilnya: peraturan ${p.nama} adalah "…".`,
    en: (p) =>
      `There is no regulation profile named "${p.nama}", so its demands are not checked.${ucapkanSaran.en(p)} Check the name, or declare the profile: peraturan ${p.nama} adalah "…".`,
  },
  *checkRuang({ berkas, peraturan: dikenal }) {
    for (const { uri, sop, peraturan } of berkas) {
      const rujukan = [...sop.flatMap((s) => s.peraturan), ...peraturan.flatMap((p) => p.mewarisi)];
      for (const { nama, range } of rujukan) {
        if (!dikenal.has(nama)) yield { uri, range, params: denganSaran({ nama }, terdekat(nama, dikenal.keys())) };
      }
    }
  },
};
