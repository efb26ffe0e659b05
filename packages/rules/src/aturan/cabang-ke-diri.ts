import type { Rule } from '../rule.ts';

export const cabangKeDiri: Rule = {
  code: 'cabang-ke-diri',
  severity: 'info',
  summary: {
    id: 'Alur kembali ke simbolnya sendiri',
    en: 'A flow leads back to its own symbol',
  },
  message: {
    id: (p) =>
      `Alur ini kembali ke simbol yang ditinggalkannya pada langkah ${p.no}, jadi tidak ada yang dikerjakan sebelum diulang. Arahkan ke langkah yang memperbaiki atau melengkapi, atau hapus bila keliru.`,
    en: (p) =>
      `This flow leads back to the symbol that it leaves in step ${p.no}, so nothing is done before it is tried again. Lead it to the step that mends or completes, or remove it if it is a mistake.`,
  },
  *check(sop) {
    for (const { alur, konektor, simbol, langkah } of sop.prosedur) {
      const lompatan = konektor.flatMap(({ sumber, tujuan }) => (tujuan ? sumber.map((s) => ({ ...s, ke: tujuan.ke })) : []));
      for (const { jenis, dari, ke, range } of [...alur, ...lompatan]) {
        if (jenis !== 'bersama' && dari === ke) yield { range, params: { no: langkah[simbol[dari]!.langkah]!.no } };
      }
    }
  },
};
