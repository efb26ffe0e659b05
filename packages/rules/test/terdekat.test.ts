import { terdekat } from '@alir/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['stafff', ['staf', 'kabid'], 'staf'],
  ['satf', ['kasi', 'staf'], 'staf'],
  ['STAF', ['staf', 'stat'], 'staf'],
  ['waktu-ksong', ['output-kosong', 'waktu-kosong'], 'waktu-kosong'],
  ['a', ['b', 'c'], 'b'],
  ['x', ['kabid'], undefined],
  ['staf', ['staf'], undefined],
  ['staf', [], undefined],
  ['periksa', ['perkara', 'pemeriksaan'], undefined],
])('%s among %j', (kata, calon, harapan) => expect(terdekat(kata, calon)).toBe(harapan));

test('the order of the candidates does not matter', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.uniqueArray(fc.string({ maxLength: 8 }), { maxLength: 8 }), (kata, calon) => {
      expect(terdekat(kata, calon.toReversed())).toBe(terdekat(kata, calon));
    }),
  );
});
