/**
 * What the router takes and gives. It knows a grid of lanes and tiers, boxes in cells, and edges between them; of rows, texts and
 * millimetres it knows nothing.
 *
 * Places are counted in halves, so that everything a line can run along has a whole number: vertically gutter g is 2g and the
 * middle of lane l is 2l+1; horizontally the gap above tier t is 2t and the middle of tier t is 2t+1. Even channels (gutters, gaps)
 * grow with the lines in them; odd ones pass through cells and hold only lines that meet a box there.
 */
import type { Sisi } from '../simbol/garis-luar.ts';

/** A box in the grid. `runcing`: lines should meet it in the middle of a side (a diamond's tips). */
export interface Kotak {
  readonly tier: number;
  readonly awal: number;
  readonly akhir: number;
  readonly runcing: boolean;
}

export type Kelas = 'alur' | 'informasi' | 'bersama';

/** An edge between two boxes, by index. */
export interface Tepi {
  readonly dari: number;
  readonly ke: number;
  readonly kelas: Kelas;
  /** Must not share its first stretch with another edge: the exit of a decision. */
  readonly terpisah: boolean;
  /** Which exit is customary for it. */
  readonly suka?: 'bawah' | 'samping';
}

export interface Papan {
  readonly lanes: number;
  readonly tiers: number;
  readonly kotak: readonly Kotak[];
  readonly tepi: readonly Tepi[];
}

/** The course of an edge: out of a side, along channels in turn vertical and horizontal, into a side. */
export interface Rute {
  readonly keluar: Sisi;
  readonly masuk: Sisi;
  readonly kanal: readonly number[];
}

/** One stretch of a route along a channel, from `lo` to `hi` (`lo` < `hi`) in the other direction's places. */
export interface Ruas {
  readonly tepi: number;
  /** Its place in the route. */
  readonly ke: number;
  readonly tegak: boolean;
  readonly kanal: number;
  readonly lo: number;
  readonly hi: number;
  /** Place where it begins and where it ends, in the edge's direction. */
  readonly mulai: number;
  readonly akhir: number;
}

/** Where a stretch lies within its channel. */
export interface Letak {
  /** In an odd channel: distance from the middle, in line distances. */
  readonly geser: number;
  /** In an even channel: its track, counted from the left or top. */
  readonly jalur: number;
}

export interface HasilRute {
  readonly rute: readonly Rute[];
  /** Stretches of each edge, in its direction, with their places. */
  readonly ruas: readonly (readonly (Ruas & Letak)[])[];
  /** Number of tracks of each gutter and gap, by channel / 2. */
  readonly jalurTalang: readonly number[];
  readonly jalurCelah: readonly number[];
}

/** How far outside its cell's middle a box begins, in places: less than half, so that two boxes never touch. */
export const TEPI_KOTAK = 0.4;

/** Whether a route leaves by (or enters) the top or the foot. */
export function tegak(sisi: Sisi): boolean {
  return sisi === 'N' || sisi === 'S';
}

/** Place where a line meets `kotak` on `sisi`. */
export function tempatSisi(kotak: Kotak, sisi: Sisi): number {
  if (sisi === 'N') return 2 * kotak.tier + 1 - TEPI_KOTAK;
  if (sisi === 'S') return 2 * kotak.tier + 1 + TEPI_KOTAK;
  return sisi === 'W' ? 2 * kotak.awal + 1 - TEPI_KOTAK : 2 * kotak.akhir + 1 + TEPI_KOTAK;
}

/** The stretches of a route. */
export function ruasDari(papan: Papan, tepi: number, rute: Rute): Ruas[] {
  const { dari, ke } = papan.tepi[tepi]!;
  const start = tempatSisi(papan.kotak[dari]!, rute.keluar);
  const end = tempatSisi(papan.kotak[ke]!, rute.masuk);
  return rute.kanal.map((kanal, i) => {
    const mulai = i === 0 ? start : rute.kanal[i - 1]!;
    const akhir = i === rute.kanal.length - 1 ? end : rute.kanal[i + 1]!;
    const vertical = tegak(rute.keluar) === (i % 2 === 0);
    return { tepi, ke: i, tegak: vertical, kanal, lo: Math.min(mulai, akhir), hi: Math.max(mulai, akhir), mulai, akhir };
  });
}
