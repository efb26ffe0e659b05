/**
 * Where links lead: from a pentagon to its twin, which has the same letter and stands on a page that its note names; from a text that refers
 * to an SOP to the first page of that.
 */
import type { Bentuk, Halaman } from '@alir/diagram';

/** The name of a symbol's place in the file. */
export function namaTempat(page: Halaman, bentuk: Bentuk): string {
  return `${page.number}/${bentuk.id}`;
}

/** For each pentagon, by the name of its place, that of its twin; of several the first. One whose twin is on no page of these leads nowhere. */
export function lompatan(pages: readonly Halaman[]): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  const milik = new Map(pages.map((page) => [page.number, page]));
  for (const page of pages) {
    for (const bentuk of page.shapes) {
      const kembar = nomorHalaman(bentuk).flatMap((nomor) => {
        const lain = milik.get(nomor);
        const pasangan = lain?.shapes.find((b) => b.text === bentuk.text && nomorHalaman(b).includes(page.number));
        return lain && pasangan ? [namaTempat(lain, pasangan)] : [];
      })[0];
      if (kembar !== undefined) hasil.set(namaTempat(page, bentuk), kembar);
    }
  }
  return hasil;
}

/** The first page of each SOP that a text on one of these pages refers to, by the SOP's key; of those that have a page here. */
export function halamanDirujuk(pages: readonly Halaman[]): ReadonlyMap<string, Halaman> {
  const dirujuk = new Set(pages.flatMap(({ teks }) => teks.flatMap(({ sop }) => sop ?? [])));
  const hasil = new Map<string, Halaman>();
  for (const page of pages) {
    const kunci = page.sop?.kunci;
    if (kunci !== undefined && dirujuk.has(kunci) && !hasil.has(kunci)) hasil.set(kunci, page);
  }
  return hasil;
}

/** The name of a page's place in the file. */
export function namaHalaman({ number }: Halaman): string {
  return `halaman/${number}`;
}

/** The pages that a pentagon's note names: `dari hal. 1, 2`. */
function nomorHalaman({ kind, catatan }: Bentuk): number[] {
  return kind === 'konektor-halaman' ? (catatan?.match(/\d+/gu) ?? []).map(Number) : [];
}
