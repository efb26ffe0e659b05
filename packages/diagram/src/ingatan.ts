/**
 * What was laid out before, by its content: where the same comes again, in another drawing of the same text after an edit or in
 * another round of the same drawing, it is not laid out again. Nothing in a key or a value says where in the text it stood, and what a
 * drawer gives back is what would have been made anew, so a drawing is the same with and without memory.
 */
import type { HasilRute } from './router/index.ts';
import type { TataHalaman } from './tata/halaman.ts';
import type { Butir } from './tata/sel.ts';

/** What a value weighs beside its key, in letters. */
const PER_ISI = 60;

/**
 * Values by their keys, in two generations: what is used moves to the young one, and when that is full, the old one is forgotten. (A map
 * that keeps the order of use takes longer than what it saves.)
 */
class Laci<T> {
  readonly #batas: number;
  #muda = new Map<string, T>();
  #tua = new Map<string, T>();
  #besar = 0;

  /** `batas` is the number of letters in the keys of a generation. */
  constructor(batas: number) {
    this.#batas = batas;
  }

  /** What `kunci` stands for; made by `buat` where it is not remembered. */
  ambil(kunci: string, buat: () => T): T {
    const young = this.#muda.get(kunci);
    if (young !== undefined) return young;
    const value = this.#tua.get(kunci) ?? buat();
    if (this.#besar > this.#batas) {
      this.#tua = this.#muda;
      this.#muda = new Map();
      this.#besar = 0;
    }
    this.#muda.set(kunci, value);
    this.#besar += kunci.length + PER_ISI;
    return value;
  }
}

/** The memory of whoever draws a text again and again; one for each text. */
export class Ingatan {
  /** Pages, by all that they show: about those of a thousand steps. */
  readonly halaman = new Laci<TataHalaman>(8_000_000);
  /** Courses of lines, by the grid they run in: they do not depend on texts. */
  readonly rute = new Laci<HasilRute>(4_000_000);
  /** By width and type of a column of texts: what stands in its cells. */
  readonly kolom = new Laci<Laci<readonly Butir[]>>(8_000);

  /** The texts of cells, set in lines, in a column of `width` and type of `size`, by what they say. */
  butir(width: number, size: number): Laci<readonly Butir[]> {
    return this.kolom.ambil(`${width} ${size}`, () => new Laci(400_000));
  }
}
