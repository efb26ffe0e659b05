import type { TextEdit } from './finding.ts';
import { comparePositions, type Position } from './range.ts';

/**
 * The text after all edits. Their positions are those of the text before any of them; of several insertions at one place the first stands
 * first. As in the Language Server Protocol, a position behind the end of its line means that end. Line breaks of new text become the
 * text's own (CRLF or LF). Throws a `RangeError` where two edits overlap or one ends before it begins.
 */
export function terapkanSuntingan(teks: string, edits: readonly TextEdit[]): string {
  const baris = barisDari(teks);
  const gantiBaris = teks.includes('\r\n') ? '\r\n' : '\n';
  const urut = edits.toSorted((a, b) => comparePositions(a.range.start, b.range.start) || comparePositions(a.range.end, b.range.end));
  let hasil = '';
  let sampai = 0;
  for (const { range, newText } of urut) {
    const [awal, akhir] = [letak(range.start, baris), letak(range.end, baris)];
    if (awal < sampai || akhir < awal) throw new RangeError(`Edits overlap at line ${range.start.line + 1}.`);
    hasil += teks.slice(sampai, awal) + newText.replaceAll(/\r\n|\r|\n/gu, gantiBaris);
    sampai = akhir;
  }
  return hasil + teks.slice(sampai);
}

/** Offsets at which a line begins, and at which it ends before its line break. */
type Baris = readonly [awal: number, akhir: number];

function barisDari(teks: string): Baris[] {
  const baris: Baris[] = [];
  let awal = 0;
  for (const { index, 0: ganti } of teks.matchAll(/\r\n|\r|\n/gu)) {
    baris.push([awal, index]);
    awal = index + ganti.length;
  }
  baris.push([awal, teks.length]);
  return baris;
}

function letak({ line, character }: Position, baris: readonly Baris[]): number {
  const satu = baris[line];
  return satu ? Math.min(satu[0] + character, satu[1]) : baris.at(-1)![1];
}
