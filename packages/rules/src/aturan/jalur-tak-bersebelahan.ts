import type { Rule } from '../rule.ts';

export const jalurTakBersebelahan: Rule = {
  code: 'jalur-tak-bersebelahan',
  severity: 'warning',
  summary: {
    id: 'Satu simbol membentang di jalur yang tidak bersebelahan',
    en: 'One symbol stretches over lanes that are not neighbours',
  },
  message: {
    id: (p) =>
      `Jalur "${p.jalur}" tidak bersebelahan dengan jalur sebelumnya, jadi simbolnya digambar terpisah. Dekatkan keduanya dalam daftar pelaksana, atau pakai koma: pekerjaan bersama.`,
    en: (p) =>
      `The lane "${p.jalur}" is no neighbour of the one before, so the symbol is drawn apart. Move the two together in the list of pelaksana, or use a comma: joint work.`,
  },
};
