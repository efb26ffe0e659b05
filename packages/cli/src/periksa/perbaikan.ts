/** `--fix`: mends the files of a run, in memory. */
import { type Finding, kelompokkan } from '@alir/core';
import { jumlahSintaks } from '@alir/language';
import { perbaikiBertahap } from '@alir/rules';
import { tanpaBom } from '../baca-berkas.ts';
import type { HasilPemeriksaan } from './pemeriksa.ts';
import { coba } from './ruang-kerja.ts';

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
  const bom = new Map<string, string>();
  let pemeriksaan: HasilPemeriksaan;
  const { teks, jumlah } = await perbaikiBertahap(
    {
      async periksa(teks) {
        pemeriksaan = await periksa(teks);
        return menurutJalur(pemeriksaan, jalur);
      },
      baca(berkas) {
        const semua = coba(berkas);
        const isi = tanpaBom(semua);
        bom.set(berkas, semua.slice(0, semua.length - isi.length));
        return isi;
      },
      jumlahSintaks,
    },
    tidakAman,
  );
  return { pemeriksaan: pemeriksaan!, teks: new Map([...teks].map(([berkas, isi]) => [berkas, bom.get(berkas)! + isi])), jumlah };
}

function menurutJalur({ hasil }: HasilPemeriksaan, jalur: ReadonlyMap<string, string>): Map<string, Finding[]> {
  const milik = kelompokkan(
    hasil.temuan.filter(({ nama }) => jalur.has(nama)),
    ({ nama }) => jalur.get(nama)!,
  );
  return new Map([...milik].map(([berkas, temuan]) => [berkas, temuan.map((t) => t.temuan)]));
}
