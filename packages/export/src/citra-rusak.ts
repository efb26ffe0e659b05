/** What becomes of pictures that cannot be read: their place is framed, as that of one that is missing, and the user is told. */
import type { Citra, Halaman } from '@alir/diagram';
import { citraUtuh } from './citra-utuh.ts';
import type { PeringatanEkspor } from './peringatan.ts';

export interface TanpaCitraRusak {
  readonly pages: readonly Halaman[];
  /** What those are called that are not there any more. */
  readonly peringatan: readonly PeringatanEkspor[];
}

/** The pages without the pictures that cannot be read; `terbaca` says of those that are whole whether a library can read them too. */
export async function tanpaCitraRusak(
  semua: readonly Halaman[],
  terbaca: (citra: Citra) => boolean = () => true,
): Promise<TanpaCitraRusak> {
  const rusak = new Set<string>();
  const pages: Halaman[] = [];
  for (const page of semua) {
    const { formulir } = page;
    const [utuh, kosong]: [Citra[], Citra[]] = [[], []];
    for (const citra of formulir?.citra ?? []) {
      const baik = (await citraUtuh(citra)) && terbaca(citra);
      (baik ? utuh : kosong).push(citra);
      if (!baik) rusak.add(citra.bacaan);
    }
    const tempat = kosong.map(({ x, y, width, height }) => ({ x, y, width, height }));
    pages.push(formulir ? { ...page, formulir: { ...formulir, citra: utuh, tempatCitra: [...formulir.tempatCitra, ...tempat] } } : page);
  }
  return { pages, peringatan: rusak.size > 0 ? [{ kode: 'citra-rusak', citra: [...rusak] }] : [] };
}
