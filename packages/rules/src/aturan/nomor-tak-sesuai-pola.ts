import { cocokPola } from '@alir/core';
import { nomorSop } from '../ringkasan.ts';
import type { Rule } from '../rule.ts';

export const nomorTakSesuaiPola: Rule = {
  code: 'nomor-tak-sesuai-pola',
  severity: 'warning',
  hanyaDitunjuk: true,
  summary: {
    id: 'Nomor SOP tidak mengikuti pola yang ditetapkan',
    en: 'The number of the SOP does not follow the pattern laid down',
  },
  message: {
    id: (p) => `Nomor "${p.nomor}" tidak mengikuti pola "${p.pola}". Sesuaikan nomornya dengan pola itu.`,
    en: (p) => `The number "${p.nomor}" does not follow the pattern "${p.pola}". Write it as the pattern says.`,
  },
  *check(sop, { ketentuan }) {
    const nomor = nomorSop(sop);
    // A pattern that says nothing yet is half-written.
    const pola = ketentuan.ketetapan('polaNomor').filter(({ nilai }) => nilai.text.trim() !== '');
    // Where several regulations apply, a number can follow only one of their patterns.
    if (!nomor || pola.length === 0 || pola.some(({ nilai }) => cocokPola(nilai.text, nomor.teks))) return;
    yield {
      range: nomor.range,
      params: { nomor: nomor.teks, pola: pola.map(({ nilai }) => nilai.text).join('" / "') },
      peraturan: pola.map(({ peraturan }) => peraturan),
    };
  },
};
