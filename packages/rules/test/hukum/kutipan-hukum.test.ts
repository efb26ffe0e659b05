import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaKutipanHukum, type PeraturanTerbaca, yangDikutip } from '../../src/hukum/index.ts';

/** `kind [maker] number/year: title`, as far as the text says. */
function ringkas({ jenis, pembuat, nomor, tahun, judul }: PeraturanTerbaca): string {
  const nama = [jenis, pembuat && `[${pembuat.kunci}]`, (nomor || tahun) && `${nomor?.kunci ?? '?'}/${tahun?.nilai ?? '?'}`];
  return `${nama.filter((n) => n !== undefined).join(' ')}${judul ? `: ${judul.teks}` : ''}`;
}

function baca(teks: string): string | undefined {
  const kutipan = bacaKutipanHukum(teks);
  return kutipan && ringkas(kutipan.utama);
}

describe('one regulation', () => {
  test.each([
    // National
    ['Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;', 'uu 43/2009: Kearsipan'],
    ['Undang-undang nomor 25 tahun 2009 tentang pelayanan publik', 'uu 25/2009: pelayanan publik'],
    ['1. Undang - Undang RI Nomer 14 tahun 2008 tentang Keterbukaan', 'uu 14/2008: Keterbukaan'],
    ['UU No. 5 Th 2014', 'uu 5/2014'],
    ['UU 5/2014 ttg ASN.', 'uu 5/2014: ASN'],
    ['UU 5 2014', 'uu 5/2014'],
    ['Undang-Undang Darurat Nomor 3 Tahun 1953', 'uu-darurat 3/1953'],
    ['Perpu Nomor 2 Tahun 2022 tentang Cipta Kerja', 'perppu 2/2022: Cipta Kerja'],
    ['Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2014', 'perppu 2/2014'],
    ['Peraturan Pemerintah Republik Indonesia Nomor 60 Tahun 2008', 'pp 60/2008'],
    ['Peraturan Presiden Nomor : 95 Tahun 2018 tantang SPBE', 'perpres 95/2018: SPBE'],
    ['Keppres 42 Tahun 2002', 'keppres 42/2002'],
    ['Instruksi Presiden Nomor 7 Tahun 1999', 'inpres 7/1999'],
    ['Kitab Undang-Undang Hukum Pidana', 'kitab'],
    ['Perturan Pemerintah Nomor 5 Tahun 2000', 'pp 5/2000'],
    ['Ketetapan MPR Nomor XI/MPR/1998', 'tap-mpr XI/MPR/1998/1998'],
    // Ministries and agencies
    ['PERMENDAGRI NOMOR52TAHUN2011TENTANG SOP', 'permen [dalam negeri] 52/2011: SOP'],
    ['Peraturan Menteri Dalam Negeri Nomor 52 Tahun 2011', 'permen [dalam negeri] 52/2011'],
    ['Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor Per/21/M.PAN/11/2008', 'permen [panrb] 21/2008'],
    ['PermenPAN Per/21/M.PAN/11/2008', 'permen [panrb] 21/2008'],
    ['Peraturan Menteri PAN dan RB No 35 Tahun 2012', 'permen [panrb] 35/2012'],
    ['PermenPAN-RB 35/2012', 'permen [panrb] 35/2012'],
    ['Peraturan MenPAN-RB Nomor 35 Tahun 2012', 'permen [panrb] 35/2012'],
    ['PMK No. 210/PMK.05/2022 Tentang Tata Cara Pembayaran', 'permen [keuangan] 210/2022: Tata Cara Pembayaran'],
    ['PMK No. 75 Tahun 2014 tentang Puskesmas', 'permen [pmk] 75/2014: Puskesmas'],
    ['Peraturan Menteri Keuangan Nomor 210 Tahun 2022', 'permen [keuangan] 210/2022'],
    ['Permenkes Nomor 269/MENKES/PER/III/2008', 'permen [kesehatan] 269/2008'],
    ['Peraturan Menteri Hukum dan HAM Nomor M.05.IL.02.01 Tahun 2006', 'permen [hukum] M.05.IL.02.01/2006'],
    ['Peraturan Menteri Kelautan dan Perikanan Nomor 3 Tahun 2020', 'permen [kelautan dan perikanan] 3/2020'],
    ['Peraturan Kepala Badan Pusat Statistik Nomor 19 Tahun 2013', 'perlembaga [bps] 19/2013'],
    ['PKPU Nomor 5 Tahun 2017', 'perlembaga [kpu] 5/2017'],
    ['Peraturan OJK Nomor 3 Tahun 2021', 'perlembaga [otoritas jasa keuangan] 3/2021'],
    ['Perka BPS No 19 Tahun 2013', 'perlembaga [bps] 19/2013'],
    ['Peraturan Kabasarnas Nomor : PK 16 Tahun 2014', 'perlembaga [basarnas] 16/2014'],
    ['Peraturan Badan Kepegawaian Negara Nomor 24 Tahun 2017', 'perlembaga [bkn] 24/2017'],
    ['Peraturan Lembaga Contoh Nasional Nomor 1 Tahun 2020', 'perlembaga [lembaga contoh nasional] 1/2020'],
    ['Peraturan Direktorat Jenderal Imigrasi Nomor IMI.1917-OT.02.01 Tahun 2013', 'perdirjen [imigrasi] IMI.1917-OT.02.01/2013'],
    ['Keputusan Menteri Kehakiman dan Hak Asasi Manusia Nomor M.01.PR.07.04 Tahun 2004', 'kepmen [hukum] M.01.PR.07.04/2004'],
    ['Surat Keputusan Menteri Kesehatan Nomor 5 Tahun 2004', 'kepmen [kesehatan] 5/2004'],
    // Regions
    ['Peraturan Daerah Provinsi Contoh Nomor 3 Tahun 2016', 'perda [provinsi contoh] 3/2016'],
    ['Perda Kab. Contoh No. 03 Th 2016 ttg Perangkat Daerah', 'perda [kabupaten contoh] 3/2016: Perangkat Daerah'],
    ['Peraturan Daerah Kota Contoh Tahun 2016 Nomor 5', 'perda [kota contoh] 5/2016'],
    ['Peraturan Gubernur Contoh Nomor 3 Tahun 2016', 'pergub [contoh] 3/2016'],
    ['Perbub Luwu Timur No 52 tahun 2017 tentang SOP', 'perbup [luwu timur] 52/2017: SOP'],
    ['Peraturan Bupati Kabupaten Contoh Nomor 8A Tahun 2015', 'perbup [contoh] 8A/2015'],
    ['Peraturan Wali Kota Contoh Nomor 3 Tahun 2016', 'perwali [contoh] 3/2016'],
    ['Peraturan Walikota Contoh Nomor 3 Tahun 2016', 'perwali [contoh] 3/2016'],
    [
      'Peraturan Badan Keuangan Daerah Kabupaten Contoh Nomor 1 Tahun 2020',
      'peraturan-lain [badan keuangan daerah kabupaten contoh] 1/2020',
    ],
    ['Keputusan Bupati Contoh Nomor 188.45/123/2023', 'kepbup [contoh] 188.45/123/2023/2023'],
    ['Keputusan Kepala Puskesmas Contoh Nomor 188/05/2023', 'keputusan-lain [puskesmas contoh] 188/05/2023/2023'],
    ['Surat Edaran Menteri PANRB Nomor 8 Tahun 2020', 'surat-edaran [menteri panrb] 8/2020'],
    // What is missing is absent
    ['Undang-Undang tentang Kearsipan', 'uu: Kearsipan'],
    ['UU ITE', 'uu'],
    ['Undang-Undang Nomor … Tahun 2020 tentang Contoh', 'uu ?/2020: Contoh'],
    ['Peraturan Bupati Contoh Nomor 5', 'perbup [contoh] 5/?'],
    ['Peraturan Bupati', 'perbup'],
    // Title first
    ['Peraturan Bupati Contoh tentang Arsip Nomor 5 Tahun 2015', 'perbup [contoh] 5/2015: Arsip'],
    // Not at the start
    ['Sesuai Peraturan Presiden Nomor 95 Tahun 2018', 'perpres 95/2018'],
  ])('%s', (teks, harapan) => expect(baca(teks)).toBe(harapan));

  test.each([
    '',
    '-',
    'Tidak ada',
    'DIPA Tahun 2024',
    'Peraturan perundang-undangan yang berlaku',
    'Pedoman Mutu Nomor 5 Tahun 2015',
    'Surat Sekretaris Daerah perihal pelaksanaan UU 5/2014',
    'Perkara Nomor 5/2014',
  ])('no regulation: %s', (teks) => expect(bacaKutipanHukum(teks)).toBeUndefined());

  test('the gazettes belong to no title', () => {
    const { utama } = bacaKutipanHukum(
      'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);',
    )!;
    expect(utama.judul?.teks).toBe('Pemerintahan Daerah');
    expect(utama.lembaran.map(({ jenis, milik, tambahan, tahun, nomor }) => ({ jenis, milik, tambahan, tahun, nomor }))).toEqual([
      { jenis: 'lembaran', milik: 'negara', tambahan: false, tahun: 2014, nomor: '244' },
      { jenis: 'lembaran', milik: 'negara', tambahan: true, tahun: undefined, nomor: '5587' },
    ]);
  });

  test.each([
    ['(Berita Negara Republik Indonesia Tahun 2012 Nomor 649)', 'berita negara 649/2012'],
    ['(Lembaran Negara Republik Indonesia Nomor 125 Tahun 2004)', 'lembaran negara 125/2004'],
    ['(Lembaran Daerah Kota Contoh Tahun 2017 Nomor 02)', 'lembaran daerah 2/2017'],
    ['(Berita Daerah Kabupaten Contoh Tahun 2017 Nomor 12)', 'berita daerah 12/2017'],
    ['Lembaran Negara', 'lembaran negara undefined/undefined'],
  ])('gazette %s', (lembaran, harapan) => {
    const { utama } = bacaKutipanHukum(`UU 1/2000 tentang Contoh ${lembaran}`)!;
    expect(utama.lembaran.map((l) => `${l.jenis} ${l.milik} ${l.nomor}/${l.tahun}`)).toEqual([harapan]);
    expect(utama.judul?.teks).toBe('Contoh');
  });
});

