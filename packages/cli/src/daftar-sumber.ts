/** What an export reads: the files that are named, in the order in which they are, and those in the folders that are named. */
import { dirname, relative, resolve } from 'node:path';
import { adalahFolder, namaTampil } from './jalur.ts';
import type { PencariKonfigurasi } from './konfigurasi.ts';
import { kumpulkan } from './kumpulkan.ts';
import type { Pesan } from './pesan.ts';

export interface SumberDisebut {
  /** As {@link namaTampil} gives it, or `-`. */
  readonly nama: string;
  /** The named folder that it was found in, where it was not named itself. */
  readonly dariFolder: boolean;
  /** Where it lies below that folder, empty at its top. */
  readonly sub: string;
}

/** Each file once. Leaves out what a configuration ignores, unless it is named. Throws a `Galat` for a path that does not exist. */
export function daftarSumber(posisi: readonly string[], cwd: string, konfigurasi: PencariKonfigurasi, pesan: Pesan): SumberDisebut[] {
  const hasil = new Map<string, SumberDisebut>();
  for (const disebut of posisi) {
    if (disebut === '-') {
      hasil.set(disebut, { nama: disebut, dariFolder: false, sub: '' });
      continue;
    }
    const akar = resolve(cwd, disebut);
    const dariFolder = adalahFolder(akar);
    for (const { jalur } of kumpulkan([disebut], cwd, pesan)) {
      if (hasil.has(jalur) || (dariFolder && konfigurasi.dilewati(jalur))) continue;
      hasil.set(jalur, { nama: namaTampil(cwd, jalur), dariFolder, sub: dariFolder ? relative(akar, dirname(jalur)) : '' });
    }
  }
  return [...hasil.values()];
}
