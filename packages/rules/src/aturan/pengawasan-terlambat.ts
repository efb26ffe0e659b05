import type { Rule } from '../rule.ts';
import { pesanTenggat, tenggat } from '../tenggat.ts';

export const pengawasanTerlambat: Rule = {
  code: 'pengawasan-terlambat',
  severity: 'warning',
  summary: {
    id: 'Hasil pengawasan SOP sudah waktunya dilaporkan kepada pimpinan',
    en: 'The supervision of the SOP is due to be reported to the head of the office',
  },
  message: pesanTenggat('pengawasan', {
    id: 'Laporan hasil pengawasan SOP ini kepada pimpinan',
    en: 'The report on the supervision of this SOP',
  }),
  check: (sop, konteks) => tenggat('pengawasan', sop, konteks),
};
