/** How large a symbol is that holds the text of its step: one width for all, so that lanes look alike, and as tall as the text asks. */
import type { Teks } from '@alir/core';
import { UKURAN } from '../opsi.ts';
import { type JenisBentuk, KATALOG } from '../simbol/katalog.ts';
import { type Baris, bungkus, lebarBaris, teksBaris } from '../teks/bungkus.ts';
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
const KEPUTUSAN_TERLEBAR = 68;
const LANGKAH = 2;
/** Large symbols are tried in larger steps. */
const HALUS = 0.04;
const TERENDAH = 9;
/** A diamond as flat as a box would hardly be one. */
const KEPUTUSAN_TERENDAH = 16;
/** A symbol without an activity of its own: the end of an exit. */
const LEBAR_UJUNG = 18;
/** A symbol taller than this part of its width had better be wider: a diamond holds little in its middle. */
const TINGGI_WAJAR = 0.64;
const TERTINGGI = 1.6;
/** Air between the text and where it could at most reach, on both sides together. */
const LEGA = 1.6;
/** Line widths to try in a diamond, as parts of its width, and the part of its box that text can fill at most. */
const BAGIAN_BELAH = [0.48, 0.55, 0.62, 0.7] as const;
const BELAH_TERISI = 0.4;
const HURUF = { size: UKURAN.hurufSimbol };

/** Size of a symbol that holds `isi`; `more` is what lies between its first and its last lane. */
export function ukuranIsi(jenis: JenisBentuk, isi: readonly Pick<Teks, 'text' | 'runs'>[], generated: boolean, more: number): UkuranIsi {
  const connector = jenis === 'konektor' || jenis === 'konektor-halaman';
  const usual = (connector ? UKURAN.konektor + LEGA : generated ? LEBAR_UJUNG : LEBAR) + more;
  const lowest = connector ? usual : jenis === 'keputusan' ? KEPUTUSAN_TERENDAH : TERENDAH;
  const word = Math.max(0, ...isi.flatMap(({ text }) => text.split(/\s+/).map((part) => ukurTeks(part, HURUF))));
  const widest = connector ? 14 : (jenis === 'keputusan' ? KEPUTUSAN_TERLEBAR : TERLEBAR) + more;
  // What no break can change: boxes with less room need not be tried.
  const area = isi.reduce((sum, { text }) => sum + ukurTeks(text.replace(/\s+/g, ''), HURUF), 0) * tinggiBaris(1, HURUF.size);
  let best: UkuranIsi | undefined;
  for (let width = usual; width <= widest || !best; width += Math.max(LANGKAH, width * HALUS)) {
    const fitted = tinggiUntuk(jenis, isi, area, width, lowest);
    if (!fitted) continue;
    if (!best || fitted.height < best.height) best = { width, ...fitted };
    const roomy = lebarBaris(fitted.lines, HURUF) >= word - 0.01 && fitted.lines.every((line) => !/\u00a0$/u.test(teksBaris(line)));
    if (roomy && fitted.height <= Math.max(lowest, width * TINGGI_WAJAR)) return { width, ...fitted };
  }
  return best;
}

/** The least height at which the text fits, if it is not out of all proportion: some outlines get narrower inside as they grow. */
function tinggiUntuk(
  jenis: JenisBentuk,
  isi: readonly Pick<Teks, 'runs'>[],
  area: number,
  width: number,
  lowest: number,
): { height: number; lines: readonly Baris[] } | undefined {
  for (let height = lowest; height <= Math.max(lowest, width * TERTINGGI); height += Math.max(1, height * HALUS)) {
    const lines = jenis === 'keputusan' ? isiBelah(isi, area, width, height) : isiKotak(jenis, isi, area, width, height);
    if (lines) return { height, lines };
  }
  return undefined;
}

/** The text in lines, if it fits the box that the symbol has for text. */
function isiKotak(
  jenis: JenisBentuk,
  isi: readonly Pick<Teks, 'runs'>[],
  area: number,
  width: number,
  height: number,
): Baris[] | undefined {
  const box = KATALOG[jenis].kotakTeks(width, height);
  if (box.width * box.height < area) return undefined;
  const lines = bungkus(isi, Math.max(1, box.width - LEGA), HURUF);
  return tinggiBaris(lines.length, HURUF.size) <= box.height && lebarBaris(lines, HURUF) <= box.width ? lines : undefined;
}

/** The text in lines, if each fits a diamond at its height: those in the middle may be longer than a box would let them. */
function isiBelah(isi: readonly Pick<Teks, 'runs'>[], area: number, width: number, height: number): Baris[] | undefined {
  if (width * height * BELAH_TERISI < area) return undefined;
  const line = tinggiBaris(1, HURUF.size);
  for (const part of BAGIAN_BELAH) {
    const lines = bungkus(isi, width * part, HURUF);
    const fits = lines.every((baris, i) => {
      const middle = (i + 0.5 - lines.length / 2) * line;
      const far = Math.abs(middle) + HURUF.size / 2;
      return ukurTeks(teksBaris(baris), HURUF) <= width * (1 - (2 * far) / height) - LEGA;
    });
    if (fits) return lines;
  }
  return undefined;
}
