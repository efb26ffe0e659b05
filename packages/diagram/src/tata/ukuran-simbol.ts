/**
 * How large a symbol is: its usual size, unless its text or the lines that meet it need more. Text first makes the symbol wider,
 * then taller, then itself smaller; at the smallest type the symbol grows without limit, because nothing may spill.
 */
import type { Teks } from '@alir/core';
import { UKURAN } from '../opsi.ts';
import type { Simpul } from '../petak/jenis.ts';
import { BAHU_KONEKTOR } from '../simbol/bidang.ts';
import { type JenisBentuk, KATALOG } from '../simbol/katalog.ts';
import { type Baris, bungkusRuns, lebarBaris } from '../teks/bungkus.ts';
import { tinggiBaris } from '../teks/letak.ts';
import { ukurTeks } from '../teks/ukur.ts';
import type { Gaya } from './gaya.ts';

export interface UkuranSimbol {
  width: number;
  height: number;
  readonly lines: readonly Baris[];
  readonly size: number;
  /** What stands under the text, in its own size. */
  readonly catatan?: { readonly lines: readonly Baris[]; readonly size: number };
}

/** Usual width of a process box in lanes that may take `lane` millimetres each. */
export function lebarUsual(lane: number, { simbolTerkecil, simbolTerbesar }: Gaya): number {
  return Math.min(simbolTerbesar, Math.max(simbolTerkecil, lane * 0.58));
}

/** Size of a symbol, at least `usual` wide (its box if it is a process) and preferably at most `widest`. */
export function ukuranSimbol(simpul: Simpul, usual: number, widest: number, gaya: Gaya): UkuranSimbol {
  const { jenis, teks } = simpul;
  if (jenis === 'konektor-halaman') return ukuranKonektorHalaman(simpul, gaya);
  const { hurufSimbol, hurufSimbolTerkecil } = gaya;
  const bentuk = KATALOG[jenis];
  const scale = bentuk.ukuran ?? { width: 1, height: 1 };
  const connector = jenis === 'konektor';
  const width = connector ? UKURAN.konektor : usual * scale.width;
  const height = connector ? UKURAN.konektor : UKURAN.simbolTinggi * scale.height;
  if (!teks || teks.text.trim() === '') return { width, height, lines: [], size: hurufSimbol };
  const limit = connector ? Math.max(width, 14) : Math.max(width, widest);
  for (let size = hurufSimbol; size > hurufSimbolTerkecil; size -= 0.18) {
    const word = kataTerlebar(teks.text, size);
    for (let w = width; w <= limit; w += 1) {
      if (bentuk.kotakTeks(w, height).width < word) continue;
      const fitted = muat(jenis, teks, w, height, size, connector ? 9 : height * 2.2);
      // Taller outlines may leave less width.
      if (fitted && bentuk.kotakTeks(w, fitted.height).width >= word) return fitted;
    }
  }
  // A long word rather widens its lane than being broken, unless it is longer than words are.
  const word = kataTerlebar(teks.text, hurufSimbolTerkecil);
  let hasil = muat(jenis, teks, limit, height, hurufSimbolTerkecil, Number.POSITIVE_INFINITY)!;
  for (let w = limit + 1; !connector && w <= SIMBOL_BERKATA && bentuk.kotakTeks(hasil.width, hasil.height).width < word; w++) {
    hasil = muat(jenis, teks, w, height, hurufSimbolTerkecil, Number.POSITIVE_INFINITY)!;
  }
  return hasil;
}

/** No word makes a symbol wider than this. */
const SIMBOL_BERKATA = 44;

function kataTerlebar(text: string, size: number): number {
  return Math.max(...text.split(/\s+/).map((part) => ukurTeks(part, { size })));
}

/** Pentagons of one drawing are alike unless their texts are long, so that a page's number does not decide how wide a lane is. */
const KONEKTOR_HALAMAN = { width: 12, lebarTerbesar: 18 };

/** A pentagon is just large enough for its letter and the page under it. */
function ukuranKonektorHalaman({ teks, catatan }: Simpul, { hurufSimbol, hurufSimbolTerkecil }: Gaya): UkuranSimbol {
  const { width: least, lebarTerbesar } = KONEKTOR_HALAMAN;
  const note = { size: hurufSimbolTerkecil };
  const wide = Math.max(ukurTeks(teks?.text ?? '', { size: hurufSimbol, bold: true }), ukurTeks(catatan ?? '', note)) + 1.8;
  const width = Math.min(lebarTerbesar, Math.max(least, wide));
  const lines = bungkusRuns(teks?.runs ?? [], width - 1, { size: hurufSimbol, bold: true });
  const notes = catatan === undefined ? [] : bungkusRuns([{ text: catatan, italic: false }], width - 1, note);
  const text = tinggiBaris(lines.length, hurufSimbol) + tinggiBaris(notes.length, note.size);
  const height = (text + 0.5) / BAHU_KONEKTOR;
  return { width, height, lines, size: hurufSimbol, catatan: { lines: notes, size: note.size } };
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
