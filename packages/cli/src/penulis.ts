/** Puts results where the user wants them: standard output, one file, or a folder in which each gets a name of its own. */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Argumen } from './argumen.ts';
import { adalahGalatSistem, Galat } from './galat.ts';
import { adalahFolder, jalurNyata, sebutFolder } from './jalur.ts';
import { tulisBerkas } from './keluaran.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Pesan, sebab } from './pesan.ts';

/** Where the command line wants files of `format`. Refuses to show to a terminal what only programs read (`biner`). */
export function bukaPenulis(format: string, biner: boolean, { teks, pesan }: Argumen, lingkungan: Lingkungan): Penulis {
  const tujuan = teks('output') ?? '-';
  if (biner && tujuan === '-' && lingkungan.stdout.terminal) throw new Galat(pesan.binerKeTerminal(format));
  return new Penulis(tujuan, format, lingkungan, pesan);
}

export class Penulis {
  /** There is a place for more than one result. */
  readonly keFolder: boolean;
  /** As the user wrote it; `-` is standard output. */
  readonly tujuan: string;
  readonly #terpakai = new Set<string>();
  #jumlah = 0;
  readonly #akhiran: string;
  readonly #lingkungan: Lingkungan;
  readonly #pesan: Pesan;

  /** `akhiran` ends the names of files in a folder. */
  constructor(tujuan: string, akhiran: string, lingkungan: Lingkungan, pesan: Pesan) {
    this.keFolder = sebutFolder(tujuan) || adalahFolder(resolve(lingkungan.cwd, tujuan));
    this.tujuan = tujuan;
    this.#akhiran = akhiran;
    this.#lingkungan = lingkungan;
    this.#pesan = pesan;
  }

  /** Refuses to write over one of the files (absolute paths) that are read. */
  tolakMenimpa(dibaca: readonly string[]): void {
    if (this.tujuan === '-') return;
    const tujuan = jalurNyata(resolve(this.#lingkungan.cwd, this.tujuan));
    if (dibaca.some((satu) => jalurNyata(satu) === tujuan)) throw new Galat(this.#pesan.menimpaSumber(this.tujuan));
  }

  /** How many files were written. */
  get jumlah(): number {
    return this.#jumlah;
  }

  /** `pokok` is the result's name in a folder, perhaps in one below it. */
  tulis(isi: string | Uint8Array, pokok: string): void {
    if (this.keFolder) this.#tulisBerkas(join(this.tujuan, this.#unik(pokok)), isi);
    else if (this.tujuan === '-') this.#lingkungan.stdout.tulis(isi);
    else this.#tulisBerkas(this.tujuan, isi);
  }

  #tulisBerkas(jalur: string, isi: string | Uint8Array): void {
    if (this.keFolder) this.#buatFolder(dirname(jalur));
    tulisBerkas(this.#lingkungan, this.#pesan, jalur, isi);
    this.#jumlah++;
  }

  #buatFolder(jalur: string): void {
    try {
      mkdirSync(resolve(this.#lingkungan.cwd, jalur), { recursive: true });
    } catch (error) {
      if (!adalahGalatSistem(error)) throw error;
      throw new Galat(this.#pesan.tidakDapatDitulis(jalur, sebab(this.#pesan, error.code)));
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
