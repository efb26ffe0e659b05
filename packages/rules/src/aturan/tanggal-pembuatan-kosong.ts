import { tempatKosong } from '../isian.ts';
import type { Rule } from '../rule.ts';

export const tanggalPembuatanKosong: Rule = {
  code: 'tanggal-pembuatan-kosong',
  severity: 'warning',
  hanyaDitunjuk: true,
  summary: {
    id: 'SOP tidak menyebut tanggal pembuatannya',
    en: 'The SOP has no date of making',
  },
  message: {
    id: () => 'Tanggal pembuatan SOP ini belum diisi. Tulis kapan SOP selesai disusun, misalnya "tanggal pembuatan 5 Januari 2026".',
    en: () => 'The date of making is not filled in. Write when the SOP was completed, as in "tanggal pembuatan 5 Januari 2026".',
  },
  *check(sop) {
    const range = tempatKosong(sop, sop.tanggal.pembuatan);
    if (range) yield { range };
  },
};
