import { berisi } from '../isian.ts';
import { adaMasalah } from '../masalah.ts';
import type { Rule } from '../rule.ts';

export const pengesahKosong: Rule = {
  code: 'pengesah-kosong',
  severity: 'warning',
  hanyaDitunjuk: true,
  summary: {
    id: 'SOP tidak menyebut jabatan yang mengesahkannya',
    en: 'The SOP does not say which office approves it',
  },
  message: {
    id: () =>
      'SOP ini tidak menyebut jabatan yang mengesahkannya. Tulis jabatan yang berwenang, misalnya "disahkan oleh" diikuti "Kepala Dinas Contoh" dalam tanda kutip.',
    en: () =>
      'This SOP does not say which office approves it. Write the office in charge, as in "disahkan oleh" followed by "Kepala Dinas Contoh" in quotes.',
  },
  *check(sop, { dokumen }) {
    const { disahkanOleh, rusak, header } = sop;
    if (!disahkanOleh) {
      if (!rusak) yield { range: header };
    } else if (!berisi(disahkanOleh.jabatan) && !adaMasalah(dokumen, disahkanOleh.range)) yield { range: disahkanOleh.range };
  },
};
