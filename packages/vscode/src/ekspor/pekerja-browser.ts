/** The worker that prints, as an editor in a browser starts it. */
import type { BuatPekerja } from './pekerja-cetak.ts';
import type { JawabanCetak } from './pesan.ts';

/** The extension host's own; the type check of the project knows no DOM. */
declare const Worker: new (
  url: string,
) => {
  onmessage: (peristiwa: { readonly data: JawabanCetak }) => void;
  onerror: (peristiwa: { readonly message?: string }) => void;
  postMessage(pesan: unknown): void;
  terminate(): void;
};

/** `url` is the address of the worker's program. */
export function pekerjaBrowser(url: string): BuatPekerja {
  return () => {
    const worker = new Worker(url);
    return {
      kirim: (pekerjaan) => worker.postMessage(pekerjaan),
      dengar: (jawab, gagal) => {
        worker.onmessage = ({ data }) => jawab(data);
        worker.onerror = ({ message }) => gagal(new Error(message ?? 'The worker cannot be started.'));
      },
      akhiri: () => worker.terminate(),
    };
  };
}
