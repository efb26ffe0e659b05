import type { Rule } from '../rule.ts';

export const pelaksanaTakDipakai: Rule = {
  code: 'pelaksana-tak-dipakai',
  severity: 'warning',
  summary: {
    id: 'Pelaksana tidak mengerjakan langkah apa pun',
    en: 'A pelaksana does nothing',
  },
  message: {
    id: (p) =>
      `Pelaksana "${p.nama}" tidak mengerjakan langkah apa pun, jadi kolomnya kosong. Beri langkah dengan "oleh ${p.nama}", atau hapus.`,
    en: (p) => `The pelaksana "${p.nama}" does nothing, so the column is empty. Give it a step with "oleh ${p.nama}", or remove it.`,
  },
  *check(sop) {
    const simbol = sop.prosedur.flatMap((p) => p.simbol);
    // Without any symbol the procedure is not written yet; that nobody acts in it says nothing.
    if (simbol.length === 0) return;
    // Who seems idle may be in a row that was not read in full, may be meant for one that nobody does yet, or may be the one whose name is misspelt there.
    if (
      sop.rusak ||
      sop.prosedur.some((p) => p.langkah.some((l) => l.alurRusak || l.simbol.length === 0)) ||
      simbol.some((s) => s.lanes.length === 0)
    )
      return;
    const dipakai = new Set(simbol.flatMap((s) => s.lanes));
    for (const [i, { nama }] of sop.pelaksana.entries()) {
      // The second of two with one name is idle because the first is meant: that they share it is the fault.
      const pertama = sop.pelaksana.findIndex((p) => p.nama.nama === nama.nama);
      if (!dipakai.has(i) && pertama === i) yield { range: nama.range, params: { nama: nama.nama } };
    }
  },
};
