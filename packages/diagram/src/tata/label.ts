/**
 * Finds a clear place for the label of each exit: as near to the symbol as possible, touching no line, symbol or other label and
 * staying within the lanes. Where there is none, the page is told which label needs room, and is laid out again with more.
 */
import { UKURAN } from '../opsi.ts';
import type { KotakSimbol, Titik } from './garis.ts';

export interface Persegi {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelMinta {
  readonly tepi: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands, whether it touches nothing there, and how far from its exit that is. */
export interface TempatLabel {
  readonly kotak: Persegi;
  readonly bersih: boolean;
  readonly jauh: number;
}

/** The area labels may use, and the grid lines they had better not cross. */
export interface Lapangan {
  readonly batas: Persegi;
  readonly tegak: readonly number[];
  readonly datar: readonly number[];
  /** How far back over its symbol a label at a sideways exit may stand. */
  readonly tumpang: number;
  /** What a grid line under a label costs, in millimetres further from its exit; default {@link SILANG_KISI}. */
  readonly silangKisi?: number;
}

const JARAK_GARIS = 0.35;
const KOTAK_INDEKS = 12;
const SILANG_KISI = 6;
/** Under a horizontal line, where it reads as the next one's. */
const DI_BAWAH = 4;
/** Nearer to another line than to its own, so that it reads as that line's; how far around others are looked for. */
const MENIPU = 14;
const SEKITAR = 4;
/** For each millimetre that a label stands off its own line. */
const PER_RENGGANG = 2;
/** So high above its line a label also clears the symbols at both ends. */
export const DI_ATAS_SIMBOL = 4.8;
/** So high above its line a label also clears the arrowhead at its end. */
const DI_ATAS_PANAH = UKURAN.lebarPanah / 2 + JARAK_GARIS + 0.05;
/** Slope of a diamond's shoulder, near its tip and further back, where every diamond must be cleared. */
const BAHU = 0.6;
const BAHU_TERJAL = 0.95;
/** How far from the tip that is. */
const DEKAT_UJUNG = 2.4;

/** The best place for each label, by edge, served in the order given. */
export function tempatkanLabel(
  minta: readonly LabelMinta[],
  garis: readonly (readonly Titik[])[],
  simbol: readonly KotakSimbol[],
  lapangan: Lapangan,
): Map<number, TempatLabel> {
  const rintangan = new Rintangan(garis, simbol);
  const placed = new Map<number, TempatLabel>();
  for (const { tepi, width, height } of minta) {
    let best: Persegi | undefined;
    let bestCost = Number.POSITIVE_INFINITY;
    let clear = false;
    let far = 0;
    for (const { kotak, biaya, sebaris } of calonLabel(garis[tepi]!, width, height, lapangan.tumpang)) {
      if (clear && biaya >= bestCost) continue;
      if (!didalam(kotak, lapangan.batas) || (sebaris && silang(lapangan.datar, kotak.y, kotak.height) > 0)) continue;
      const hits = rintangan.kena(kotak);
      if (clear && hits > 0) continue;
      const own = jarakGaris(kotak, garis[tepi]!);
      const alone = biaya + PER_RENGGANG * own + (lapangan.silangKisi ?? SILANG_KISI) * silangKisi(kotak, lapangan) + hits * 1000;
      // Looking around is the dear part.
      if (alone >= bestCost) continue;
      const cost = alone + (rintangan.adaSelain(garis[tepi]!, kotak, Math.min(own, SEKITAR)) ? MENIPU : 0);
      if (cost < bestCost) {
        best = kotak;
        bestCost = cost;
        clear = hits === 0;
        far = biaya;
      }
    }
    best ??= { x: lapangan.batas.x, y: garis[tepi]![0]![1], width, height };
    placed.set(tepi, { kotak: best, bersih: clear, jauh: far });
    rintangan.tambahKotak(best);
  }
  return placed;
}

/**
 * Places along a line, cheapest near its beginning: right of and left of vertical stretches, above and below horizontal ones. Some are good only
 * within the row.
 */
function* calonLabel(
  points: readonly Titik[],
  width: number,
  height: number,
  tumpang: number,
): Generator<{ kotak: Persegi; biaya: number; sebaris?: boolean }> {
  let travelled = 0;
  const gap = JARAK_GARIS + 0.25;
  for (let i = 1; i < points.length; i++) {
    const [x1, y1] = points[i - 1]!;
    const [x2, y2] = points[i]!;
    const length = Math.abs(x2 - x1) + Math.abs(y2 - y1);
    const first = i === 1;
    const base = travelled + (i - 1) * 6;
    if (x1 === x2) {
      const down = Math.sign(y2 - y1) || 1;
      for (let d = first ? -1.6 : gap; d <= Math.min(length, 40); d += 0.8) {
        const y = down > 0 ? y1 + d : y1 - d - height;
        yield { kotak: { x: x1 + gap, y, width, height }, biaya: base + Math.abs(d - 0.4) };
        yield { kotak: { x: x1 - gap - width, y, width, height }, biaya: base + Math.abs(d - 0.4) + 1 };
      }
    } else {
      const right = Math.sign(x2 - x1) || 1;
      for (let d = first ? -tumpang : gap; d <= Math.min(length, 60); d += 0.8) {
        const x = right > 0 ? x1 + d : x1 - d - width;
        // Back over the symbol, a diamond's shoulder is clear a little higher.
        const rise = gap + Math.max(0, -d) * (d < -DEKAT_UJUNG ? BAHU_TERJAL : BAHU);
        yield { kotak: { x, y: y1 - rise - height, width, height }, biaya: base + Math.abs(d - 0.4) };
        if (d > 0) yield { kotak: { x, y: y1 - DI_ATAS_PANAH - height, width, height }, biaya: base + Math.abs(d - 0.4) };
        yield { kotak: { x, y: y1 + rise, width, height }, biaya: base + Math.abs(d - 0.4) + DI_BAWAH };
        // A line straight to the next symbol may be shorter than its label.
        if (points.length === 2)
          yield { kotak: { x, y: y1 - DI_ATAS_SIMBOL - height, width, height }, biaya: base + Math.abs(d - 0.4), sebaris: true };
      }
    }
    travelled += length;
  }
}

function didalam(a: Persegi, b: Persegi): boolean {
  const m = JARAK_GARIS;
  return a.x >= b.x + m && a.y >= b.y + m && a.x + a.width <= b.x + b.width - m && a.y + a.height <= b.y + b.height - m;
}

function silangKisi({ x, y, width, height }: Persegi, { tegak, datar }: Lapangan): number {
  return silang(tegak, x, width) + silang(datar, y, height);
}

/** How many of the ascending `garis` a stretch of `panjang` from `awal` crosses. */
function silang(garis: readonly number[], awal: number, panjang: number): number {
  return cari(garis, awal + panjang + 0.2 - 1e-9) - cari(garis, awal - 0.2);
}

/** Index of the first number in ascending `list` that is greater than `value`. */
function cari(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Everything a label must not touch, in horizontal bands, so that asking costs the same on a tall page as on a small one. */
class Rintangan {
  readonly #garis = new Map<number, Ruas[]>();
  readonly #kotak = new Map<number, Persegi[]>();
  readonly #simbol = new Map<number, KotakSimbol[]>();

  constructor(garis: readonly (readonly Titik[])[], simbol: readonly KotakSimbol[]) {
    for (const points of garis) {
      for (let i = 1; i < points.length; i++) {
        const [x1, y1] = points[i - 1]!;
        const [x2, y2] = points[i]!;
        const last = i === points.length - 1;
        const w = last ? UKURAN.lebarPanah / 2 : 0;
        catat(this.#garis, { ...bidang(points[i - 1]!, points[i]!), points });
        // The arrowhead is wider than its line.
        if (last) catat(this.#garis, { ...panah(x1, y1, x2, y2, w), points });
      }
    }
    for (const s of simbol) catat(this.#simbol, s);
  }

  tambahKotak(kotak: Persegi): void {
    catat(this.#kotak, kotak);
  }

  /** Whether a line other than `own` comes nearer to `kotak` than `jarak`. */
  adaSelain(own: readonly Titik[], kotak: Persegi, jarak: number): boolean {
    for (let band = pita(kotak.y - jarak); band <= pita(kotak.y + kotak.height + jarak); band++) {
      for (const line of this.#garis.get(band) ?? []) {
        if (line.points !== own && jarakPersegi(kotak, line) < jarak - 0.1) return true;
      }
    }
    return false;
  }

  /** How many things `kotak` touches. */
  kena(kotak: Persegi): number {
    const m = JARAK_GARIS;
    const grown = { x: kotak.x - m, y: kotak.y - m, width: kotak.width + 2 * m, height: kotak.height + 2 * m };
    let hits = 0;
    const seen = new Set<object>();
    for (let band = pita(grown.y); band <= pita(grown.y + grown.height); band++) {
      for (const line of this.#garis.get(band) ?? []) if (beririsan(grown, line) && !seen.has(line) && seen.add(line)) hits++;
      for (const other of this.#kotak.get(band) ?? []) if (beririsan(grown, other) && !seen.has(other) && seen.add(other)) hits++;
      for (const s of this.#simbol.get(band) ?? []) if (kenaSimbol(grown, s) && !seen.has(s) && seen.add(s)) hits++;
    }
    return hits;
  }
}

/** A stretch of a line, and the line. */
interface Ruas extends Persegi {
  readonly points: readonly Titik[];
}

function bidang([x1, y1]: Titik, [x2, y2]: Titik): Persegi {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

function jarakPersegi(a: Persegi, b: Persegi): number {
  const dx = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const dy = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.hypot(dx, dy);
}

function jarakGaris(kotak: Persegi, points: readonly Titik[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i++) nearest = Math.min(nearest, jarakPersegi(kotak, bidang(points[i - 1]!, points[i]!)));
  return nearest;
}

function panah(x1: number, y1: number, x2: number, y2: number, w: number): Persegi {
  const long = UKURAN.panjangPanah;
  if (x1 === x2) return { x: x2 - w, y: y2 > y1 ? y2 - long : y2, width: 2 * w, height: long };
  return { x: x2 > x1 ? x2 - long : x2, y: y2 - w, width: long, height: 2 * w };
}

function pita(y: number): number {
  return Math.floor(y / KOTAK_INDEKS);
}

function catat<T extends Persegi>(index: Map<number, T[]>, item: T): void {
  for (let band = pita(item.y); band <= pita(item.y + item.height); band++) {
    const list = index.get(band);
    if (list) list.push(item);
    else index.set(band, [item]);
  }
}

function beririsan(a: Persegi, b: Persegi): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

/** Whether a rectangle touches a symbol; a diamond leaves its corners free, so labels may stand at its shoulder. */
function kenaSimbol(a: Persegi, s: KotakSimbol): boolean {
  if (!beririsan(a, s)) return false;
  if (s.jenis !== 'keputusan') return true;
  const dx = Math.max(0, Math.abs(a.x + a.width / 2 - s.x - s.width / 2) - a.width / 2);
  const dy = Math.max(0, Math.abs(a.y + a.height / 2 - s.y - s.height / 2) - a.height / 2);
  return (2 * dx) / s.width + (2 * dy) / s.height < 1;
}
