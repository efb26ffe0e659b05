/**
 * Lines that run together are one arrow on paper: each stretch is stroked once, by the first edge that has it. Drawn twice, its
 * blurred edges would add up and it would look bolder than its neighbours.
 */
import type { Garis } from './gambar.ts';
import { bulat } from './json.ts';

export type Titik = readonly [number, number];

/** For each edge, the polylines it has to stroke itself, rounded to hundredths of a millimetre. */
export function guratan(edges: readonly Pick<Garis, 'kind' | 'points'>[]): Titik[][][] {
  const drawn = new Map<string, [number, number][]>();
  return edges.map(({ kind, points }) => {
    const lines: Titik[][] = [];
    const corners = points.map(([x, y]): Titik => [bulat(x), bulat(y)]);
    let current: Titik[] = [];
    for (let i = 1; i < corners.length; i++) {
      const [a, b] = [corners[i - 1]!, corners[i]!];
      const vertical = a[0] === b[0];
      const key = `${kind}${vertical ? 'v' : 'h'}${vertical ? a[0] : a[1]}`;
      const axis = vertical ? 1 : 0;
      const spans = drawn.get(key) ?? [];
      for (const [from, to] of sisa(a[axis], b[axis], spans)) {
        const start: Titik = vertical ? [a[0], from] : [from, a[1]];
        const end: Titik = vertical ? [a[0], to] : [to, a[1]];
        const last = current.at(-1);
        if (last && last[0] === start[0] && last[1] === start[1]) current.push(end);
        else {
          if (current.length > 0) lines.push(current);
          current = [start, end];
        }
      }
      spans.push([Math.min(a[axis], b[axis]), Math.max(a[axis], b[axis])]);
      drawn.set(key, spans);
    }
    if (current.length > 0) lines.push(current);
    return lines;
  });
}

/** What of the way from `a` to `b` no span covers, in the way's direction. */
function sisa(a: number, b: number, spans: readonly (readonly [number, number])[]): [number, number][] {
  let rest: [number, number][] = [[Math.min(a, b), Math.max(a, b)]];
  for (const [lo, hi] of spans) {
    rest = rest.flatMap(([from, to]): [number, number][] => {
      if (hi <= from || lo >= to) return [[from, to]];
      return [...(lo > from ? [[from, lo] as [number, number]] : []), ...(hi < to ? [[hi, to] as [number, number]] : [])];
    });
  }
  rest = rest.filter(([from, to]) => to > from);
  return a <= b ? rest : rest.reverse().map(([from, to]) => [to, from]);
}
