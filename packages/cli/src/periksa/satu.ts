import { dirname } from 'node:path';
import type { Hari, Locale, Peraturan, Register } from '@alir/core';
import { bacaDokumen, PERATURAN_BAWAAN, REGISTER_BAWAAN } from '@alir/language';
import { type HasilBerkas, type OpsiPeriksa, periksa, type Setelan } from '@alir/rules';
import { BUKAN_TEKS, bacaByte, tanpaBom, teksDari } from '../baca-berkas.ts';
import { adalahGalatSistem } from '../galat.ts';
import { uriBerkas } from '../jalur.ts';
import type { PenilaiLogo } from '../penilai-logo.ts';

/** A file to check, and what its configuration says. */
export interface BerkasPeriksa {
  readonly jalur: string;
  readonly setelan: Setelan;
  /** The folder that its logos must lie in; nothing is told of them where it is not known. */
  readonly akarLogo: string | undefined;
}

/** What a check knows beside the files: plain data, so that threads can have it. */
export interface Pengetahuan {
  readonly locale: Locale;
  readonly hariIni: Hari;
  /** Profiles and registers beyond those that ship with the tool. */
  readonly peraturan: readonly Peraturan[];
  readonly register: readonly Register[];
}

/** What one file alone tells; `gagal` is the system's code where it could not be read, and then nothing is told. */
export interface HasilSatu {
  readonly jalur: string;
  readonly hasil: HasilBerkas;
  readonly gagal?: string;
}

/** Checks a file and lets its tree go. */
export function periksaBerkas(berkas: BerkasPeriksa, pengetahuan: Pengetahuan, penilai: PenilaiLogo): HasilSatu {
  const { jalur } = berkas;
  try {
    return { jalur, hasil: periksaTeks(teksDari(bacaByte(jalur)), berkas, pengetahuan, penilai) };
  } catch (error) {
    if (!adalahGalatSistem(error)) throw error;
    return { jalur, hasil: periksaTeks(BUKAN_TEKS, berkas, pengetahuan, penilai), gagal: error.code };
  }
}

/** Checks a text as if it stood in this file. */
export function periksaTeks(teks: string, berkas: BerkasPeriksa, pengetahuan: Pengetahuan, penilai: PenilaiLogo): HasilBerkas {
  const { jalur, setelan, akarLogo } = berkas;
  const { locale, hariIni, peraturan, register } = pengetahuan;
  const opsi: OpsiPeriksa = {
    locale,
    hariIni,
    peraturan: [...PERATURAN_BAWAAN, ...peraturan],
    register: [...REGISTER_BAWAAN, ...register],
    logoGagal: (_, nama) => (akarLogo === undefined ? undefined : penilai.gagal(nama, dirname(jalur), akarLogo)),
  };
  return periksa(bacaDokumen(tanpaBom(teks), uriBerkas(jalur)), opsi, setelan);
}
