/** The bookmarks: the parts of the document (each kind of page, each procedure), and their pages where there are several. */
import type { Halaman } from '@alir/diagram';
import { tampak } from '../tampak.ts';
import type { BerkasPdf } from './berkas.ts';

/** What the part of the document is called that a page belongs to; pages that are no procedure's bear their own name. */
export function namaBagian({ kind, judul }: Halaman): string {
  if (kind !== 'prosedur') return tampak(judul ?? 'Halaman');
  return judul === undefined ? 'Prosedur' : `Prosedur: ${tampak(judul)}`;
}

/** Pages in a row that belong to one part. */
export function bagian(pages: readonly Halaman[]): Halaman[][] {
  const hasil: Halaman[][] = [];
  for (const page of pages) {
    const terakhir = hasil.at(-1);
    if (terakhir && namaBagian(terakhir[0]!) === namaBagian(page)) terakhir.push(page);
    else hasil.push([page]);
  }
  return hasil;
}

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
