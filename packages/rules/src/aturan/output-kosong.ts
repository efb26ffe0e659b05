import { selKosong } from '../mutu-baku.ts';
import type { Rule } from '../rule.ts';

export const outputKosong: Rule = {
  code: 'output-kosong',
  severity: 'warning',
  summary: {
    id: 'Langkah tidak menyebut hasilnya',
    en: 'A step has no output',
  },
  message: {
    id: {
      kosong: (p) =>
        `Langkah ${p.no} belum mempunyai output. Tulis hasil kegiatan ini setelah kata "output", atau gabungkan selnya dengan baris tetangga: "output bersama LANGKAH".`,
      strip: (p) =>
        `Langkah ${p.no} sengaja tidak diberi output ("-"), padahal hasil dan waktu tiap kegiatan diminta terukur. Pastikan memang tidak ada.`,
    },
    en: {
      kosong: (p) =>
        `Step ${p.no} has no output. Write what comes of it after the word "output", or merge the cell with a neighbour: "output bersama LANGKAH".`,
      strip: (p) =>
        `Step ${p.no} deliberately has no output ("-"), while result and time of every activity are to be measurable. Make sure that there is none.`,
    },
  },
  check: (sop, konteks) => selKosong(sop, konteks, 'output'),
};
