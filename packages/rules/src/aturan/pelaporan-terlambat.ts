import type { Rule } from '../rule.ts';
import { pesanTenggat, tenggat } from '../tenggat.ts';

export const pelaporanTerlambat: Rule = {
  code: 'pelaporan-terlambat',
  severity: 'warning',
  summary: {
    id: 'Hasil pelaksanaan SOP sudah waktunya dilaporkan',
    en: 'The results of the SOP are due to be reported',
  },
  message: pesanTenggat('pelaporan', { id: 'Laporan hasil pelaksanaan SOP ini', en: 'The report on the results of this SOP' }),
  check: (sop, konteks) => tenggat('pelaporan', sop, konteks),
};
