/**
 * Where a table that is too wide for any readable type is cut between its lanes, to go on on the sheet beside: so that the sheets are
 * about equally wide and few flows lead from one to the other. Found by dynamic programming over the lanes.
 */
import type { Sop } from '@alir/core';
import type { RentangJalur } from '../petak/penggalan.ts';

/** What a flow that is cut costs, and a sheet that is as wide again as its share. */
const PER_ALUR = 1;
const PER_LEBAR = 60;

export interface BahanBagian {
  /** The width that each lane asks for. */
  readonly lebarLane: readonly number[];
  /** Width of the text columns on the first sheet, on those between, and on the last. */
  readonly teks: { readonly awal: number; readonly tengah: number; readonly akhir: number };
}

/**
 * The lanes of `sop` in `banyak` parts, from left to right; nothing where that cannot be done without tearing a symbol that stands in
 * several lanes.
 */
export function bagiPelaksana(sop: Sop, banyak: number, { lebarLane, teks }: BahanBagian): RentangJalur[] | undefined {
  const lanes = lebarLane.length;
  const { putus, potong } = ikatanJalur(sop, lanes);
  const lebar = [0];
  for (const width of lebarLane) lebar.push(lebar.at(-1)! + width);
  const kolom = (bagian: number) => (bagian === 0 ? teks.awal : bagian === banyak - 1 ? teks.akhir : teks.tengah);
  const share = (lebar[lanes]! + Array.from({ length: banyak }, (_, i) => kolom(i)).reduce((sum, w) => sum + w, 0)) / banyak;

  /** By part and lane: the least cost of the parts before it when this one begins there, and where the one before began. */
  let best: (Titik | undefined)[] = [{ biaya: 0, asal: undefined, mulai: 0 }];
  for (let bagian = 1; bagian <= banyak; bagian++) {
    const next: (Titik | undefined)[] = [];
    for (const titik of best) {
      if (!titik) continue;
      for (let akhir = titik.mulai + 1; akhir <= lanes; akhir++) {
        if (bagian === banyak ? akhir < lanes : akhir === lanes || potong[akhir]) continue;
        const imbalance = (lebar[akhir]! - lebar[titik.mulai]! + kolom(bagian - 1)) / share - 1;
        const biaya = titik.biaya + PER_LEBAR * imbalance * imbalance + PER_ALUR * putus[akhir]!;
        if (biaya < (next[akhir]?.biaya ?? Number.POSITIVE_INFINITY)) next[akhir] = { biaya, asal: titik, mulai: akhir };
      }
    }
    best = next;
  }
  const batas: number[] = [];
  for (let titik = best[lanes]; titik; titik = titik.asal) batas.unshift(titik.mulai);
  return batas.length > 0 ? batas.slice(1).map((akhir, i) => ({ awal: batas[i]!, akhir })) : undefined;
}

interface Titik {
  readonly biaya: number;
  readonly asal: Titik | undefined;
  readonly mulai: number;
}

/** By border left of each lane: how many flows lead over it, and whether a symbol stands on it. */
function ikatanJalur({ prosedur }: Sop, lanes: number): { putus: readonly number[]; potong: readonly boolean[] } {
  const putus = new Array<number>(lanes + 1).fill(0);
  const potong = new Array<boolean>(lanes + 1).fill(false);
  for (const { simbol, alur } of prosedur) {
    const rentang = simbol.map(({ lanes: own }) => {
      const known = own.filter((lane) => lane >= 0 && lane < lanes);
      return known.length > 0 ? ([Math.min(...known), Math.max(...known)] as const) : undefined;
    });
    for (const span of rentang) for (let border = span ? span[0] + 1 : 1; span && border <= span[1]; border++) potong[border] = true;
    for (const { dari, ke } of alur) {
      const [a, b] = [rentang[dari]?.[0], rentang[ke]?.[0]];
      if (a === undefined || b === undefined) continue;
      for (let border = Math.min(a, b) + 1; border <= Math.max(a, b); border++) putus[border] = putus[border]! + 1;
    }
  }
  return { putus, potong };
}
