import type { Rule } from '../rule.ts';

export const tanpaAkhir: Rule = {
  code: 'tanpa-akhir',
  severity: 'info',
  summary: {
    id: 'Prosedur tidak mempunyai simbol selesai',
    en: 'A procedure has no end symbol',
  },
  message: {
    id: () =>
      'Prosedur ini tidak mempunyai simbol selesai, jadi akhirnya tidak tampak pada bagan. Akhiri dengan kegiatan yang bersimbol selesai: langkah terakhir tanpa "simbol" dan tanpa "jika" digambar demikian.',
    en: () =>
      'This procedure has no end symbol, so the chart does not show where it ends. End with an activity that is an end: a last step without "simbol" and without "jika" is drawn so.',
  },
  *check(sop) {
    for (const { simbol, langkah } of sop.prosedur) {
      const terakhir = langkah.at(-1);
      // One step is a procedure just begun; a last step that nobody does yet would be the end, one that was not read in full may be.
      if (langkah.length < 2 || terakhir!.simbol.length === 0 || langkah.some((l) => l.alurRusak)) continue;
      if (!simbol.some(({ jenis }) => jenis === 'selesai')) yield { range: terakhir!.header };
    }
  },
};
