import { describe, expect, it } from 'vitest';
import { gambarDokumen, keSvg } from '../../src/index.ts';
import { sopLengkap } from './alat.ts';

const u32 = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
/** The beginning of a file: as much as says what it is and how large. */
const png = (w: number, h: number) =>
  new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, ...u32(13), 73, 72, 68, 82, ...u32(w), ...u32(h), 8, 6, 0, 0, 0]);
const jpeg = (w: number, h: number) =>
  new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, h >> 8, h & 255, w >> 8, w & 255, 1, 0, 0, 0]);

const citra = (logo: Uint8Array) => gambarDokumen(sopLengkap(), { logo }).pages.map(({ formulir }) => formulir?.citra ?? []);

describe('the logo', () => {
  it.each([
    ['a tall PNG', png(100, 200), 'png', 0.5],
    ['a wide PNG', png(900, 300), 'png', 3],
    ['a very wide JPEG', jpeg(4000, 100), 'jpeg', 40],
  ] as const)('is %s in its own proportions, on cover and form', (_, isi, jenis, banding) => {
    const pages = citra(isi);
    expect(pages.map((list) => list.length)).toEqual([1, 1, 0, 0]);
    for (const { width, height, x, jenis: jadi } of pages.flat()) {
      expect([jadi, width / height]).toEqual([jenis, expect.closeTo(banding, 5)]);
      expect([x > 10, width <= 85.01, height <= 34.01]).toEqual([true, true, true]);
    }
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a drawing', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PNG cut off', png(10, 10).slice(0, 20)],
    ['a PNG without size', png(0, 10)],
    ['a JPEG without a frame', jpeg(10, 10).slice(0, 12)],
  ])('keeps its place, with the name of its file, where it is %s', (_, isi) => {
    expect(citra(isi).flat()).toEqual([]);
    expect(keSvg(gambarDokumen(sopLengkap(), { logo: isi }), { halaman: 1 })).toContain('>lambang.png</text>');
  });

  it('stands in the SVG itself', () => {
    const svg = keSvg(gambarDokumen(sopLengkap(), { logo: png(2, 1) }), { halaman: 1 });
    expect(svg).toMatch(
      /<image x="[\d.]+" y="[\d.]+" width="[\d.]+" height="[\d.]+" href="data:image\/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAA="\/>/u,
    );
    expect(svg).not.toContain('lambang.png</text>');
  });
});
