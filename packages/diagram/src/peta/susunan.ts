/** Where cards and lines of a map stand, whoever lays them out. Lengths in millimetres. */
import type { HubunganSop } from '@alir/core';

export type Titik = readonly [x: number, y: number];

export interface Ukuran {
  readonly width: number;
  readonly height: number;
}

/** A layout with its upper left corner at the origin. */
export interface Susunan extends Ukuran {
  /** The upper left corner of each card. */
  readonly tempat: readonly Titik[];
  /** For each relation its line, from the border of the card that names to that of the card named. */
  readonly jalur: readonly (readonly Titik[])[];
}

/** Lays out cards that are all related, by indices among them; rejects when it cannot. */
export type CariSusunan = (kartu: readonly Ukuran[], hubungan: readonly HubunganSop[]) => Promise<Susunan>;

/** Distance of neighbouring lines, and of neighbouring cards. */
export const JARAK_GARIS = 2;
export const JARAK_KARTU = 6;

/** The layout moved so that it begins at the origin, and its size. */
export function rapatkan(kartu: readonly Ukuran[], tempat: readonly Titik[], jalur: readonly (readonly Titik[])[]): Susunan {
  if (kartu.length === 0) return { width: 0, height: 0, tempat, jalur };
  const sudut = [...tempat, ...tempat.map(([x, y], i): Titik => [x + kartu[i]!.width, y + kartu[i]!.height]), ...jalur.flat()];
  const tepi = sudut.reduce(
    (b, [x, y]) => ({ kiri: Math.min(b.kiri, x), atas: Math.min(b.atas, y), kanan: Math.max(b.kanan, x), bawah: Math.max(b.bawah, y) }),
    { kiri: Number.POSITIVE_INFINITY, atas: Number.POSITIVE_INFINITY, kanan: Number.NEGATIVE_INFINITY, bawah: Number.NEGATIVE_INFINITY },
  );
  const pindah = ([x, y]: Titik): Titik => [x - tepi.kiri, y - tepi.atas];
  return {
    width: tepi.kanan - tepi.kiri,
    height: tepi.bawah - tepi.atas,
    tempat: tempat.map(pindah),
    jalur: jalur.map((garis) => garis.map(pindah)),
  };
}

/** Cards in rows of `kolom`, each row as tall as its tallest card; no lines. */
export function susunBaris(kartu: readonly Ukuran[], kolom: number): Susunan {
  const tempat: Titik[] = [];
  let bawah = 0;
  for (let awal = 0; awal < kartu.length; awal += kolom) {
    const sebaris = kartu.slice(awal, awal + kolom);
    tempat.push(...sebaris.map(({ width }, i): Titik => [i * (width + JARAK_KARTU), bawah]));
    bawah += Math.max(...sebaris.map(({ height }) => height)) + JARAK_KARTU;
  }
  return rapatkan(kartu, tempat, []);
}

/** What rounding may leave of a length. */
const HALUS = 0.01;

/**
 * Whether a layout can be drawn: everything has a place, no card touches another, and each line runs upright or level, from the border of
 * one of its cards to that of the other, through none.
 */
export function sah({ tempat, jalur }: Susunan, kartu: readonly Ukuran[], hubungan: readonly HubunganSop[]): boolean {
  if (tempat.length !== kartu.length || jalur.length !== hubungan.length) return false;
  if (![...tempat, ...jalur.flat()].flat().every(Number.isFinite)) return false;
  const kotak = tempat.map((sudut, i): Kotak => [sudut, [sudut[0] + kartu[i]!.width, sudut[1] + kartu[i]!.height]]);
  return (
    kotak.every((k, i) => kotak.every((lain, j) => j <= i || !bertindih(k, lain))) &&
    hubungan.every(({ dari, ke }, i) => {
      const garis = jalur[i]!;
      const lurus = ruas(garis).every(([[x1, y1], [x2, y2]]) => Math.abs(x1 - x2) < HALUS || Math.abs(y1 - y2) < HALUS);
      return lurus && garis.length > 1 && diTepi(garis[0]!, kotak[dari]!) && diTepi(garis.at(-1)!, kotak[ke]!);
    }) &&
    jalur.flatMap(ruas).every(([a, b]) => {
      const bidang: Kotak = [
        [Math.min(a[0], b[0]), Math.min(a[1], b[1])],
        [Math.max(a[0], b[0]), Math.max(a[1], b[1])],
      ];
      return kotak.every((k) => !bertindih(k, bidang));
    })
  );
}

/** Upper left and lower right corner. */
type Kotak = readonly [Titik, Titik];

function bertindih([[ax1, ay1], [ax2, ay2]]: Kotak, [[bx1, by1], [bx2, by2]]: Kotak): boolean {
  return ax1 + HALUS < bx2 && bx1 + HALUS < ax2 && ay1 + HALUS < by2 && by1 + HALUS < ay2;
}

/** On the left or right border of a card, where lines meet it. */
function diTepi([x, y]: Titik, [[x1, y1], [x2, y2]]: Kotak): boolean {
  return Math.min(Math.abs(x - x1), Math.abs(x - x2)) < HALUS && y > y1 - HALUS && y < y2 + HALUS;
}

/** The stretches of a line from corner to corner. */
export function ruas(garis: readonly Titik[]): (readonly [Titik, Titik])[] {
  return garis.slice(1).map((titik, i) => [garis[i]!, titik]);
}
