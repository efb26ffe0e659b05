import type { Rule } from '../rule.ts';

export const bagianGanda: Rule = {
  code: 'bagian-ganda',
  severity: 'error',
  summary: {
    id: 'Isian atau bagian ditulis dua kali',
    en: 'A field or section is written twice',
  },
  message: {
    id: (p) => `"${p.bagian}" sudah ditulis di baris ${p.baris}; yang di sini tidak dipakai. Gabungkan keduanya atau hapus salah satu.`,
    en: (p) => `"${p.bagian}" is already written in line ${p.baris}; this one is not used. Merge the two or remove one.`,
  },
};
