import type { Rule } from '../rule.ts';
import { ucapkanSaran } from '../saran.ts';

export const langkahTakDikenal: Rule = {
  code: 'langkah-tak-dikenal',
  severity: 'error',
  summary: {
    id: 'Langkah atau simbol yang dirujuk tidak ada',
    en: 'A step or symbol that is referred to does not exist',
  },
  message: {
    id: (p) =>
      `Tidak ada langkah atau simbol bernama "${p.nama}" dalam prosedur ini.${ucapkanSaran.id(p)} Perbaiki namanya, atau beri nama itu pada langkah yang dimaksud: "langkah ${p.nama} …".`,
    en: (p) =>
      `This procedure has no step or symbol named "${p.nama}".${ucapkanSaran.en(p)} Mend the name, or give it to the step that is meant: "langkah ${p.nama} …".`,
  },
};
