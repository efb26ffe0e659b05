/**
 * Breaks text into lines that fit a width: between words, after the hyphens of a word that is too long or before the dots of an address, between
 * syllables, and between letters as the last resort, so that no column is ever overrun. Styles survive the breaks.
 */
import type { Run, Teks } from '@alir/core';
import { tempatPenggalan } from './penggalan-kata.ts';
import { type Huruf, ukurTeks } from './ukur.ts';

/**
 * How a text goes on in the next line, where no space parts the two: directly (`rapat`), or behind a hyphen that is not the author's
 * (`penggal`); or not at all, because another text begins there (`usai`).
 */
export type Sambung = 'rapat' | 'penggal' | 'usai';

/** A stretch of a line in one style; the line's last one says how the text goes on. */
export interface RunBaris extends Run {
  readonly sambung?: Sambung;
}

/** One line of text in its styles, without spaces at its ends. */
export type Baris = readonly RunBaris[];

/** A word, or part of one, and whether a space parts it from the one before. */
interface Word {
  text: string;
  italic: boolean;
  spaced: boolean;
}

/** Where a long word, or words held together by a no-break space, may be parted without adding a mark. */
const AFTER_HYPHEN = /(?<=[-/\u00a0\u2010\u2013\u2014])/u;
/** Addresses of mail and of the web, which a hyphen of ours would make other ones, and where they may be parted without one. */
const ALAMAT = /@|:\/\/|^www\./iu;
const DALAM_ALAMAT = /(?<=[@/?&=])(?![@/?&=])/u;
/** Spaces that part words. */
const SPASI = /([^\S\u00a0]+)/u;

/** Lines of `texts`, each text starting on a line of its own, none wider than `width` millimetres unless a single letter is. */
export function bungkus(texts: readonly Pick<Teks, 'runs'>[], width: number, huruf: Huruf): Baris[] {
  return texts.flatMap((teks, i) => {
    const lines = bungkusRuns(teks.runs, width, huruf);
    return i < texts.length - 1 ? usai(lines) : lines;
  });
}

/** Lines behind which another text begins. */
function usai(lines: readonly Baris[]): Baris[] {
  return lines.map((runs, i) => (i < lines.length - 1 ? runs : [...runs.slice(0, -1), { ...runs.at(-1)!, sambung: 'usai' }]));
}

/** Lines of one text; see {@link bungkus}. */
export function bungkusRuns(runs: readonly Run[], width: number, huruf: Huruf): Baris[] {
  const lines: Baris[] = [];
  const space = ukurTeks(' ', huruf);
  let line: Word[] = [];
  let used = 0;
  const flush = (sambung?: Sambung) => {
    if (line.length > 0) lines.push(merge(line, sambung));
    line = [];
    used = 0;
  };
  for (const chunk of chunks(runs)) {
    const chunkWidth = chunk.reduce((sum, word) => sum + ukurTeks(word.text, huruf), 0);
    const gap = line.length > 0 && chunk[0]!.spaced ? space : 0;
    if (used + gap + chunkWidth <= width) {
      line.push(...chunk);
      used += gap + chunkWidth;
      continue;
    }
    flush();
    if (chunkWidth <= width) {
      line.push(...chunk);
      used = chunkWidth;
      continue;
    }
    for (const word of chunk) {
      const alamat = ALAMAT.test(word.text);
      for (const part of word.text.split(alamat ? DALAM_ALAMAT : AFTER_HYPHEN)) {
        const whole = ukurTeks(part, huruf);
        if (used + whole > width) flush('rapat');
        let sambung: Sambung = 'rapat';
        for (const piece of whole <= width ? [{ text: part }] : alamat ? pecahAlamat(part, width, huruf) : pecahKata(part, width, huruf)) {
          const pieceWidth = ukurTeks(piece.text, huruf);
          if (used + pieceWidth > width) flush(sambung);
          line.push({ text: piece.text, italic: word.italic, spaced: false });
          used += pieceWidth;
          sambung = piece.penggal ? 'penggal' : 'rapat';
        }
      }
    }
  }
  flush();
  return lines;
}

/** How near to the narrowest width {@link bungkusSeimbang} comes, in millimetres. */
const SEIMBANG = 0.25;

