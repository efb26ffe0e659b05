import { daurHidupMeragukan, peristiwa, sudahTerjadi } from '../daur-hidup.ts';
import type { Rule } from '../rule.ts';

export const verifikatorTakDisebut: Rule = {
  code: 'verifikator-tak-disebut',
  severity: 'info',
  hanyaDitunjuk: true,
  summary: {
    id: 'Verifikasi tidak menyebut pejabatnya',
    en: 'The verification names no official',
  },
  message: {
    id: () =>
      'Riwayat menyebut SOP ini diverifikasi, tetapi tidak menyebut oleh siapa. Tambahkan jabatan yang memverifikasi: oleh "Kepala Bidang …".',
    en: () => 'The riwayat says that this SOP was verified, but not by whom. Add the office of the verifier: oleh "Kepala Bidang …".',
  },
  *check(sop, { dokumen }) {
    if (daurHidupMeragukan(sop, dokumen)) return;
    for (const p of peristiwa(sop, 'diverifikasi')) {
      if (sudahTerjadi(p) && p.oleh.every(({ text }) => text.trim() === '')) yield { range: p.header };
    }
  },
};
