/**
 * Which of the symbols that share a lane and a layer stands left, which right. The engine orders them without knowing lanes and
 * columns, so neighbours change places where the finished lines get calmer by it. A count of trials, not a clock, ends the search.
 */
import type { Titik } from '../tata/garis.ts';
import type { Graf } from './graf.ts';
import { hubungan, type Lapisan } from './lapisan.ts';

/** Trials at most, and how many symbols may be laid out for all of them together. */
const PERCOBAAN = 24;
const BEBAN = 1500;
const PER_SILANG = 30;
const PER_TIKUNGAN = 20;
/** Of a millimetre of line, and of the drawing's width. */
const PER_PANJANG = 0.5;
const PER_LEBAR = 1;

/** How restless lines are: crossings, bends and length, and how wide the drawing is for them (millimetres). Smaller is calmer. */
export function biayaGaris(garis: readonly (readonly Titik[])[], width: number): number {
  let cost = PER_LEBAR * width;
  const tegak: { at: number; lo: number; hi: number; tepi: number }[] = [];
  const datar: typeof tegak = [];
  garis.forEach((points, tepi) => {
    cost += PER_TIKUNGAN * (points.length - 2);
    for (let i = 1; i < points.length; i++) {
      const [[x1, y1], [x2, y2]] = [points[i - 1]!, points[i]!];
      cost += PER_PANJANG * (Math.abs(x2 - x1) + Math.abs(y2 - y1));
      if (x1 === x2) tegak.push({ at: x1, lo: Math.min(y1, y2), hi: Math.max(y1, y2), tepi });
      else datar.push({ at: y1, lo: Math.min(x1, x2), hi: Math.max(x1, x2), tepi });
    }
  });
  for (const v of tegak) {
    for (const h of datar) {
      if (v.tepi !== h.tepi && h.lo < v.at && v.at < h.hi && v.lo < h.at && h.at < v.hi) cost += PER_SILANG;
    }
  }
  return cost;
}

/** `lapisan` with neighbours of one lane and layer exchanged wherever `biaya` falls by it. */
export async function perbaikiUrutan(graf: Graf, lapisan: Lapisan, biaya: (lapisan: Lapisan) => Promise<number>): Promise<Lapisan> {
  const pairs = bersebelahan(graf, lapisan);
  if (pairs.length === 0) return lapisan;
  let best = lapisan;
  let cost = await biaya(lapisan);
  let trials = Math.min(PERCOBAAN, Math.ceil(BEBAN / graf.unit.length));
  for (let improved = true; improved; ) {
    improved = false;
    for (const [a, b] of pairs) {
      if (trials-- === 0) return best;
      const urut = [...best.urut];
      [urut[a], urut[b]] = [urut[b]!, urut[a]!];
      const other = { lapis: best.lapis, urut };
      const found = await biaya(other);
      if (found >= cost - 1) continue;
      best = other;
      cost = found;
      improved = true;
    }
  }
  return best;
}

/** Pairs of units that stand in the same lane and layer, each with every other that has other neighbours: of equals none had better stand first. */
function bersebelahan(graf: Graf, { lapis }: Lapisan): [number, number][] {
  const { unit } = graf;
  const tetangga = unit.map((): string[] => []);
  for (const [a, b] of hubungan(graf)) {
    tetangga[a]!.push(`>${b}`);
    tetangga[b]!.push(`<${a}`);
  }
  const kunci = tetangga.map((list) => list.sort().join());
  const groups = new Map<string, number[]>();
  unit.forEach(({ awal, akhir }, i) => {
    if (awal !== akhir) return;
    const key = `${lapis[i]}:${awal}`;
    const list = groups.get(key);
    if (list) list.push(i);
    else groups.set(key, [i]);
  });
  return [...groups.values()].flatMap((list) =>
    list.flatMap((a, i) => list.slice(i + 1).flatMap((b): [number, number][] => (kunci[a] === kunci[b] ? [] : [[a, b]]))),
  );
}
