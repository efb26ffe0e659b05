import type { Rule } from '../rule.ts';
import { ucapkanSaran } from '../saran.ts';

export const abaikanTakTerpakai: Rule = {
  code: 'abaikan-tak-terpakai',
  severity: 'warning',
  suppressible: false,
  summary: {
    id: 'Komentar "abaikan" tidak mendiamkan apa pun',
    en: 'A suppression comment silences nothing',
  },
  message: {
    id: {
      'tak-terpakai': (p) => `Tidak ada temuan "${p.kode}" yang didiamkan di sini. Hapus kode ini dari komentarnya.`,
      'tak-dikenal': (p) => `Tidak ada aturan bernama "${p.kode}", jadi tidak ada yang didiamkan.${ucapkanSaran.id(p)}`,
      tetap: (p) => `Temuan "${p.kode}" tidak dapat diabaikan. Hapus kode ini dan perbaiki temuannya.`,
      'tanpa-kode': () => 'Komentar ini tidak menyebut aturan yang diabaikan. Tulis kodenya, misalnya "// abaikan waktu-kosong: alasan".',
    },
    en: {
      'tak-terpakai': (p) => `No finding "${p.kode}" is silenced here. Remove this code from the comment.`,
      'tak-dikenal': (p) => `There is no rule "${p.kode}", so nothing is silenced.${ucapkanSaran.en(p)}`,
      tetap: (p) => `A finding "${p.kode}" cannot be suppressed. Remove this code and mend what the finding says.`,
      'tanpa-kode': () => 'This comment names no rule to suppress. Write its code, as in "// abaikan waktu-kosong: reason".',
    },
  },
};
