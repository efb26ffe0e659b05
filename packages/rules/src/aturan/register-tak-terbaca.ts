import type { EntriRegister, Teks } from '@alir/core';
import { bacaNama, kunciPeraturan } from '../hukum/index.ts';
import { adaMasalah } from '../masalah.ts';
import type { Rule } from '../rule.ts';

export const registerTakTerbaca: Rule = {
  code: 'register-tak-terbaca',
  severity: 'warning',
  summary: {
    id: 'Peraturan dalam register tidak terbaca',
    en: 'A regulation in a register cannot be read',
  },
  message: {
    id: () =>
      'Peraturan ini tidak terbaca sebagai kutipan dengan jenis, nomor, dan tahun, sehingga register tidak dapat memakainya. Tulis lengkap, misalnya "Peraturan Bupati Contoh Nomor 5 Tahun 2020 tentang Tata Naskah Dinas".',
    en: () =>
      'This regulation cannot be read as a citation with kind, number and year, so that the register cannot use it. Write it in full, as in "Peraturan Bupati Contoh Nomor 5 Tahun 2020 tentang Tata Naskah Dinas".',
  },
  *checkDokumen(dokumen) {
    for (const entri of dokumen.register.flatMap((r) => r.entri))
      for (const teks of semuaPeraturan(entri)) if (!terbaca(teks) && !adaMasalah(dokumen, teks.range)) yield { range: teks.range };
  },
};

function semuaPeraturan({ peraturan, dicabut, diganti, diubah }: EntriRegister): Teks[] {
  return [peraturan, ...dicabut, ...diganti, ...diubah];
}

function terbaca(teks: Teks): boolean {
  const nama = bacaNama(teks);
  return nama !== undefined && kunciPeraturan(nama.peraturan) !== undefined;
}
