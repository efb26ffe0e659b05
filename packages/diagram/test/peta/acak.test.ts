import type { PetaSop } from '@alir/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gambarPeta, petaKeSvg } from '../../src/index.ts';
import { sah } from '../../src/peta/susunan.ts';
import { susunDaftar } from '../../src/peta/susunan-daftar.ts';
import { susunElk } from '../../src/peta/susunan-elk.ts';
import { cacat, petaAcak, terbaca } from './alat.ts';

/** The relations of a model, as {@link terbaca} says them. */
function hubungan(peta: PetaSop): string[] {
  const satu = (dari: number, ke: number) => `k${dari + 1} > k${ke + 1}`;
  return peta.hubungan.flatMap(({ dari, ke, timbalBalik }) => (timbalBalik ? [satu(dari, ke), satu(ke, dari)] : [satu(dari, ke)])).sort();
}

describe('random maps', () => {
  it('are drawn by the engine, without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(petaAcak, async (peta) => {
        let dipakai = true;
        const gambar = await gambarPeta(peta, async (kartu, hubungan) => {
          dipakai = false;
          const hasil = await susunElk(kartu, hubungan);
          dipakai = sah(hasil, kartu, hubungan);
          return hasil;
        });
        // Otherwise a list took its place.
        expect(dipakai).toBe(true);
        expect(terbaca(gambar)).toEqual(hubungan(peta));
        expect(cacat(gambar)).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('are drawn as a list without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(petaAcak, async (peta) => {
        expect(cacat(await gambarPeta(peta, async (kartu, hubungan) => susunDaftar(kartu, hubungan)))).toEqual([]);
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it('are drawn the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(petaAcak, async (peta) => {
        const [satu, dua] = await Promise.all([gambarPeta(peta), gambarPeta(structuredClone(peta))]);
        expect(petaKeSvg(dua)).toBe(petaKeSvg(satu));
      }),
      { numRuns: 15, seed: 3 },
    );
  });
});
