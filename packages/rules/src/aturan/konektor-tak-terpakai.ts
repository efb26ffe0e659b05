import type { Rule } from '../rule.ts';

export const konektorTakTerpakai: Rule = {
  code: 'konektor-tak-terpakai',
  severity: 'warning',
  summary: {
    id: 'Konektor keluar tanpa ada alur yang masuk',
    en: 'A connector comes out, but no flow goes in',
  },
  message: {
    id: (p) =>
      `Tidak ada alur yang masuk ke konektor "${p.nama}". Tulis "lanjut ke konektor ${p.nama}" pada langkah asalnya, atau hapus baris ini.`,
    en: (p) =>
      `No flow goes into the connector "${p.nama}". Write "lanjut ke konektor ${p.nama}" at the step it comes from, or remove this line.`,
  },
  *check(sop) {
    for (const { konektor, langkah } of sop.prosedur) {
      // A row that was not read in full may be the one where the connector is entered.
      if (langkah.some((l) => l.alurRusak)) continue;
      for (const { nama, sumber, tujuan } of konektor) {
        if (tujuan && sumber.length === 0) yield { range: tujuan.range, params: { nama } };
      }
    }
  },
};
