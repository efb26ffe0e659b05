/** Logos as they are printed. */
import { dirname } from 'node:path';
import type { Sop } from '@alir/core';
import { bacaLogo } from '@alir/language/logo';
import { kalimatLogo } from '@alir/rules';
import type { Argumen } from './argumen.ts';
import { namaTampil } from './jalur.ts';
import { catat } from './keluaran.ts';
import type { PencariKonfigurasi } from './konfigurasi.ts';
import type { Lingkungan } from './lingkungan.ts';

/** Gives the logos of SOPs that are printed, and tells the user of those that do not count, each once. */
export class PemberiLogo {
  readonly #konfigurasi: PencariKonfigurasi;
  readonly #argumen: Argumen;
  readonly #lingkungan: Lingkungan;
  readonly #terbaca = new Map<string, Uint8Array | undefined>();

  constructor(konfigurasi: PencariKonfigurasi, argumen: Argumen, lingkungan: Lingkungan) {
    this.#konfigurasi = konfigurasi;
    this.#argumen = argumen;
    this.#lingkungan = lingkungan;
  }

  /** The file of the logo of an SOP in the file `jalur`: of its own, from where it stands, or that of its configuration. */
  isi({ logo }: Sop, jalur: string): Uint8Array | undefined {
    const folder = dirname(jalur);
    if (logo) return logo.teks && this.#baca(logo.teks.text, jalur, folder, this.#konfigurasi.akarLogo(jalur));
    const bersama = this.#konfigurasi.setelan(jalur).instansi.logo;
    const milik = this.#konfigurasi.untuk(folder);
    return milik && bersama !== undefined ? this.#baca(bersama, milik.jalur, dirname(milik.jalur), dirname(milik.jalur)) : undefined;
  }

  /** `penyebut` is the file that names it; of several that name the same file from one folder the first is told of. */
  #baca(nama: string, penyebut: string, folder: string, akar: string): Uint8Array | undefined {
    const kunci = [akar, folder, nama].join('\0');
    if (!this.#terbaca.has(kunci)) {
      const hasil = bacaLogo(nama, folder, akar);
      const berhasil = hasil instanceof Uint8Array;
      if (!berhasil)
        catat(this.#lingkungan, `${namaTampil(this.#lingkungan.cwd, penyebut)}: ${kalimatLogo(nama, hasil, this.#argumen.locale)}`);
      this.#terbaca.set(kunci, berhasil ? hasil : undefined);
    }
    return this.#terbaca.get(kunci);
  }
}
