import type { Locale } from '@alir/core';
import { bacaDokumen } from '@alir/language';
import { type HasilBerkas, periksa } from '@alir/rules';
import { BUKAN_TEKS, bacaByte, tanpaBom, teksDari } from '../baca-berkas.ts';
import { adalahGalatSistem } from '../galat.ts';
import { uriBerkas } from '../jalur.ts';

/** What one file alone tells; `gagal` is the system's code where it could not be read, and then nothing is told. */
export interface HasilSatu {
  readonly jalur: string;
  readonly hasil: HasilBerkas;
  readonly gagal?: string;
}

/** Checks a file and lets its tree go. */
export function periksaBerkas(jalur: string, locale: Locale): HasilSatu {
  try {
    return { jalur, hasil: periksaTeks(teksDari(bacaByte(jalur)), jalur, locale) };
  } catch (error) {
    if (!adalahGalatSistem(error)) throw error;
    return { jalur, hasil: periksaTeks(BUKAN_TEKS, jalur, locale), gagal: error.code };
  }
}

/** Checks a text as if it stood in this file. */
export function periksaTeks(teks: string, jalur: string, locale: Locale): HasilBerkas {
  return periksa(bacaDokumen(tanpaBom(teks), uriBerkas(jalur)), { locale });
}
