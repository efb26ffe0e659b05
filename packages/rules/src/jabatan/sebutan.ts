/** How people write an office: abbreviated, held for a time, or signing for another. */
import { seragam } from '../seragam.ts';
import { SINGKATAN } from './daftar.ts';

/** Said before an office by whoever holds it only for a time, or signs for another. */
const PENGISI = /^(?:(?:plt|plh|pjs?|pgs|a ?n|pelaksana (?:tugas|harian)|penjabat(?: sementara)?|atas nama)\b[\s/]*)+/u;

/** Who is signed for, behind `a.n.`: the office that follows is the one that signs. */
const YANG_DIWAKILI = /^(?:gubernur|bupati|walikota)\b.*?(?=\b(?:sekretaris|asisten|kepala|inspektur|direktur|camat)\b)/u;

/** In lower case, with abbreviations written out: `Ka. Sub Bag TU` is `kepala subbagian tu`. */
export function tulisanLengkap(label: string): string {
  const kata = seragam(label.replaceAll(/[.,()_-]/gu, ' '))
    .replaceAll(/ ?\/ ?/gu, ' / ')
    .split(' ');
  const hasil: string[] = [];
  for (let i = 0; i < kata.length; i++) {
    const berdua = `${kata[i]} ${kata[i + 1]}`;
    const panjang = Object.hasOwn(SINGKATAN, berdua) ? 2 : 1;
    const tertulis = panjang === 2 ? berdua : kata[i]!;
    hasil.push(Object.hasOwn(SINGKATAN, tertulis) ? SINGKATAN[tertulis]! : tertulis);
    i += panjang - 1;
  }
  return hasil.join(' ');
}

/** The office itself, of what {@link tulisanLengkap} gives: without who holds it only for a time, or whom it signs for. */
export function tanpaPengisi(jabatan: string): string {
  return jabatan.replace(PENGISI, '');
}

/** The office that signs: of `a n bupati contoh sekretaris daerah` the secretary. */
export function yangMenandatangani(jabatan: string): string {
  const sisa = tanpaPengisi(jabatan);
  return sisa === jabatan ? jabatan : sisa.replace(YANG_DIWAKILI, '');
}
