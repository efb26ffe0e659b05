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
      `Jalur "${p.jalur}" tidak bersebelahan, jadi simbolnya digambar terpisah. Dekatkan jalur itu dalam daftar pelaksana, atau ganti "+" dengan koma: pekerjaan bersama.`,
    en: (p) =>
      `The lanes "${p.jalur}" are not neighbours, so the symbol is drawn apart. Move them together in the list of pelaksana, or replace "+" by a comma: joint work.`,
  },
};
