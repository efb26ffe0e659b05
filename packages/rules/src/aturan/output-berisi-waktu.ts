import { durasiDari } from '../bahasa/durasi.ts';
import type { Rule } from '../rule.ts';

export const outputBerisiWaktu: Rule = {
  code: 'output-berisi-waktu',
  severity: 'warning',
  summary: {
    id: 'Output berisi lama waktu, bukan hasil',
    en: 'An output is a duration, not a result',
  },
  message: {
    id: (p) =>
      `Output langkah ${p.no} adalah "${p.teks}", yaitu lama waktu. Tulis hasil kegiatannya di sini, dan lamanya di belakang kata "waktu".`,
    en: (p) =>
      `The output of step ${p.no} is "${p.teks}", a duration. Write the result here, and how long it takes after the word "waktu".`,
  },
  *check({ prosedur }) {
    for (const { indeks, no, output, waktu } of prosedur.flatMap(({ langkah }) => langkah)) {
      if (output.awal !== indeks) continue;
      for (const { text, range } of output.teks) {
        const durasi = durasiDari(text);
        if (durasi === undefined) continue;
        // Where there is nothing else to lose, the whole cell was meant for the other column.
        const pindah = output.range && output.teks.length === 1 && output.akhir === indeks && !waktu.range && !waktu.nilai;
        yield {
          range,
          params: { no, teks: text },
          ...(pindah && {
            perbaikan: {
              judul: { id: `Pindahkan ke "waktu ${durasi}"`, en: `Move to "waktu ${durasi}"` },
              aman: false,
              suntingan: [{ range: output.range!, newText: `waktu ${durasi}` }],
            },
          }),
        };
      }
    }
  },
};
