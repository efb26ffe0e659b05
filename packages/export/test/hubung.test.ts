import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Penghubung, penghubung, sudutGaris } from '../src/xlsx/hubung.ts';

type Titik = readonly [number, number];

/** The corners of a connector as the standard defines its presets (ECMA-376, presetShapeDefinitions), turned and flipped about its middle. */
function jalan({ bentuk, sudut, x, y, width, height, putar, balikX, balikY, mundur }: Penghubung): Titik[] {
  const [w, h] = putar === undefined ? [width, height] : [height, width];
  const [a1 = 0, a2 = 0, a3 = 0] = sudut.map((satu) => satu / 1e5);
  const preset: Readonly<Record<string, Titik[]>> = {
    straightConnector1: [
      [0, 0],
      [w, h],
    ],
    bentConnector2: [
      [0, 0],
      [w, 0],
      [w, h],
    ],
    bentConnector3: [
      [0, 0],
      [a1 * w, 0],
      [a1 * w, h],
      [w, h],
    ],
    bentConnector4: [
      [0, 0],
      [a1 * w, 0],
      [a1 * w, a2 * h],
      [w, a2 * h],
      [w, h],
    ],
    bentConnector5: [
      [0, 0],
      [a1 * w, 0],
      [a1 * w, a2 * h],
      [a3 * w, a2 * h],
      [a3 * w, h],
      [w, h],
    ],
  };
  const [cos, sin] = putar === 90 ? [0, 1] : putar === 270 ? [0, -1] : [1, 0];
  const titik = preset[bentuk]!.map(([px, py]): Titik => {
    const [u, v] = [(px - w / 2) * (balikX ? -1 : 1), (py - h / 2) * (balikY ? -1 : 1)];
    return [x + width / 2 + u * cos - v * sin, y + height / 2 + u * sin + v * cos];
  });
  return mundur ? titik.reverse() : titik;
}

const garis = fc
  .record({
    mendatar: fc.boolean(),
    awal: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
    langkah: fc.array(
      fc.integer({ min: -40, max: 40 }).filter((satu) => satu !== 0),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ mendatar, awal, langkah }) => {
    const points: Titik[] = [awal];
    langkah.forEach((jarak, i) => {
      const [x, y] = points.at(-1)!;
      points.push((i % 2 === 0) === mendatar ? [x + jarak, y] : [x, y + jarak]);
    });
    return points;
  });

describe('connectors', () => {
  it('run as the lines do, but for so little as a symbol hides', () => {
    let banyak = 0;
    fc.assert(
      fc.property(garis, (points) => {
        const hubung = penghubung(points);
        const [awal, akhir] = [points[0]!, points.at(-1)!];
        if (!hubung) {
          // Too many corners, or back to the height of its beginning by way of others.
          expect(points.length > 6 || awal[0] === akhir[0] || awal[1] === akhir[1]).toBe(true);
          return;
        }
        banyak++;
        const hasil = jalan(hubung);
        expect(hasil).toHaveLength(points.length);
        hasil.forEach(([x, y], i) => {
          const ujung = i === 0 || i === points.length - 1;
          expect(Math.hypot(x - points[i]![0], y - points[i]![1])).toBeLessThan(ujung ? 0.26 : 0.01);
        });
      }),
      { numRuns: 500, seed: 3 },
    );
    expect(banyak).toBeGreaterThan(300);
  });

  it('have no corners where the line has none', () => {
    expect(
      sudutGaris([
        [0, 0],
        [5, 0],
        [5, 0],
        [9, 0],
        [9, 4],
      ]),
    ).toEqual([
      [0, 0],
      [9, 0],
      [9, 4],
    ]);
  });
});
