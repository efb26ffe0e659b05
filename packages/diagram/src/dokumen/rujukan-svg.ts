/**
 * How much is drawn where parts of an SVG use each other: a few lines that use each other twice, over and over, would be drawn for years, and
 * one that uses itself for ever.
 */
import type { AturanGaya } from './gaya-svg.ts';

/** So many elements, by what they weigh and repeated ones counted each time, are more than any emblem has. */
const TERBANYAK = 200_000;
/** As deep as parts may refer to each other. */
const TERJAUH = 200;

interface Simpul {
  readonly bobot: number;
  readonly anak: Simpul[];
  readonly dirujuk: string[];
  jumlah?: number;
}

/** Told the elements in their order. */
export class Rujukan {
  readonly #akar: Simpul = { bobot: 1, anak: [], dirujuk: [] };
  readonly #terbuka: Simpul[] = [this.#akar];
  readonly #menurutId = new Map<string, Simpul>();
  readonly #menurutKelas = new Map<string, Simpul[]>();
  readonly #aturan: AturanGaya[] = [];

  /** An element begins, which refers to these others; `bobot` says how many plain ones it takes as long as. */
  buka(id: string | undefined, kelas: readonly string[], dirujuk: readonly string[], bobot: number): void {
    const simpul: Simpul = { bobot, anak: [], dirujuk: [...dirujuk] };
    this.#terbuka.at(-1)!.anak.push(simpul);
    this.#terbuka.push(simpul);
    if (id !== undefined && !this.#menurutId.has(id)) this.#menurutId.set(id, simpul);
    for (const satu of kelas) {
      const semua = this.#menurutKelas.get(satu) ?? [];
      semua.push(simpul);
      this.#menurutKelas.set(satu, semua);
    }
  }

  tutup(): void {
    this.#terbuka.pop();
  }

  gaya(aturan: readonly AturanGaya[]): void {
    this.#aturan.push(...aturan);
  }

  /** Whether more would be drawn than anybody can wait for. To be asked when all was told. */
  meledak(): boolean {
    for (const { kelas, id, dirujuk } of this.#aturan) {
      const milik = [
        ...kelas.flatMap((satu) => this.#menurutKelas.get(satu) ?? []),
        ...id.flatMap((satu) => this.#menurutId.get(satu) ?? []),
      ];
      for (const simpul of milik) simpul.dirujuk.push(...dirujuk);
    }
    return this.#hitung(this.#akar, 0) > TERBANYAK;
  }

  #hitung(simpul: Simpul, jauh: number): number {
    if (simpul.jumlah !== undefined) return simpul.jumlah;
    if (jauh > TERJAUH) return Number.POSITIVE_INFINITY;
    // Who comes back here while it is counted goes round in a circle.
    simpul.jumlah = Number.POSITIVE_INFINITY;
    const lain = simpul.dirujuk.flatMap((id) => this.#menurutId.get(id) ?? []);
    simpul.jumlah = simpul.bobot + [...simpul.anak, ...lain].reduce((sum, satu) => sum + this.#hitung(satu, jauh + 1), 0);
    return simpul.jumlah;
  }
}
