import { awalKeliru } from '../awal-uraian.ts';
import type { Rule } from '../rule.ts';
import { potongan } from '../sunting.ts';

export const uraianBersubjek: Rule = {
  code: 'uraian-bersubjek',
  severity: 'warning',
  hanyaDitunjuk: true,
  summary: {
    id: 'Uraian kegiatan mengulang nama pelaksananya',
    en: 'An activity repeats who does it',
  },
  message: {
    id: (p) =>
      `Uraian langkah ${p.no} diawali "${p.kata}", padahal pelaksana sudah tampak dari jalurnya. Mulailah dari kata kerjanya: "${p.kerja}".`,
    en: (p) => `Step ${p.no} begins with "${p.kata}", which its lane shows already. Begin with the verb: "${p.kerja}".`,
  },
  *check(sop) {
    for (const { no, teks, awal } of awalKeliru(sop)) {
      if (awal.jenis !== 'pelaksana') continue;
      const huruf = teks.text.charAt(awal.sampai).toUpperCase();
      const range = potongan(teks, 0, awal.sampai + 1);
      const kerja = huruf + /^\p{L}*/u.exec(teks.text.slice(awal.sampai + 1))![0];
      yield {
        range: teks.range,
        params: { no, kata: awal.kata, kerja },
        ...(range && {
          perbaikan: {
            judul: { id: `Hapus "${awal.kata}" dari awal uraian`, en: `Remove "${awal.kata}" from the beginning` },
            aman: false,
            suntingan: [{ range, newText: huruf }],
          },
        }),
      };
    }
  },
};
