import type { Masalah, Range } from '@alir/core';

/** Collects what is wrong with a text while its tree is read. */
export class Pelapor {
  readonly masalah: Masalah[] = [];

  lapor(kode: string, range: Range, params: Masalah['params'] = {}, ragam?: string): void {
    this.masalah.push({ kode, range, params, ...(ragam === undefined ? {} : { ragam }) });
  }

  sintaks(ragam: string, range: Range, params: Masalah['params'] = {}): void {
    this.lapor('sintaks', range, params, ragam);
  }

  /**
   * A field or section that stands once already: reported at the second, naming the line (1-based) of the first. `hapusan` is what to
   * delete of the text where the second counts for nothing.
   */
  ganda(bagian: string, kedua: Range, pertama: Range, hapusan?: Range): void {
    this.masalah.push({
      kode: 'bagian-ganda',
      range: kedua,
      params: { bagian, baris: pertama.start.line + 1 },
      ...(hapusan && { hapusan }),
    });
  }
}
