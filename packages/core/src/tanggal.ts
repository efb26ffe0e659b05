import type { Range } from './range.ts';

/** A calendar date; `hari` is absent where the author gave only month and year. */
export interface Tanggal {
  readonly hari?: number;
  /** 1 (Januari) to 12 (Desember). */
  readonly bulan: number;
  readonly tahun: number;
  readonly range: Range;
}

/** A day of the calendar, as a date that needs no text. */
export interface Hari {
  readonly hari: number;
  /** 1 (Januari) to 12 (Desember). */
  readonly bulan: number;
  readonly tahun: number;
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
  return hari <= panjangBulan(tahun, bulan);
}

/** How many days a month of the Gregorian calendar has. */
export function panjangBulan(tahun: number, bulan: number): number {
  const kabisat = (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;
  return [31, kabisat ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][bulan - 1]!;
}

/** The day so many months later; the last of the month where that has no such day. A date without a day counts from its month's last. */
export function tambahBulan({ tahun, bulan, hari }: TanggalTanpaTempat, jumlah: number): Hari {
  const urutan = tahun * 12 + (bulan - 1) + jumlah;
  const [t, b] = [Math.floor(urutan / 12), (((urutan % 12) + 12) % 12) + 1];
  const panjang = panjangBulan(t, b);
  return { tahun: t, bulan: b, hari: Math.min(hari ?? panjang, panjang) };
}

/** The day so many days later (or, below zero, earlier). */
export function tambahHari({ tahun, bulan, hari }: Hari, jumlah: number): Hari {
  const date = new Date(Date.UTC(tahun, bulan - 1, hari + jumlah));
  return { tahun: date.getUTCFullYear(), bulan: date.getUTCMonth() + 1, hari: date.getUTCDate() };
}

/** A date, wherever it stands. */
export type TanggalTanpaTempat = Pick<Tanggal, 'hari' | 'bulan' | 'tahun'>;

/** Negative, zero or positive as `a` is before, equal to or after `b`; compared by month where either lacks its day. */
export function bandingkanTanggal(a: TanggalTanpaTempat, b: TanggalTanpaTempat): number {
  const byMonth = a.tahun - b.tahun || a.bulan - b.bulan;
  if (byMonth !== 0 || a.hari === undefined || b.hari === undefined) return byMonth;
  return a.hari - b.hari;
}

/** `2018-01-02` (ISO 8601). */
export function hariIso({ tahun, bulan, hari }: Hari): string {
  return [String(tahun).padStart(4, '0'), ...[bulan, hari].map((n) => String(n).padStart(2, '0'))].join('-');
}

/** `2 Januari 2018`, or `Januari 2018` where the day is not given. */
export function formatTanggal(tanggal: TanggalTanpaTempat): string {
  const bulan = `${NAMA_BULAN[tanggal.bulan - 1]} ${tanggal.tahun}`;
  return tanggal.hari === undefined ? bulan : `${tanggal.hari} ${bulan}`;
}