describe('the constitution', () => {
  test.each([
    ['Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;', 'Pasal 18 ayat (6)'],
    ['UUD 1945', undefined],
  ])('%s', (teks, pasal) => {
    const kutipan = bacaKutipanHukum(teks)!;
    expect(kutipan.utama.jenis).toBe('uud');
    expect(kutipan.pasal?.teks).toBe(pasal);
    expect(kutipan.bersama).toEqual([]);
  });
});

describe('several regulations in one item', () => {
  const semua = (teks: string) => {
    const { utama, perubahan, bersama, menyebutPerubahan } = bacaKutipanHukum(teks)!;
    return {
      utama: ringkas(utama),
      perubahan: perubahan.map(ringkas),
      bersama: bersama.map(ringkas),
      dalamJudul: [utama, ...perubahan].flatMap((p) => p.dalamJudul.map(ringkas)),
      menyebutPerubahan,
    };
  };

  test.each([
    [
      'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244) sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua Atas Undang-undang Nomor 23 Tahun 2015 tantang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58);',
      {
        utama: 'uu 23/2014: Pemerintahan Daerah',
        perubahan: ['uu 9/2015: Perubahan Kedua Atas Undang-undang Nomor 23 Tahun 2015 tantang Pemerintahan Daerah'],
        dalamJudul: ['uu 23/2015: Pemerintahan Daerah'],
        menyebutPerubahan: true,
      },
    ],
    [
      'Peraturan Pemerintah Nomor 1 Tahun 2000 tentang Contoh sebagaimana telah beberapa kali diubah, terakhir dengan PP 5/2003',
      { utama: 'pp 1/2000: Contoh', perubahan: ['pp 5/2003'], menyebutPerubahan: true },
    ],
    ['UU 1/2000 tentang Contoh dan Uji beserta perubahannya', { utama: 'uu 1/2000: Contoh dan Uji', menyebutPerubahan: true }],
    [
      'Perpres No. 1 Tahun 2000 jo. Perpres No. 2 Tahun 2001 juncto Perpres 3/2002;',
      { utama: 'perpres 1/2000', bersama: ['perpres 2/2001', 'perpres 3/2002'] },
    ],
    [
      'PP 1/2000 tentang Peraturan Pelaksanaan Undang-Undang Nomor 2 Tahun 1999 tentang Contoh',
      {
        utama: 'pp 1/2000: Peraturan Pelaksanaan Undang-Undang Nomor 2 Tahun 1999 tentang Contoh',
        dalamJudul: ['uu 2/1999: Contoh'],
      },
    ],
    ['UU 1/2000 tentang Contoh; UU 2/2001 tentang Uji', { utama: 'uu 1/2000: Contoh', bersama: ['uu 2/2001: Uji'] }],
    [
      'Undang-Undang Nomor 27 Tahun 1959 tentang Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang Contoh (Lembaran Negara Republik Indonesia Nomor 9 Tahun 1953) sebagai Undang-Undang (Lembaran Negara Republik Indonesia Tahun 1959 Nomor 72)',
      {
        utama:
          'uu 27/1959: Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang Contoh (Lembaran Negara Republik Indonesia Nomor 9 Tahun 1953) sebagai Undang-Undang',
        dalamJudul: ['uu-darurat 3/1953: Contoh (Lembaran Negara Republik Indonesia Nomor 9 Tahun 1953) sebagai Undang-Undang'],
      },
    ],
  ])('%s', (teks, harapan) => {
    expect(semua(teks)).toEqual({ perubahan: [], bersama: [], dalamJudul: [], menyebutPerubahan: false, ...harapan });
  });
});

