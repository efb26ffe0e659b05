/** The bookmarks: the parts of the document (each kind of page, each procedure), and their pages where there are several. */
import type { Halaman } from '@alir/diagram';
import { bagian, namaBagian } from '../susunan/bagian.ts';
import type { BerkasPdf } from './berkas.ts';

/** Marks the pages as they begin. */
export class PemberiPenanda {
  readonly #berkas: BerkasPdf;
  readonly #bagian: Map<Halaman, readonly Halaman[]>;
  #induk: ReturnType<BerkasPdf['penanda']> | undefined;

  constructor(berkas: BerkasPdf, pages: readonly Halaman[]) {
    this.#berkas = berkas;
    this.#bagian = new Map(bagian(pages).flatMap((part) => part.map((page) => [page, part])));
  }

  /** To be called when `page` has begun. */
  tandai(page: Halaman): void {
    const part = this.#bagian.get(page)!;
    if (part[0] === page) this.#induk = this.#berkas.penanda(namaBagian(page));
    if (part.length > 1) this.#berkas.penanda(`Halaman ${page.number}`, this.#induk);
  }
}
