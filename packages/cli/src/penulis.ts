/** Puts results where the user wants them: standard output, one file, or a folder in which each gets a name of its own. */
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { adalahGalatSistem, Galat } from './galat.ts';
import { sebutFolder } from './jalur.ts';
import { tulisBerkas } from './keluaran.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Pesan, sebab } from './pesan.ts';

export class Penulis {
  /** There is a place for more than one result. */
  readonly keFolder: boolean;
  readonly #terpakai = new Set<string>();
  readonly #tujuan: string;
  readonly #akhiran: string;
  readonly #lingkungan: Lingkungan;
  readonly #pesan: Pesan;

  /** `tujuan` as the user wrote it, `-` for standard output; `akhiran` ends the names of files in a folder. */
  constructor(tujuan: string, akhiran: string, lingkungan: Lingkungan, pesan: Pesan) {
    this.keFolder = sebutFolder(tujuan) || adalahFolder(resolve(lingkungan.cwd, tujuan));
    this.#tujuan = tujuan;
    this.#akhiran = akhiran;
    this.#lingkungan = lingkungan;
    this.#pesan = pesan;
  }

  /** Refuses to write over one of the files (absolute paths) that are read. */
  tolakMenimpa(dibaca: readonly string[]): void {
    const tujuan = resolve(this.#lingkungan.cwd, this.#tujuan);
    if (this.#tujuan !== '-' && dibaca.includes(tujuan)) throw new Galat(this.#pesan.menimpaSumber(this.#tujuan));
  }

  /** `pokok` is the result's name in a folder. */
  tulis(isi: string | Uint8Array, pokok: string): void {
    if (this.keFolder) this.#tulisBerkas(join(this.#tujuan, this.#unik(pokok)), isi);
    else if (this.#tujuan === '-') this.#lingkungan.stdout.tulis(isi);
    else this.#tulisBerkas(this.#tujuan, isi);
  }

  #tulisBerkas(jalur: string, isi: string | Uint8Array): void {
    if (this.keFolder) this.#buatFolder();
    tulisBerkas(this.#lingkungan, this.#pesan, jalur, isi);
  }

  #buatFolder(): void {
    try {
      mkdirSync(resolve(this.#lingkungan.cwd, this.#tujuan), { recursive: true });
    } catch (error) {
      if (!adalahGalatSistem(error)) throw error;
      throw new Galat(this.#pesan.tidakDapatDitulis(this.#tujuan, sebab(this.#pesan, error.code)));
    }
  }

  /** With a number where the name is taken already. */
  #unik(pokok: string): string {
    let unik = pokok;
    // Compared without case, as many file systems do.
    for (let n = 2; this.#terpakai.has(unik.toLowerCase()); n++) unik = `${pokok}-${n}`;
    this.#terpakai.add(unik.toLowerCase());
    return `${unik}.${this.#akhiran}`;
  }
}

function adalahFolder(jalur: string): boolean {
  return statSync(jalur, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
