/** What the user named, as the configurations have it. */
import { resolve } from 'node:path';
import type { PencariKonfigurasi } from './konfigurasi.ts';
import { type Berkas, kumpulkan } from './kumpulkan.ts';
import type { Pesan } from './pesan.ts';

export interface BerkasDisebut extends Berkas {
  /** Its configuration leaves it out, and nobody named it itself. */
  readonly dilewati: boolean;
}

/** The files of {@link kumpulkan}, in its order. Throws a `Galat` for a path that does not exist. */
export function berkasDisebut(posisi: readonly string[], cwd: string, konfigurasi: PencariKonfigurasi, pesan: Pesan): BerkasDisebut[] {
  const disebut = new Set(posisi.map((jalur) => resolve(cwd, jalur)));
  return kumpulkan(posisi, cwd, pesan).map((berkas) => ({
    ...berkas,
    dilewati: !disebut.has(berkas.jalur) && konfigurasi.dilewati(berkas.jalur),
  }));
}
