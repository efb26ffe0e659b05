/** Texts to draw, and what they mean. */
import { resolve } from 'node:path';
import type { Dokumen } from '@alir/core';
import { bacaDokumen } from '@alir/language';
import type { Argumen } from './argumen.ts';
import { bacaByte, tanpaBom, teksDari } from './baca-berkas.ts';
import { adalahGalatSistem, Galat } from './galat.ts';
import { namaTampil, uriBerkas } from './jalur.ts';
import { catat } from './keluaran.ts';
import { kesalahanPenulisan } from './kesalahan-penulisan.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Pesan, sebab } from './pesan.ts';

export interface Sumber {
  /** Absolute path of the file that it stands in. */
  readonly jalur: string;
  readonly nama: string;
  /** Whether it was read from standard input, whatever stands in the file. */
  readonly dariMasukan: boolean;
  readonly dokumen: Dokumen;
}

/** Reads what the user named; `-` is standard input. Throws a {@link Galat} where it cannot be read. */
export async function bacaSumber(nama: string, { teks, pesan }: Argumen, { cwd, bacaStdin }: Lingkungan): Promise<Sumber> {
  const dariMasukan = nama === '-';
  const jalur = resolve(cwd, dariMasukan ? (teks('stdin-filename') ?? 'stdin.sop') : nama);
  const byte = dariMasukan ? await bacaStdin() : bacaAtauGalat(jalur, nama, pesan);
  return { jalur, nama: namaTampil(cwd, jalur), dariMasukan, dokumen: bacaDokumen(tanpaBom(teksDari(byte)), uriBerkas(jalur)) };
}

/**
 * Syntax errors make a drawing that lacks what could not be read, which must not pass for the whole. Says whether there are any; `kalimat` tells
 * the user what comes of them.
 */
export function laporkanKesalahan(
  { nama, dokumen }: Sumber,
  { locale, pesan }: Argumen,
  lingkungan: Lingkungan,
  kalimat: (nama: string) => string = pesan.adaSintaks,
): boolean {
  const kesalahan = kesalahanPenulisan(nama, dokumen.masalah, locale);
  if (kesalahan.length === 0) return false;
  catat(lingkungan, kalimat(nama));
  for (const k of kesalahan) catat(lingkungan, k);
  return true;
}

function bacaAtauGalat(jalur: string, nama: string, pesan: Pesan): Uint8Array {
  try {
    return bacaByte(jalur);
  } catch (error) {
    if (!adalahGalatSistem(error)) throw error;
    throw new Galat(error.code === 'ENOENT' ? pesan.tidakAda(nama) : pesan.tidakDapatDibaca(nama, sebab(pesan, error.code)));
  }
}
