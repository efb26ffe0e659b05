/** What rules need to make edits, knowing places but not the text. */
import type { Position, Range, Teks, TextEdit } from '@alir/core';

/** An edit that only adds. */
export function sisipan(tempat: Position, newText: string): TextEdit {
  return { range: { start: tempat, end: tempat }, newText };
}

/**
 * Where the characters `awal` to `akhir` (exclusive) of what a text says stand; `undefined` where that cannot be told: within or behind
 * italics, and in texts of several lines or with escapes, which are longer where they stand than what they say.
 */
export function potongan({ text, runs, range: { start, end } }: Teks, awal: number, akhir: number): Range | undefined {
  const [pertama] = runs;
  const tanda = 2 * runs.filter((run) => run.italic).length;
  const sebaris = start.line === end.line && end.character - start.character === text.length + tanda + 2;
  if (!sebaris || !pertama || pertama.italic || akhir > pertama.text.length) return undefined;
  const letak = (indeks: number) => ({ line: start.line, character: start.character + 1 + indeks });
  return { start: letak(awal), end: letak(akhir) };
}
