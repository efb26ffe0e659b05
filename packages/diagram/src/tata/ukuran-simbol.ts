/**
 * How large a symbol is: its usual size, unless its text or the lines that meet it need more. Text first makes the symbol wider,
 * then taller, then itself smaller; at the smallest type the symbol grows without limit, because nothing may spill.
 */
import type { Teks } from '@alir/core';
import { UKURAN } from '../opsi.ts';
import { type JenisBentuk, KATALOG } from '../simbol/katalog.ts';
import { type Baris, bungkusRuns, lebarBaris } from '../teks/bungkus.ts';
import { tinggiBaris } from '../teks/letak.ts';
import { ukurTeks } from '../teks/ukur.ts';

export interface UkuranSimbol {
  width: number;
  height: number;
  readonly lines: readonly Baris[];
  readonly size: number;
}

/** Usual width of a process box in lanes that may take `lane` millimetres each. */
export function lebarUsual(lane: number): number {
  return Math.min(UKURAN.simbolTerbesar, Math.max(UKURAN.simbolTerkecil, lane * 0.58));
}

/** Size of a symbol with `teks`, at least `usual` wide (its box if it is a process) and preferably at most `widest`. */
export function ukuranSimbol(
  jenis: JenisBentuk,
  teks: Pick<Teks, 'runs' | 'text'> | undefined,
  usual: number,
  widest: number,
): UkuranSimbol {
  const bentuk = KATALOG[jenis];
  const scale = bentuk.ukuran ?? { width: 1, height: 1 };
  const connector = jenis === 'konektor' || jenis === 'konektor-halaman';
  const width = connector ? UKURAN.konektor : usual * scale.width;
  const height = connector ? UKURAN.konektor : UKURAN.simbolTinggi * scale.height;
  if (!teks || teks.text.trim() === '') return { width, height, lines: [], size: UKURAN.hurufSimbol };
  const limit = connector ? Math.max(width, 14) : Math.max(width, widest);
  for (let size: number = UKURAN.hurufSimbol; size > UKURAN.hurufSimbolTerkecil; size -= 0.18) {
    const word = Math.max(...teks.text.split(/\s+/).map((part) => ukurTeks(part, { size })));
    for (let w = width; w <= limit; w += 1) {
      if (bentuk.kotakTeks(w, height).width < word) continue;
      const fitted = muat(jenis, teks, w, height, size, connector ? 9 : height * 2.2);
      if (fitted) return fitted;
    }
  }
  return muat(jenis, teks, limit, height, UKURAN.hurufSimbolTerkecil, Number.POSITIVE_INFINITY)!;
}

/** The symbol at width `width` and just tall enough, if that is at most `tallest`. */
function muat(
  jenis: JenisBentuk,
  teks: Pick<Teks, 'runs'>,
  width: number,
  height: number,
  size: number,
  tallest: number,
): UkuranSimbol | undefined {
  const { kotakTeks } = KATALOG[jenis];
  for (let h = height; h <= tallest; h += 1) {
    const box = kotakTeks(width, h);
    const lines = bungkusRuns(teks.runs, box.width, { size });
    if (
      tinggiBaris(lines.length, size) <= box.height &&
      (lebarBaris(lines, { size }) <= box.width || tallest === Number.POSITIVE_INFINITY)
    ) {
      return { width, height: h, lines, size };
    }
  }
  return undefined;
}
