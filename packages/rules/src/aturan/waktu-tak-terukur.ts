import { durasiDari } from '../bahasa/durasi.ts';
import type { Laporan, Rule } from '../rule.ts';

export const waktuTakTerukur: Rule = {
  code: 'waktu-tak-terukur',
  severity: 'info',
  summary: {
    id: 'Waktu baku ditulis sebagai teks yang tidak dapat dihitung',
    en: 'A standard time is a text that cannot be counted',
  },
  message: {
    id: {
      teks: (p) =>
        `Waktu langkah ${p.no}, "${p.teks}", tidak dapat dihitung. Tulis lama kegiatannya, misalnya "waktu 2-5 hari kerja", dan pindahkan penjelasannya ke "keterangan".`,
      durasi: (p) =>
        `Waktu langkah ${p.no} ditulis dalam tanda kutip, sehingga tidak dihitung. Tulis tanpa tanda kutip: "waktu ${p.durasi}".`,
    },
    en: {
      teks: (p) =>
        `The time of step ${p.no}, "${p.teks}", cannot be counted. Write how long it takes, as in "waktu 2-5 hari kerja", and explain in "keterangan".`,
      durasi: (p) => `The time of step ${p.no} stands in quotes, so it is not counted. Write it without: "waktu ${p.durasi}".`,
    },
  },
  *check({ prosedur }): Generator<Laporan> {
    for (const { indeks, no, waktu } of prosedur.flatMap(({ langkah }) => langkah)) {
      const { awal, nilai } = waktu;
      if (awal !== indeks || nilai?.kind !== 'teks') continue;
      const { text, range } = nilai.teks;
      const durasi = durasiDari(text);
      if (durasi === undefined) {
        yield { range, ragam: 'teks', params: { no, teks: text } };
        continue;
      }
      const judul = { id: `Tulis sebagai ${durasi}`, en: `Write as ${durasi}` };
      const perbaikan = { judul, aman: true, suntingan: [{ range, newText: durasi }] };
      yield { range, ragam: 'durasi', params: { no, durasi }, perbaikan };
    }
  },
};
