/** The configurations of the files of a run: for each file the nearest `sop.config.json` upward, or the one that the command line names. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  ATURAN,
  bacaKonfigurasi,
  type HasilKonfigurasi,
  NAMA_KONFIGURASI,
  PenerapKonfigurasi,
  type Setelan,
  TANPA_SETELAN,
} from '@alir/rules';
import { bacaByte, tanpaBom, teksDari } from './baca-berkas.ts';
import { adalahGalatSistem, Galat } from './galat.ts';
import { type Pesan, sebab } from './pesan.ts';

/** A configuration that was read. */
export interface BerkasKonfigurasi {
  /** Absolute. */
  readonly jalur: string;
  readonly hasil: HasilKonfigurasi;
  readonly penerap: PenerapKonfigurasi;
}

const KODE_ATURAN = new Set(ATURAN.map((rule) => rule.code));

export class PencariKonfigurasi {
  readonly #pesan: Pesan;
  readonly #dipaksa?: BerkasKonfigurasi;
  readonly #menurutFolder = new Map<string, BerkasKonfigurasi | undefined>();

  /** `dipaksa` is the configuration of all files, whatever lies beside them. Throws a `Galat` where it cannot be read. */
  constructor(pesan: Pesan, dipaksa?: string) {
    this.#pesan = pesan;
    if (dipaksa !== undefined) this.#dipaksa = this.#baca(dipaksa);
  }

  /** The configuration that holds for a file or for the files of a folder, if there is one. */
  untuk(folder: string): BerkasKonfigurasi | undefined {
    if (this.#dipaksa) return this.#dipaksa;
    if (this.#menurutFolder.has(folder)) return this.#menurutFolder.get(folder);
    const jalur = join(folder, NAMA_KONFIGURASI);
    const induk = dirname(folder);
    const hasil = existsSync(jalur) ? this.#baca(jalur) : induk === folder ? undefined : this.untuk(induk);
    this.#menurutFolder.set(folder, hasil);
    return hasil;
  }

  setelan(jalur: string): Setelan {
    const konfigurasi = this.untuk(dirname(jalur));
    return konfigurasi ? konfigurasi.penerap.setelan(dariFolder(konfigurasi, jalur)) : TANPA_SETELAN;
  }

  /** Whether the configuration of a file says that it is not to be checked. */
  diabaikan(jalur: string): boolean {
    const konfigurasi = this.untuk(dirname(jalur));
    return konfigurasi?.penerap.diabaikan(dariFolder(konfigurasi, jalur)) ?? false;
  }

  /** All that held for some file so far, each once. */
  terpakai(): BerkasKonfigurasi[] {
    return this.#dipaksa ? [this.#dipaksa] : [...new Set([...this.#menurutFolder.values()].filter((k) => k !== undefined))];
  }

  #baca(jalur: string): BerkasKonfigurasi {
    const hasil = bacaKonfigurasi(this.#teks(jalur), KODE_ATURAN);
    return { jalur, hasil, penerap: new PenerapKonfigurasi(hasil.konfigurasi) };
  }

  #teks(jalur: string): string {
    try {
      return tanpaBom(teksDari(bacaByte(jalur)));
    } catch (error) {
      if (!adalahGalatSistem(error)) throw error;
      throw new Galat(
        error.code === 'ENOENT' ? this.#pesan.tidakAda(jalur) : this.#pesan.tidakDapatDibaca(jalur, sebab(this.#pesan, error.code)),
      );
    }
  }
}

/** Files that a configuration names, as absolute paths. */
export function berkasKonfigurasi({ jalur }: BerkasKonfigurasi, nama: readonly string[]): string[] {
  return nama.map((n) => resolve(dirname(jalur), n));
}

function dariFolder(konfigurasi: BerkasKonfigurasi, jalur: string): string {
  return relative(dirname(konfigurasi.jalur), jalur).split(sep).join('/');
}
