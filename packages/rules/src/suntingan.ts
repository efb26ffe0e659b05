import type { Range, Teks, TextEdit } from '@alir/core';

/**
 * The replacement of a stretch of a text (offsets in `teks.text`), or `undefined` where the source is written in another way than the
 * text reads: with escapes, with foreign words marked, over several lines.
 */
export function gantiBagian({ text, range: { start, end } }: Teks, awal: number, akhir: number, baru: string): TextEdit | undefined {
  const kutip = 1;
  if (start.line !== end.line || end.character - start.character !== text.length + 2 * kutip) return undefined;
  const posisi = (n: number) => ({ line: start.line, character: start.character + kutip + n });
  const range: Range = { start: posisi(awal), end: posisi(akhir) };
  return { range, newText: tulis(baru) };
}

/** A text as it stands between quotation marks. */
function tulis(teks: string): string {
  return teks.replaceAll(/[\\"_]/gu, String.raw`\$&`);
}
