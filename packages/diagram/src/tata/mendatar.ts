/**
 * Widths: how wide lanes must be for their symbols and the lines in their gutters, what is left for the text columns, and where
 * each gutter's tracks lie. A lane's symbols stand exactly in its middle; tracks keep clear of the border between lanes.
 */
import { UKURAN } from '../opsi.ts';
import { type Gaya, type KolomTabel, type KolomTeks, kolomTeks } from './gaya.ts';

/** How much each text column takes of what is left over. */
const BAGIAN: Readonly<Record<KolomTeks, number>> = { no: 0, uraian: 4, kelengkapan: 2, waktu: 0.5, output: 2, keterangan: 1.5 };

/** Without lanes the column stays, so that the table keeps its form. */
const TANPA_JALUR = 24;
const SAMPING_KOSONG = 1.8;

export interface KebutuhanMendatar {
  /** Half the width that symbols and lines around a lane's middle take. */
  readonly setengah: readonly number[];
  /** Tracks of each gutter. */
  readonly jalur: readonly number[];
  /** Space a label asks for between the symbols of a lane and its nearest track. */
  readonly ruangLabel: readonly number[];
  /** Width that each lane must have at least: for its heading, or to line up with another page. */
  readonly paling: readonly number[];
  readonly lebarTabel: number;
  readonly gaya: Gaya;
}

/** Where a column stands. */
export interface LetakKolom {
  readonly x: number;
  readonly width: number;
}

export interface TataMendatar {
  /** The columns from left to right. */
  readonly urutan: readonly (LetakKolom & { readonly nama: KolomTabel })[];
  /** The text columns that the table has. */
  readonly kolom: Readonly<Partial<Record<KolomTeks, LetakKolom>>>;
  readonly lanes: readonly { readonly x: number; readonly width: number }[];
  /** The width each lane needs; it may have got more. */
  readonly minimum: readonly number[];
  readonly tengah: readonly number[];
  /** Abscissa of each track of each gutter. */
  readonly talang: readonly (readonly number[])[];
  /** Where the lanes begin and end, and where the table ends; it begins at 0. */
  readonly kiri: number;
  readonly kanan: number;
  readonly width: number;
}

export function tataMendatar({ setengah, jalur, ruangLabel, paling, lebarTabel, gaya }: KebutuhanMendatar): TataMendatar {
  const count = setengah.length;
  const kananDari = bagiTalang(jalur, count);
  const minimum = setengah.map((half, lane) => {
    const left = ruangSamping(kananDari[lane]!);
    const right = ruangSamping(jalur[lane + 1]! - kananDari[lane + 1]!);
    return Math.max(2 * (half + Math.max(left, right) + ruangLabel[lane]!), paling[lane]!, gaya.simbolTerkecil + 5);
  });
  const lanesMinimum = count === 0 ? TANPA_JALUR : minimum.reduce((sum, width) => sum + width, 0);
  const names = kolomTeks(gaya);
  const widths = isiAir(minimum, lebarTabel - jumlah(names, gaya.kolomBiasa), UKURAN.jalurTerbesar);
  const lanesWidth = count === 0 ? TANPA_JALUR : widths.reduce((sum, width) => sum + width, 0);
  const text = lebarTeks(lebarTabel - Math.max(lanesMinimum, lanesWidth), gaya);

  let x = 0;
  const urutan = gaya.urutan.map((nama) => {
    const letak = { nama, x, width: nama === 'pelaksana' ? lanesWidth : text[nama] };
    x += letak.width;
    return letak;
  });
  const kolom = Object.fromEntries(urutan.filter(({ nama }) => nama !== 'pelaksana').map(({ nama, ...letak }) => [nama, letak]));
  const kiri = urutan.find(({ nama }) => nama === 'pelaksana')!.x;
  const kanan = kiri + lanesWidth;
  let lane = kiri;
  const lanes = widths.map((width) => {
    lane += width;
    return { x: lane - width, width };
  });
  const talang = jalur.map((tracks, gutter) => {
    const border = gutter < count ? lanes[gutter]!.x : kanan;
    const left = tracks - kananDari[gutter]!;
    return Array.from(
      { length: tracks },
      (_, i) => border + (i < left ? (i - left + 1) * UKURAN.jarak - UKURAN.tepi : (i - left) * UKURAN.jarak + UKURAN.tepi),
    );
  });
  return { urutan, kolom, lanes, minimum, tengah: lanes.map((lane) => lane.x + lane.width / 2), talang, kiri, kanan, width: x };
}

/** How many tracks of each gutter lie right of the border: the outer gutters have one side only, the others share evenly. */
function bagiTalang(jalur: readonly number[], lanes: number): number[] {
  const right: number[] = [];
  jalur.forEach((tracks, gutter) => {
    if (gutter === 0) right.push(tracks);
    else if (gutter === lanes) right.push(0);
    // A lane is symmetric, so what it already has on its left is free on its right.
    else right.push(tracks - Math.min(tracks, Math.max(right[gutter - 1]!, Math.ceil(tracks / 2))));
  });
  return right;
}

function ruangSamping(tracks: number): number {
  return tracks === 0 ? SAMPING_KOSONG : UKURAN.tepi + (tracks - 1) * UKURAN.jarak + UKURAN.panah;
}

/** Raises the narrowest of `minimum` together until they fill `total`, none above `largest` unless it began there. */
function isiAir(minimum: readonly number[], total: number, largest: number): number[] {
  let low = 0;
  let high = largest;
  const sum = (level: number) => minimum.reduce((all, width) => all + Math.max(width, level), 0);
  if (sum(high) > total) {
    for (let i = 0; i < 40; i++) {
      const level = (low + high) / 2;
      if (sum(level) > total) high = level;
      else low = level;
    }
    high = low;
  }
  return minimum.map((width) => Math.max(width, high));
}

function jumlah(names: readonly KolomTeks[], widths: Readonly<Record<KolomTeks, number>>): number {
  return names.reduce((sum, kolom) => sum + widths[kolom], 0);
}

/** Widths of the text columns that together take `available`, at least the narrowest of each. */
function lebarTeks(available: number, gaya: Gaya): Record<KolomTeks, number> {
  const { kolomSempit, kolomBiasa } = gaya;
  const names = kolomTeks(gaya);
  const widths = {} as Record<KolomTeks, number>;
  const [least, usual] = [jumlah(names, kolomSempit), jumlah(names, kolomBiasa)];
  const total = Math.max(least, available);
  const squeeze = usual > least ? Math.min(1, Math.max(0, (total - least) / (usual - least))) : 1;
  const rest = Math.max(0, total - usual);
  const shares = jumlah(names, BAGIAN);
  for (const kolom of names) {
    const narrow = kolomSempit[kolom];
    widths[kolom] = narrow + (kolomBiasa[kolom] - narrow) * squeeze + (rest * BAGIAN[kolom]) / (shares || 1);
  }
  return widths;
}
