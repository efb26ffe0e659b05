import type { Rule } from '../rule.ts';

export const alurBertentangan: Rule = {
  code: 'alur-bertentangan',
  severity: 'error',
  summary: {
    id: 'Satu simbol mempunyai baris alur yang bertentangan',
    en: 'One symbol has flow lines that contradict each other',
  },
  message: {
    id: (p) => `"${p.a}" dan "${p.b}" tidak dapat berlaku untuk satu simbol. Hapus salah satu, atau pisahkan menjadi dua baris simbol.`,
    en: (p) => `"${p.a}" and "${p.b}" cannot both hold for one symbol. Remove one, or write two symbol lines.`,
  },
};
