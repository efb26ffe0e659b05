import { bandingkanTanggal, type Hari, tanggalAda } from '@alir/core';
import type { Rule } from '../rule.ts';

export const nipTakLazim: Rule = {
  code: 'nip-tak-lazim',
  severity: 'info',
  summary: {
    id: 'NIP tidak terdiri atas 18 angka yang diawali tanggal lahir',
    en: 'A NIP is not 18 digits that begin with a date of birth',
  },
  message: {
    id: {
      panjang: (p) => `NIP lazimnya 18 angka, sedangkan di sini ada ${p.jumlah}. Cocokkan dengan NIP pejabat yang bersangkutan.`,
      lahir: (p) =>
        `Delapan angka pertama NIP adalah tanggal lahir, dan "${p.awal}" bukan tanggal lahir yang mungkin. Cocokkan dengan NIP pejabat yang bersangkutan.`,
    },
    en: {
      panjang: (p) => `A NIP usually has 18 digits, while this one has ${p.jumlah}. Compare it with that of the official.`,
      lahir: (p) =>
        `The first eight digits of a NIP are a date of birth, which "${p.awal}" cannot be. Compare it with the NIP of the official.`,
    },
  },
  *check({ disahkanOleh }, { hariIni }) {
    const nip = disahkanOleh?.nip;
    const angka = nip?.text.replace(/^\s*NIP\b/iu, '').replaceAll(/[\s.:-]/gu, '') ?? '';
    // Whatever holds other signs is a placeholder, a masked number, or another kind of number (NRP).
    if (!nip || !/^[0-9]+$/u.test(angka) || /^0+$/u.test(angka)) return;
    const awal = angka.slice(0, 8);
    const { range } = nip;
    const params = { jumlah: angka.length, awal };
    if (angka.length !== 18) yield { range, params, ragam: 'panjang' };
    else if (!mungkinLahir(awal, hariIni)) yield { range, params, ragam: 'lahir' };
  },
};

function mungkinLahir(angka: string, hariIni: Hari): boolean {
  const [tahun, bulan, hari] = [angka.slice(0, 4), angka.slice(4, 6), angka.slice(6)].map(Number) as [number, number, number];
  return tahun >= 1900 && tanggalAda(tahun, bulan, hari) && bandingkanTanggal({ tahun, bulan, hari }, hariIni) < 0;
}
