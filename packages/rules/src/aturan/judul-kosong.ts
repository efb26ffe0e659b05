import { berisi } from '../isian.ts';
import { adaMasalah } from '../masalah.ts';
import type { Rule } from '../rule.ts';

export const judulKosong: Rule = {
  code: 'judul-kosong',
  severity: 'warning',
  summary: {
    id: 'Judul SOP kosong',
    en: 'The title of the SOP is empty',
  },
  message: {
    id: () => 'Judul SOP ini kosong. Tulis nama prosedurnya di antara tanda kutip, misalnya "Pengelolaan Surat Masuk".',
    en: () => 'The title of this SOP is empty. Write the name of the procedure between the quotes, as in "Pengelolaan Surat Masuk".',
  },
  *check({ judul }, { dokumen }) {
    if (judul && !berisi(judul) && !adaMasalah(dokumen, judul.range)) yield { range: judul.range };
  },
};
