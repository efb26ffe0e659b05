import { expect, test } from 'vitest';
import { kelompokSalingTerjangkau } from '../src/index.ts';

test.each<[string, number[][], number[][]]>([
  ['nothing', [], []],
  ['a line', [[1], [2], []], [[0], [1], [2]]],
  ['a row that leads to itself', [[0, 1], []], [[0], [1]]],
  [
    'two circles, one leading into the other',
    [[1], [0, 2], [3], [2]],
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ['circles that share a row', [[1, 2], [0], [0]], [[0, 1, 2]]],
  ['what leads into a circle and out of it', [[1], [2], [1, 3], []], [[0], [1, 2], [3]]],
])('groups of %s', (_, berikut, harapan) => {
  const kelompok = kelompokSalingTerjangkau(berikut).map((satu) => [...satu].sort((a, b) => a - b));
  expect(kelompok.sort((a, b) => a[0]! - b[0]!)).toEqual(harapan);
});

test('a circle of any length is one group', () => {
  const panjang = 200_000;
  const berikut = Array.from({ length: panjang }, (_, i) => [(i + 1) % panjang]);
  expect(kelompokSalingTerjangkau(berikut).map(({ size }) => size)).toEqual([panjang]);
});
