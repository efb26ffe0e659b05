/** The configurations of the files of a run: for each file the nearest `sop.config.json` upward, or the one that the command line names. */
import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { akarLogo } from '@alir/core';
import { memuat } from '@alir/language/logo';
import { bacaKonfigurasi, type HasilKonfigurasi, NAMA_KONFIGURASI, PenerapKonfigurasi, type Setelan, TANPA_SETELAN } from '@alir/rules';
import { bacaByte, tanpaBom, teksDari } from './baca-berkas.ts';
import { adalahGalatSistem, Galat } from './galat.ts';
import { namaTampil } from './jalur.ts';
import { type Pesan, sebab } from './pesan.ts';

/** A configuration that was read. */
export interface BerkasKonfigurasi {
  /** Absolute. */
  readonly jalur: string;
  readonly hasil: HasilKonfigurasi;
  readonly penerap: PenerapKonfigurasi;
}

export class PencariKonfigurasi {
  readonly #cwd: string;
  readonly #pesan: Pesan;
  readonly #dipaksa?: BerkasKonfigurasi;
  readonly #menurutFolder = new Map<string, BerkasKonfigurasi | undefined>();

  /** `dipaksa` is the configuration of all files, whatever lies beside them. Throws a `Galat` where it cannot be read, as every question does. */
  constructor(cwd: string, pesan: Pesan, dipaksa?: string) {
    this.#cwd = cwd;
    this.#pesan = pesan;
    if (dipaksa !== undefined) this.#dipaksa = this.#baca(resolve(cwd, dipaksa));
  }

  /** The configuration that holds for a file or for the files of a folder, if there is one. */
  untuk(folder: string): BerkasKonfigurasi | undefined {
    if (this.#dipaksa) return this.#dipaksa;
    if (this.#menurutFolder.has(folder)) return this.#menurutFolder.get(folder);
    const jalur = join(folder, NAMA_KONFIGURASI);
    const induk = dirname(folder);
    const hasil = adaBerkas(jalur) ? this.#baca(jalur) : induk === folder ? undefined : this.untuk(induk);
    this.#menurutFolder.set(folder, hasil);
    return hasil;
  }

  setelan(jalur: string): Setelan {
    const konfigurasi = this.untuk(dirname(jalur));
    return konfigurasi ? konfigurasi.penerap.setelan(dariFolder(konfigurasi, jalur)) : TANPA_SETELAN;
  }

  /** Whether the configuration of a file says that it is not to be checked. */
  dilewati(jalur: string): boolean {
    const konfigurasi = this.untuk(dirname(jalur));
    return konfigurasi?.penerap.dilewati(dariFolder(konfigurasi, jalur)) ?? false;
  }

  /** The folder that the logo of a file must lie in. */
  akarLogo(jalur: string): string {
    const konfigurasi = this.untuk(dirname(jalur));
    return akarLogo(dirname(jalur), konfigurasi && dirname(konfigurasi.jalur), [this.#cwd], memuat);
  }

  /** All that held for some file so far, each once. */
  terpakai(): BerkasKonfigurasi[] {
    return this.#dipaksa ? [this.#dipaksa] : [...new Set([...this.#menurutFolder.values()].filter((k) => k !== undefined))];
  }

  #baca(jalur: string): BerkasKonfigurasi {
    const hasil = bacaKonfigurasi(this.#teks(jalur));
    return { jalur, hasil, penerap: new PenerapKonfigurasi(hasil.konfigurasi) };
  }

  #teks(jalur: string): string {
    try {
      return tanpaBom(teksDari(bacaByte(jalur)));
    } catch (error) {
      if (!adalahGalatSistem(error)) throw error;
      const nama = namaTampil(this.#cwd, jalur);
      throw new Galat(
        error.code === 'ENOENT' ? this.#pesan.tidakAda(nama) : this.#pesan.tidakDapatDibaca(nama, sebab(this.#pesan, error.code)),
      );
    }
  }
}

/** A file that a configuration names, as an absolute path. */
export function jalurDalam({ jalur }: BerkasKonfigurasi, nama: string): string {
  return resolve(dirname(jalur), nama);
}

/** Whether there is such a file, as far as may be seen. */
export function adaBerkas(jalur: string): boolean {
  try {
    return statSync(jalur).isFile();
  } catch {
    return false;
  }
}

function dariFolder(konfigurasi: BerkasKonfigurasi, jalur: string): string {
  return relative(dirname(konfigurasi.jalur), jalur).split(sep).join('/');
}
