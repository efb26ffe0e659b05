/**
 * The bookmarks: the parts of the document (each kind of page, each procedure), and their pages where there are several. Where the pages are
 * of several SOPs, each SOP is a chapter of its parts.
 */
import type { Halaman } from '@alir/diagram';
import { bagian, beberapaSop, namaBagian } from '../susunan/bagian.ts';
import { tampak } from '../tampak.ts';
import type { BerkasPdf } from './berkas.ts';

type Penanda = ReturnType<BerkasPdf['penanda']>;

/** Marks the pages as they begin. */
export class PemberiPenanda {
  readonly #berkas: BerkasPdf;
  readonly #bagian: Map<Halaman, readonly Halaman[]>;
  readonly #berbab: boolean;
  #bab: { readonly kunci: string; readonly penanda: Penanda } | undefined;
  #induk: Penanda | undefined;

  constructor(berkas: BerkasPdf, pages: readonly Halaman[]) {
    this.#berkas = berkas;
    this.#bagian = new Map(bagian(pages).flatMap((part) => part.map((page) => [page, part])));
    this.#berbab = beberapaSop(pages);
  }

  /** To be called when `page` has begun. */
  tandai(page: Halaman): void {
    const part = this.#bagian.get(page)!;
    if (part[0] === page) {
      if (this.#berbab && this.#bab?.kunci !== page.sop?.kunci) this.#mulaiBab(page);
      this.#induk = this.#berkas.penanda(namaBagian(page), this.#bab?.penanda);
    }
    if (part.length > 1) this.#berkas.penanda(`Halaman ${page.number}`, this.#induk);
  }

  #mulaiBab({ sop }: Halaman): void {
    this.#bab = sop && { kunci: sop.kunci, penanda: this.#berkas.penanda(tampak(sop.judul)) };
  }
}
