import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaIngatan, ingat, MAKS_INGATAN } from '../src/pratinjau/keadaan.ts';

const KOSONG = { uri: '', sematkan: false, pandangan: 'tabel' as const, tampilan: {} };

describe('what the preview remembers', () => {
  it('comes back as it was stored', () => {
    const ingatan = ingat({ ...KOSONG, uri: 'file:///a.sop', sematkan: true }, 'file:///a.sop', { zoom: 1.25, kiri: 10, atas: 200 });
    expect(bacaIngatan(JSON.parse(JSON.stringify(ingatan)))).toEqual(ingatan);
  });

  it('is nothing where nothing sensible was stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant(undefined), fc.array(fc.anything())), (value) => {
        expect(bacaIngatan(value)).toEqual(KOSONG);
      }),
    );
  });

  it('forgets a view that makes no sense and keeps the others', () => {
    const tampilan = {
      a: { zoom: 'besar', kiri: 0, atas: 0 },
      b: { zoom: 'utuh', kiri: 0, atas: Number.NaN },
      c: { zoom: 99, kiri: 1, atas: 2 },
    };
    expect(bacaIngatan({ uri: 'x', tampilan }).tampilan).toEqual({ c: { zoom: 8, kiri: 1, atas: 2 } });
  });

  it('keeps the latest texts only', () => {
    let ingatan = bacaIngatan({});
    for (let index = 0; index < MAKS_INGATAN + 5; index++) {
      ingatan = ingat(ingatan, `t${index}`, { zoom: 1, kiri: 0, atas: index });
    }
    ingatan = ingat(ingatan, 't7', { zoom: 2, kiri: 0, atas: 0 });
    expect(Object.keys(ingatan.tampilan)).toHaveLength(MAKS_INGATAN);
    expect(ingatan.tampilan.t4).toBeUndefined();
    expect(Object.keys(ingatan.tampilan).at(-1)).toBe('t7');
    expect(ingatan.tampilan.t7?.zoom).toBe(2);
  });
});
