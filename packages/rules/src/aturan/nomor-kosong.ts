import { tempatKosong } from '../isian.ts';
import type { Rule } from '../rule.ts';

export const nomorKosong: Rule = {
  code: 'nomor-kosong',
  severity: 'warning',
  summary: {
    id: 'SOP belum bernomor',
    en: 'The SOP has no number',
  },
  message: {
    id: () => 'SOP ini belum bernomor. Isi "nomor" dengan kode nomor SOP menurut daftar nama dan kode nomor yang berlaku di instansi Anda.',
    en: () => 'This SOP has no number. Fill "nomor" with its code from the list of names and code numbers of your office.',
  },
  *check(sop) {
    const range = tempatKosong(sop, sop.nomor);
    if (range) yield { range };
  },
};
