import { seragam } from '../seragam.ts';
import { JABATAN, type Jenjang, PENGISI, SINGKATAN, SKALA } from './daftar.ts';

/** Where the office of a pelaksana stands, by its label; nothing where that is not known, as for units, institutions and the public. */
export function jenjangJabatan(label: string): Jenjang | undefined {
  const jabatan = rapikan(label).replace(PENGISI, '');
  // Two offices in one column have the rank that both have.
  const [pertama, ...lain] = jabatan.split('/').map((satu) => JABATAN.find(({ pola }) => pola.test(satu.trim()))?.jenjang);
  return lain.every((satu) => satu === pertama) ? pertama : undefined;
}

/** Whether the first office is surely below the second: on one of their scales, and above it on none. */
export function lebihRendah(a: Jenjang, b: Jenjang): boolean {
  const selisih = SKALA.flatMap((skala) => (a[skala] === undefined || b[skala] === undefined ? [] : [a[skala] - b[skala]]));
  return selisih.some((beda) => beda < 0) && selisih.every((beda) => beda <= 0);
}

/** In lower case, with abbreviations written out: `Ka. Sub Bag TU` is `kepala subbagian tu`. */
function rapikan(label: string): string {
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
