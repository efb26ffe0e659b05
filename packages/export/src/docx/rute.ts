/**
 * The way of a line in DrawingML: as the preset connector that runs just so, which Word routes anew when a shape is moved, or where none does,
 * as an outline of our own. Lengths in millimetres.
 */
import type { Titik } from '@alir/diagram';

export interface Rute {
  /** `straightConnector1`, `bentConnector2` to `5`; none where the way is an outline of its own. */
  readonly preset?: string;
  /** The box before it is turned: what DrawingML calls its offset and extent. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A quarter turn clockwise, after being mirrored. */
  readonly putar: boolean;
  readonly cerminDatar: boolean;
  readonly cerminTegak: boolean;
  /** Where the connector bends, in hundred thousandths of its width and height by turns. */
  readonly lekuk: readonly number[];
  /** The corners of an own outline, from the box's corner. */
  readonly titik?: readonly Titik[];
}

const SERATUS_RIBU = 100_000;
/** Shorter than this (mm) is no stretch of a way. */
const SEKEJAP = 0.005;
/** Bends are told in parts of width and height. Of less than this (mm) the parts would be too many for programs that round lengths. */
const TERSEMPIT = 1;

export function rute(points: readonly Titik[]): Rute {
  const titik = sederhana(points);
  return preset(titik) ?? sendiri(titik);
}

/** Each preset is drawn as if it left to the right; one that leaves up or down is turned. */
function preset(titik: readonly Titik[]): Rute | undefined {
  const [awal, akhir] = [titik[0]!, titik.at(-1)!];
  const ruas = titik.length - 1;
  if (ruas > 5 || !siku(titik)) return undefined;
  const putar = ruas > 1 && titik[1]![0] === awal[0];
  const [u, v] = putar ? ([1, 0] as const) : ([0, 1] as const);
  const [panjang, lebar] = [akhir[u] - awal[u], akhir[v] - awal[v]];
  // Where the end lies, the last corner of all lies too.
  const sudut = titik
    .slice(1, -2)
    .map((satu, i) => ({ jauh: i % 2 === 0 ? satu[u] - awal[u] : satu[v] - awal[v], dari: i % 2 === 0 ? panjang : lebar }));
  if (sudut.some(({ dari }) => Math.abs(dari) < TERSEMPIT)) return undefined;
  const [width, height] = [Math.abs(panjang), Math.abs(lebar)];
  return {
    preset: ruas === 1 ? 'straightConnector1' : `bentConnector${ruas}`,
    x: (awal[0] + akhir[0] - width) / 2,
    y: (awal[1] + akhir[1] - height) / 2,
    width,
    height,
    putar,
    cerminDatar: panjang < 0,
    // Turned, what went down goes to the left.
    cerminTegak: putar ? lebar > 0 : lebar < 0,
    lekuk: sudut.map(({ jauh, dari }) => Math.round((jauh / dari) * SERATUS_RIBU)),
  };
}

function sendiri(titik: readonly Titik[]): Rute {
  const [xs, ys] = [titik.map(([x]) => x), titik.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    x,
    y,
    width: Math.max(...xs) - x,
    height: Math.max(...ys) - y,
    putar: false,
    cerminDatar: false,
    cerminTegak: false,
    lekuk: [],
    titik: titik.map(([px, py]): Titik => [px - x, py - y]),
  };
}

/** Without corners that are none. */
function sederhana(points: readonly Titik[]): Titik[] {
  const hasil: Titik[] = [];
  for (const [x, y] of points) {
    const last = hasil.at(-1);
    if (last && Math.abs(last[0] - x) < SEKEJAP && Math.abs(last[1] - y) < SEKEJAP) continue;
    const before = hasil.at(-2);
    if (last && before && ((before[0] === last[0] && last[0] === x) || (before[1] === last[1] && last[1] === y))) hasil.pop();
    hasil.push([x, y]);
  }
  return hasil.length > 1 ? hasil : [...points];
}

/** Goes along the axes only, by turns. */
function siku(titik: readonly Titik[]): boolean {
  return titik.slice(1).every(([x, y], i) => x === titik[i]![0] || y === titik[i]![1]) || titik.length === 2;
}
