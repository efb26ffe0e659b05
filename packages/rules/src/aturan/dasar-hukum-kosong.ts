import { daftarKosong } from '../daftar-kosong.ts';
import type { Rule } from '../rule.ts';

export const dasarHukumKosong: Rule = {
  code: 'dasar-hukum-kosong',
  severity: 'error',
  summary: {
    id: 'SOP tidak menyebut dasar hukumnya',
    en: 'The SOP names no legal basis',
  },
  message: {
    id: {
      'tanpa-bagian': () =>
        'SOP ini tidak mempunyai bagian "dasar hukum". Tambahkan bagian itu dan sebutkan peraturan yang mendasari prosedur ini.',
      'bagian-kosong': () =>
        'Bagian "dasar hukum" kosong. Sebutkan peraturan yang mendasari prosedur ini, satu butir untuk tiap peraturan.',
    },
    en: {
      'tanpa-bagian': () => 'This SOP has no section "dasar hukum". Add it and name the regulations that this procedure rests on.',
      'bagian-kosong': () => 'The section "dasar hukum" is empty. Name the regulations that this procedure rests on, one item for each.',
    },
  },
  check: (sop, { dokumen }) =>
    daftarKosong(sop, dokumen, 'dasarHukum', {
      butir: 'Undang-Undang Nomor … Tahun … tentang …',
      judul: { id: 'Siapkan butir dasar hukum untuk diisi', en: 'Prepare an item of legal basis to fill in' },
    }),
};
