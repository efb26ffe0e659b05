/** What is kept between the checks of one run, so that only what changed is done again. */

/** Texts that stand for files, by absolute paths. */
export type Teks = ReadonlyMap<string, string>;

/** What `buat` makes of each file, in the order asked for: made again where another text stands for it. Files themselves do not change in a run. */
export class Ingatan<T> {
  readonly #buat: (jalur: readonly string[], teks: Teks) => Promise<readonly T[]>;
  readonly #isi = new Map<string, { readonly teks: string | undefined; readonly hasil: T }>();

  constructor(buat: (jalur: readonly string[], teks: Teks) => Promise<readonly T[]>) {
    this.#buat = buat;
  }

  async ambil(jalur: readonly string[], teks: Teks): Promise<T[]> {
    const baru = jalur.filter((j) => !this.#isi.has(j) || this.#isi.get(j)!.teks !== teks.get(j));
    const hasil = await this.#buat(baru, teks);
    baru.forEach((j, i) => {
      this.#isi.set(j, { teks: teks.get(j), hasil: hasil[i]! });
    });
    return jalur.map((j) => this.#isi.get(j)!.hasil);
  }
}

/** The last thing made, as long as it is asked for with the very same parts. */
export class Terakhir<T> {
  #bagian: readonly unknown[] = [];
  #hasil: { readonly nilai: T } | undefined;

  ambil(bagian: readonly unknown[], buat: () => T): T {
    const sama = bagian.length === this.#bagian.length && bagian.every((b, i) => b === this.#bagian[i]);
    if (!this.#hasil || !sama) this.#hasil = { nilai: buat() };
    this.#bagian = bagian;
    return this.#hasil.nilai;
  }
}
