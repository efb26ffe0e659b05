import type { Rule } from '../rule.ts';

export const tanpaAwal: Rule = {
  code: 'tanpa-awal',
  severity: 'info',
  summary: {
    id: 'Prosedur tidak mempunyai simbol mulai',
    en: 'A procedure has no start symbol',
  },
  message: {
    id: () =>
      'Prosedur ini tidak mempunyai simbol mulai, jadi awalnya tidak tampak pada bagan. Awali dengan kegiatan yang bersimbol mulai: langkah pertama tanpa "simbol" dan tanpa "jika" digambar demikian.',
    en: () =>
      'This procedure has no start symbol, so the chart does not show where it begins. Begin with an activity that is a start: a first step without "simbol" and without "jika" is drawn so.',
  },
  *check(sop) {
    for (const { simbol, langkah } of sop.prosedur) {
      const pertama = langkah[0];
      // A first step that nobody does yet would be the start; one that was not read in full may be.
      if (!pertama || pertama.simbol.length === 0 || langkah.some((l) => l.alurRusak)) continue;
      if (!simbol.some(({ jenis }) => jenis === 'mulai')) yield { range: pertama.header };
    }
  },
};