/** As few lines as {@link bungkusRuns} makes, but about equally long: no word is left alone on the last. */
export function bungkusSeimbang(runs: readonly Run[], width: number, huruf: Huruf): Baris[] {
  let lines = bungkusRuns(runs, width, huruf);
  if (lines.length < 2) return lines;
  const words = runs.flatMap(({ text }) => text.split(/\s+/)).map((word) => ukurTeks(word, huruf));
  let low = Math.max(width / lines.length, ...words);
  let high = width;
  while (high - low > SEIMBANG) {
    const middle = (low + high) / 2;
    const narrower = bungkusRuns(runs, middle, huruf);
    if (narrower.length > lines.length) low = middle;
    else {
      high = middle;
      lines = narrower;
    }
  }
  return lines;
}

/** Stretches without a space inside, each in one or more styles. */
function chunks(runs: readonly Run[]): Word[][] {
  const found: Word[][] = [];
  let spaced = true;
  for (const { text, italic } of runs) {
    for (const part of text.split(SPASI)) {
      if (part === '') continue;
      if (/^[^\S\u00a0]/u.test(part)) {
        spaced = true;
        continue;
      }
      const word = { text: part, italic, spaced };
      if (spaced || found.length === 0) found.push([word]);
      else found.at(-1)!.push(word);
      spaced = false;
    }
  }
  return found;
}

/** A part of a word, and whether it ends with a hyphen that is not the author's. */
interface Pecahan {
  readonly text: string;
  readonly penggal?: boolean;
}

/** A word that no line holds, in parts that lines do: between syllables, with a hyphen; where that is not enough, between letters. */
function* pecahKata(word: string, width: number, huruf: Huruf): Generator<Pecahan> {
  let rest = word;
  while (ukurTeks(rest, huruf) > width) {
    const at = penggalanTerjauh(rest, width, huruf);
    if (at === undefined) {
      yield* pieces(rest);
      return;
    }
    yield { text: `${rest.slice(0, at)}-`, penggal: true };
    rest = rest.slice(at);
  }
  yield { text: rest };
}

/** The last place for a hyphen within `width`. The places before it are tried, not all behind it, since a word may be of any length. */
function penggalanTerjauh(word: string, width: number, huruf: Huruf): number | undefined {
  let found: number | undefined;
  for (const place of tempatPenggalan(word)) {
    if (ukurTeks(`${word.slice(0, place)}-`, huruf) > width) break;
    found = place;
  }
  return found;
}

/** A part of an address that no line holds: before its dots, and between letters where that is not enough, without a mark. */
function pecahAlamat(part: string, width: number, huruf: Huruf): Pecahan[] {
  return part.split(/(?=\.)/u).flatMap((label) => (ukurTeks(label, huruf) <= width ? [{ text: label }] : pieces(label)));
}

let segmenter: Intl.Segmenter | undefined;

/** What a reader sees as single letters. The segmenter is slow, so plain Latin goes without it. */
function pieces(text: string): Pecahan[] {
  if (/^[\u0020-\u024f]*$/.test(text)) return Array.from(text, (letter) => ({ text: letter }));
  segmenter ??= new Intl.Segmenter('id', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment }));
}

/** Words of one line as runs, neighbours of the same style joined. */
function merge(words: readonly Word[], sambung?: Sambung): Baris {
  const runs: { text: string; italic: boolean; sambung?: Sambung }[] = [];
  words.forEach((word, i) => {
    const gap = i > 0 && word.spaced ? ' ' : '';
    const last = runs.at(-1);
    if (!last) runs.push({ text: word.text, italic: word.italic });
    else if (last.italic === word.italic) last.text += gap + word.text;
    else {
      last.text += gap;
      runs.push({ text: word.text, italic: word.italic });
    }
  });
  if (sambung) runs.at(-1)!.sambung = sambung;
  return runs;
}

/** The letters of a line, without its styles. */
export function teksBaris(baris: Baris): string {
  return baris.map((run) => run.text).join('');
}

/** Width of the widest line in millimetres. */
export function lebarBaris(baris: readonly Baris[], huruf: Huruf): number {
  return baris.reduce((widest, line) => Math.max(widest, ukurTeks(teksBaris(line), huruf)), 0);
}
