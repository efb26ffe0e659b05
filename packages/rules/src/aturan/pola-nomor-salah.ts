import { ISIAN_POLA, isianTakDikenal } from '@alir/core';
import type { Rule } from '../rule.ts';

const DIKENAL = Object.keys(ISIAN_POLA)
  .map((isian) => `{${isian}}`)
  .join(', ');

export const polaNomorSalah: Rule = {
  code: 'pola-nomor-salah',
  severity: 'warning',
  summary: {
    id: 'Pola nomor kosong, atau memuat isian yang tidak dikenal',
    en: 'A pattern of numbers is empty, or has a placeholder that is not known',
  },
  message: {
    id: {
      isian: (p) => `Isian ${p.isian} tidak dikenal, jadi hanya cocok dengan nomor yang memuat tulisan itu sendiri. Pakai ${DIKENAL}.`,
      kosong: () => `Pola nomor ini kosong, jadi tidak ada nomor yang diperiksa. Tulis polanya dengan ${DIKENAL}, atau hapus baris ini.`,
    },
    en: {
      isian: (p) => `The placeholder ${p.isian} is not known, so it fits only numbers that hold these very letters. Use ${DIKENAL}.`,
      kosong: () => `This pattern of numbers is empty, so no number is checked. Write it with ${DIKENAL}, or remove this line.`,
    },
  },
  *checkDokumen({ peraturan }) {
    for (const { ketentuan } of peraturan) {
      const pola = ketentuan.polaNomor?.nilai;
      if (!pola) continue;
      if (pola.text.trim() === '') yield { range: pola.range, ragam: 'kosong' };
      const isian = isianTakDikenal(pola.text).map((satu) => `{${satu}}`);
      if (isian.length > 0) yield { range: pola.range, params: { isian: [...new Set(isian)].join(', ') } };
    }
  },
};
