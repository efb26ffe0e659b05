/** Many files, by several threads: each reads and checks its share; what comes back is plain data, in any order. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Locale } from '@alir/core';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pesan } from '../pesan.ts';
import { type HasilSatu, periksaBerkas } from './satu.ts';

/** Files that make a further thread worth its start: it builds a parser of its own first. */
const BERKAS_PER_UTAS = 150;
const UTAS_TERBANYAK = 8;

/** What a thread is told to do. */
export interface Tugas {
  readonly jalur: readonly string[];
  readonly locale: Locale;
}

/** How many threads are worth while for so many files. */
export function jumlahUtas(berkas: number): number {
  return Math.max(1, Math.min(Math.floor(berkas / BERKAS_PER_UTAS), availableParallelism(), UTAS_TERBANYAK));
}

/** Checks each file by itself, with at most `utas` threads including this one. */
export async function periksaSemua(
  jalur: readonly string[],
  utas: number,
  locale: Locale,
  { berkasPekerja }: Lingkungan,
  pesan: Pesan,
): Promise<HasilSatu[]> {
  const bagian = berkasPekerja === undefined ? 1 : Math.min(utas, jalur.length);
  // Every n-th file, so that folders of large files are shared out too.
  const [sendiri = [], ...lain] = Array.from({ length: bagian }, (_, i) => jalur.filter((_, j) => j % bagian === i));
  const pekerja = lain.map((jalur) => jalankanPekerja(berkasPekerja!, { jalur, locale }, pesan));
  const hasil = sendiri.map((j) => periksaBerkas(j, locale));
  return [...hasil, ...(await Promise.all(pekerja)).flat()];
}

function jalankanPekerja(berkas: string, tugas: Tugas, pesan: Pesan): Promise<HasilSatu[]> {
  return new Promise((selesai, gagal) => {
    const pekerja = new Worker(berkas, { workerData: tugas });
    pekerja.once('message', selesai);
    pekerja.once('error', gagal);
    pekerja.once('exit', () => gagal(new Galat(pesan.pekerjaBerhenti)));
  });
}
