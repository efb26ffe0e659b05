import type { Rule } from '../rule.ts';
import { pesanTenggat, tenggat } from '../tenggat.ts';

export const evaluasiTerlambat: Rule = {
  code: 'evaluasi-terlambat',
  severity: 'warning',
  summary: {
    id: 'Pelaksanaan SOP sudah waktunya dievaluasi',
    en: 'The use of the SOP is due for its evaluation',
  },
  message: pesanTenggat('evaluasi', { id: 'Evaluasi pelaksanaan SOP ini', en: 'The evaluation of this SOP' }),
  check: (sop, konteks) => tenggat('evaluasi', sop, konteks),
};
