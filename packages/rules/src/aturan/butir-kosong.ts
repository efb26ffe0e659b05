import { adaMasalah } from '../masalah.ts';
import type { Rule } from '../rule.ts';
import { hapusButir } from '../sunting.ts';

export const butirKosong: Rule = {
  code: 'butir-kosong',
  severity: 'warning',
  summary: {
    id: 'Butir daftar tidak berisi',
    en: 'An item of a list says nothing',
  },
  message: {
    id: () => 'Butir ini kosong, sehingga tercetak sebagai nomor tanpa isi. Isi, atau hapus.',
    en: () => 'This item is empty, and would be printed as a number with nothing behind it. Fill it, or remove it.',
  },
  *check(sop, { dokumen }) {
    for (const daftar of [...Object.values(sop.daftar), ...sop.bagian]) {
      const kosong = daftar.butir.filter(({ teks }) => teks?.text.trim() === '');
      // A list of nothing else is an empty section, which has rules of its own.
      if (kosong.length === daftar.butir.length) continue;
      for (const butir of kosong) {
        if (adaMasalah(dokumen, butir.range)) continue;
        const judul = { id: 'Hapus butir ini', en: 'Remove this item' };
        yield { range: butir.range, perbaikan: { judul, aman: true, suntingan: [hapusButir(sop, daftar, butir)] } };
      }
    }
  },
};
