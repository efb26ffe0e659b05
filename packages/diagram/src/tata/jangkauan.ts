/** How far symbols and the lines beside a middle reach from the middles of lanes and tiers; lengths in millimetres. */
import type { HasilRute, Papan } from '../router/index.ts';
import { geserRuas } from './garis.ts';
import type { Ruang } from './ruang.ts';

/** Kept free beyond a line. */
const TEPI_GARIS = 1.1;

export interface Jangkauan {
  /** By lane, and by tier. */
  readonly lane: number[];
  readonly tier: number[];
}

/** `list[at]` becomes at least `half`. */
export function paling(list: number[], at: number, half: number): void {
  list[at] = Math.max(list[at]!, half);
}

/**
 * The reach of the lines that leave the middles of their channels. Symbols that such a line meets grow to meet it: `ukuran` (by box
 * of `papan`) is changed in place.
 */
export function jangkauanGaris(
  papan: Papan,
  hasil: HasilRute,
  ruang: Ruang,
  ukuran: readonly { width: number; height: number }[],
): Jangkauan {
  const jangkauan: Jangkauan = { lane: new Array<number>(papan.lanes).fill(0), tier: ruang.tier.slice(0, papan.tiers) };
  hasil.ruas.forEach((ruas, tepi) => {
    const { dari, ke } = papan.tepi[tepi]!;
    for (const r of ruas) {
      if (r.kanal % 2 === 0) continue;
      const reach = Math.abs(geserRuas(r, ruang.regangan)) + TEPI_GARIS;
      paling(r.tegak ? jangkauan.lane : jangkauan.tier, (r.kanal - 1) / 2, reach);
      if (r.geser === 0) continue;
      // A symbol reaches as far as the lines that meet it.
      for (const box of [...(r.ke === 0 ? [dari] : []), ...(r.ke === ruas.length - 1 ? [ke] : [])]) {
        const size = ukuran[box]!;
        if (!r.tegak) size.height = Math.max(size.height, 2 * reach);
        else if (papan.kotak[box]!.awal === papan.kotak[box]!.akhir) size.width = Math.max(size.width, 2 * reach);
      }
    }
  });
  return jangkauan;
}
