import { awalKeliru, pelakuDiJalur } from '../awal-uraian.ts';
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
    id: {
      jalur: (p) =>
        `Uraian langkah ${p.no} diawali "${p.kata}", padahal pelaksana sudah tampak dari jalurnya. Mulailah dari kata kerjanya: "${p.kerja}".`,
      'jalur-lain': (p) =>
        `Uraian langkah ${p.no} menyebut "${p.kata}" sebagai pelakunya, sedangkan simbolnya di jalur ${p.jalur}. Pastikan siapa yang mengerjakannya, lalu mulai uraian dari kata kerjanya.`,
    },
    en: {
      jalur: (p) => `Step ${p.no} begins with "${p.kata}", which its lane shows already. Begin with the verb: "${p.kerja}".`,
      'jalur-lain': (p) =>
        `Step ${p.no} says that "${p.kata}" does it, while its symbol stands in the lane ${p.jalur}. Make sure who does it, then begin with the verb.`,
    },
  },
  *check(sop) {
    for (const keliru of awalKeliru(sop)) {
      const { no, teks, awal, jalur } = keliru;
      if (awal.jenis !== 'pelaksana') continue;
      if (jalur.length > 0 && !pelakuDiJalur(keliru)) {
        const params = { no, kata: awal.kata, jalur: jalur.map((label) => `"${label}"`).join(', ') };
        yield { range: teks.range, ragam: 'jalur-lain', params };
        continue;
      }
      const huruf = teks.text.charAt(awal.sampai).toUpperCase();
      const range = potongan(teks, 0, awal.sampai + 1);
      const kerja = huruf + /^\p{L}*/u.exec(teks.text.slice(awal.sampai + 1))![0];
      yield {
        range: teks.range,
        ragam: 'jalur',
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
