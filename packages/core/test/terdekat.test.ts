import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terdekat } from '../src/index.ts';

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

test('one edit is always near enough', () => {
  const huruf = fc.string({ unit: fc.constantFrom(...'abcxyzé-1_😀'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(huruf, huruf, fc.nat(), fc.constantFrom('sisip', 'hapus', 'ganti', 'tukar'), (kata, lain, n, cara) => {
      const titik = [...kata];
      const i = n % titik.length;
      if (cara === 'sisip') titik.splice(i, 0, [...lain][0]!);
      else if (cara === 'hapus') titik.splice(i, 1);
      else if (cara === 'ganti') titik[i] = [...lain][0]!;
      else titik.splice(i, 2, ...titik.slice(i, i + 2).reverse());
      const calon = titik.join('');
      fc.pre(calon !== kata);
      expect(terdekat(kata, [calon])).toBe(calon);
    }),
  );
});
