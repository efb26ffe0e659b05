import type { EntriRegister, Register } from '@alir/core';
import { describe, expect, test } from 'vitest';
import {
  bacaKutipanHukum,
  IndeksRegister,
  indeksUntuk,
  judulBerlainan,
  judulSejalan,
  type Tingkat,
  tingkat,
} from '../../src/hukum/index.ts';
import { rentang, teks } from '../bangun.ts';

function entri(peraturan: string, isi: Partial<Record<'dicabut' | 'diganti' | 'diubah', readonly string[]>> = {}): EntriRegister {
  const daftar = (t: readonly string[] = []) => t.map((s) => teks(s));
  return {
    peraturan: teks(peraturan),
    dicabut: daftar(isi.dicabut),
    diganti: daftar(isi.diganti),
    diubah: daftar(isi.diubah),
    range: rentang(0),
  };
}

const baca = (t: string) => bacaKutipanHukum(t)!.utama;

const INDEKS = new IndeksRegister([
  entri('Undang-Undang Nomor 1 Tahun 1990 tentang Contoh', { dicabut: ['Undang-Undang Nomor 2 Tahun 2000 tentang Contoh'] }),
  entri('Undang-Undang Nomor 2 Tahun 2000 tentang Contoh', { dicabut: ['UU 3/2010'], diubah: ['UU 9/2005', 'UU 9/2006'] }),
  entri('Undang-Undang Nomor 3 Tahun 2010 tentang Contoh (Lembaran Negara Tahun 2010 Nomor 5)'),
  entri('Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor Per/21/M.PAN/11/2008 tentang Pedoman', {
    dicabut: ['PermenPANRB 35/2012', 'PermenPANRB 36/2012'],
    diganti: ['Peraturan Menteri PAN dan RB Nomor 35 Tahun 2012 tentang Pedoman'],
  }),
  entri('UU 5/2001 tentang Bercabang', { dicabut: ['UU 6/2002', 'UU 7/2003'] }),
  entri('UU 10/2001 tentang Lingkaran', { dicabut: ['UU 11/2001'] }),
  entri('UU 11/2001 tentang Lingkaran', { dicabut: ['UU 10/2001'] }),
  entri('Peraturan Daerah Kota Contoh Nomor 1 Tahun 2010 tentang Pasar'),
  entri('bukan peraturan'),
]);

describe('look-up by regulation', () => {
  test.each([
    ['UU No 1 Th 1990', 'Undang-Undang Nomor 1 Tahun 1990 tentang Contoh'],
    ['PermenPAN Nomor 21 Tahun 2008', 'Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor Per/21/M.PAN/11/2008 tentang Pedoman'],
    ['UU 3/2010', 'Undang-Undang Nomor 3 Tahun 2010 tentang Contoh'],
    ['UU 1/1991', undefined],
    ['PP 1/1990', undefined],
    ['UU 1', undefined],
    ['Perda Kota Contoh 1/2010', 'Peraturan Daerah Kota Contoh Nomor 1 Tahun 2010 tentang Pasar'],
    ['Perda Kabupaten Contoh 1/2010', undefined],
  ])('%s', (kutipan, harapan) => expect(INDEKS.cari(baca(kutipan))?.teks).toBe(harapan));
});

test.each([
  ['UU 8/1999 tentang Contoh', ['1/1990', '2/2000', '3/2010']],
  ['UU 8/1999 tentang CONTOH;', ['1/1990', '2/2000', '3/2010']],
  ['PP 8/1999 tentang Contoh', []],
  ['UU 8/1999', []],
])('look-up by title: %s', (kutipan, harapan) => {
  expect(INDEKS.denganJudul(baca(kutipan)).map(({ peraturan: p }) => `${p.nomor?.kunci}/${p.tahun?.nilai}`)).toEqual(harapan);
});

test('look-up by amendment', () => {
  expect(INDEKS.yangDiubahOleh(baca('UU 9/2005')).map((e) => e.peraturan.nama.teks)).toEqual(['Undang-Undang Nomor 2 Tahun 2000']);
  expect(INDEKS.yangDiubahOleh(baca('UU 9/2007'))).toEqual([]);
  expect(INDEKS.yangDiubahOleh(baca('UU 9'))).toEqual([]);
});

test.each([
  ['through what came between', 'UU 1/1990', 'Undang-Undang Nomor 3 Tahun 2010 tentang Contoh'],
  ['what replaced it before what revoked it', 'PermenPAN 21/2008', 'Peraturan Menteri PAN dan RB Nomor 35 Tahun 2012 tentang Pedoman'],
  ['in force', 'UU 3/2010', undefined],
  ['several', 'UU 5/2001', undefined],
  ['a circle', 'UU 10/2001', undefined],
])('what stands in its place: %s', (_, kutipan, harapan) => {
  expect(INDEKS.penggantiBerlaku(INDEKS.cari(baca(kutipan))!)?.teks).toBe(harapan);
});