test('offsets lead back to the text', () => {
  const teks = '2. Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara (Lembaran Negara Tahun 2014 Nomor 6) ;';
  const { utama } = bacaKutipanHukum(teks)!;
  for (const bagian of [utama.nama, utama.nomor!, utama.tahun!, utama.judul!, ...utama.lembaran])
    expect(teks.slice(bagian.awal, bagian.akhir)).toBe(bagian.teks);
  expect(utama.nama.teks).toBe('Undang-Undang Nomor 5 Tahun 2014');
  expect([utama.nomor!.teks, utama.tahun!.teks]).toEqual(['5', '2014']);
  expect(teks.slice(utama.awal, utama.akhir)).toBe(teks.slice(3, -2));
});

describe('whatever the text', () => {
  const potongan = fc.constantFrom(
    ...['Undang-Undang', 'UU', 'Peraturan', 'Menteri', 'PermenPAN', 'Perda', 'Nomor', 'No.', 'Tahun', 'tentang', 'sebagaimana telah'],
    ...[
      'diubah dengan',
      'jo.',
      ';',
      '(',
      ')',
      '/',
      '.',
      '-',
      ' ',
      '5',
      '2014',
      '8A',
      'Lembaran Negara',
      'Pasal',
      'Kearsipan',
      '\n',
      '😀',
      'İ',
    ],
  );
  const teksArb = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(potongan, { maxLength: 60 }).map((p) => p.join(' ')),
    fc.array(potongan, { maxLength: 60 }).map((p) => p.join('')),
  );

  test('every part stands where it says', () => {
    fc.assert(
      fc.property(teksArb, (teks) => {
        const kutipan = bacaKutipanHukum(teks);
        for (const p of kutipan ? yangDikutip(kutipan) : []) {
          for (const bagian of [p.nama, p.nomor, p.tahun, p.judul, p.pembuat, ...p.lembaran]) {
            if (!bagian) continue;
            expect(teks.slice(bagian.awal, bagian.akhir)).toBe(bagian.teks);
            expect(bagian.awal).toBeGreaterThanOrEqual(p.awal);
          }
          expect(p.akhir).toBeGreaterThan(p.awal);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    'a',
    '(',
    'UU ',
    'UU 5 ',
    'perihal PP 5 ',
    'Peraturan ',
    'Peraturan Menteri a b c ',
    'Undang-Undang Nomor 5 Tahun 2014 tentang ',
    'sebagaimana telah diubah dengan PP 5/2014 ',
    'Lembaran Negara ',
    'pasal ',
    'tahun ',
    'Nomor.',
    '1/',
    '-',
    '😀',
  ])(
    'many times %j is read in the time of its length',
    (bagian) => {
      const panjang = bagian.repeat(Math.ceil(200_000 / bagian.length));
      const awalan = 'UU 1 tentang ';
      expect(bacaKutipanHukum(awalan + panjang)!.utama.awal).toBe(0);
      expect(bacaKutipanHukum(panjang)?.utama.akhir ?? 0).toBeLessThanOrEqual(panjang.length);
    },
    // A hang, not a slow machine: it takes a second.
    60_000,
  );
});
