import type { Locale } from '@alir/core';
import type { Argumen, SkemaOpsi } from '../argumen.ts';
import type { Lingkungan } from '../lingkungan.ts';

/** The exit codes of every command. */
export const KELUAR = { bersih: 0, temuan: 1, galat: 2 } as const;
export type KodeKeluar = (typeof KELUAR)[keyof typeof KELUAR];

/** One subcommand: a file of its own, loaded when it is asked for. */
export interface Perintah {
  /** What may follow its name, in the help. */
  readonly pemakaian: string;
  /** What it does, in full sentences. */
  readonly uraian: Readonly<Record<Locale, string>>;
  readonly opsi: SkemaOpsi;
  /** Does the work and returns the exit code; throws a `Galat` where it cannot. */
  jalankan(argumen: Argumen, lingkungan: Lingkungan): Promise<KodeKeluar>;
}
