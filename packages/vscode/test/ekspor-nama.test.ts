import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT, urutanFormat } from '../src/ekspor/format.ts';
import { bacaArgumen, pokokNama } from '../src/ekspor/nama.ts';

describe('the names of exported files', () => {
  it.each([
    ['one SOP has the name of its file', 'surat masuk.sop', [{ judul: 'Surat' }], ['surat masuk']],
    ['several add their own', 'dua.SOP', [{ judul: 'A', nama: 'Surat' }, { judul: 'B' }], ['dua-Surat', 'dua-2']],
    [
      'the same name twice, but for its case',
      'dua.sop',
      [
        { judul: '', nama: 'surat' },
        { judul: '', nama: 'Surat' },
      ],
      ['dua-surat', 'dua-Surat-2'],
    ],
    ['a text that is no file', undefined, [{ judul: 'Cuti "Tahunan": a/b', nama: 'Cuti' }], ['Cuti Tahunan a b']],
    ['nothing to be named by', undefined, [{ judul: '' }, { judul: '...' }], ['SOP', 'SOP-2']],
  ])('%s', (_, berkas, sop, pokok) => {
    expect(pokokNama(berkas, sop)).toEqual(pokok);
  });

  it('are all different, and take no file system amiss', () => {
    const satu = fc.record({ judul: fc.string({ unit: 'grapheme' }), nama: fc.string({ unit: 'grapheme' }) }, { requiredKeys: ['judul'] });
    fc.assert(
      fc.property(fc.array(satu, { minLength: 1, maxLength: 6 }), (sop) => {
        const pokok = pokokNama(undefined, sop);
        expect(new Set(pokok.map((p) => p.toLowerCase())).size).toBe(sop.length);
        for (const p of pokok) expect(p).toMatch(/^[^\\/:*?"<>|\p{Cc}]{1,90}$/u);
      }),
    );
  });
});

describe('what the command is told', () => {
  const alamat = { scheme: 'file', path: '/a.sop', toString: () => 'file:///a.sop' };

  it.each<[string, unknown, object]>([
    ['an address, by a menu', alamat, { uri: 'file:///a.sop' }],
    [
      'all that it would ask, by a key binding',
      { uri: 'file:///a.sop', format: 'pdf', sop: 'Surat', target: alamat, kertas: 'F4', orientasi: 'portrait' },
      { uri: 'file:///a.sop', format: 'pdf', sop: 'Surat', target: 'file:///a.sop', kertas: 'F4', orientasi: 'portrait' },
    ],
    ['nonsense', { uri: 7, format: 'toString', sop: null, target: '', kertas: 'A9', orientasi: 'miring' }, {}],
  ])('is read: %s', (_, value, argumen) => {
    expect(JSON.parse(JSON.stringify(bacaArgumen(value)))).toEqual(argumen);
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => void bacaArgumen(value)));
  });
});

describe('the formats', () => {
  it('are offered with the last one first, and else in their order', () => {
    const semua = Object.keys(FORMAT);
    expect(urutanFormat(undefined)).toEqual(semua);
    expect(urutanFormat('json')).toEqual(['json', ...semua.filter((nama) => nama !== 'json')]);
    expect(urutanFormat('doc')).toEqual(semua);
  });

  it('end the names of their files each in its own way', () => {
    const akhiran = Object.values(FORMAT).map((format) => format.akhiran);
    expect(new Set(akhiran).size).toBe(akhiran.length);
  });
});
