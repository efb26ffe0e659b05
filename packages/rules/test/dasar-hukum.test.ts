/** What the pages of the rules on legal bases do not show: which sentence is said, and what a fix makes of the text. */
import { terapkanSuntingan } from '@alir/core';
import { bacaDokumen } from '@alir/language';
import { describe, expect, test } from 'vitest';
import { temuanTeks } from './bangun.ts';

const { register } = bacaDokumen(
  `register "Uji"
  - "Undang-Undang Nomor 10 Tahun 1990 tentang Arsip Lama"
    dicabut dengan "Undang-Undang Nomor 20 Tahun 2000 tentang Arsip"
    sumber         "Pasal 50 Undang-Undang Nomor 20 Tahun 2000"
    diketahui      2 Januari 2026
  - "Undang-Undang Nomor 20 Tahun 2000 tentang Arsip"
    dicabut dengan "Undang-Undang Nomor 30 Tahun 2010 tentang Kearsipan Nasional"
  - "Undang-Undang Nomor 30 Tahun 2010 tentang Kearsipan Nasional"
    diubah dengan "Undang-Undang Nomor 5 Tahun 2015", "Undang-Undang Nomor 6 Tahun 2020"
  - "Undang-Undang Nomor 5 Tahun 2015 tentang Perubahan atas Undang-Undang Nomor 30 Tahun 2010 tentang Kearsipan Nasional"
  - "Undang-Undang Nomor 12 Tahun 2008 tentang Keterbukaan Data Contoh"
  - "Undang-Undang Nomor 15 Tahun 2018 tentang Keterbukaan Data Contoh"
  - "Undang-Undang Nomor 40 Tahun 2001 tentang Terbagi"
    dicabut dengan "Undang-Undang Nomor 41 Tahun 2011", "Undang-Undang Nomor 42 Tahun 2011"
  - "Peraturan Menteri Contoh Nomor 7 Tahun 2012 tentang Pakaian Dinas Harian"
  - "Peraturan Menteri Contoh Nomor 70 Tahun 2012 tentang Jam Kerja Pegawai"
`,
  'file:///register.sop',
);

const sop = (butir: readonly string[]) => `sop A "Uji"\n\ndasar hukum\n${butir.map((b) => `  - "${b}"\n`).join('')}`;

const temuan = (teks: string, kode: string) => temuanTeks(teks, { register }).filter((t) => t.code === `dasar-hukum-${kode}`);

/** The items after the fix of the first finding of this code, or what the finding says where it has none. */
function sesudah(kode: string, butir: readonly string[]): readonly string[] | string {
  const teks = sop(butir);
  const [pertama] = temuan(teks, kode);
  if (!pertama?.fix) return pertama ? 'tanpa perbaikan' : 'tanpa temuan';
  const baru = terapkanSuntingan(teks, pertama.fix.edits);
  // What it mends is mended, and nothing is broken.
  expect(temuan(baru, kode)).toEqual([]);
  expect(temuanTeks(baru).filter((t) => t.code === 'sintaks')).toEqual([]);
  return bacaDokumen(baru, 'file:///a.sop').sop[0]!.daftar.dasarHukum!.butir.map((b) => b.teks!.text);
}

