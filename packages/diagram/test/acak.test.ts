import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gambarTabel, keJson, keSvg } from '../src/index.ts';
import { sopAcak } from './pembangkit.ts';
import { periksaGambar } from './pemeriksa.ts';

const resep = fc.record({
  benih: fc.nat(),
  rows: fc.integer({ min: 1, max: 25 }),
  lanes: fc.integer({ min: 1, max: 15 }),
  keputusan: fc.constantFrom(0, 0.2, 0.35, 0.5),
  majemuk: fc.constantFrom(0, 0.15, 0.3, 0.6),
  lompat: fc.constantFrom(0, 2, 5, 12),
});

describe('random procedures', () => {
  it('are drawn without a fault', () => {
    fc.assert(
      fc.property(resep, (r) => {
        const sop = sopAcak(r);
        expect(periksaGambar(keJson(gambarTabel(sop)), sop).salah).toEqual([]);
      }),
      // A fixed seed: new ground is for scripts/fuzz.ts, which draws thousands.
      { numRuns: 400, seed: 1 },
    );
  });

  it('are drawn without a fault at 60 rows and 15 lanes', () => {
    for (let benih = 1; benih <= 12; benih++) {
      const sop = sopAcak({ benih, rows: 60, lanes: 15, keputusan: 0.5, majemuk: 0.4, lompat: 12 });
      expect(periksaGambar(keJson(gambarTabel(sop)), sop).salah).toEqual([]);
    }
  });

  it('are drawn the same every time', () => {
    for (let benih = 1; benih <= 10; benih++) {
      const r = { benih, rows: 20, lanes: 6, keputusan: 0.3, majemuk: 0.3, lompat: 5 };
      expect(keSvg(gambarTabel(sopAcak(r)))).toBe(keSvg(gambarTabel(sopAcak(r))));
    }
  });
});
