import type { Range } from './range.ts';

/** A stretch of text in one style. `italic` marks foreign words, as Indonesian spelling (EYD) asks. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** A text of the author: what it says (`_` markers resolved), in which styles, and where it stands. */
export interface Teks {
  /** Plain text; line breaks of a long text are folded to one space. */
  readonly text: string;
  /** The same text in runs; their concatenation is `text`. */
  readonly runs: readonly Run[];
  readonly range: Range;
}

/** The text without blanks at its ends, and with one for each run of them. */
export function lipatSpasi(teks: string): string {
  return teks.trim().replaceAll(/\s+/gu, ' ');
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Splits a text into runs: `_…_` from a word's start to a word's end is italic, `\_` is a plain underscore, and an underscore
 * inside a word (`nama_berkas@contoh.go.id`) is plain. An unpaired marker is plain text, so nothing of the author is lost.
 */
export function parseRuns(source: string): Run[] {
  const runs: Run[] = [];
  let plain = '';
  const flush = () => {
    if (plain) runs.push({ text: plain, italic: false });
    plain = '';
  };
  // Once nothing closes a marker, nothing closes a later one.
  let closable = true;
  for (let i = 0; i < source.length; i++) {
    const c = source[i]!;
    if (c === '\\' && source[i + 1] === '_') {
      plain += '_';
      i++;
    } else if (closable && c === '_' && !WORD.test(before(source, i)) && opensWord(source, i)) {
      const end = closing(source, i);
      if (end < 0) {
        plain += c;
        closable = false;
      } else {
        flush();
        runs.push({ text: source.slice(i + 1, end).replaceAll('\\_', '_'), italic: true });
        i = end;
      }
    } else plain += c;
  }
  flush();
  return runs;
}

/** The whole character before `i` (surrogate pairs are one), or the empty text. */
function before(source: string, i: number): string {
  return [...source.slice(Math.max(0, i - 2), i)].at(-1) ?? '';
}

/** The whole character at `i`, or the empty text. */
function at(source: string, i: number): string {
  const point = source.codePointAt(i);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function opensWord(source: string, i: number): boolean {
  const next = at(source, i + 1);
  return next !== '' && next !== '_' && !/\s/u.test(next);
}

/** Index of the `_` that closes the one at `open`: after a non-space, before a non-word; -1 where there is none. */
function closing(source: string, open: number): number {
  for (let i = open + 2; i < source.length; i++) {
    if (source[i] === '_' && source[i - 1] !== '\\' && !/\s/u.test(source[i - 1]!) && !WORD.test(at(source, i + 1))) return i;
  }
  return -1;
}

/** A `Teks` of `source` (quotes and escapes already removed) at `range`. */
export function teks(source: string, range: Range): Teks {
  const runs = parseRuns(source);
  return { text: runs.map((run) => run.text).join(''), runs, range };
}

/** A character as people see it and as tables of characters name it. */
export function sebutHuruf(huruf: string): string {
  return `${huruf} (U+${huruf.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
}