describe('fixes', () => {
  test.each([
    [
      'dicabut',
      ['UU 10/1990 tentang Arsip Lama (Lembaran Negara Tahun 1990 Nomor 5);'],
      ['Undang-Undang Nomor 30 Tahun 2010 tentang Kearsipan Nasional;'],
    ],
    ['dicabut', ['UU 20/2000 sebagaimana telah diubah dengan UU 1/2001'], ['Undang-Undang Nomor 30 Tahun 2010 tentang Kearsipan Nasional']],
    ['dicabut', ['Pasal 5 UU 20/2000'], 'tanpa perbaikan'],
    ['dicabut', ['UU 20/2000; UU 1/2001'], 'tanpa perbaikan'],
    ['dicabut', ['UU 40/2001'], 'tanpa perbaikan'],
    ['dicabut', ['UU 20/2000', 'UU 30/2010'], 'tanpa perbaikan'],
    ['dicabut', ['UU 20/2000 jo. UU 30/2010'], 'tanpa temuan'],
    ['dicabut', ['UU 10/1990 diganti dengan UU 20/2000'], 'tanpa temuan'],
    ['dicabut', ['UU 1/2000'], 'tanpa temuan'],

    ['keliru', ['UU No. 30 Th 2011 tentang Kearsipan Nasional'], ['UU No. 30 Th 2010 tentang Kearsipan Nasional']],
    ['keliru', ['UU No. 31 Th 2010 tentang Kearsipan Nasional'], ['UU No. 30 Th 2010 tentang Kearsipan Nasional']],
    ['keliru', ['UU 31/2010 tentang Kearsipan Nasional'], ['UU 30/2010 tentang Kearsipan Nasional']],
    ['keliru', ['UU No. 12 Tahun 2008 tentang Kearsipan Nasional'], ['UU No. 30 Tahun 2010 tentang Kearsipan Nasional']],
    ['keliru', ['UU No. 12 Tahun 2008 tentang Jalan Raya'], 'tanpa perbaikan'],
    ['keliru', ['UU 31/2010 sebagaimana telah diubah dengan UU 6/2020'], ['UU 30/2010 sebagaimana telah diubah dengan UU 6/2020']],
    [
      'keliru',
      ['UU 5/2015 tentang Perubahan atas UU No 30 Tahun 2000 tentang Kearsipan Nasional'],
      ['UU 5/2015 tentang Perubahan atas UU No 30 Tahun 2010 tentang Kearsipan Nasional'],
    ],
    [
      'keliru',
      ['UU 6/2020 tentang Perubahan Kedua atas UU 30/2012 tentang Kearsipan Nasional'],
      ['UU 6/2020 tentang Perubahan Kedua atas UU 30/2010 tentang Kearsipan Nasional'],
    ],
    ['keliru', ['UU 16/2018 tentang Keterbukaan Data Contoh'], ['UU 15/2018 tentang Keterbukaan Data Contoh']],
    ['keliru', ['UU 12/2018 tentang Keterbukaan Data Contoh'], 'tanpa perbaikan'],
    ['keliru', ['UU 15/2008 tentang Keterbukaan Data Contoh'], 'tanpa perbaikan'],
    ['keliru', ['UU Nomor 5 Tahun 1944'], 'tanpa perbaikan'],
    ['keliru', ['UU Nomor 5 Tahun 2027'], 'tanpa perbaikan'],
    ['keliru', ['UU Nomor 5 Tahun 2026'], 'tanpa temuan'],
    ['keliru', ['UU 12/2008 tentang KDC'], 'tanpa temuan'],
    ['keliru', ['UU 12/2008 tentang Keterbukan Datta Contoh'], 'tanpa temuan'],
    ['keliru', ['UU 31/2011 tentang Kearsipan Nasional'], 'tanpa temuan'],
    ['keliru', ['PP 31/2010 tentang Kearsipan Nasional'], 'tanpa temuan'],
    [
      'keliru',
      ['Peraturan Menteri Contoh Nomor 70 Tahun 2015 tentang Jam Kerja Pegawai'],
      ['Peraturan Menteri Contoh Nomor 70 Tahun 2012 tentang Jam Kerja Pegawai'],
    ],
    ['keliru', ['Peraturan Menteri Contoh Nomor 7 Tahun 2015 tentang Pakaian Dinas Harian'], 'tanpa temuan'],

    ['urutan', ['PP 1/2000', 'UU 2/2000', 'UUD 1945', 'UU 1/2000'], ['UUD 1945', 'UU 2/2000', 'UU 1/2000', 'PP 1/2000']],
    ['urutan', ['PP 1/2000', 'Buku', 'UU 2/2000'], ['UU 2/2000', 'PP 1/2000', 'Buku']],
    ['urutan', ['Keputusan Bupati Contoh Nomor 5', 'UU 2/2000'], ['UU 2/2000', 'Keputusan Bupati Contoh Nomor 5']],
    ['urutan', ['UU 1/2000', 'Kepmenkes 5/2000', 'Perda Kota Contoh 1/2000', 'Kepmenkes 6/2000', 'Perwali Contoh 3/2000'], 'tanpa temuan'],

    ['ganda', ['UU 1/2000', 'PP 1/2000', 'Undang-Undang Nomor 1 Tahun 2000'], ['UU 1/2000', 'PP 1/2000']],
    ['ganda', ['Buku Mutu', 'buku  mutu.'], ['Buku Mutu']],
    ['ganda', ['UU 1/2000 tentang Hak Cipta Lagu', 'UU 1/2000 tentang Jalan Raya'], 'tanpa temuan'],
    ['ganda', ['Pasal 5 UU 1/2000', 'Pasal 6 UU 1/2000'], 'tanpa temuan'],

    ['tanpa-nomor', ['Undang-Undang tentang Kearsipan Nasional'], ['Undang-Undang Nomor 30 Tahun 2010 tentang Kearsipan Nasional']],
    ['tanpa-nomor', ['Undang-Undang tentang Arsip'], 'tanpa perbaikan'],
    ['tanpa-nomor', ['Undang-Undang Gangguan (Hinderordonnantie), Staatsblad 1926 Nomor 226'], 'tanpa temuan'],
    ['tanpa-nomor', ['Kitab Undang-Undang Hukum Pidana'], 'tanpa temuan'],

    [
      'belum-perubahan',
      ['UU 30/2010 tentang Kearsipan Nasional (Lembaran Negara Tahun 2010 Nomor 5);'],
      [
        'UU 30/2010 tentang Kearsipan Nasional (Lembaran Negara Tahun 2010 Nomor 5) sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2020;',
      ],
    ],
    ['belum-perubahan', ['UU 30/2010; UU 1/2000'], 'tanpa perbaikan'],
    ['belum-perubahan', ['UU 30/2010 jo. UU 5/2015'], 'tanpa temuan'],
  ])('%s: %j', (kode, butir, harapan) => expect(sesudah(kode, butir)).toEqual(harapan));

  test.each([
    ['the same words are safe to remove', ['UU 1/2000 tentang Arsip;', 'UU 1/2000  Tentang arsip'], true],
    ['other words are not', ['UU 1/2000 tentang Arsip', 'UU 1/2000'], false],
  ])('%s', (_, butir, aman) => expect(temuan(sop(butir), 'ganda')[0]!.fix!.safe).toBe(aman));

  test.each(['UU 20/2000 tentang _Arsip_', String.raw`UU 20/2000 tentang \"Arsip\"`])(
    'none where the source reads otherwise: %s',
    (butir) => {
      expect(sesudah('dicabut', [butir])).toBe('tanpa perbaikan');
    },
  );
});

