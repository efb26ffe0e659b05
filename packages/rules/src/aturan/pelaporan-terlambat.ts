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
  /** Only an SOP with a riwayat tells what was done after its approval. */
  check: (sop, konteks) => (sop.riwayat ? tenggat('pelaporan', sop, konteks) : []),
};
