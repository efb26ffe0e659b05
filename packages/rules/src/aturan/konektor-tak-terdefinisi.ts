import type { Rule } from '../rule.ts';

export const konektorTakTerdefinisi: Rule = {
  code: 'konektor-tak-terdefinisi',
  severity: 'error',
  summary: {
    id: 'Alur masuk konektor yang tidak keluar di mana pun',
    en: 'A flow enters a connector that leads nowhere',
  },
  message: {
    id: (p) =>
      `Konektor "${p.nama}" tidak keluar di mana pun, jadi alur terputus di sini. Tulis "dari konektor ${p.nama}" pada langkah tempat alur berlanjut.`,
    en: (p) =>
      `The connector "${p.nama}" leads nowhere, so the flow ends here. Write "dari konektor ${p.nama}" at the step where it goes on.`,
  },
  *check(sop) {
    for (const { konektor, langkah } of sop.prosedur) {
      // A row that was not read in full may be the one where the connector comes out.
      if (langkah.some((l) => l.alurRusak)) continue;
      for (const { nama, sumber, tujuan } of konektor) {
        if (!tujuan) for (const { range } of sumber) yield { range, params: { nama } };
      }
    }
  },
};