describe('messages', () => {
  const pesan = (kode: string, butir: readonly string[]) => temuan(sop(butir), kode)[0]!.message;

  test('name what came between, what is in force, and where that is known from', () => {
    expect(pesan('dicabut', ['UU No 10 Th 1990'])).toContain(
      'UU No 10 Th 1990 sudah dicabut dengan Undang-Undang Nomor 20 Tahun 2000 tentang Arsip, dan yang berlaku sekarang Undang-Undang Nomor 30 Tahun 2010 tentang Kearsipan Nasional, menurut daftar peraturan (sumber: Pasal 50 Undang-Undang Nomor 20 Tahun 2000; diketahui 2 Januari 2026).',
    );
  });

  test('name all that took its place', () => {
    expect(pesan('dicabut', ['UU 40/2001'])).toContain('Undang-Undang Nomor 41 Tahun 2011 dan Undang-Undang Nomor 42 Tahun 2011');
  });

  test('say that the new one is already there', () => {
    expect(pesan('dicabut', ['UU 30/2010', 'UU 20/2000'])).toContain('butir ini dapat dihapus');
  });

  test('name the title that the number has', () => {
    expect(pesan('keliru', ['UU 12/2008 tentang Jalan Raya'])).toContain(
      'bukan tentang "Jalan Raya", melainkan tentang "Keterbukaan Data Contoh"',
    );
  });

  test.each([
    ['UU 30', 'tanpa tahun'],
    ['Undang-Undang Tahun 2010', 'tanpa nomor'],
    ['Undang-Undang tentang Arsip', 'tanpa nomor dan tahun'],
  ])('%s: %s', (butir, kata) => expect(pesan('tanpa-nomor', [butir])).toContain(`${kata},`));
});

test.each(['', ' ', '-', 'Tidak ada', 'NIHIL.'])('an item that says nothing is no matter of these rules: %j', (butir) => {
  expect(temuanTeks(sop([butir, 'UU 1/2000'])).filter((t) => t.code.startsWith('dasar-hukum-'))).toEqual([]);
});

test('what the workspace knows counts before what ships with the tool', () => {
  const teks = `register "Setempat" - "UU 20/2000 tentang Arsip"\n${sop(['UU 20/2000'])}`;
  expect(temuan(teks, 'dicabut')).toEqual([]);
});

test('an item that is half written is told once', () => {
  const teks = 'sop A "Uji"\n\ndasar hukum\n  - "Undang-Undang\n';
  expect(temuanTeks(teks).map((t) => t.code)).toEqual(expect.arrayContaining(['sintaks']));
  expect(temuanTeks(teks).filter((t) => t.code.startsWith('dasar-hukum-'))).toEqual([]);
});
