/** How large a symbol is that holds the text of its step: one width for all, so that lanes look alike, and as tall as the text asks. */
import type { Teks } from '@alir/core';
import { UKURAN } from '../opsi.ts';
import { type JenisBentuk, KATALOG } from '../simbol/katalog.ts';
import { type Baris, bungkus } from '../teks/bungkus.ts';
import { tinggiBaris } from '../teks/letak.ts';
import { ukurTeks } from '../teks/ukur.ts';

export interface UkuranIsi {
  width: number;
  height: number;
  readonly lines: readonly Baris[];
}

/** Width of a symbol, and the widest it may become before the words inside are broken. */
const LEBAR = 38;
const TERLEBAR = 56;
const LANGKAH = 2;
const TERENDAH = 9;
/** A diamond as flat as a box would hardly be one. */
const KEPUTUSAN_TERENDAH = 16;
/** A symbol without an activity of its own: the end of an exit. */
const LEBAR_UJUNG = 18;
/** A symbol taller than this part of its width had better be wider: a diamond holds little in its middle. */
const TINGGI_WAJAR = 0.64;
const HURUF = { size: UKURAN.hurufSimbol };

/** Size of a symbol that holds `isi`; `more` is what lies between its first and its last lane. */
export function ukuranIsi(jenis: JenisBentuk, isi: readonly Pick<Teks, 'text' | 'runs'>[], generated: boolean, more: number): UkuranIsi {
  const connector = jenis === 'konektor' || jenis === 'konektor-halaman';
  const usual = (connector ? UKURAN.konektor + 1 : generated ? LEBAR_UJUNG : LEBAR) + more;
  const lowest = connector ? usual : jenis === 'keputusan' ? KEPUTUSAN_TERENDAH : TERENDAH;
  const word = Math.max(0, ...isi.flatMap(({ text }) => text.split(/\s+/).map((part) => ukurTeks(part, HURUF))));
  const widest = connector ? 14 : TERLEBAR + more;
  let best: UkuranIsi | undefined;
  for (let width = usual; width <= widest; width += LANGKAH) {
    const { height, lines } = tinggiUntuk(jenis, isi, width, lowest);
    if (!best || height < best.height) best = { width, height, lines };
    if (height <= Math.max(lowest, width * TINGGI_WAJAR) && KATALOG[jenis].kotakTeks(width, height).width >= word)
      return { width, height, lines };
  }
  return best!;
}

/** The least height at which the text fits. */
function tinggiUntuk(
  jenis: JenisBentuk,
  isi: readonly Pick<Teks, 'runs'>[],
  width: number,
  lowest: number,
): { height: number; lines: readonly Baris[] } {
  for (let height = lowest; ; height += 1) {
    const box = KATALOG[jenis].kotakTeks(width, height);
    const lines = bungkus(isi, box.width, HURUF);
    if (tinggiBaris(lines.length, HURUF.size) <= box.height) return { height, lines };
  }
}
