/** Keeps the last whole picture of each text, so that a text that is being typed does not make its picture collapse. */
import type { Preview, PreviewSop } from '@alir/language/protocol';
import type { Keadaan } from './pesan.ts';

/** What to show of a text. */
export interface Tayangan {
  readonly keadaan: Keadaan;
  readonly sop: readonly PreviewSop[];
}

/** Pictures beyond this many are forgotten, the longest unused first. */
const MAKS_GAMBAR = 20;

export class IngatanGambar {
  readonly #utuh = new Map<string, readonly PreviewSop[]>();

  /** What to show now that `pratinjau` came for the text `uri`. */
  tayangkan(uri: string, pratinjau: Pick<Preview, 'ok' | 'sop'>): Tayangan {
    if (pratinjau.ok) {
      this.#utuh.delete(uri);
      this.#utuh.set(uri, pratinjau.sop);
      for (const oldest of [...this.#utuh.keys()].slice(0, -MAKS_GAMBAR)) {
        this.#utuh.delete(oldest);
      }
      return { keadaan: pratinjau.sop.length > 0 ? 'utuh' : 'tanpaProsedur', sop: pratinjau.sop };
    }
    const terakhir = this.#utuh.get(uri) ?? [];
    if (terakhir.length > 0) {
      return { keadaan: 'terakhir', sop: terakhir };
    }
    return { keadaan: pratinjau.sop.length > 0 ? 'sebagian' : 'tanpaProsedur', sop: pratinjau.sop };
  }
}
