/** From a place in the text to what it is in the picture. */
import { comparePositions, contains, type Position, type Range } from '@alir/core';
import type { PreviewSop } from '@alir/language/protocol';
import type { Titik } from './pesan.ts';

/** The innermost thing of the picture whose text holds `position`, or undefined. */
export function titikDi(sop: readonly PreviewSop[], position: Position): Titik | undefined {
  let best: { readonly titik: Titik; readonly range: Range } | undefined;
  sop.forEach((gambar, index) => {
    for (const { id, range } of gambar.sasaran) {
      if (contains(range, position) && (best === undefined || isInside(range, best.range))) {
        best = { titik: { sop: index, id }, range };
      }
    }
  });
  return best?.titik;
}

/** Whether `inner` lies in `outer` and is smaller. */
function isInside(inner: Range, outer: Range): boolean {
  const start = comparePositions(outer.start, inner.start);
  const end = comparePositions(inner.end, outer.end);
  return start <= 0 && end <= 0 && (start < 0 || end < 0);
}
