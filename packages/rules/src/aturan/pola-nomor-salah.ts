import { ISIAN_POLA, isianTakDikenal } from '@alir/core';
import type { Rule } from '../rule.ts';

const DIKENAL = Object.keys(ISIAN_POLA)
  .map((isian) => `{${isian}}`)
  .join(', ');

export const polaNomorSalah: Rule = {
  code: 'pola-nomor-salah',
  severity: 'warning',
  summary: {
    id: 'Pola nomor memuat isian yang tidak dikenal',
    en: 'A pattern of numbers has a placeholder that is not known',
  },
  message: {
    id: (p) => `Isian ${p.isian} tidak dikenal, jadi hanya cocok dengan nomor yang memuat tulisan itu sendiri. Pakai ${DIKENAL}.`,
    en: (p) => `The placeholder ${p.isian} is not known, so it fits only numbers that hold these very letters. Use ${DIKENAL}.`,
  },
  *checkDokumen({ peraturan }) {
    for (const { ketentuan } of peraturan) {
      const pola = ketentuan.polaNomor?.nilai;
      const isian = pola ? isianTakDikenal(pola.text).map((satu) => `{${satu}}`) : [];
      if (pola && isian.length > 0) yield { range: pola.range, params: { isian: [...new Set(isian)].join(', ') } };
    }
  },
};
