import type { Rule } from '../rule.ts';

export const waktuNol: Rule = {
  code: 'waktu-nol',
  severity: 'warning',
  summary: {
    id: 'Waktu baku nol',
    en: 'A standard time of zero',
  },
  message: {
    id: (p) => `Waktu langkah ${p.no} adalah nol. Tulis lama kegiatan yang sebenarnya, atau "waktu -" bila memang tidak ditetapkan.`,
    en: (p) => `The time of step ${p.no} is zero. Write how long it really takes, or "waktu -" if none is laid down.`,
  },
  *check({ prosedur }) {
    for (const { indeks, no, waktu } of prosedur.flatMap(({ langkah }) => langkah)) {
      const { awal, nilai } = waktu;
      if (awal !== indeks || nilai?.kind !== 'durasi') continue;
      if (nilai.bagian.some(({ jumlah }) => jumlah.every(({ maks }) => maks === 0))) yield { range: nilai.range, params: { no } };
    }
  },
};
