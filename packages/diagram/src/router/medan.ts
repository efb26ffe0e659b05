/** The field of boxes: answers, in constant time, where a line can pass without meeting one. */
import type { Kotak, Papan } from './jenis.ts';

export class Medan {
  readonly #lanes: number;
  readonly #tiers: number;
  /** By tier and lane: first lane to the right (left) of it with a box, or the table's border. */
  readonly #kanan: Int32Array;
  readonly #kiri: Int32Array;
  /** By tier and lane: the first tier below with a box in that lane. */
  readonly #bawah: Int32Array;
  /** By gutter: how many tiers above each are barred by a box that spans it. */
  readonly #palang: Int32Array[];

  constructor({ lanes, tiers, kotak }: Papan) {
    this.#lanes = lanes;
    this.#tiers = tiers;
    const filled = new Uint8Array(lanes * tiers);
    const barred = Array.from({ length: lanes + 1 }, () => new Uint8Array(tiers));
    for (const { tier, awal, akhir } of kotak) {
      for (let lane = awal; lane <= akhir; lane++) filled[tier * lanes + lane] = 1;
      for (let gutter = awal + 1; gutter <= akhir; gutter++) barred[gutter]![tier] = 1;
    }
    this.#kanan = new Int32Array(lanes * tiers).fill(lanes);
    this.#kiri = new Int32Array(lanes * tiers).fill(-1);
    this.#bawah = new Int32Array(lanes * tiers).fill(tiers);
    for (let tier = tiers - 1; tier >= 0; tier--) {
      for (let lane = lanes - 1; lane >= 0; lane--) {
        const at = tier * lanes + lane;
        if (lane + 1 < lanes) this.#kanan[at] = filled[at + 1] ? lane + 1 : this.#kanan[at + 1]!;
        if (tier + 1 < tiers) this.#bawah[at] = filled[at + lanes] ? tier + 1 : this.#bawah[at + lanes]!;
      }
      for (let lane = 1; lane < lanes; lane++) {
        const at = tier * lanes + lane;
        this.#kiri[at] = filled[at - 1] ? lane - 1 : this.#kiri[at - 1]!;
      }
    }
    this.#palang = barred.map((tiersBarred) => {
      const sums = new Int32Array(tiers + 1);
      for (let tier = 0; tier < tiers; tier++) sums[tier + 1] = sums[tier]! + tiersBarred[tier]!;
      return sums;
    });
  }

  /** Whether a line from the box's right (left) side reaches place `x` (a gutter or a lane's middle) in the middle of its tier. */
  sampingBebas({ tier, awal, akhir }: Kotak, x: number): boolean {
    if (x > 2 * akhir + 1) return x < 2 * this.#kanan[tier * this.#lanes + akhir]! + 1;
    if (x < 2 * awal + 1) return x > 2 * this.#kiri[tier * this.#lanes + awal]! + 1;
    return false;
  }

  /** Whether lane `lane` has no box in the tiers from `dari` to `sampai`, both excluded. */
  kolomBebas(lane: number, dari: number, sampai: number): boolean {
    if (sampai <= dari + 1) return true;
    return this.#bawah[dari * this.#lanes + lane]! >= sampai;
  }

  /** Whether gutter `gutter` is not spanned by a box in the tiers from `a` to `b`, both included. */
  talangBebas(gutter: number, a: number, b: number): boolean {
    const sums = this.#palang[gutter]!;
    const top = Math.max(0, Math.min(a, b));
    const foot = Math.min(this.#tiers - 1, Math.max(a, b));
    return top > foot || sums[foot + 1] === sums[top];
  }
}
