/** The life of an SOP: what was done to it, when and by whom. */
import type { Range } from './range.ts';
import type { Tanggal } from './tanggal.ts';
import type { Teks } from './teks.ts';

/** The stages of an SOP's life, in the order in which regulations put them; the last four come back. */
export const TAHAP = [
  'disusun',
  'diverifikasi',
  'diujiCoba',
  'disahkan',
  'ditetapkan',
  'disosialisasikan',
  'dilatihkan',
  'diawasi',
  'dilaporkan',
  'dievaluasi',
  'dikajiUlang',
] as const;
export type Tahap = (typeof TAHAP)[number];

/** The section `riwayat`, its events in the order of the text. */
export interface Riwayat {
  readonly header: Range;
  readonly peristiwa: readonly Peristiwa[];
  readonly range: Range;
}

/** One event: `diverifikasi 5 Januari 2018 oleh "Kepala Bidang"`. */
export interface Peristiwa {
  readonly tahap: Tahap;
  /** Absent where the author wrote `-` or no date. */
  readonly tanggal?: Tanggal;
  readonly oleh: readonly Teks[];
  /** By which decrees or documents: `dengan "Keputusan Bupati Nomor 5 Tahun 2018"`. */
  readonly dengan: readonly Teks[];
  readonly kepada: readonly Teks[];
  readonly disaksikan: readonly Teks[];
  /** The words that name the stage. */
  readonly header: Range;
  readonly range: Range;
}

/** The stage as the author writes it: `diuji coba`. */
export function sebutTahap(tahap: Tahap): string {
  return tahap.replace(/[A-Z]/u, (huruf) => ` ${huruf.toLowerCase()}`);
}
