import { type Finding, type Locale, type Masalah, terdekat } from '@alir/core';
import { sampaikanMasalah } from '../periksa.ts';
import type { HasilKonfigurasi } from './baca.ts';

/**
 * What is wrong with a configuration: what its reader found, and what it names that is not there. `peraturan` are the names of the profiles
 * that there are, `ada` says of a file that it names whether it exists.
 */
export function temuanKonfigurasi(
  uri: string,
  { masalah, rujukan, berkas }: HasilKonfigurasi,
  peraturan: ReadonlySet<string>,
  ada: (nama: string) => boolean,
  locale: Locale,
): Finding[] {
  const takDikenal = rujukan
    .filter(({ nama }) => !peraturan.has(nama))
    .map(({ nama, range }) => {
      const saran = terdekat(nama, peraturan);
      return salah('peraturan-tak-dikenal', { temu: nama, ...(saran !== undefined && { saran }) }, range);
    });
  const takAda = berkas.filter(({ nama }) => !ada(nama)).map(({ nama, range }) => salah('berkas-tak-ada', { temu: nama }, range));
  return sampaikanMasalah({ uri, masalah: [...masalah, ...takDikenal, ...takAda] }, locale).map((t) => ({ ...t, citations: [] }));
}

function salah(ragam: string, params: Masalah['params'], range: Masalah['range']): Masalah {
  return { kode: 'konfigurasi-salah', ragam, params, range };
}
