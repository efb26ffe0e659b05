/**
 * Tiers of one row. A row is one line of the table, but several of its symbols may stand in the same lane; each gets the first
 * tier (sub-row) where its lanes are free, so that the router never has to know that rows exist.
 */
import type { Simpul } from './jenis.ts';

/** A tier while its row is being filled: the symbol in each lane, or `terpakai` where a joint line passes. */
export interface Tier {
  readonly sel: (Simpul | 'terpakai' | undefined)[];
}

export class TierBaris {
  readonly tiers: Tier[] = [];
  readonly #lanes: number;
  readonly #tepi: { atas?: Tier; bawah?: Tier } = {};

  constructor(lanes: number) {
    this.#lanes = lanes;
    this.sisipkan(0);
  }

  sisipkan(at: number): Tier {
    const tier = { sel: new Array(this.#lanes).fill(undefined) };
    this.tiers.splice(at, 0, tier);
    return tier;
  }

  /** The tier at the row's upper or lower edge that only jumps stand in, for flows that run on over the end of a page. */
  tierTepi(sisi: 'atas' | 'bawah'): Tier {
    this.#tepi[sisi] ??= this.sisipkan(sisi === 'atas' ? 0 : this.tiers.length);
    return this.#tepi[sisi];
  }

  kosong(tier: number, awal: number, akhir: number): boolean {
    const { sel } = this.tiers[tier]!;
    for (let lane = awal; lane <= akhir; lane++) if (sel[lane] !== undefined) return false;
    return true;
  }

  /** Puts joint symbols into the first tier from `mulai` on where everything from the first to the last lane is free. */
  taruh(anggota: readonly Simpul[], mulai: number): void {
    const awal = Math.min(...anggota.map((s) => s.awal));
    const akhir = Math.max(...anggota.map((s) => s.akhir));
    let at = mulai;
    while (at < this.tiers.length && !this.kosong(at, awal, akhir)) at++;
    if (at === this.tiers.length) this.sisipkan(at);
    const { sel } = this.tiers[at]!;
    sel.fill('terpakai', awal, akhir + 1);
    for (const simpul of anggota) sel.fill(simpul, simpul.awal, simpul.akhir + 1);
  }

  tierDari(simpul: Simpul): number {
    return this.tiers.findIndex(({ sel }) => sel[simpul.awal] === simpul);
  }
}
