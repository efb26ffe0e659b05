import { bungkus, bungkusRuns, type TeksLetak, tataTeks } from '@alir/diagram';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kataParagraf, paragrafDari, runsParagraf, tempatParagraf } from '../src/susunan/paragraf.ts';

const SIZE = 3;
const kotak = { x: 0, y: 10, width: 50, height: 20 };

function barisDari(runs: readonly { text: string; italic: boolean }[], width: number, sifat: Partial<TeksLetak> = {}): TeksLetak[] {
  return tataTeks(bungkusRuns(runs, width, { size: SIZE }), kotak, { size: SIZE, anchor: 'start', sifat });
}
const teks = (text: string, width = 30, sifat: Partial<TeksLetak> = {}) => barisDari([{ text, italic: false }], width, sifat);
const kata = (lines: readonly TeksLetak[]) => paragrafDari(lines).map(kataParagraf);

describe('paragraphs', () => {
  it.each([
    ['words', 'berkas permohonan diterima lengkap oleh petugas loket'],
    ['a word that is broken between syllables', 'mempertanggungjawabkannya sekali'],
    ['a hyphen of the author', 'sebaik-baiknya dipertanggung-jawabkan-kembali'],
    ['an address', 'lihat https://contoh.go.id/layanan/permohonan-informasi?tahap=1&lanjut=2 ya'],
    ['letters without end', 'a'.repeat(90)],
    ['a no-break space', 'Pasal\u00a012 ayat\u00a0(3) huruf\u00a0c dan seterusnya'],
  ])('are what was written: %s', (_, text) => {
    const lines = teks(text, 18);
    expect(lines.length).toBeGreaterThan(1);
    expect(kata(lines)).toEqual([text]);
  });

  it('are what was written, whatever it is and however narrow', () => {
    const huruf = fc.constantFrom('a', 'i', 'm', 'n', 'g', 'k', '-', '/', '.', '@', ' ', 'é', '1');
    const run = fc.record({ text: fc.string({ unit: huruf, maxLength: 60 }), italic: fc.boolean() });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 4 }), fc.integer({ min: 3, max: 60 }), (runs, width) => {
        const utuh = runs
          .map(({ text }) => text)
          .join('')
          .trim()
          .replace(/ +/gu, ' ');
        expect(kata(barisDari(runs, width))).toEqual(utuh === '' ? [] : [utuh]);
      }),
    );
  });

  it('keep their styles', () => {
    const runs = [
      { text: 'hasil ', italic: false },
      { text: 'monitoring ', italic: true },
      { text: 'disimpan', italic: false },
    ];
    expect(runsParagraf(paragrafDari(barisDari(runs, 12))[0]!)).toEqual(runs);
  });

  it('stand apart, each beside its number', () => {
    const lines = [
      ...teks('1.', 30, { penanda: true }),
      ...teks('satu dua tiga empat lima'),
      ...teks('-', 30, { penanda: true }),
      ...teks('enam'),
      ...teks('tujuh'),
    ];
    expect(paragrafDari(lines).map((p) => [p.penanda?.runs[0]?.text, kataParagraf(p)])).toEqual([
      ['1.', 'satu dua tiga empat lima'],
      ['-', 'enam'],
      [undefined, 'tujuh'],
    ]);
  });

  it('are as many as the texts that share a symbol', () => {
    const dua = [{ runs: [{ text: 'satu dua tiga empat', italic: false }] }, { runs: [{ text: 'lima enam tujuh', italic: false }] }];
    const lines = bungkus(dua, 12, { size: SIZE });
    expect(lines.length).toBeGreaterThan(3);
    expect(kata(tataTeks(lines, kotak, { size: SIZE, anchor: 'middle' }))).toEqual(['satu dua tiga empat', 'lima enam tujuh']);
  });

  it('go on where a sheet begins', () => {
    expect(kata(teks('satu dua tiga empat lima enam', 12).slice(1))).toEqual(['tiga empat lima enam']);
  });

  it('have no invisible letters', () => {
    expect(kata(teks('a\u202eb\u0007c\u200d'))).toEqual(['abc']);
  });

  it('reach from the top of their first line to the foot of their last', () => {
    const lines = teks('satu dua tiga empat lima', 12);
    const { atas, tinggi } = tempatParagraf(paragrafDari(lines)[0]!);
    expect(atas + tinggi / 2).toBeCloseTo(kotak.y + kotak.height / 2);
    expect(tinggi).toBeCloseTo(lines.length * SIZE * 1.2, 0);
  });
});
