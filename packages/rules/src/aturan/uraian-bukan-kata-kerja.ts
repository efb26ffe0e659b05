import type { Range } from '@alir/core';
import { awalKeliru } from '../awal-uraian.ts';
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
        `Uraian langkah ${p.no} diawali "${p.kata}", yang bukan kata kerja. Awali dengan kata kerja aktif yang menyebut apa yang dikerjakan.`,
      saran: (p) =>
        `Uraian langkah ${p.no} diawali "${p.kata}", yang bukan kata kerja aktif. Awali dengan kata kerja aktif, misalnya "${p.kerja}".`,
      pelaku: (p) =>
        `Uraian langkah ${p.no} diawali pelakunya, "${p.kata}", sedangkan kegiatan ditulis tanpa subjek. Awali dengan kata kerja aktif; siapa yang mengerjakan ditunjukkan jalurnya.`,
    },
    en: {
      benda: (p) => `Step ${p.no} begins with "${p.kata}", which is no verb. Begin with an active verb that says what is done.`,
      saran: (p) => `Step ${p.no} begins with "${p.kata}", which is no active verb. Begin with an active verb, as in "${p.kerja}".`,
      pelaku: (p) =>
        `Step ${p.no} begins with who acts, "${p.kata}", while activities are written without a subject. Begin with an active verb; its lane shows who acts.`,
    },
  },
  *check(sop): Generator<Laporan> {
    for (const { no, teks, awal } of awalKeliru(sop)) {
      const { range } = teks;
      if (awal.jenis === 'pelaku') yield { range, ragam: 'pelaku', params: { no, kata: awal.kata } };
      else if (awal.jenis === 'benda') {
        const { kata, kerja, ganti } = awal;
        yield {
          range,
          ...(kerja ? { ragam: 'saran', params: { no, kata, kerja } } : { ragam: 'benda', params: { no, kata } }),
          ...(ganti && penggantian(potongan(teks, 0, ganti.sampai), ganti.teks)),
        };
      }
    }
  },
};

function penggantian(range: Range | undefined, newText: string): Pick<Laporan, 'perbaikan'> {
  const judul = { id: `Ganti dengan "${newText}"`, en: `Replace with "${newText}"` };
  return range ? { perbaikan: { judul, aman: false, suntingan: [{ range, newText }] } } : {};
}
