/** `--fix`: rounds of checking and mending, until nothing is left to mend. */
import type { Finding } from '@alir/core';
import { bacaDokumen } from '@alir/language';
import { perbaiki } from '@alir/rules';
import type { HasilPemeriksaan } from './pemeriksa.ts';
import { coba } from './ruang-kerja.ts';

/** Fixes may show further faults that have fixes; more rounds than this would be a fault of the rules. */
const PUTARAN_TERBANYAK = 10;

export interface HasilPerbaikan {
  /** The check of the texts as they are now. */
  readonly pemeriksaan: HasilPemeriksaan;
  /** What became of the files that changed, by their absolute paths. */
  readonly teks: ReadonlyMap<string, string>;
  /** How many faults were mended. */
  readonly jumlah: number;
}

/**
 * Mends what can be mended in the files checked. `periksa` checks with these texts in the place of files; `jalur` tells a file by the name in
 * a report. Nothing is written.
 */
export async function perbaikiSemua(
  periksa: (teks: ReadonlyMap<string, string>) => Promise<HasilPemeriksaan>,
  jalur: ReadonlyMap<string, string>,
  tidakAman: boolean,
): Promise<HasilPerbaikan> {
  const teks = new Map<string, string>();
  let pemeriksaan = await periksa(teks);
  let jumlah = 0;
  for (let putaran = 0; putaran < PUTARAN_TERBANYAK; putaran++) {
    let berubah = false;
    for (const [nama, temuan] of menurutBerkas(pemeriksaan)) {
      const berkas = jalur.get(nama);
      if (berkas === undefined) continue;
      const lama = teks.get(berkas) ?? coba(berkas);
      const kesalahan = jumlahSintaks(lama);
      const hasil = perbaiki(lama, temuan, tidakAman, (baru) => jumlahSintaks(baru) <= kesalahan);
      if (hasil.teks === lama) continue;
      teks.set(berkas, hasil.teks);
      jumlah += hasil.jumlah;
      berubah = true;
    }
    if (!berubah) break;
    pemeriksaan = await periksa(teks);
  }
  return { pemeriksaan, teks, jumlah };
}

function menurutBerkas({ hasil }: HasilPemeriksaan): Map<string, Finding[]> {
  const kelompok = new Map<string, Finding[]>(hasil.berkas.map((nama) => [nama, []]));
  for (const { nama, temuan } of hasil.temuan) kelompok.get(nama)?.push(temuan);
  return kelompok;
}

function jumlahSintaks(teks: string): number {
  return bacaDokumen(teks, '').masalah.filter(({ kode }) => kode === 'sintaks').length;
}
