import type { Range } from './range.ts';

/** A calendar date; `hari` is absent where the author gave only month and year. */
export interface Tanggal {
  readonly hari?: number;
  /** 1 (Januari) to 12 (Desember). */
  readonly bulan: number;
  readonly tahun: number;
  readonly range: Range;
}

/** The months as Indonesian writes them, January first. */
export const NAMA_BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** 1 to 12 for an Indonesian month name in any case, or `undefined`. */
export function bulanDariNama(nama: string): number | undefined {
  const index = NAMA_BULAN.findIndex((bulan) => bulan.toLowerCase() === nama.toLowerCase());
  return index < 0 ? undefined : index + 1;
}

/** Whether the Gregorian calendar has this date (year 1 to 9999). */
export function tanggalAda(tahun: number, bulan: number, hari = 1): boolean {
  if (tahun < 1 || tahun > 9999 || bulan < 1 || bulan > 12 || hari < 1) return false;
  const kabisat = (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;
  const panjang = [31, kabisat ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return hari <= panjang[bulan - 1]!;
}

/** Negative, zero or positive as `a` is before, equal to or after `b`; compared by month where either lacks its day. */
export function bandingkanTanggal(a: Tanggal, b: Tanggal): number {
  const byMonth = a.tahun - b.tahun || a.bulan - b.bulan;
  if (byMonth !== 0 || a.hari === undefined || b.hari === undefined) return byMonth;
  return a.hari - b.hari;
}

/** `2 Januari 2018`, or `Januari 2018` where the day is not given. */
export function formatTanggal(tanggal: Pick<Tanggal, 'hari' | 'bulan' | 'tahun'>): string {
  const bulan = `${NAMA_BULAN[tanggal.bulan - 1]} ${tanggal.tahun}`;
  return tanggal.hari === undefined ? bulan : `${tanggal.hari} ${bulan}`;
}
