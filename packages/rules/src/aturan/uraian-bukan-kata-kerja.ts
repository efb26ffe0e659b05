import { awalKegiatan } from '../bahasa/awal-kegiatan.ts';
import type { Laporan, Rule } from '../rule.ts';
import { potongan } from '../sunting.ts';

export const uraianBukanKataKerja: Rule = {
  code: 'uraian-bukan-kata-kerja',
  severity: 'warning',
  hanyaDitunjuk: true,
  summary: {
    id: 'Uraian kegiatan tidak diawali kata kerja aktif',
    en: 'An activity does not begin with an active verb',
  },
  message: {
    id: {
      benda: (p) =>
        `Uraian langkah ${p.no} diawali "${p.kata}", yang bukan kata kerja. Awali dengan kata kerja aktif, misalnya "Memeriksa" atau "Menyusun".`,
      saran: (p) =>
        `Uraian langkah ${p.no} diawali "${p.kata}", yang bukan kata kerja aktif. Awali dengan kata kerja aktif, misalnya "${p.kerja}".`,
      pelaku: (p) =>
        `Uraian langkah ${p.no} diawali pelakunya, "${p.kata}", padahal pelaksana sudah tampak dari jalurnya. Awali dengan kata kerja aktif.`,
    },
    en: {
      benda: (p) => `Step ${p.no} begins with "${p.kata}", which is no verb. Begin with an active verb, as in "Memeriksa" or "Menyusun".`,
      saran: (p) => `Step ${p.no} begins with "${p.kata}", which is no active verb. Begin with an active verb, as in "${p.kerja}".`,
      pelaku: (p) => `Step ${p.no} begins with who acts, "${p.kata}", which its lane shows already. Begin with an active verb.`,
    },
  },
  *check({ prosedur, pelaksana }) {
    const label = pelaksana.map((p) => p.label.text);
    for (const { no, uraian } of prosedur.flatMap(({ langkah }) => langkah)) {
      const [teks] = uraian;
      const awal = teks && awalKegiatan(teks.text, label);
      if (!teks || !awal || awal.jenis === 'pelaksana') continue;
      if (awal.jenis === 'pelaku') yield { range: teks.range, ragam: 'pelaku', params: { no, kata: awal.kata } };
      else {
        const { kata, kerja, ganti } = awal;
        const range = ganti && potongan(teks, 0, ganti.sampai);
        const laporan: Laporan = { range: teks.range, ragam: kerja ? 'saran' : 'benda', params: { no, kata, ...(kerja && { kerja }) } };
        if (!range) yield laporan;
        else {
          const judul = { id: `Ganti dengan "${ganti.teks}"`, en: `Replace with "${ganti.teks}"` };
          yield { ...laporan, perbaikan: { judul, aman: false, suntingan: [{ range, newText: ganti.teks }] } };
        }
      }
    }
  },
};
