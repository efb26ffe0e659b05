/** The parts of a document: each kind of page, each procedure, of each SOP. */
import type { Gambar, Halaman } from '@alir/diagram';
import { tampak } from '../tampak.ts';

/** What the part of the document is called that a page belongs to; pages that are no procedure's bear their own name. */
export function namaBagian({ kind, judul }: Halaman): string {
  if (kind !== 'prosedur') return tampak(judul ?? 'Halaman');
  return judul === undefined ? 'Prosedur' : `Prosedur: ${tampak(judul)}`;
}

/** How a page is called to those who do not see it. */
export function sebutanHalaman(page: Halaman): string {
  return `${namaBagian(page)}, halaman ${page.number}`;
}

/** What a file of the drawing is called. */
export function judulBerkas({ sop }: Pick<Gambar, 'sop'>): string {
  return tampak(sop.judul ?? '') || 'SOP';
}

/** Pages in a row that belong to one part. */
export function bagian(pages: readonly Halaman[]): Halaman[][] {
  const hasil: Halaman[][] = [];
  for (const page of pages) {
    const terakhir = hasil.at(-1);
    if (terakhir && sebagian(terakhir[0]!, page)) terakhir.push(page);
    else hasil.push([page]);
  }
  return hasil;
}

/** Whether the pages are of more than one SOP. */
export function beberapaSop(pages: readonly Halaman[]): boolean {
  return new Set(pages.flatMap(({ sop }) => sop?.kunci ?? [])).size > 1;
}

function sebagian(a: Halaman, b: Halaman): boolean {
  return a.sop?.kunci === b.sop?.kunci && namaBagian(a) === namaBagian(b);
}
