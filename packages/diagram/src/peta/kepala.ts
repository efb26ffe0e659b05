/** The words around the cards: what the map is, how it is read, and the heading of those without relations. */
import type { PetaSop } from '@alir/core';
import type { TeksLetak } from '../gambar.ts';
import { PT } from '../opsi.ts';
import { type Baris, bungkusRuns } from '../teks/bungkus.ts';
import { tataTeks, tinggiBaris } from '../teks/letak.ts';

const JUDUL = { size: 12 * PT, bold: true };
const KETERANGAN = { size: 8 * PT, bold: false };
const SUBJUDUL = { size: 9 * PT, bold: true };

export const JUDUL_PETA = 'Peta Keterkaitan SOP';

/** How much the map holds, in one sentence. */
export function ringkasanPeta({ kartu, hubungan }: PetaSop): string {
  const luar = kartu.filter((k) => k.luar !== undefined).length;
  const rujukan = hubungan.reduce((n, { timbalBalik }) => n + (timbalBalik ? 2 : 1), 0);
  return `${kartu.length - luar} SOP, ${rujukan} rujukan${luar > 0 ? ` (${luar} SOP yang dirujuk tidak ada di ruang kerja)` : ''}.`;
}

/** Lines below each other, with the height they take. */
export interface Tulisan {
  readonly teks: readonly TeksLetak[];
  readonly height: number;
}

/** The heading, for a map of at least that width. */
export function kepalaPeta(peta: PetaSop, width: number): Tulisan {
  const baca = [
    ...(peta.hubungan.length > 0 ? ['Panah menuju SOP yang dirujuk.'] : []),
    ...(peta.hubungan.some(({ timbalBalik }) => timbalBalik) ? ['Panah berujung dua: saling merujuk.'] : []),
  ];
  return tulis(
    [
      { text: JUDUL_PETA, ...JUDUL },
      { text: [ringkasanPeta(peta), ...baca].join(' '), ...KETERANGAN },
    ],
    width,
  );
}

export function kepalaTersendiri(jumlah: number, width: number): Tulisan {
  return tulis([{ text: `Tanpa keterkaitan: ${jumlah} SOP`, ...SUBJUDUL }], width);
}

function tulis(bagian: readonly { readonly text: string; readonly size: number; readonly bold: boolean }[], width: number): Tulisan {
  const teks: TeksLetak[] = [];
  let height = 0;
  for (const { text, size, bold } of bagian) {
    const baris: Baris[] = bungkusRuns([{ text, italic: false }], width, { size, bold });
    const tinggi = tinggiBaris(baris.length, size);
    teks.push(...tataTeks(baris, { x: 0, y: height, width, height: tinggi }, { size, bold, anchor: 'start' }));
    height += tinggi;
  }
  return { teks, height };
}
