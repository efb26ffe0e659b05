/** Registers of regulations: what is known of regulations that SOPs cite, declared in the language itself. */
import type { Range } from './range.ts';
import type { Tanggal } from './tanggal.ts';
import type { Teks } from './teks.ts';

export interface Register {
  readonly judul?: Teks;
  readonly entri: readonly EntriRegister[];
  readonly range: Range;
}

/** What is known of one regulation. Regulations are given as an SOP cites them: `Undang-Undang Nomor 1 Tahun 2020 tentang …`. */
export interface EntriRegister {
  readonly peraturan: Teks;
  /** By what it was revoked. */
  readonly dicabut: readonly Teks[];
  /** By what it was replaced, where that is said of it. */
  readonly diganti: readonly Teks[];
  /** By what it was amended; it is still in force. */
  readonly diubah: readonly Teks[];
  /** Where this is known from. */
  readonly sumber?: Teks;
  /** As of when. */
  readonly diketahui?: Tanggal;
  readonly range: Range;
}
