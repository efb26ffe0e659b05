import { berisi } from '../isian.ts';
import type { Rule } from '../rule.ts';

export const instansiKosong: Rule = {
  code: 'instansi-kosong',
  severity: 'warning',
  hanyaDitunjuk: true,
  summary: {
    id: 'SOP tidak menyebut instansi atau unit kerjanya',
    en: 'The SOP does not say which office it belongs to',
  },
  message: {
    id: () =>
      'SOP ini tidak menyebut instansi, satuan kerja, atau unit kerja yang memilikinya. Tambahkan isian "instansi" atau "satuan kerja".',
    en: () => 'This SOP does not say which office it belongs to. Add the field "instansi" or "satuan kerja".',
  },
  *check(sop, { setelan }) {
    const isian = [sop.instansi, sop.satuanKerja].filter((i) => i !== undefined);
    const belumTerbaca = sop.rusak || isian.some(({ teks, strip }) => !teks && !strip);
    const ada = isian.some(({ teks }) => berisi(teks)) || sop.unitKerja.some(berisi);
    const { instansi, satuanKerja, unitKerja } = setelan.instansi;
    if (!belumTerbaca && !ada && !(instansi || satuanKerja || unitKerja)) yield { range: isian[0]?.range ?? sop.header };
  },
};
