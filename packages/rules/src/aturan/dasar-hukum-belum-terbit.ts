import { dasarHukum } from '../dasar-hukum.ts';
import { saatPeristiwa, saatTanggal, terakhir } from '../daur-hidup.ts';
import type { Rule } from '../rule.ts';

export const dasarHukumBelumTerbit: Rule = {
  code: 'dasar-hukum-belum-terbit',
  severity: 'warning',
  summary: {
    id: 'Dasar hukum lebih baru daripada SOP',
    en: 'A legal basis is newer than the SOP',
  },
  message: {
    id: (p) =>
      `${p.nama} terbit tahun ${p.tahun}, sedangkan tanggal terakhir SOP ini tahun ${p.sop} ("${p.sebutan}"). Periksa tahun peraturannya, atau perbarui tanggal SOP bila SOP memang sudah direvisi.`,
    en: (p) =>
      `${p.nama} is of ${p.tahun}, while the last date of this SOP is of ${p.sop} ("${p.sebutan}"). Check the year of the regulation, or bring the dates of the SOP up to date if it was revised.`,
  },
  *check(sop, { dokumen }) {
    if (sop.rusak) return;
    // Whatever was last done to it: an SOP may have been brought up to date without being approved anew.
    const akhir = terakhir([
      ...saatTanggal(sop, 'pembuatan', 'pengesahan', 'efektif', 'revisi'),
      ...saatPeristiwa(sop, 'disusun', 'disahkan', 'ditetapkan', 'dikajiUlang', 'dievaluasi'),
    ]);
    if (!akhir) return;
    for (const { teks, kutipan } of dasarHukum(sop, dokumen)) {
      const tahun = kutipan?.utama.tahun;
      if (!kutipan || !tahun || Number(tahun.nilai) <= akhir.tanggal.tahun) continue;
      yield {
        range: teks.range,
        params: { nama: kutipan.utama.nama.teks, tahun: String(tahun.nilai), sop: String(akhir.tanggal.tahun), sebutan: akhir.sebutan },
      };
    }
  },
};
