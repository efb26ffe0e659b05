import { sepertiNamaOrang } from '../jabatan/nama-orang.ts';
import type { Rule } from '../rule.ts';

export const pelaksanaNamaOrang: Rule = {
  code: 'pelaksana-nama-orang',
  severity: 'info',
  summary: {
    id: 'Label pelaksana tampak seperti nama orang',
    en: 'The label of a pelaksana looks like a person’s name',
  },
  message: {
    id: (p) =>
      `Label "${p.label}" tampak seperti nama orang, padahal pelaksana diisi dengan jabatan supaya SOP tetap berlaku ketika pejabatnya berganti. Tulis jabatannya.`,
    en: (p) =>
      `The label "${p.label}" looks like a person's name, while a pelaksana is an office, so that the SOP outlives those who hold it. Write the office.`,
  },
  *check({ pelaksana }) {
    for (const { label } of pelaksana) if (sepertiNamaOrang(label.text)) yield { range: label.range, params: { label: label.text } };
  },
};
