import { parentPort, workerData } from 'node:worker_threads';
import { PenilaiLogo } from '../penilai-logo.ts';
import { periksaBerkas } from './satu.ts';
import type { Tugas } from './utas.ts';

/** The work of a thread: checks its share of the files and sends back what each alone tells. */
export function bekerja(): void {
  const { berkas, pengetahuan } = workerData as Tugas;
  const penilai = new PenilaiLogo();
  parentPort!.postMessage(berkas.map((b) => periksaBerkas(b, pengetahuan, penilai)));
}
