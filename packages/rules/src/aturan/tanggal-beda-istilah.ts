import type { JenisTanggal, Peraturan } from '@alir/core';
import type { Rule } from '../rule.ts';

type Istilah = Extract<JenisTanggal, 'pengesahan' | 'efektif'>;
const ISTILAH: readonly Istilah[] = ['pengesahan', 'efektif'];

export const tanggalBedaIstilah: Rule = {
  code: 'tanggal-beda-istilah',
  severity: 'info',
  hanyaDitunjuk: true,
  summary: {
    id: 'SOP memakai istilah tanggal yang tidak ada pada formulirnya',
    en: 'The SOP uses a date that its form does not have',
  },
  message: {
    id: (p) =>
      `SOP ini menulis "tanggal ${p.dipakai}", sedangkan formulir peraturan yang berlaku menyebutnya "tanggal ${p.formulir}". Gunakan istilah formulir itu.`,
    en: (p) =>
      `This SOP writes "tanggal ${p.dipakai}", while the form of its regulation calls it "tanggal ${p.formulir}". Use the form's word.`,
  },
  *check({ tanggal }, { ketentuan }) {
    const [formulir, ...lain] = new Set(ketentuan.rantai.map(istilahFormulir));
    if (!formulir || lain.length > 0) return;
    const dipakai = formulir === 'efektif' ? 'pengesahan' : 'efektif';
    const isian = tanggal[dipakai];
    if (!isian?.nilai || tanggal[formulir]) return;
    yield {
      range: isian.range,
      params: { dipakai, formulir },
      perbaikan: {
        judul: { id: `Ganti dengan "tanggal ${formulir}"`, en: `Replace with "tanggal ${formulir}"` },
        aman: false,
        suntingan: [{ range: { start: isian.range.start, end: isian.nilai.range.start }, newText: `tanggal ${formulir} ` }],
      },
    };
  },
};

/** Which of the two words the form of a regulation has: that of the nearest profile that speaks of one and not of the other. */
function istilahFormulir(rantai: readonly Peraturan[]): Istilah | undefined {
  for (const { tuntutan, ketentuan } of rantai) {
    const disebut = new Set([...tuntutan, ...ketentuan.label].map(({ bagian }) => bagian));
    const [istilah, ...lain] = ISTILAH.filter((i) => disebut.has(`tanggal-${i}`));
    if (istilah) return lain.length === 0 ? istilah : undefined;
  }
  return undefined;
}
