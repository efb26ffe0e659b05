import { nomorSop } from '../ringkasan.ts';
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
    if (nomorSop(sop)) return;
    // A number that stands there, however empty, has been read; its absence, or a field without a value, may be due to what was not.
    if (sop.nomor) {
      if (sop.nomor.teks || sop.nomor.strip) yield { range: sop.nomor.range };
    } else if (!sop.rusak) yield { range: sop.header };
  },
};
