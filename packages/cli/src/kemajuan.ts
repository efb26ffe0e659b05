/** How far a long run is: one line at the foot of a terminal, above which everything else is written. Nothing where nobody watches. */
import { bersih } from './bersih.ts';
import type { Lingkungan } from './lingkungan.ts';

const AWAL_BARIS = '\r\u001b[2K';

export class Kemajuan {
  /** The surroundings whose messages stand above the line. */
  readonly lingkungan: Lingkungan;
  readonly #asli: Lingkungan;
  readonly #jumlah: number;
  #baris = '';

  /** A run of `jumlah` things; one alone is not worth a line. */
  constructor(asli: Lingkungan, jumlah: number) {
    this.#asli = asli;
    this.#jumlah = jumlah;
    const { stderr } = asli;
    const tulis: typeof stderr.tulis = (isi) => {
      this.#hapus();
      stderr.tulis(isi);
      if (this.#baris !== '') stderr.tulis(this.#baris);
    };
    const terlihat = stderr.terminal && jumlah > 1;
    this.lingkungan = terlihat ? { ...asli, stderr: { terminal: true, kolom: stderr.kolom, tulis } } : asli;
  }

  /** `nama` is being worked on, the `ke`-th from 1. */
  sebut(ke: number, nama: string): void {
    if (this.lingkungan === this.#asli) return;
    this.#hapus();
    // Shorter than the line, which would go on on another that nothing wipes.
    this.#baris = bersih(`sop: ${ke}/${this.#jumlah} ${nama}`).slice(0, Math.max(0, this.#asli.stderr.kolom - 1));
    this.#asli.stderr.tulis(this.#baris);
  }

  /** Wipes the line. */
  selesai(): void {
    this.#hapus();
    this.#baris = '';
  }

  #hapus(): void {
    if (this.#baris !== '') this.#asli.stderr.tulis(AWAL_BARIS);
  }
}
