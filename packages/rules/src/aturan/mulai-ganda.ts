import type { Rule } from '../rule.ts';

export const mulaiGanda: Rule = {
  code: 'mulai-ganda',
  severity: 'info',
  summary: {
    id: 'Prosedur mempunyai lebih dari satu awal',
    en: 'A procedure has more than one start',
  },
  message: {
    id: (p) =>
      `Prosedur ini sudah berawal pada langkah ${p.pertama}; awal lainnya pada langkah ${p.no} membuat pembaca mencari dari mana harus mulai. Satukan awalnya, atau tulis tiap awal sebagai "prosedur" tersendiri, kecuali awalnya memang berlainan.`,
    en: (p) =>
      `This procedure already starts in step ${p.pertama}; another start in step ${p.no} makes readers look for where to begin. Make it one start, or write each as a "prosedur" of its own, unless they really differ.`,
  },
  *check(sop) {
    for (const { simbol, langkah } of sop.prosedur) {
      // Several ways into one step are one start.
      const berawal = [...new Set(simbol.filter(({ jenis }) => jenis === 'mulai').map((s) => s.langkah))];
      const [pertama, ...lain] = berawal.map((indeks) => langkah[indeks]!);
      for (const { header, no } of lain) yield { range: header, params: { pertama: pertama!.no, no } };
    }
  },
};
