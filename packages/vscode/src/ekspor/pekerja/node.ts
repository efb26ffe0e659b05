/** The worker that prints, on Node. */
import { parentPort } from 'node:worker_threads';
import type { Pekerjaan } from '../pesan.ts';
import { cetak } from './cetak.ts';

parentPort!.on('message', (pekerjaan: Pekerjaan) => void cetak(pekerjaan).then((jawaban) => parentPort!.postMessage(jawaban)));
