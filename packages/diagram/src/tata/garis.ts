/** From routes to lines: every stretch gets its coordinate, and the ends are drawn to the outline of the symbols they meet. */

import { UKURAN } from '../opsi.ts';
import type { HasilRute, Letak, Ruas } from '../router/index.ts';
import type { Sisi } from '../simbol/garis-luar.ts';
import { type JenisBentuk, wujud } from '../simbol/katalog.ts';
import type { TataMendatar } from './mendatar.ts';
import type { TataMenurun } from './menurun.ts';

/** A symbol's box on the page. */
export interface KotakSimbol {
  readonly jenis: JenisBentuk;
  readonly naik?: boolean | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Titik = readonly [number, number];

/** How far lines in the middle of a lane or tier lie apart, as a multiple of the usual distance: labels between them need more. */
export interface Regangan {
  readonly lane: readonly number[];
  readonly tier: readonly number[];
}

/** Distance of a line in an odd channel from the channel's middle. */
export function geserRuas({ tegak, kanal, geser }: Ruas & Letak, regangan: Regangan): number {
  return geser * UKURAN.jarak * (tegak ? regangan.lane : regangan.tier)[(kanal - 1) / 2]!;
}

/** The corners of an edge from `dari` to `ke`. */
export function titikGaris(
  hasil: HasilRute,
  tepi: number,
  dari: KotakSimbol,
  ke: KotakSimbol,
  datar: Pick<TataMendatar, 'tengah' | 'talang'>,
  turun: Pick<TataMenurun, 'tengah' | 'celah'>,
  regangan: Regangan,
): Titik[] {
  const { keluar, masuk } = hasil.rute[tepi]!;
  const ruas = hasil.ruas[tepi]!;
  const at = ruas.map((r) => tempatRuas(r, datar, turun, regangan));
  const points: Titik[] = [tepiSimbol(dari, keluar, at[0]!)];
  for (let i = 1; i < ruas.length; i++) points.push(ruas[i]!.tegak ? [at[i]!, at[i - 1]!] : [at[i - 1]!, at[i]!]);
  points.push(tepiSimbol(ke, masuk, at.at(-1)!));
  return points;
}

/** The coordinate along which a stretch runs: x for a vertical one, y for a horizontal one. */
function tempatRuas(
  r: Ruas & Letak,
  datar: Pick<TataMendatar, 'tengah' | 'talang'>,
  turun: Pick<TataMenurun, 'tengah' | 'celah'>,
  regangan: Regangan,
): number {
  if (r.kanal % 2 === 0) return (r.tegak ? datar.talang : turun.celah)[r.kanal / 2]![r.jalur]!;
  return (r.tegak ? datar : turun).tengah[(r.kanal - 1) / 2]! + geserRuas(r, regangan);
}

/** Where the line at coordinate `at` meets `sisi` of the symbol's outline. */
export function tepiSimbol({ jenis, naik, x, y, width, height }: KotakSimbol, sisi: Sisi, at: number): Titik {
  const offset = at - (sisi === 'N' || sisi === 'S' ? x + width / 2 : y + height / 2);
  const depth = wujud(jenis, naik).dalam(sisi, offset, width, height);
  if (sisi === 'N') return [at, y + depth];
  if (sisi === 'S') return [at, y + height - depth];
  return sisi === 'W' ? [x + depth, at] : [x + width - depth, at];
}
