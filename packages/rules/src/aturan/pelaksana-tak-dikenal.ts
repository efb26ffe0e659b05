import type { Rule } from '../rule.ts';
import { ucapkanSaran } from '../saran.ts';

export const pelaksanaTakDikenal: Rule = {
  code: 'pelaksana-tak-dikenal',
  severity: 'error',
  summary: {
    id: 'Pelaksana tidak ada dalam daftar',
    en: 'A pelaksana is not in the list',
  },
  message: {
    id: (p) =>
      `Tidak ada pelaksana bernama "${p.nama}" dalam bagian "pelaksana".${ucapkanSaran.id(p)} Perbaiki namanya atau tambahkan ke daftar.`,
    en: (p) => `The section "pelaksana" has no "${p.nama}".${ucapkanSaran.en(p)} Mend the name or add it to the list.`,
  },
};
