import type { Rule } from '../rule.ts';

export const gabungTakBersebelahan: Rule = {
  code: 'gabung-tak-bersebelahan',
  severity: 'error',
  summary: {
    id: 'Sel digabung dengan baris yang tidak bersebelahan',
    en: 'A cell is merged with a row that is not next to it',
  },
  message: {
    id: (p) =>
      `Sel ${p.kolom} tidak dapat digabung dengan langkah "${p.langkah}", karena barisnya tidak bersebelahan. Gabungkan dengan langkah tepat di atas atau di bawahnya, atau tulis isinya di sini.`,
    en: (p) =>
      `The cell "${p.kolom}" cannot be merged with the step "${p.langkah}", whose row is not next to this one. Merge it with the step right above or below, or write its content here.`,
  },
};
