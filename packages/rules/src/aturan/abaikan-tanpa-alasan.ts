import type { Rule } from '../rule.ts';

export const abaikanTanpaAlasan: Rule = {
  code: 'abaikan-tanpa-alasan',
  severity: 'error',
  suppressible: false,
  summary: {
    id: 'Komentar "abaikan" tidak menyebut alasannya',
    en: 'A suppression comment gives no reason',
  },
  message: {
    id: () =>
      'Komentar ini tidak menyebut alasan, jadi tidak mendiamkan apa pun. Tulis alasannya setelah titik dua, misalnya "// abaikan waktu-kosong: waktunya bergantung pada jadwal rapat".',
    en: () =>
      'This comment gives no reason, so it silences nothing. Write the reason after a colon, as in "// abaikan waktu-kosong: the time depends on the agenda".',
  },
};
