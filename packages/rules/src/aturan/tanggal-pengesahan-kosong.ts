import { tempatKosong } from '../isian.ts';
import type { Rule } from '../rule.ts';

export const tanggalPengesahanKosong: Rule = {
  code: 'tanggal-pengesahan-kosong',
  severity: 'warning',
  hanyaDitunjuk: true,
  summary: {
    id: 'SOP tidak menyebut kapan disahkan atau mulai berlaku',
    en: 'The SOP does not say when it was approved or takes effect',
  },
  message: {
    id: () =>
      'SOP ini tidak menyebut kapan disahkan atau mulai berlaku. Isi "tanggal pengesahan" atau "tanggal efektif", menurut istilah yang dipakai formulir Anda.',
    en: () =>
      'This SOP does not say when it was approved or takes effect. Fill in "tanggal pengesahan" or "tanggal efektif", whichever your form has.',
  },
  *check(sop) {
    const { pengesahan, efektif } = sop.tanggal;
    const ada = [pengesahan, efektif].filter((tanggal) => tanggal !== undefined);
    // Of a form that has both fields, either date will do; one that could not be read may be the one.
    const tempat = ada.map((tanggal) => tempatKosong(sop, tanggal));
    const range = ada.length === 0 ? tempatKosong(sop, undefined) : tempat.every(Boolean) ? tempat[0] : undefined;
    if (range) yield { range };
  },
};