test('a later entry on the same regulation counts', () => {
  const indeks = new IndeksRegister([entri('UU 1/2000 tentang A', { dicabut: ['UU 2/2001'] }), entri('UU 1/2000 tentang A')]);
  expect(indeks.cari(baca('UU 1/2000'))?.penerus).toEqual([]);
  expect(indeks.denganJudul(baca('UU 5/2000 tentang A'))).toHaveLength(1);
});

test('the same registers have the same index, in whatever list they come', () => {
  const satu = (t: string): Register => ({ entri: [entri(t)], range: rentang(0) });
  const [a, b] = [satu('UU 1/2000 tentang A'), satu('UU 2/2000 tentang B')];
  expect(indeksUntuk([a, b])).toBe(indeksUntuk([a, b]));
  expect(indeksUntuk([a])).not.toBe(indeksUntuk([a, b]));
  expect(indeksUntuk([a]).cari(baca('UU 2/2000'))).toBeUndefined();
  expect(indeksUntuk([]).cari(baca('UU 2/2000'))).toBeUndefined();
});

describe('titles', () => {
  test.each([
    ['Pelayanan Publik', 'pelayanan  publik', true],
    ['Standar Operasional Prosedur (SOP) Contoh', 'Standar Operasional Prosedur Contoh', true],
    ['Peraturan Pelaksanaan Undang-Undang Nomor 1', 'Pelaksanaan Undang-Undang Nomor 1', true],
    ['Kesehatan', 'Kesehatan Jiwa', true],
    ['Cipta Kerja', 'Penetapan Perppu Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang', true],
    ['Pedoman Pengelolaan Keuangan Daerah', 'Pedoman Teknis Pengelolaan Keuangan Daerah', true],
    ['Pelayanan Publik', 'Keterbukaan Informasi Publik', false],
    ['Kesehatan', 'Kesehatanan', false],
    ['Pelayanan Publik', 'Kearsipan', false],
  ])('%s goes with %s: %s', (a, b, harapan) => expect([judulSejalan(a, b), judulSejalan(b, a)]).toEqual([harapan, harapan]));

  test.each([
    ['Hak Cipta Contoh', 'Jalan Raya', true],
    ['Keterbukaan Informasi Publik', 'Lalu Lintas dan Angkutan Jalan', true],
    ['Keterbukaan Informasi Publik', 'Keterbukan Infromasi', false],
    ['Kearsipan', 'Lalu Lintas dan Angkutan Jalan', false],
    ['Pedoman SOP Contoh', 'Standar Operasional Prosedur', false],
    ['Pedoman Pemerintahan Daerah', 'Lalu Lintas dan Angkutan Jalan', false],
  ])('%s and %s differ: %s', (a, b, harapan) => expect([judulBerlainan(a, b), judulBerlainan(b, a)]).toEqual([harapan, harapan]));
});

describe('hierarchy', () => {
  const urutan: readonly (readonly [string, Tingkat | undefined])[] = [
    ['UUD 1945', { tertinggi: 1, terendah: 1 }],
    ['UU 1/2000', { tertinggi: 3, terendah: 3 }],
    ['Perppu 1/2000', { tertinggi: 3, terendah: 3 }],
    ['PP 1/2000', { tertinggi: 4, terendah: 4 }],
    ['Permendagri 1/2000', { tertinggi: 6, terendah: 6 }],
    ['Peraturan BPS Nomor 1 Tahun 2000', { tertinggi: 6, terendah: 6 }],
    ['Keputusan Menteri Kesehatan Nomor 1 Tahun 2000', { tertinggi: 6, terendah: 11 }],
    ['Perda Provinsi Contoh 1/2000', { tertinggi: 7, terendah: 7 }],
    ['Perda DKI Contoh 1/2000', { tertinggi: 7, terendah: 7 }],
    ['Perda Kota Contoh 1/2000', { tertinggi: 9, terendah: 9 }],
    ['Perda Nomor 1 Tahun 2000', { tertinggi: 7, terendah: 9 }],
    ['Perwali Contoh 1/2000', { tertinggi: 10, terendah: 10 }],
    ['Surat Edaran Bupati Contoh Nomor 1 Tahun 2000', undefined],
    ['Peraturan Rektor Nomor 1 Tahun 2000', undefined],
  ];
  test.each(urutan)('%s', (kutipan, harapan) => expect(tingkat(baca(kutipan))).toEqual(harapan));
});
