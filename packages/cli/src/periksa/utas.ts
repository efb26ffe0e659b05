/** The threads that check files for this one. A module of its own, so that a run without them does not load Node's threads. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Galat } from '../galat.ts';
import type { Pesan } from '../pesan.ts';
import type { BerkasPeriksa, HasilSatu, Pengetahuan } from './satu.ts';
import { TANDA_PEKERJA } from './tanda-pekerja.ts';

/** What a thread is told to do. */
export interface Tugas {
  readonly berkas: readonly BerkasPeriksa[];
  readonly pengetahuan: Pengetahuan;
}

/**
 * Room for new objects in each thread, in MiB. V8 would take several times as much, and fill it with the trees of files long done.
 */
const RUANG_MUDA = 24;

/** How many threads this machine has work for. */
export function kemampuanMesin(): number {
  return availableParallelism();
}

/** Starts a thread that runs `berkas`; fulfilled when its work is done. */
export function mulaiUtas(berkas: string, tugas: Tugas, pesan: Pesan): Promise<HasilSatu[]> {
  return new Promise((selesai, gagal) => {
    const pekerja = new Worker(berkas, {
      argv: [TANDA_PEKERJA],
      workerData: tugas,
      resourceLimits: { maxYoungGenerationSizeMb: RUANG_MUDA },
    });
    pekerja.once('message', selesai);
    pekerja.once('error', gagal);
    pekerja.once('exit', () => gagal(new Galat(pesan.pekerjaBerhenti)));
  });
}
