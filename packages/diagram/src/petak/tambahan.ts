/**
 * Finds cells for what the tool draws beside the author's symbols. An end stands under its decision, in the lane of the pelaksana whose work
 * ends; so does a jump that is its symbol's only way on (or the only way to it, above). For other jumps the neighbouring cell of the
 * same tier is the usual place; where it is taken, or a line wants to pass there, the jump gets a tier of its own in its symbol's lane.
 */
import type { IndeksLangkah } from '@alir/core';
import type { TierBaris } from './baris.ts';
import type { Sambungan, Simpul } from './jenis.ts';
import type { Lompatan } from './penggalan.ts';

/** A cell that costs more than this is worse than a tier of its own. */
const TERLALU_MAHAL = 50;
/** What it costs to stand on the side away from where the jump leads. */
const SISI_LAIN = 8;

export class Tambahan {
  readonly simpul: Simpul[];
  readonly #rows: ReadonlyMap<IndeksLangkah, TierBaris>;
  readonly #sambungan: readonly Sambungan[];
  readonly #lanes: number;
  readonly #tetangga: Map<number, number[]> = new Map();
  /** Cells that a straight arrow down would cross: `row:lane`. */
  readonly #lintasan: Set<string> = new Set();
  /** Decisions that have an end under them. */
  readonly #berakhir: Set<number> = new Set();

  constructor(rows: ReadonlyMap<IndeksLangkah, TierBaris>, simpul: readonly Simpul[], sambungan: readonly Sambungan[], lanes: number) {
    this.#rows = rows;
    this.simpul = [...simpul];
    this.#sambungan = sambungan;
    this.#lanes = lanes;
    for (const { dari, ke } of sambungan) {
      this.#tetanggaDari(dari).push(ke);
      this.#tetanggaDari(ke).push(dari);
      this.#catatLintasan(this.simpul[dari]!, this.simpul[ke]!);
    }
  }

  /** Places the generated terminator `index` under the decision that leads to it; a second one of the same decision beside it. */
  terminator(index: number): void {
    const own = this.simpul[index]!;
    const dari = this.#sambungan.find(({ ke }) => ke === index)?.dari;
    const host = dari === undefined ? undefined : this.simpul[dari];
    if (!host || host.langkah !== own.langkah || dari === undefined) {
      this.#rows.get(own.langkah)!.taruh([own], 0);
      return;
    }
    const buat = (lane: number) => this.#ganti(index, lane);
    if (this.#berakhir.has(dari)) this.#tempatkan(dari, 'keluar', buat);
    else this.#diJalurSendiri(host, 'keluar', buat);
    this.#berakhir.add(dari);
  }

  /** Adds one end of a jump next to the symbol `host` and returns its index; `tunggal` if no other line leaves (or enters) there. */
  ujung(host: number, lompatan: Lompatan, tunggal: boolean): number {
    const { id, jenis, arah, naik, tepi, teks, catatan, generated, tuju, range } = lompatan;
    const index = this.simpul.length;
    const { langkah } = this.simpul[host]!;
    const buat = (lane: number): Simpul => {
      const simpul: Simpul = {
        id,
        jenis,
        langkah,
        tier: 0,
        awal: lane,
        akhir: lane,
        teks: { text: teks, runs: [{ text: teks, italic: false }] },
        ...(catatan !== undefined && { catatan }),
        ...(naik && { naik }),
        generated,
        range,
      };
      this.simpul.push(simpul);
      return simpul;
    };
    if (!tepi || !this.#diTepi(host, arah, buat)) {
      if (tunggal) this.#diJalurSendiri(this.simpul[host]!, arah, buat);
      else this.#tempatkan(host, arah, buat, tuju);
    }
    this.#tetanggaDari(host).push(index);
    return index;
  }

  /** Where the flow runs on over the page's end: in its own lane, under the last row or above the first. */
  #diTepi(host: number, arah: 'keluar' | 'masuk', buat: (lane: number) => Simpul): boolean {
    const { langkah, awal, akhir } = this.simpul[host]!;
    const lane = Math.floor((awal + akhir) / 2);
    const tier = this.#rows.get(langkah)!.tierTepi(arah === 'keluar' ? 'bawah' : 'atas');
    if (tier.sel[lane] !== undefined) return false;
    tier.sel[lane] = buat(lane);
    return true;
  }

