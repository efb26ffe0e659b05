import type { Range } from '@alir/core';
import { lokasi } from './lokasi.ts';
import type { LaporanBerkas } from './rule.ts';

/** Something that only one place of the workspace may say. */
export interface Tanda {
  readonly teks: string;
  /** What is compared, where that is not the text itself. */
  readonly kunci?: string;
  readonly uri: string;
  readonly range: Range;
}

/** Reports every place after the first that says the same, naming the first; in the order given. */
export function* laporkanKembar(tanda: Iterable<Tanda>, terkait: { readonly id: string; readonly en: string }): Generator<LaporanBerkas> {
  const pertama = new Map<string, Tanda>();
  for (const { teks, kunci = teks, uri, range } of tanda) {
    const sudah = pertama.get(kunci);
    if (!sudah) {
      pertama.set(kunci, { teks, uri, range });
      continue;
    }
    yield {
      uri,
      range,
      params: { nama: teks, ...lokasi(sudah.uri, sudah.range, uri) },
      related: [{ uri: sudah.uri, range: sudah.range, message: terkait }],
    };
  }
}
