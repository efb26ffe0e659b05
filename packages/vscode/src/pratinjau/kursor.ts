/** From a place in the text to what it is in the picture. */
import type { GambarSop } from '../protokol.ts';
import type { Titik } from './pesan.ts';

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The innermost thing of the picture whose text holds `position`, or undefined. */
export function titikDi(sop: readonly GambarSop[], position: Position): Titik | undefined {
  let best: { readonly titik: Titik; readonly range: Range } | undefined;
  sop.forEach((gambar, index) => {
    for (const { id, range } of gambar.sasaran) {
      if (holds(range, position) && (best === undefined || isInside(range, best.range))) {
        best = { titik: { sop: index, id }, range };
      }
    }
  });
  return best?.titik;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** The end counts as inside: a cursor behind the last letter is still in the word. */
function holds(range: Range, position: Position): boolean {
  return compare(range.start, position) <= 0 && compare(position, range.end) <= 0;
}

/** Whether `inner` lies in `outer` and is smaller. */
function isInside(inner: Range, outer: Range): boolean {
  const start = compare(outer.start, inner.start);
  const end = compare(inner.end, outer.end);
  return start <= 0 && end <= 0 && (start < 0 || end < 0);
}
