/**
 * Widths: how wide the columns of each lane must be for their symbols and for the lines between them. A lane of one column has its
 * symbols exactly in its middle; tracks keep clear of the border between lanes.
 */
import { UKURAN } from '../opsi.ts';

/** From a line to a border between lanes: more than in a table, whose grid is dense anyway. */
const TEPI = 1.5;
const SAMPING_KOSONG = 3;
/** Between symbols that stand side by side in a lane. */
const ANTAR_KOLOM = 5;
const LANE_TERSEMPIT = 20;

export interface KebutuhanKolom {
  /** First column of each lane, and the number of columns at the end. */
  readonly kolom: readonly number[];
  /** Half the width that symbols and lines around a column's middle take. */
  readonly setengah: readonly number[];
  /** Tracks of each gutter. */
  readonly jalur: readonly number[];
  /** Space that labels ask for between a column's symbols and the nearest track. */
  readonly ruangLabel: readonly number[];
  /** Least width of each lane. */
  readonly paling: readonly number[];
}

export interface TataKolom {
  readonly lanes: readonly { readonly x: number; readonly width: number }[];
  readonly tengah: readonly number[];
  /** Abscissa of each track of each gutter. */
  readonly talang: readonly (readonly number[])[];
  readonly width: number;
}

export function tataKolom({ kolom, setengah, jalur, ruangLabel, paling }: KebutuhanKolom): TataKolom {
  const tengah = new Array<number>(setengah.length).fill(0);
  const talang = jalur.map((tracks) => new Array<number>(tracks).fill(0));
  const lanes: { x: number; width: number }[] = [];
  const kanan = bagiTalang(kolom, jalur);
  let x = 0;
  for (let lane = 0; lane < kolom.length - 1; lane++) {
    const [first, end] = [kolom[lane]!, kolom[lane + 1]!];
    let left = ruangSamping(kanan[first]!);
    let right = ruangSamping(jalur[end]! - kanan[end]!);
    if (end === first + 1) left = right = Math.max(left, right);
    let inside = 0;
    for (let c = first; c < end; c++) inside += 2 * (setengah[c]! + ruangLabel[c]!) + (c > first ? ruangTengah(jalur[c]!) : 0);
    const spare = Math.max(0, Math.max(paling[lane]!, LANE_TERSEMPIT) - left - inside - right);
    let at = x + left + spare / 2;
    for (let c = first; c < end; c++) {
      if (c > first) {
        const room = ruangTengah(jalur[c]!);
        const begin = at + (room - (jalur[c]! - 1) * UKURAN.jarak) / 2;
        talang[c]!.forEach((_, i, list) => {
          list[i] = begin + i * UKURAN.jarak;
        });
        at += room;
      }
      const half = setengah[c]! + ruangLabel[c]!;
      tengah[c] = at + half;
      at += 2 * half;
    }
    lanes.push({ x, width: left + inside + right + spare });
    x += left + inside + right + spare;
  }
  for (const [lane, gutter] of kolom.entries()) {
    const border = lane < lanes.length ? lanes[lane]!.x : x;
    const left = jalur[gutter]! - kanan[gutter]!;
    talang[gutter]!.forEach((_, i, list) => {
      list[i] = border + (i < left ? (i - left + 1) * UKURAN.jarak - TEPI : (i - left) * UKURAN.jarak + TEPI);
    });
  }
  return { lanes, tengah, talang, width: x };
}

/** How many tracks of each gutter between lanes lie right of the border; the outer gutters have one side only. */
function bagiTalang(kolom: readonly number[], jalur: readonly number[]): number[] {
  const right = new Array<number>(jalur.length).fill(0);
  for (const [lane, gutter] of kolom.entries()) {
    const tracks = jalur[gutter]!;
    if (lane === 0) right[gutter] = tracks;
    else if (lane < kolom.length - 1) {
      // A lane of one column is symmetric, so what it already has on its left is free on its right.
      const before = kolom[lane - 1]!;
      const free = gutter - before === 1 ? right[before]! : 0;
      right[gutter] = tracks - Math.min(tracks, Math.max(free, Math.ceil(tracks / 2)));
    }
  }
  return right;
}

function ruangSamping(tracks: number): number {
  return tracks === 0 ? SAMPING_KOSONG : TEPI + (tracks - 1) * UKURAN.jarak + UKURAN.panah;
}

function ruangTengah(tracks: number): number {
  return tracks === 0 ? ANTAR_KOLOM : Math.max(ANTAR_KOLOM, (tracks - 1) * UKURAN.jarak + 2 * UKURAN.panah);
}
