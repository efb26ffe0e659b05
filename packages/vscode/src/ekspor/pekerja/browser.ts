/** The worker that prints, in a browser. */
import type { Pekerjaan } from '../pesan.ts';
import { cetak } from './cetak.ts';

/** The worker's own scope; the type check of the project knows no DOM. */
declare const self: { onmessage(peristiwa: { readonly data: Pekerjaan }): void; postMessage(pesan: unknown): void };

self.onmessage = ({ data }) => void cetak(data).then((jawaban) => self.postMessage(jawaban));
