import { bandingkanTanggal, comparePositions, formatTanggal, type JenisTanggal, type Severity } from '@alir/core';
import type { Rule } from '../rule.ts';

/**
 * What comes before what. An SOP is written, then approved, then in force: the stages that every regulation orders. A revision
 * before the making is only unlikely, since some offices renew "pembuatan" with every issue, hence the warning; a revision after
 * the approval is no fault at all, since the field may hold the planned review.
 */
const URUTAN: readonly { readonly awal: JenisTanggal; readonly akhir: JenisTanggal; readonly severity: Severity }[] = [
  { awal: 'pembuatan', akhir: 'pengesahan', severity: 'error' },
  { awal: 'pembuatan', akhir: 'efektif', severity: 'error' },
  { awal: 'pengesahan', akhir: 'efektif', severity: 'error' },
  { awal: 'pembuatan', akhir: 'revisi', severity: 'warning' },
];

export const tanggalTerbalik: Rule = {
  code: 'tanggal-terbalik',
  severity: 'error',
  summary: {
    id: 'Urutan tanggal tidak mungkin',
    en: 'The order of the dates is impossible',
  },
  message: {
    id: (p) =>
      `Tanggal ${p.akhir} (${p.tanggalAkhir}) mendahului tanggal ${p.awal} (${p.tanggalAwal}), padahal ${p.akhir} tidak mungkin lebih awal daripada ${p.awal}. Periksa keduanya dan perbaiki yang salah.`,
    en: (p) =>
      `"tanggal ${p.akhir}" (${p.tanggalAkhir}) is before "tanggal ${p.awal}" (${p.tanggalAwal}), which it cannot be. Check both and mend the wrong one.`,
  },
  *check({ tanggal }) {
    for (const { awal, akhir, severity } of URUTAN) {
      const a = tanggal[awal];
      const b = tanggal[akhir];
      if (!a?.nilai || !b?.nilai || bandingkanTanggal(a.nilai, b.nilai) <= 0) continue;
      const kemudian = comparePositions(a.range.start, b.range.start) > 0 ? a : b;
      const params = { awal, akhir, tanggalAwal: formatTanggal(a.nilai), tanggalAkhir: formatTanggal(b.nilai) };
      const perbaikan = {
        judul: { id: 'Tukar kedua tanggal', en: 'Swap the two dates' },
        aman: false,
        suntingan: [
          { range: a.nilai.range, newText: params.tanggalAkhir },
          { range: b.nilai.range, newText: params.tanggalAwal },
        ],
      };
      yield { range: kemudian.range, params, severity, perbaikan };
    }
  },
};
