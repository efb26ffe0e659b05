import { terdekat } from '@alir/core';

/** Longer titles are compared by their beginning: it tells them apart. */
const PANJANG_TERBANDING = 400;

/** The share of words, of all that either has, from which on two titles may be one. */
const KATA_SAMA = 0.6;

/** Words that titles of very different regulations share. */
const KATA_UMUM = new Set(
  (
    'tentang dan atas atau dalam pada dengan untuk dari yang serta bagi antara di ke oleh sebagai ' +
    'perubahan kedua ketiga keempat kelima peraturan pelaksanaan undang nomor tahun republik indonesia negara nasional pemerintah ' +
    'pemerintahan daerah provinsi kabupaten kota lingkungan pedoman penyelenggaraan penyusunan pembentukan penetapan tata cara petunjuk ' +
    'teknis umum sistem standar menjadi pengganti'
  ).split(' '),
);

/** A title as it is compared: lower case, words only, without brackets; `Peraturan Pelaksanaan` is `Pelaksanaan`. */
export function judulBaku(judul: string): string {
  return (
    judul
      .slice(0, PANJANG_TERBANDING)
      .replaceAll(/\([^()]*\)?/gu, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ')
      .replaceAll('peraturan pelaksanaan', 'pelaksanaan') ?? ''
  );
}

/**
 * Whether two titles may be one: the one is a part of the other, or most of their words are the same. Authors shorten and slip, and
 * what follows a title is not always told from it.
 */
export function judulSejalan(a: string, b: string): boolean {
  const [bakuA, bakuB] = [judulBaku(a), judulBaku(b)];
  if (` ${bakuA} `.includes(` ${bakuB} `) || ` ${bakuB} `.includes(` ${bakuA} `)) return true;
  const [kataA, kataB] = [new Set(bakuA.split(' ')), new Set(bakuB.split(' '))];
  const bersama = [...kataA].filter((k) => kataB.has(k)).length;
  return bersama >= KATA_SAMA * (kataA.size + kataB.size - bersama);
}

/**
 * Whether two titles cannot mean one regulation: each says at least two things, and nothing of the one is in the other, even
 * misspelt. An abbreviation (`SOP`, `ASN`) may stand for anything, so it differs from nothing.
 */
export function judulBerlainan(a: string, b: string): boolean {
  if (/\p{Lu}{2,}/u.test(a) !== /\p{Lu}{2,}/u.test(b)) return false;
  const [kataA, kataB] = [kataBermakna(a), kataBermakna(b)];
  if (kataA.length < 2 || kataB.length < 2) return false;
  return kataA.every((k) => !kataB.includes(k) && terdekat(k, kataB) === undefined);
}

function kataBermakna(judul: string): string[] {
  return judulBaku(judul)
    .split(' ')
    .filter((k) => k.length > 3 && !KATA_UMUM.has(k) && /\p{L}/u.test(k));
}
