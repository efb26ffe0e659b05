/** The register that ships with the tool, read as its users read it. */
import { readFileSync } from 'node:fs';
import { bacaDokumen } from '@alir/language';
import { expect, test } from 'vitest';
import { bacaKutipanHukum, IndeksRegister, judulSejalan, kunciPeraturan } from '../../src/hukum/index.ts';

const BERKAS = new URL('../../../language/src/builtin/register.sop', import.meta.url);
const { register } = bacaDokumen(readFileSync(BERKAS, 'utf8'), 'sop-bawaan:/register.sop');
const entri = register.flatMap((r) => r.entri);
const indeks = new IndeksRegister(entri);
const kutipan = (teks: string) => bacaKutipanHukum(teks)!.utama;

test('there is something in it', () => expect(entri.length).toBeGreaterThan(100));

test.each(entri.map((e) => [e.peraturan.text, e] as const))('%s', (teks, e) => {
  const { judul, dalamJudul } = kutipan(teks);
  expect(indeks.cari(kutipan(teks))?.entri, 'is read, and stands only once').toBe(e);
  expect(judul?.teks).toBeDefined();
  expect(e.sumber?.text ?? '').not.toBe('');
  expect(e.diketahui).toBeDefined();
  for (const lain of [...e.dicabut, ...e.diganti, ...e.diubah]) {
    const { bersama, utama } = bacaKutipanHukum(lain.text)!;
    expect(kunciPeraturan(utama)).toBeDefined();
    expect(bersama).toEqual([]);
    expect(utama.tahun!.nilai).toBeGreaterThanOrEqual(kutipan(teks).tahun!.nilai);
    const dikenal = indeks.cari(utama);
    if (dikenal && utama.judul) expect(judulSejalan(utama.judul.teks, dikenal.peraturan.judul!.teks)).toBe(true);
  }
  for (const disebut of dalamJudul) {
    const dikenal = indeks.cari(disebut);
    if (dikenal && disebut.judul) expect(judulSejalan(disebut.judul.teks, dikenal.peraturan.judul!.teks)).toBe(true);
  }
});

test.each([
  ['Kupang ps. 13', 'Peraturan Walikota Kupang Nomor 8A Tahun 2015', 'Peraturan Walikota Kupang Nomor 41 Tahun 2018'],
  ['PermenPANRB 35/2012 menimbang', 'PermenPAN PER/21/M.PAN/11/2008', 'Nomor 35 Tahun 2012'],
  ['Serang menimbang', 'Perwali Serang 34/2011', 'Peraturan Walikota Serang Nomor 50 Tahun 2017'],
  ['three in a row', 'UU 5/1974', 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah'],
])('what the texts say: %s', (_, lama, baru) => {
  expect(indeks.penggantiBerlaku(indeks.cari(kutipan(lama))!)?.teks).toContain(baru);
});
