import { describe, expect, it } from 'vitest';
import { JENIS_BENTUK, KATALOG, type Sisi } from '../src/index.ts';

const SIZES = [
  [12, 7.6],
  [16, 9],
  [60, 8],
  [14, 22],
] as const;

/** Points along an outline, curves in small steps. */
function titik(kind: (typeof JENIS_BENTUK)[number], w: number, h: number): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  for (const c of KATALOG[kind].garis(w, h)) {
    const [x0, y0] = [x, y];
    if (c[0] === 'M') start = [c[1], c[2]];
    [x, y] = c[0] === 'Z' ? start : c[0] === 'C' ? [c[5], c[6]] : [c[1], c[2]];
    for (let i = 0; i <= 200 && c[0] !== 'M'; i++) {
      const t = i / 200;
      const u = 1 - t;
      if (c[0] === 'C') {
        const [b, d, e] = [3 * u * u * t, 3 * u * t * t, t ** 3];
        points.push([u ** 3 * x0 + b * c[1] + d * c[3] + e * x, u ** 3 * y0 + b * c[2] + d * c[4] + e * y]);
      } else points.push([x0 + (x - x0) * t, y0 + (y - y0) * t]);
    }
  }
  return points;
}

describe.each(JENIS_BENTUK)('symbol %s', (kind) => {
  it.each(SIZES)('fills its box of %d × %d and stays inside', (w, h) => {
    const points = titik(kind, w, h);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(-1e-9);
      expect(x).toBeLessThanOrEqual(w + 1e-9);
      expect(y).toBeGreaterThanOrEqual(-1e-9);
      expect(y).toBeLessThanOrEqual(h + 1e-9);
    }
    expect(Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x))).toBeCloseTo(w, 1);
    expect(Math.max(...points.map(([, y]) => y)) - Math.min(...points.map(([, y]) => y))).toBeGreaterThan(h * 0.97);
  });

  it.each(SIZES)('lets lines end on its outline at %d × %d', (w, h) => {
    const points = titik(kind, w, h);
    for (const sisi of ['N', 'E', 'S', 'W'] as Sisi[]) {
      const along = sisi === 'N' || sisi === 'S' ? w : h;
      for (const part of [-0.45, -0.3, -0.1, 0, 0.15, 0.3, 0.4, 0.45]) {
        const offset = part * along;
        const depth = KATALOG[kind].dalam(sisi, offset, w, h);
        const at = {
          N: [w / 2 + offset, depth],
          S: [w / 2 + offset, h - depth],
          W: [depth, h / 2 + offset],
          E: [w - depth, h / 2 + offset],
        }[sisi] as [number, number];
        const off = Math.min(...points.map(([x, y]) => Math.hypot(x - at[0], y - at[1])));
        expect(off, `${sisi} ${part}`).toBeLessThan(0.35);
      }
    }
  });

  it.each([...SIZES, [30, 40], [40, 30]] as const)('has its text inside its outline at %d × %d', (w, h) => {
    const { kotakTeks, dalam } = KATALOG[kind];
    const box = kotakTeks(w, h);
    expect(Math.min(box.x, box.y, w - box.x - box.width, h - box.y - box.height)).toBeGreaterThanOrEqual(0);
    // Type is not as tall as its line: a corner may come this near.
    const eps = 0.15;
    for (const x of [box.x, box.x + box.width]) {
      expect(dalam('N', x - w / 2, w, h), `top at ${x}`).toBeLessThanOrEqual(box.y + eps);
      expect(dalam('S', x - w / 2, w, h), `foot at ${x}`).toBeLessThanOrEqual(h - box.y - box.height + eps);
    }
  });
});
