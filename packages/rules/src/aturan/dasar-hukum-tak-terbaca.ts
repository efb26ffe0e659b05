import { dasarHukum } from '../dasar-hukum.ts';
import type { Rule } from '../rule.ts';

export const dasarHukumTakTerbaca: Rule = {
  code: 'dasar-hukum-tak-terbaca',
  severity: 'info',
  summary: {
    id: 'Butir dasar hukum bukan kutipan peraturan',
    en: 'An item of the legal basis cites no regulation',
  },
  message: {
    id: () =>
      'Butir ini tidak terbaca sebagai kutipan peraturan. Tulis jenis, nomor, tahun, dan judulnya, misalnya "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"; yang bukan peraturan lebih tepat ditulis di bagian lain.',
    en: () =>
      'This item cannot be read as the citation of a regulation. Write kind, number, year and title, as in "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"; what is no regulation belongs in another section.',
  },
  *check(sop, { dokumen }) {
    for (const { teks, kutipan } of dasarHukum(sop, dokumen)) if (!kutipan) yield { range: teks.range };
  },
};
