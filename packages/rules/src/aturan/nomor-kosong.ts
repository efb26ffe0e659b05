import { rumpang, tempatKosong } from '../isian.ts';
import type { Rule } from '../rule.ts';

export const nomorKosong: Rule = {
  code: 'nomor-kosong',
  severity: 'warning',
  summary: {
    id: 'SOP belum bernomor',
    en: 'The SOP has no number',
  },
  message: {
    id: {
      kosong: () =>
        'SOP ini belum bernomor. Isi "nomor" dengan kode nomor SOP menurut daftar nama dan kode nomor yang berlaku di instansi Anda.',
      rumpang: () => 'Nomor SOP ini belum lengkap: masih ada titik-titik yang harus diisi. Lengkapi dengan kode nomor yang ditetapkan.',
    },
    en: {
      kosong: () => 'This SOP has no number. Fill "nomor" with its code from the list of names and code numbers of your office.',
      rumpang: () => 'The number of this SOP is not complete: it has dots that are still to be filled. Complete it with its code.',
    },
  },
  *check(sop) {
    const kosong = tempatKosong(sop, sop.nomor);
    if (kosong) yield { range: kosong, ragam: 'kosong' };
    else if (sop.nomor?.teks && rumpang(sop.nomor.teks)) yield { range: sop.nomor.range, ragam: 'rumpang' };
  },
};
