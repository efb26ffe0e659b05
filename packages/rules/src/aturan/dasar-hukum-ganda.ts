import { dasarHukum } from '../dasar-hukum.ts';
import { DasarHukumTerlihat } from '../dasar-hukum-terlihat.ts';
import type { Rule } from '../rule.ts';
import { hapusButir } from '../sunting.ts';

export const dasarHukumGanda: Rule = {
  code: 'dasar-hukum-ganda',
  severity: 'warning',
  summary: {
    id: 'Dasar hukum yang sama disebut dua kali',
    en: 'The same legal basis is named twice',
  },
  message: {
    id: (p) => `${p.nama} sudah disebut pada baris ${p.baris}. Hapus salah satunya.`,
    en: (p) => `${p.nama} is already named on line ${p.baris}. Remove one of them.`,
  },
  *check(sop, { dokumen }) {
    const terlihat = new DasarHukumTerlihat();
    for (const butir of dasarHukum(sop, dokumen)) {
      const { teks } = butir;
      const kembaran = terlihat.catat(butir);
      if (!kembaran) continue;
      const { range } = kembaran.butir.teks;
      yield {
        range: teks.range,
        params: { nama: butir.kutipan?.utama.nama.teks ?? `"${teks.text}"`, baris: range.start.line + 1 },
        related: [{ uri: sop.uri, range, message: { id: 'Disebut pertama kali di sini.', en: 'First named here.' } }],
        perbaikan: {
          judul: { id: 'Hapus butir ini', en: 'Remove this item' },
          // Other words may say more: which of the two goes is the author's choice.
          aman: kembaran.sekata,
          suntingan: [hapusButir(sop, sop.daftar.dasarHukum!, butir.butir)],
        },
      };
    }
  },
};
