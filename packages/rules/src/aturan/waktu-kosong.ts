import { selKosong } from '../mutu-baku.ts';
import type { Rule } from '../rule.ts';

export const waktuKosong: Rule = {
  code: 'waktu-kosong',
  severity: 'warning',
  summary: {
    id: 'Langkah tidak menyebut waktu bakunya',
    en: 'A step has no standard time',
  },
  message: {
    id: {
      kosong: (p) =>
        `Langkah ${p.no} belum mempunyai waktu baku. Tulis lama kegiatan ini, misalnya "waktu 30 menit", atau gabungkan selnya dengan baris tetangga: "waktu bersama LANGKAH".`,
      strip: (p) =>
        `Langkah ${p.no} sengaja tidak diberi waktu baku ("-"), padahal hasil dan waktu tiap kegiatan diminta terukur. Pastikan memang tidak ada.`,
    },
    en: {
      kosong: (p) =>
        `Step ${p.no} has no standard time. Write how long it takes, as in "waktu 30 menit", or merge the cell with a neighbour: "waktu bersama LANGKAH".`,
      strip: (p) =>
        `Step ${p.no} deliberately has no standard time ("-"), while result and time of every activity are to be measurable. Make sure that there is none.`,
    },
  },
  check: (sop, konteks) => selKosong(sop, konteks, 'waktu'),
};
