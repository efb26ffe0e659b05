/** What is known of regulations that SOPs cite: which are revoked, replaced or changed, and by what. */
import type { Range } from './range.ts';
import type { Tanggal } from './tanggal.ts';
import type { Teks } from './teks.ts';

/** A list of regulations with what became of them. */
export interface Register {
  readonly judul?: Teks;
  readonly entri: readonly EntriRegister[];
  readonly range: Range;
}

/** A regulation, cited in full. */
export interface EntriRegister {
  readonly peraturan: Teks;
  /** The regulations that revoke it. */
  readonly dicabut: readonly Teks[];
  /** What stands in its place now, where that is not what revoked it. */
  readonly diganti: readonly Teks[];
  /** Its amendments. */
  readonly diubah: readonly Teks[];
  /** Where this is known from. */
  readonly sumber?: Teks;
  /** The day of that knowledge. */
  readonly diketahui?: Tanggal;
  readonly range: Range;
}
