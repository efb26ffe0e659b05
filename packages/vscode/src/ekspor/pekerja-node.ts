/** The worker that prints, as an editor on Node starts it. */
import { Worker } from 'node:worker_threads';
import type { BuatPekerja } from './pekerja-cetak.ts';

/** `jalur` is the path of the worker's program. */
export function pekerjaNode(jalur: string): BuatPekerja {
  return () => {
    // What the editor's own process is started with is not for this one.
    const worker = new Worker(jalur, { execArgv: [] });
    return {
      kirim: (pekerjaan) => worker.postMessage(pekerjaan),
      dengar: (jawab, gagal) => {
        worker.on('message', jawab);
        worker.on('error', gagal);
        worker.on('exit', (kode) => gagal(new Error(`The worker ended with ${kode}.`)));
      },
      akhiri: () => void worker.terminate(),
    };
  };
}
