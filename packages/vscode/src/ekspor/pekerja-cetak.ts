/** The other end of the worker that prints: hands it one drawing, and ends it with its answer or where nobody wants that any more. */
import type { HasilCetak } from '@alir/export';
import type { JawabanCetak, Pekerjaan } from './pesan.ts';

/** A worker of either kind of editor. */
export interface Pekerja {
  kirim(pekerjaan: Pekerjaan): void;
  /** Told of an answer, or of what ended the worker before it gave one. */
  dengar(jawab: (jawaban: JawabanCetak) => void, gagal: (error: unknown) => void): void;
  akhiri(): void;
}

export type BuatPekerja = () => Pekerja;

/** Thrown where the user does not want the export any more. */
export class Dibatalkan extends Error {}

/** Prints. Rejects with {@link Dibatalkan} as soon as `signal` says so, and with a sentence where it cannot be printed. */
export async function cetakDiPekerja(buat: BuatPekerja, pekerjaan: Pekerjaan, signal: AbortSignal): Promise<HasilCetak> {
  if (signal.aborted) throw new Dibatalkan();
  const pekerja = buat();
  try {
    const jawaban = await new Promise<JawabanCetak>((selesai, gagal) => {
      signal.addEventListener('abort', () => gagal(new Dibatalkan()), { once: true });
      pekerja.dengar(selesai, gagal);
      pekerja.kirim(pekerjaan);
    });
    if ('galat' in jawaban) throw new Error(jawaban.galat);
    return jawaban;
  } finally {
    pekerja.akhiri();
  }
}
