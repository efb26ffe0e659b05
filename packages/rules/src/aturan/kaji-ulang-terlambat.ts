import type { Rule } from '../rule.ts';
import { pesanTenggat, tenggat } from '../tenggat.ts';

export const kajiUlangTerlambat: Rule = {
  code: 'kaji-ulang-terlambat',
  severity: 'warning',
  summary: {
    id: 'SOP sudah waktunya dikaji ulang',
    en: 'The SOP is due for its review',
  },
  message: pesanTenggat('kajiUlang', { id: 'Pengkajian ulang SOP ini', en: 'The review of this SOP' }),
  check: (sop, konteks) => tenggat('kajiUlang', sop, konteks),
};
