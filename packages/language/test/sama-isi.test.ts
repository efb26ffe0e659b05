import { expect, test } from 'vitest';
import { samaIsi } from '../src/lsp/sama-isi.ts';

const satu = { a: [1, { b: 'x' }], c: undefined };

test.each<[unknown, unknown, boolean]>([
  [satu, satu, true],
  [satu, { a: [1, { b: 'x' }], c: undefined }, true],
  [satu, { a: [1, { b: 'y' }], c: undefined }, false],
  [satu, { a: [1, { b: 'x' }, 2], c: undefined }, false],
  [satu, { a: [1, { b: 'x' }] }, false],
  [satu, { a: [1, { b: 'x' }], d: undefined }, false],
  [[], [undefined], false],
  [{}, null, false],
  [undefined, {}, false],
  ['1', 1, false],
])('%j and %j: %s', (a, b, sama) => {
  expect([samaIsi(a, b), samaIsi(b, a)]).toEqual([sama, sama]);
});

test('what is the same object is not looked at', () => {
  const tertutup = {
    get isi(): never {
      throw new Error('looked at');
    },
  };
  expect(samaIsi([tertutup], [tertutup])).toBe(true);
});