  #ganti(index: number, lane: number): Simpul {
    const moved = { ...this.simpul[index]!, awal: lane, akhir: lane };
    this.simpul[index] = moved;
    return moved;
  }

  #tempatkan(hostIndex: number, arah: 'keluar' | 'masuk', buat: (lane: number) => Simpul, tuju?: number): void {
    const host = this.simpul[hostIndex]!;
    const row = this.#rows.get(host.langkah)!;
    const tier = row.tierDari(host);
    const best = [host.akhir + 1, host.awal - 1]
      .filter((lane) => lane >= 0 && lane < this.#lanes && row.kosong(tier, lane, lane))
      .map((lane) => ({ lane, cost: this.#biaya(hostIndex, lane, tuju) }))
      .sort((a, b) => a.cost - b.cost)[0];
    if (best && best.cost < TERLALU_MAHAL) row.tiers[tier]!.sel[best.lane] = buat(best.lane);
    else this.#diJalurSendiri(host, arah, buat);
  }

  /** Under its host (above it, for what leads to it), in a tier of the same row. */
  #diJalurSendiri(host: Simpul, arah: 'keluar' | 'masuk', buat: (lane: number) => Simpul): void {
    const row = this.#rows.get(host.langkah)!;
    const tier = row.tierDari(host);
    const lane = Math.floor((host.awal + host.akhir) / 2);
    const beside = arah === 'keluar' ? tier + 1 : tier - 1;
    const free = beside >= 0 && beside < row.tiers.length && row.kosong(beside, lane, lane);
    const target = free ? row.tiers[beside]! : row.sisipkan(arah === 'keluar' ? tier + 1 : tier);
    target.sel[lane] = buat(lane);
  }

  /** How much an addition in `lane` next to `host` would spoil, where the jump leads to lane `tuju`. */
  #biaya(hostIndex: number, lane: number, tuju: number | undefined): number {
    const host = this.simpul[hostIndex]!;
    let cost = this.#lintasan.has(`${host.langkah}:${lane}`) ? 60 : 0;
    const right = lane > host.akhir;
    if (tuju !== undefined && (right ? tuju < host.awal : tuju > host.akhir)) cost += SISI_LAIN;
    for (const other of this.#tetanggaDari(hostIndex)) {
      const { awal, akhir, langkah } = this.simpul[other]!;
      if (langkah === host.langkah && (right ? awal > host.akhir : akhir < host.awal)) cost += 100;
      else if (awal <= lane && lane <= akhir) cost += 12;
      else if (right ? awal > host.akhir : akhir < host.awal) cost += 6;
    }
    return cost;
  }

  #tetanggaDari(index: number): number[] {
    let list = this.#tetangga.get(index);
    if (!list) {
      list = [];
      this.#tetangga.set(index, list);
    }
    return list;
  }

  #catatLintasan(a: Simpul, b: Simpul): void {
    const lane = Math.max(a.awal, b.awal);
    if (lane > Math.min(a.akhir, b.akhir)) return;
    for (let row = Math.min(a.langkah, b.langkah) + 1; row < Math.max(a.langkah, b.langkah); row++) {
      const blocked = this.#rows.get(row)!.tiers.some(({ sel }) => sel[lane] !== undefined);
      if (blocked) return;
    }
    for (let row = Math.min(a.langkah, b.langkah) + 1; row < Math.max(a.langkah, b.langkah); row++) this.#lintasan.add(`${row}:${lane}`);
  }
}
