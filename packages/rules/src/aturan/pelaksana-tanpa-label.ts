import type { Rule } from '../rule.ts';

export const pelaksanaTanpaLabel: Rule = {
  code: 'pelaksana-tanpa-label',
  severity: 'warning',
  summary: {
    id: 'Label pelaksana kosong',
    en: 'The label of a pelaksana is empty',
  },
  message: {
    id: (p) =>
      `Label pelaksana "${p.nama}" kosong, jadi kolomnya pada tabel tidak berjudul. Tulis jabatan yang mengerjakannya, misalnya "Kepala Seksi".`,
    en: (p) =>
      `The label of the pelaksana "${p.nama}" is empty, so its column has no heading. Write the office that does the work, as in "Kepala Seksi".`,
  },
  *check({ pelaksana }) {
    for (const { nama, label } of pelaksana) {
      if (label.text.trim() === '') yield { range: label.range, params: { nama: nama.nama } };
    }
  },
};
