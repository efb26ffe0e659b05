import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tataDiagram } from '../../src/diagram-alir/halaman.ts';
import { lapisElk, lapisTeks } from '../../src/diagram-alir/lapisan.ts';
import { gambarDiagram, keSvg } from '../../src/index.ts';
import { type Resep, sopAcak } from '../pembangkit.ts';
import { periksaDiagram } from './pemeriksa.ts';

const resep: fc.Arbitrary<Resep> = fc.record({
  benih: fc.nat(),
  rows: fc.integer({ min: 1, max: 18 }),
  lanes: fc.integer({ min: 1, max: 10 }),
  keputusan: fc.constantFrom(0, 0.2, 0.35, 0.5),
  majemuk: fc.constantFrom(0, 0.15, 0.3, 0.6),
  lompat: fc.constantFrom(0, 2, 5, 12),
});

describe('random procedures as diagrams', () => {
  it('are drawn without a fault', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(resep, async (r) => {
        const sop = sopAcak(r);
        expect(periksaDiagram(await gambarDiagram(sop), sop).salah).toEqual([]);
      }),
      // A fixed seed: new ground is for scripts/fuzz-diagram.ts.
      { numRuns: 60, seed: 1 },
    );
  });

  it('are drawn without a fault in the order of the text', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(resep, async (r) => {
        const sop = sopAcak(r);
        const gambar = await gambarDiagram(sop, undefined, { lapisan: async (graf) => lapisTeks(graf) });
        expect(periksaDiagram(gambar, sop).salah).toEqual([]);
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it('need no fallback: the guard finds nothing', { timeout: 60_000 }, async () => {
    for (let benih = 1; benih <= 12; benih++) {
      const { prosedur, pelaksana } = sopAcak({ benih, rows: 20, lanes: 6, keputusan: 0.3, majemuk: 0.3, lompat: 5 });
      const laneIds = pelaksana.map(({ nama }) => nama.nama);
      const hasil = await tataDiagram({ number: 1, prosedur: prosedur[0]!, pelaksana, laneIds, awalan: 'p1-' }, lapisElk);
      expect(hasil).toMatchObject({ cacat: 0 });
      expect(hasil).not.toHaveProperty('mundur');
    }
  });

  it('are drawn the same every time', { timeout: 60_000 }, async () => {
    for (let benih = 1; benih <= 5; benih++) {
      const r = { benih, rows: 20, lanes: 6, keputusan: 0.3, majemuk: 0.3, lompat: 5 };
      const [first, second] = await Promise.all([gambarDiagram(sopAcak(r)), gambarDiagram(sopAcak(r))]);
      expect(keSvg(first)).toBe(keSvg(second));
    }
  });
});
