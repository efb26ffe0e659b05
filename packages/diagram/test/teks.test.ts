import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumberMetrik } from '../scripts/metrik.ts';
import { bungkus, bungkusRuns, lebarBaris, teksBaris, ukurTeks } from '../src/index.ts';
import { teks } from './pembangkit.ts';

const HURUF = { size: 10 };
const lines = (text: string, width: number) => bungkus([teks(text)], width, HURUF).map(teksBaris);

describe('measuring', () => {
  it('knows the font', () => {
    expect(readFileSync(new URL('../src/teks/metrik.ts', import.meta.url), 'utf8')).toBe(sumberMetrik());
  });

  it('has the widths of Arial', () => {
    expect(ukurTeks('i', HURUF)).toBeCloseTo(2.22, 2);
    expect(ukurTeks('M', HURUF)).toBeCloseTo(8.33, 2);
    expect(ukurTeks('M', { size: 10, bold: true })).toBeCloseTo(8.33, 2);
    expect(ukurTeks('Tidak', HURUF)).toBeCloseTo(24.46, 1);
    expect(ukurTeks('Tidak', { size: 10, bold: true })).toBeGreaterThan(ukurTeks('Tidak', HURUF));
  });

  it('gives unknown letters room and marks none', () => {
    expect(ukurTeks('漢', HURUF)).toBeGreaterThanOrEqual(10);
    expect(ukurTeks('😀', HURUF)).toBeGreaterThanOrEqual(10);
    expect(ukurTeks('e\u0301', HURUF)).toBeCloseTo(ukurTeks('e', HURUF), 5);
    expect(ukurTeks('', HURUF)).toBe(0);
  });
});

describe('wrapping', () => {
  it('breaks between words', () => expect(lines('satu dua tiga', 40)).toEqual(['satu dua', 'tiga']));

  it('breaks a long word after its hyphen, then between letters', () => {
    expect(lines('perundang-undangan', 60)).toEqual(['perundang-', 'undangan']);
    expect(lines('iiiiiiiiii', 11.2)).toEqual(['iiiii', 'iiiii']);
  });

  it('breaks at a no-break space only where nothing else helps', () => {
    expect(lines('satu 12.\u00a0dua', 47)).toEqual(['satu', '12.\u00a0dua']);
    expect(lines('satu 12.\u00a0dua', 30)).toEqual(['satu', '12.\u00a0', 'dua']);
  });

  it('keeps what a reader sees as one letter', () => {
    expect(lines('👨‍👩‍👧👨‍👩‍👧', 1)).toEqual(['👨‍👩‍👧', '👨‍👩‍👧']);
  });

  it('starts a line for every text and none for an empty one', () => {
    expect(bungkus([teks('a'), teks(''), teks('b')], 50, HURUF).map(teksBaris)).toEqual(['a', 'b']);
  });

  it('keeps styles over breaks', () => {
    const runs = [
      { text: 'surat ', italic: false },
      { text: 'delivery order', italic: true },
      { text: ', asli', italic: false },
    ];
    expect(bungkusRuns(runs, 66, HURUF)).toEqual([
      [
        { text: 'surat ', italic: false },
        { text: 'delivery', italic: true },
      ],
      [
        { text: 'order', italic: true },
        { text: ', asli', italic: false },
      ],
    ]);
  });

  it('loses no letter and overruns no column that holds one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 20, max: 100 }), (text, width) => {
        const wrapped = bungkus([teks(text)], width, HURUF);
        // A word that is parted gets a hyphen.
        expect(wrapped.map(teksBaris).join('').replace(/[\s-]/g, '')).toBe(text.replace(/[\s-]/g, ''));
        expect(lebarBaris(wrapped, HURUF)).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });
});

describe('addresses', () => {
  it.each([
    ['pengaduan@contohkabupaten.go.id', 30],
    ['https://data.contohkab.go.id/statistik/permohonan?tahun=2026&jenis=sektoral', 28],
    ['www.pelayananterpadu.contohkab.go.id', 20],
  ])('%s is broken without a mark of ours', (alamat, width) => {
    const hasil = lines(alamat, width);
    expect(hasil.length).toBeGreaterThan(1);
    expect(hasil.join('')).toBe(alamat);
  });
});
