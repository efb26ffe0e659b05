import { bacaDokumen } from '@alir/language';
import { dasarHukumBersama } from '@alir/rules';
import { describe, expect, test } from 'vitest';

const bersama = (...semua: readonly (readonly string[])[]) =>
  dasarHukumBersama(
    semua.map((butir) => {
      const dokumen = bacaDokumen(`sop "Uji"\ndasar hukum\n${butir.map((b) => `  - "${b}"\n`).join('')}`, 'file:///a.sop');
      return { sop: dokumen.sop[0]!, dokumen };
    }),
  ).map(({ text }) => text);

describe('the legal bases of several SOPs', () => {
  test.each<[string, readonly (readonly string[])[], readonly string[]]>([
    [
      'stand once, as they were written first',
      [
        ['UU 25/2009 tentang Pelayanan Publik'],
        ['Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik.', 'Catatan kantor'],
        ['catatan  kantor;'],
      ],
      ['UU 25/2009 tentang Pelayanan Publik', 'Catatan kantor'],
    ],
    [
      'stand from the highest down, those of one rank by year',
      [
        ['Peraturan Pemerintah Nomor 96 Tahun 2012', 'Peraturan Bupati Contoh Nomor 1 Tahun 2020'],
        ['Undang-Undang Nomor 43 Tahun 2009', 'Peraturan Pemerintah Nomor 61 Tahun 2010'],
        ['Undang-Undang Nomor 14 Tahun 2008'],
      ],
      [
        'Undang-Undang Nomor 14 Tahun 2008',
        'Undang-Undang Nomor 43 Tahun 2009',
        'Peraturan Pemerintah Nomor 61 Tahun 2010',
        'Peraturan Pemerintah Nomor 96 Tahun 2012',
        'Peraturan Bupati Contoh Nomor 1 Tahun 2020',
      ],
    ],
    [
      'keep what has no rank behind what it follows',
      [
        ['Peraturan Pemerintah Nomor 96 Tahun 2012', 'Pedoman kantor'],
        ['Undang-Undang Nomor 14 Tahun 2008', 'Piagam lama', 'Peraturan Presiden Nomor 1 Tahun 2020'],
      ],
      [
        'Undang-Undang Nomor 14 Tahun 2008',
        'Piagam lama',
        'Peraturan Pemerintah Nomor 96 Tahun 2012',
        'Pedoman kantor',
        'Peraturan Presiden Nomor 1 Tahun 2020',
      ],
    ],
    [
      'tell two pasal of one law apart',
      [['Pasal 1 Undang-Undang Nomor 14 Tahun 2008'], ['Pasal 2 Undang-Undang Nomor 14 Tahun 2008']],
      ['Pasal 1 Undang-Undang Nomor 14 Tahun 2008', 'Pasal 2 Undang-Undang Nomor 14 Tahun 2008'],
    ],
    ['are none where there are none', [['-'], []], []],
  ])('%s', (_, semua, hasil) => {
    expect(bersama(...semua)).toEqual(hasil);
  });
});
