/**
 * All shapes a route may take. A handful of patterns, each tried in every gutter, is what people draw by hand in such tables; the
 * last pattern (out at the foot, around, in at the top) always exists, so no edge is ever lost.
 */
import type { Sisi } from '../simbol/garis-luar.ts';
import type { Kotak, Papan, Rute, Tepi } from './jenis.ts';
import type { Medan } from './medan.ts';

/** Length and bends only: what a route costs before it meets others. */
export interface Calon extends Rute {
  readonly biaya: number;
}

const PER_LANE = 17;
const PER_TIER = 10;
const PER_TIKUNGAN = 22;
const TALANG_TEPI = 25;
const BUKAN_KEBIASAAN = 32;

export function calonRute(papan: Papan, medan: Medan, tepi: Tepi): Calon[] {
  const from = papan.kotak[tepi.dari]!;
  const to = papan.kotak[tepi.ke]!;
  const found: Calon[] = [];
  const add = (keluar: Sisi, kanal: number[], masuk: Sisi) => {
    found.push({ keluar, masuk, kanal, biaya: biayaDasar(papan, tepi, from, to, keluar, kanal, masuk) });
  };
  const s = from.tier;
  const t = to.tier;
  const outColumns = kolomPilihan(from, to);
  const inColumns = kolomPilihan(to, from);

  if (s === t && tepi.dari !== tepi.ke) {
    if (from.akhir < to.awal && medan.sampingBebas(from, 2 * to.awal)) add('E', [2 * s + 1], 'W');
    if (to.akhir < from.awal && medan.sampingBebas(from, 2 * to.akhir + 2)) add('W', [2 * s + 1], 'E');
  }
  if (s < t) {
    for (const lane of kolomBersama(from, to)) if (medan.kolomBebas(lane, s, t)) add('S', [2 * lane + 1], 'N');
    for (const lane of inColumns) {
      const x = 2 * lane + 1;
      if (medan.sampingBebas(from, x) && medan.kolomBebas(lane, s, t)) add(sisiMenuju(from, x), [2 * s + 1, x], 'N');
    }
    for (const lane of outColumns) {
      const x = 2 * lane + 1;
      if (medan.sampingBebas(to, x) && medan.kolomBebas(lane, s, t)) add('S', [x, 2 * t + 1], sisiMenuju(to, x));
    }
    for (const a of outColumns) {
      for (const b of inColumns) {
        if (a === b) continue;
        if (medan.kolomBebas(a, s, t)) add('S', [2 * a + 1, 2 * t, 2 * b + 1], 'N');
        if (t > s + 1 && medan.kolomBebas(b, s, t)) add('S', [2 * a + 1, 2 * s + 2, 2 * b + 1], 'N');
      }
    }
  }
  for (let gutter = 0; gutter <= papan.lanes; gutter++) lewatTalang(medan, from, to, gutter, outColumns, inColumns, add);
  return found.sort((a, b) => a.biaya - b.biaya);
}

/** The patterns that run along a gutter. */
function lewatTalang(
  medan: Medan,
  from: Kotak,
  to: Kotak,
  gutter: number,
  outColumns: readonly number[],
  inColumns: readonly number[],
  add: (keluar: Sisi, kanal: number[], masuk: Sisi) => void,
): void {
  const x = 2 * gutter;
  const s = from.tier;
  const t = to.tier;
  const outSide = medan.sampingBebas(from, x);
  const inSide = medan.sampingBebas(to, x);
  // The tiers a run in the gutter passes, by whether it starts and ends in the middle of a tier or in a gap.
  const top = Math.min(s, t);
  const foot = Math.max(s, t);
  if (outSide && inSide && s !== t && medan.talangBebas(gutter, s, t)) {
    add(sisiMenuju(from, x), [2 * s + 1, x, 2 * t + 1], sisiMenuju(to, x));
  }
  if (outSide && medan.talangBebas(gutter, s, s < t ? t - 1 : t)) {
    for (const b of inColumns) add(sisiMenuju(from, x), [2 * s + 1, x, 2 * t, 2 * b + 1], 'N');
  }
  if (inSide && medan.talangBebas(gutter, t <= s ? s : s + 1, t)) {
    for (const a of outColumns) add('S', [2 * a + 1, 2 * s + 2, x, 2 * t + 1], sisiMenuju(to, x));
  }
  const between = t <= s ? medan.talangBebas(gutter, top, foot) : t === s + 1 || medan.talangBebas(gutter, s + 1, t - 1);
  if (between && t !== s + 1) {
    for (const a of outColumns) for (const b of inColumns) add('S', [2 * a + 1, 2 * s + 2, x, 2 * t, 2 * b + 1], 'N');
  }
}

function sisiMenuju(kotak: Kotak, x: number): Sisi {
  return x > 2 * kotak.akhir + 1 ? 'E' : 'W';
}

/** Lanes where a box that may span several is left or entered vertically: its middle, and the one nearest to the other box. */
function kolomPilihan(kotak: Kotak, other: Kotak): number[] {
  const middle = (kotak.awal + kotak.akhir) >> 1;
  const near = Math.min(kotak.akhir, Math.max(kotak.awal, (other.awal + other.akhir) >> 1));
  return middle === near ? [middle] : [near, middle];
}

/** Lanes that both boxes stand in: the middle of the shared stretch first. */
function kolomBersama(a: Kotak, b: Kotak): number[] {
  const from = Math.max(a.awal, b.awal);
  const to = Math.min(a.akhir, b.akhir);
  if (from > to) return [];
  const middle = (from + to) >> 1;
  return [middle, ...Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((lane) => lane !== middle)];
}

function biayaDasar(papan: Papan, tepi: Tepi, from: Kotak, to: Kotak, keluar: Sisi, kanal: readonly number[], masuk: Sisi): number {
  const startsVertical = keluar === 'N' || keluar === 'S';
  // Walk the bend points: each channel fixes one coordinate.
  let x = startsVertical ? kanal[0]! : keluar === 'E' ? 2 * from.akhir + 1 : 2 * from.awal + 1;
  let y = startsVertical ? 2 * from.tier + 1 : kanal[0]!;
  let cost = PER_TIKUNGAN * (kanal.length - 1);
  let vertical = startsVertical;
  for (let i = 0; i < kanal.length; i++) {
    const last = i === kanal.length - 1;
    if (vertical) {
      const next = last ? 2 * to.tier + 1 : kanal[i + 1]!;
      cost += (Math.abs(next - y) * PER_TIER) / 2;
      y = next;
      if (kanal[i] === 0 || kanal[i] === 2 * papan.lanes) cost += TALANG_TEPI;
    } else {
      const next = last ? (masuk === 'W' ? 2 * to.awal + 1 : 2 * to.akhir + 1) : kanal[i + 1]!;
      cost += (Math.abs(next - x) * PER_LANE) / 2;
      x = next;
    }
    vertical = !vertical;
  }
  if (tepi.suka === 'bawah' && keluar !== 'S') cost += BUKAN_KEBIASAAN;
  if (tepi.suka === 'samping' && keluar === 'S') cost += BUKAN_KEBIASAAN;
  return cost;
}
