import type { Peraturan } from '@alir/core';
import type { Pesan } from '../pesan.ts';
import { cariDeklarasi } from './ruang-kerja.ts';

/** What is known of some folders: the names that were looked for there, and what that brought. */
interface Tempat {
  readonly dicari: Set<string>;
  readonly ditemukan: Peraturan[];
}

/** Looks for profiles around the files of a run: for each name once, however many files use it. */
export class PencariProfil {
  readonly #pesan: Pesan;
  readonly #tempat = new Map<string, Tempat>();

  constructor(pesan: Pesan) {
    this.#pesan = pesan;
  }

  /**
   * The profiles of these names in the trees of `folder` (absolute), those that they build on, and whatever else was found there before.
   * Of several with one name the first in the order of the files comes first. `kecuali` is a file that is left out.
   */
  cari(nama: readonly string[], folder: readonly string[], kecuali?: string): readonly Peraturan[] {
    const { dicari, ditemukan } = this.#di(JSON.stringify([folder, kecuali]));
    const baru = nama.filter((n) => !dicari.has(n));
    if (baru.length === 0) return ditemukan;
    const diperiksa = new Set(kecuali === undefined ? [] : [kecuali]);
    ditemukan.push(...cariDeklarasi(baru, diperiksa, folder, this.#pesan).flatMap((h) => h.ringkasan.peraturan));
    for (const n of [...baru, ...ditemukan.map((p) => p.nama.nama)]) dicari.add(n);
    return ditemukan;
  }

  #di(kunci: string): Tempat {
    const tempat = this.#tempat.get(kunci) ?? { dicari: new Set<string>(), ditemukan: [] };
    this.#tempat.set(kunci, tempat);
    return tempat;
  }
}
