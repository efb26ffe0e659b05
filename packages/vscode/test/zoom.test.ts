import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batasi, faktor, geser, setelahRoda, ZOOM_MAX, ZOOM_MIN } from '../src/pratinjau/zoom.ts';

const panjang = fc.double({ min: 1, max: 10_000, noNaN: true });

describe('zoom', () => {
  it('stays within its limits', () => {
    fc.assert(
      fc.property(fc.double(), (zoom) => {
        const within = batasi(zoom);
        expect(within).toBeGreaterThanOrEqual(ZOOM_MIN);
        expect(within).toBeLessThanOrEqual(ZOOM_MAX);
      }),
    );
  });

  it('fits the width, or the whole', () => {
    const alami = { width: 1000, height: 4000 };
    const ruang = { width: 500, height: 800 };
    expect(faktor('lebar', alami, ruang)).toBe(0.5);
    expect(faktor('utuh', alami, ruang)).toBe(0.2);
    expect(faktor(1.5, alami, ruang)).toBe(1.5);
  });

  it('does not blow a small picture up', () => {
    expect(faktor('lebar', { width: 10, height: 10 }, { width: 1000, height: 1000 })).toBe(2);
  });

  it('survives a panel or a picture without extent', () => {
    expect(faktor('lebar', { width: 0, height: 0 }, { width: 500, height: 500 })).toBe(1);
    expect(faktor('utuh', { width: 100, height: 100 }, { width: -8, height: 0 })).toBe(1);
  });

  it('grows when the wheel turns towards the picture, and back', () => {
    expect(setelahRoda(1, -50)).toBeGreaterThan(1);
    expect(setelahRoda(setelahRoda(1, -50), 50)).toBeCloseTo(1);
  });

  it('keeps the point under the pointer', () => {
    fc.assert(
      fc.property(
        panjang,
        panjang,
        fc.double({ min: -500, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lama, baru, start, share) => {
          const pointer = start + share * lama;
          const scroll = geser({ start, length: lama }, { start, length: baru }, pointer);
          expect((pointer - (start - scroll)) / baru).toBeCloseTo(share, 6);
        },
      ),
    );
  });
});
