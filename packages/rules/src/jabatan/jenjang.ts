import { JABATAN, type Jenjang, SKALA } from './daftar.ts';
import { tanpaPengisi, tulisanLengkap } from './sebutan.ts';

/** Where the office of a pelaksana stands, by its label; nothing where that is not known, as for units, institutions and the public. */
export function jenjangJabatan(label: string): Jenjang | undefined {
  const jabatan = tanpaPengisi(tulisanLengkap(label));
  // Two offices in one column have the rank that both have.
  const [pertama, ...lain] = jabatan.split('/').map((satu) => JABATAN.find(({ pola }) => pola.test(satu.trim()))?.jenjang);
  return lain.every((satu) => satu === pertama) ? pertama : undefined;
}

/** Whether the first office is surely below the second: on one of their scales, and above it on none. */
export function lebihRendah(a: Jenjang, b: Jenjang): boolean {
  const selisih = SKALA.flatMap((skala) => (a[skala] === undefined || b[skala] === undefined ? [] : [a[skala] - b[skala]]));
  return selisih.some((beda) => beda < 0) && selisih.every((beda) => beda <= 0);
}
