/**
 * From layers to the grid that the router knows. A lane has one column, and more where symbols of one layer stand side by side in it
 * or an end stands beside its decision; a layer has one tier, and more where symbols over several lanes get in each other's way.
 */
import type { Petak, Simpul } from '../petak/jenis.ts';
import type { Graf, Satelit, Unit } from './graf.ts';
import type { Lapisan } from './lapisan.ts';

/** How many symbols stand side by side in one lane before the next goes below, and in all lanes together if there are few of them. */
const SEJAJAR = 3;
const SEJAJAR_SEMUA = 6;

export interface PetakAlir {
  /** Its lanes are the columns. Symbols have the same indices as in the graph. */
  readonly petak: Petak;
  /** First column of each lane, and the number of columns at the end. */
  readonly kolom: readonly number[];
}

/** A lane in a tier: its symbols from left to right, and whether nothing else may come in. */
interface Sel {
  readonly isi: number[];
  tutup: boolean;
}

interface Tier {
  readonly sel: readonly Sel[];
  /** Symbols over several lanes. */
  readonly lebar: number[];
}

export function susunKolom(graf: Graf, lapisan: Lapisan): PetakAlir {
  const tiers = isiTier(graf, lapisan);
  for (const satelit of graf.satelit) taruhSatelit(graf, tiers, satelit);
  const kolom = [0];
  for (let lane = 0; lane < graf.lanes; lane++) {
    kolom.push(kolom[lane]! + Math.max(1, ...tiers.map(({ sel }) => sel[lane]!.isi.length)));
  }
  const tier = new Array<number>(graf.bagian.length).fill(0);
  const column = new Array<number | undefined>(graf.bagian.length);
  const before = pendahulu(graf);
  tiers.forEach(({ sel, lebar }, t) => {
    for (const b of lebar) tier[b] = t;
    sel.forEach(({ isi }, lane) => {
      const first = kolom[lane]!;
      const count = kolom[lane + 1]! - first;
      const wishes = isi.map((b) => {
        const above = before[b]!.flatMap((p) => column[p] ?? []).filter((c) => c >= first && c < first + count);
        // Below the one it follows, or in the middle of those that it joins.
        return above.length > 0 ? above.sort((p, q) => p - q)[(above.length - 1) >> 1]! - first : (count - 1) >> 1;
      });
      for (const [i, at] of berurutan(wishes, count).entries()) {
        column[isi[i]!] = first + at;
        tier[isi[i]!] = t;
      }
    });
  });
  const simpul = graf.bagian.map(({ id, jenis, langkah, awal, akhir, generated, simbol, range }, i): Simpul => {
    const own = column[i];
    return {
      id,
      jenis,
      langkah,
      tier: tier[i]!,
      awal: own ?? kolom[awal]!,
      akhir: own ?? kolom[akhir + 1]! - 1,
      generated,
      ...(simbol !== undefined && { simbol }),
      range,
    };
  });
  return { petak: { lanes: kolom.at(-1)!, tiers: tiers.map((_, t) => t), simpul, sambungan: graf.sambungan }, kolom };
}

/** The tiers of all layers, in order. */
function isiTier(graf: Graf, { lapis, urut }: Lapisan): Tier[] {
  const layers: number[][] = [];
  lapis.forEach((layer, i) => {
    layers[layer] ??= [];
    layers[layer].push(i);
  });
  return layers.flatMap((units) => {
    const paling = sejajar(graf, units);
    const tiers: Tier[] = [];
    for (const i of units.sort((a, b) => urut[a]! - urut[b]! || a - b)) {
      const unit = graf.unit[i]!;
      let target = tiers.find((tier) => muat(tier, unit, paling));
      if (!target) {
        target = tierKosong(graf.lanes);
        tiers.push(target);
      }
      taruh(target, unit, graf);
    }
    return tiers;
  });
}

function tierKosong(lanes: number): Tier {
  return { sel: Array.from({ length: lanes }, () => ({ isi: [], tutup: false })), lebar: [] };
}

/** By lane, how many of `units` may stand side by side in it: the usual number, or so many that all tiers have as many. */
function sejajar({ lanes, unit }: Graf, units: readonly number[]): number[] {
  const most = batasSejajar(lanes);
  return Array.from({ length: lanes }, (_, lane) => {
    const count = units.filter((i) => unit[i]!.awal === lane && unit[i]!.akhir === lane).length;
    return count <= most ? most : Math.ceil(count / Math.ceil(count / most));
  });
}

function batasSejajar(lanes: number): number {
  return Math.max(SEJAJAR, Math.floor(SEJAJAR_SEMUA / lanes));
}

function muat({ sel }: Tier, { awal, akhir }: Unit, paling: readonly number[]): boolean {
  const cells = sel.slice(awal, akhir + 1);
  if (awal === akhir) return cells.every(({ isi, tutup }) => !tutup && isi.length < paling[awal]!);
  return cells.every(({ isi, tutup }) => !tutup && isi.length === 0);
}

function taruh({ sel, lebar }: Tier, { anggota, awal, akhir }: Unit, { bagian }: Graf): void {
  if (awal !== akhir) for (let lane = awal; lane <= akhir; lane++) sel[lane]!.tutup = true;
  for (const b of anggota) {
    const own = bagian[b]!;
    if (own.awal === own.akhir) sel[own.awal]!.isi.push(b);
    else lebar.push(b);
  }
}

/** Beside its host, if that stands in one lane with room; else in a tier of its own, below it or (for what leads to it) above. */
function taruhSatelit({ bagian, lanes }: Graf, tiers: Tier[], { bagian: own, tuan, arah }: Satelit): void {
  const at = tiers.findIndex(({ sel, lebar }) => lebar.includes(tuan) || sel.some(({ isi }) => isi.includes(tuan)));
  const lane = bagian[own]!.awal;
  const { isi, tutup } = tiers[at]!.sel[lane]!;
  if (!tutup && isi.length < batasSejajar(lanes)) {
    isi.splice(isi.indexOf(tuan) + (arah === 'keluar' ? 1 : 0), 0, own);
    return;
  }
  const tier = tierKosong(lanes);
  tier.sel[lane]!.isi.push(own);
  tiers.splice(arah === 'keluar' ? at + 1 : at, 0, tier);
}

/** For each symbol, those that lead to it. */
function pendahulu({ bagian, sambungan }: Graf): number[][] {
  const before: number[][] = bagian.map(() => []);
  for (const { dari, ke } of sambungan) before[ke]!.push(dari);
  return before;
}

/** Different columns in ascending order, each as near to its wish as those before and after it allow. */
function berurutan(wishes: readonly number[], count: number): number[] {
  let next = 0;
  return wishes.map((wish, i) => {
    const at = Math.max(next, Math.min(wish, count - (wishes.length - i)));
    next = at + 1;
    return at;
  });
}
