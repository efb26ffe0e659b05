/** Which fixes go together, which wait for the next round, and which are never taken. */
import type { Finding, Fix } from '@alir/core';
import { describe, expect, it } from 'vitest';
import { perbaiki, perbaikiBertahap } from '../src/perbaiki.ts';
import { rentang } from './bangun.ts';

function temuan(baris: number, dari: number, sampai: number, newText: string, lain: Partial<Fix> = {}): Finding {
  const range = rentang(baris, dari, sampai);
  const fix = { title: 'Ganti', safe: true, edits: [{ range, newText }], ...lain };
  return { uri: 'file:///a.sop', range, severity: 'warning', code: 'x', message: 'X.', citations: [], fix };
}
const TANPA: Finding = { ...temuan(0, 0, 1, ''), fix: undefined };
const semua = () => true;

describe('fixes', () => {
  it.each<[string, Finding[], string, number]>([
    ['none', [TANPA], 'satu dua\ntiga', 0],
    ['of two places', [temuan(1, 0, 4, '3'), TANPA, temuan(0, 0, 4, '1')], '1 dua\n3', 2],
    ['at one place: the first', [temuan(0, 5, 8, 'B'), temuan(0, 5, 8, 'A')], 'satu B\ntiga', 1],
    ['that overlap: the one that begins first', [temuan(0, 3, 6, 'B'), temuan(0, 0, 4, 'A')], 'A dua\ntiga', 1],
    ['that touch: one in each round', [temuan(0, 0, 4, 'A'), temuan(0, 4, 5, '-')], 'A dua\ntiga', 1],
    ['that insert at one place: one in each round', [temuan(0, 4, 4, 'A'), temuan(0, 4, 4, 'B')], 'satuA dua\ntiga', 1],
    ['unsafe: not taken', [temuan(0, 0, 4, 'A', { safe: false }), temuan(1, 0, 4, 'B')], 'satu dua\nB', 1],
    [
      'of several edits: all or nothing',
      [
        temuan(0, 0, 4, 'A'),
        temuan(1, 0, 4, '', {
          edits: [
            { range: rentang(0, 2, 3), newText: 'X' },
            { range: rentang(1, 0, 4), newText: 'Y' },
          ],
        }),
      ],
      'A dua\ntiga',
      1,
    ],
  ])('%s', (_, daftar, teks, jumlah) => {
    expect(perbaiki('satu dua\ntiga', daftar, false, semua)).toEqual({ teks, jumlah });
  });

  it('that are unsafe are taken where they are wanted', () => {
    expect(perbaiki('satu', [temuan(0, 0, 4, 'A', { safe: false })], true, semua)).toEqual({ teks: 'A', jumlah: 1 });
  });

  it('that make the text worse are left out, and no other', () => {
    const daftar = [temuan(0, 0, 4, 'RUSAK'), temuan(0, 5, 8, 'B'), temuan(1, 0, 4, 'C')];
    expect(perbaiki('satu dua\ntiga', daftar, false, (teks) => !teks.includes('RUSAK'))).toEqual({ teks: 'satu B\nC', jumlah: 2 });
    expect(perbaiki('satu dua\ntiga', daftar, false, () => false)).toEqual({ teks: 'satu dua\ntiga', jumlah: 0 });
  });

  it('that only together make the text worse are taken as far as they do not', () => {
    const daftar = [temuan(0, 0, 4, 'X'), temuan(1, 0, 4, 'X')];
    expect(perbaiki('satu dua\ntiga', daftar, false, (teks) => teks.split('X').length < 3)).toEqual({ teks: 'X dua\ntiga', jumlah: 1 });
  });
});

describe('rounds of fixes', () => {
  /** Texts in which A becomes B and B becomes C, each by a fix; what is read and checked is written down. */
  async function bertahap(asli: Readonly<Record<string, string>>, tidakAman = true) {
    const dibaca: string[] = [];
    const diperiksa: Record<string, string>[] = [];
    const bahan = {
      async periksa(teks: ReadonlyMap<string, string>) {
        diperiksa.push(Object.fromEntries(teks));
        return new Map(
          Object.keys(asli).map((nama) => {
            const isi = teks.get(nama) ?? asli[nama]!;
            const sintaks = [...isi.matchAll(/[?]/gu)].map(() => ({ ...TANPA, code: 'sintaks' }));
            const ganti = { A: 'B', B: 'C', R: '?' }[isi[0]!];
            return [nama, [...sintaks, ...(ganti ? [temuan(0, 0, 1, ganti, { safe: ganti !== 'C' })] : [])]];
          }),
        );
      },
      baca(nama: string) {
        dibaca.push(nama);
        return asli[nama]!;
      },
      jumlahSintaks: (teks: string) => teks.split('?').length - 1,
    };
    const { teks, jumlah } = await perbaikiBertahap(bahan, tidakAman);
    return { teks: Object.fromEntries(teks), jumlah, dibaca, diperiksa };
  }

  it('go on until nothing changes, and read only what has a fix', async () => {
    expect(await bertahap({ a: 'A1', b: 'B1', c: 'C1' })).toEqual({
      teks: { a: 'C1', b: 'C1' },
      jumlah: 3,
      dibaca: ['a', 'b'],
      diperiksa: [{}, { a: 'B1', b: 'C1' }, { a: 'C1', b: 'C1' }],
    });
    expect(await bertahap({ a: 'A1', b: 'B1' }, false)).toMatchObject({ teks: { a: 'B1' }, jumlah: 1, dibaca: ['a'] });
  });

  it('make no text worse than it was', async () => {
    expect(await bertahap({ r: 'R?', a: 'A?' })).toMatchObject({ teks: { a: 'C?' }, jumlah: 2 });
  });
});
