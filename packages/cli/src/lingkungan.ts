import type { Hari } from '@alir/core';

/** The world of one run, as the commands see it: the process in the bundle, a stage of its own in tests. */
export interface Lingkungan {
  /** Absolute path of the working folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Aliran;
  readonly stderr: Aliran;
  /** Today, by the clock of the user. */
  hariIni(): Hari;
  /** All of standard input. */
  bacaStdin(): Promise<Uint8Array>;
  /** The file that a worker thread runs to check files beside this one; absent where everything is checked in this thread. */
  readonly berkasPekerja?: string;
}

export interface Aliran {
  tulis(isi: string | Uint8Array): void;
  /** A person reads it as it is written. */
  readonly terminal: boolean;
  /** Width of the terminal in characters. */
  readonly kolom: number;
}
