import { describe, expect, it } from 'vitest';
import { bukaGambar, gambarDokumen, gambarTabel, kemasGambar, keSvg } from '../src/index.ts';
import { sopLengkap } from './dokumen/alat.ts';

/** A PNG's beginning, and behind it every byte that there is. */
const logo = Uint8Array.from([
  ...[137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 9, 0, 0, 0, 4, 8, 6, 0, 0, 0],
  ...Array.from({ length: 256 }, (_, i) => i),
]);

const lewatJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a drawing that is sent', () => {
  it.each([
    ['a document with pictures', gambarDokumen(sopLengkap(), { logo })],
    ['a table', gambarTabel(sopLengkap())],
  ])('arrives as it was: %s', (_, gambar) => {
    const tiba = bukaGambar(lewatJson(kemasGambar(gambar)));
    expect(tiba).toEqual(gambar);
    // What writes a file may make its identity of this.
    expect(JSON.stringify(tiba)).toBe(JSON.stringify(gambar));
    expect(keSvg(tiba)).toBe(keSvg(gambar));
  });

  it('carries the files of its pictures byte by byte, and in a few letters', () => {
    const gambar = gambarDokumen(sopLengkap(), { logo });
    const kiriman = lewatJson(kemasGambar(gambar));
    const citra = kiriman.pages.flatMap(({ formulir }) => formulir?.citra ?? []);
    expect(citra).toHaveLength(2);
    for (const { isi } of citra) expect(isi.length).toBe(Math.ceil(logo.length / 3) * 4);
    const [pertama, ...lain] = bukaGambar(kiriman).pages.flatMap(({ formulir }) => formulir?.citra ?? []);
    expect(pertama!.isi).toEqual(logo);
    // As it was: a file that stands in several places is kept once by those who write it.
    for (const { isi } of lain) expect(isi).toBe(pertama!.isi);
  });
});
