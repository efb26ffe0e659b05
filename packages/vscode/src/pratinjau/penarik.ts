/** Pulls the pictures of one text: at most one request at a time, not more often than typing needs, never an older one over a newer. */
import type { Preview } from '@alir/language/protocol';

/** Long enough to take a burst of changes as one, short enough not to be felt. */
export const JEDA_MS = 60;

/** The same for a picture that many texts make, takes longer to draw, and of which nobody sees every letter change. */
export const JEDA_PETA_MS = 400;

/** Asks for the picture of a text; `signal` ends the request when it is no longer wanted. */
export type Tarik = (uri: string, signal: AbortSignal) => Promise<Preview>;

/** What became of a request. */
export interface Penerima {
  gambar(uri: string, pratinjau: Preview): void;
  gagal(uri: string, error: unknown): void;
}

export class Penarik {
  readonly #tarik: Tarik;
  readonly #penerima: Penerima;
  #uri: string | undefined;
  #terakhir = -1;
  #jeda: ReturnType<typeof setTimeout> | undefined;
  #berjalan: AbortController | undefined;

  constructor(tarik: Tarik, penerima: Penerima) {
    this.#tarik = tarik;
    this.#penerima = penerima;
  }

  /** Turns to the text `uri` (or to none) and pulls its picture at once. */
  ikuti(uri: string | undefined): void {
    this.#batal();
    this.#uri = uri;
    this.#terakhir = -1;
    if (uri !== undefined) {
      void this.#ambil(uri);
    }
  }

  /** The picture of `uri` may have changed: pulls it in `jeda` milliseconds, if it is the text that is followed. */
  berubah(uri: string, jeda = JEDA_MS): void {
    if (uri === this.#uri) {
      clearTimeout(this.#jeda);
      this.#jeda = setTimeout(() => void this.#ambil(uri), jeda);
    }
  }

  /** The text `uri` was closed: its versions may begin anew. */
  ditutup(uri: string): void {
    if (uri === this.#uri) {
      this.#terakhir = -1;
    }
  }

  dispose(): void {
    this.#batal();
    this.#uri = undefined;
  }

  async #ambil(uri: string): Promise<void> {
    this.#batal();
    const berjalan = new AbortController();
    this.#berjalan = berjalan;
    try {
      const pratinjau = await this.#tarik(uri, berjalan.signal);
      // A text that is not open has no version: whatever is drawn of it is the latest.
      const version = pratinjau.version ?? this.#terakhir;
      if (!berjalan.signal.aborted && version >= this.#terakhir) {
        this.#terakhir = version;
        this.#penerima.gambar(uri, pratinjau);
      }
    } catch (error) {
      if (!berjalan.signal.aborted) {
        this.#penerima.gagal(uri, error);
      }
    }
  }

  #batal(): void {
    clearTimeout(this.#jeda);
    this.#berjalan?.abort();
    this.#berjalan = undefined;
  }
}
