import { daurHidupMeragukan, peristiwa, sudahTerjadi } from '../daur-hidup.ts';
import type { Rule } from '../rule.ts';

export const penetapanTanpaKeputusan: Rule = {
  code: 'penetapan-tanpa-keputusan',
  severity: 'warning',
  hanyaDitunjuk: true,
  summary: {
    id: 'Penetapan tidak menyebut keputusannya',
    en: 'The establishment of the SOP names no decree',
  },
  message: {
    id: () =>
      'Riwayat menyebut SOP ini ditetapkan, tetapi tidak menyebut dengan keputusan apa. Tambahkan keputusannya: dengan "Keputusan … Nomor … Tahun …".',
    en: () => 'The riwayat says that this SOP was established, but not by which decree. Add it: dengan "Keputusan … Nomor … Tahun …".',
  },
  *check(sop, { dokumen }) {
    if (daurHidupMeragukan(sop, dokumen)) return;
    for (const p of peristiwa(sop, 'ditetapkan')) {
      if (sudahTerjadi(p) && p.dengan.every(({ text }) => text.trim() === '')) yield { range: p.header };
    }
  },
};
