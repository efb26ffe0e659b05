import type { Rule } from '../rule.ts';
import { ucapkanSaran } from '../saran.ts';

const SEBUTAN: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  teks: { id: 'teks di antara tanda petik', en: 'a text in quotation marks' },
  bilangan: { id: 'bilangan', en: 'a number' },
  daftar: { id: 'daftar di antara [ dan ]', en: 'a list between [ and ]' },
  objek: { id: 'kelompok isian di antara { dan }', en: 'a group of keys between { and }' },
};

export const konfigurasiSalah: Rule = {
  code: 'konfigurasi-salah',
  severity: 'error',
  suppressible: false,
  summary: {
    id: 'Konfigurasi sop.config.json tidak dapat dibaca seluruhnya',
    en: 'The configuration sop.config.json cannot be read in full',
  },
  message: {
    id: {
      'bukan-json': () =>
        'Berkas ini bukan JSON yang benar mulai dari sini. Periksa tanda petik, koma, dan kurungnya; yang tidak terbaca tidak berlaku.',
      'jenis-salah': (p) =>
        `Di sini diharapkan ${SEBUTAN[String(p.sebutan)]?.id ?? p.sebutan}. Isian ini tidak berlaku sebelum diperbaiki.`,
      'kunci-tak-dikenal': (p) => `Tidak ada isian konfigurasi bernama "${p.temu}".${ucapkanSaran.id(p)} Yang ada: ${p.pilihan}.`,
      'kunci-kurang': (p) => `Kelompok ini memerlukan isian "${p.nama}", jadi belum berlaku. Tambahkan isian itu.`,
      'aturan-tak-dikenal': (p) => `Tidak ada aturan bernama "${p.temu}".${ucapkanSaran.id(p)} Daftarnya: sop rules.`,
      'tingkat-tak-dikenal': (p) => `Tidak ada tingkat "${p.temu}".${ucapkanSaran.id(p)} Pilihannya: ${p.pilihan}.`,
      'nilai-tak-dikenal': (p) => `Nilai "${p.temu}" tidak berlaku di sini.${ucapkanSaran.id(p)} Pilihannya: ${p.pilihan}.`,
      'peraturan-tak-dikenal': (p) =>
        `Tidak ada profil peraturan bernama "${p.temu}", jadi tuntutannya tidak diperiksa.${ucapkanSaran.id(p)} Periksa namanya, atau buat profilnya.`,
      'bukan-bilangan': () => 'Di sini diharapkan bilangan bulat, paling kecil 0.',
      'jalur-luar': () =>
        'Berkas ini harus berada di dalam folder konfigurasi: tulis jalurnya tanpa "..", dengan "/", dan tidak diawali "/".',
      'berkas-tak-ada': (p) => `Berkas "${p.temu}" tidak ada atau tidak dapat dibaca. Periksa jalurnya.`,
    },
    en: {
      'bukan-json': () =>
        'From here on this is not sound JSON. Check quotation marks, commas and brackets; what is not read has no effect.',
      'jenis-salah': (p) => `Expected ${SEBUTAN[String(p.sebutan)]?.en ?? p.sebutan} here. This key has no effect until it is mended.`,
      'kunci-tak-dikenal': (p) => `There is no key "${p.temu}" in a configuration.${ucapkanSaran.en(p)} There are: ${p.pilihan}.`,
      'kunci-kurang': (p) => `This group needs the key "${p.nama}" and has no effect yet. Add that key.`,
      'aturan-tak-dikenal': (p) => `There is no rule "${p.temu}".${ucapkanSaran.en(p)} The list: sop rules.`,
      'tingkat-tak-dikenal': (p) => `There is no severity "${p.temu}".${ucapkanSaran.en(p)} Choose from: ${p.pilihan}.`,
      'nilai-tak-dikenal': (p) => `The value "${p.temu}" means nothing here.${ucapkanSaran.en(p)} Choose from: ${p.pilihan}.`,
      'peraturan-tak-dikenal': (p) =>
        `There is no regulation profile named "${p.temu}", so its demands are not checked.${ucapkanSaran.en(p)} Check the name, or write the profile.`,
      'bukan-bilangan': () => 'Expected a whole number here, at least 0.',
      'jalur-luar': () =>
        'This file must be in the folder of the configuration: write its path without "..", with "/", and not beginning with "/".',
      'berkas-tak-ada': (p) => `The file "${p.temu}" does not exist or cannot be read. Check its path.`,
    },
  },
};
