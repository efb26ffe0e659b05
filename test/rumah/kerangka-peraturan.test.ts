/** The outline of a regulation comes from the numbering of its text. The text here is nobody's. */
import { expect, test } from 'vitest';
import { bacaKerangka } from '../../scripts/kerangka-peraturan.ts';

const kerangka = (teks: string) => Object.fromEntries(bacaKerangka('contoh', teks).bagian.map(({ bagian, butir }) => [bagian, butir]));

const KEPALA = 'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\n';
const BAB = `${KEPALA}\nBAB I KETENTUAN\n\n`;

test('the preamble, the body and the closing', () => {
  const teks = `${KEPALA}
TENTANG

**PEDOMAN CONTOH**

BUPATI CONTOH,

- Menimbang : a. bahwa contoh diperlukan;
- b. bahwa contoh ditetapkan;
- Mengingat : 1. Undang-Undang Nomor 1 Tahun 2000;
2. Undang-Undang.....

2. Undang-Undang Nomor 2 Tahun 2001;
3. Peraturan.....

 - Peraturan Daerah Nomor 3 Tahun 2002,

Tambahan Lembaran Daerah Nomor 4;

M E M U T U S K A N :

Menetapkan : PERATURAN BUPATI TENTANG PEDOMAN CONTOH.

BAB I
KETENTUAN UMUM

Pasal 1

Dalam Peraturan ini yang dimaksud dengan:

1. Daerah adalah Kabupaten Contoh.
2. Bupati adalah Bupati Contoh.

Bagian Kedua
Asas yang Dipakai Bersama

Pasal 2

- (1) Asas meliputi:
 - a. jelas; dan
 - b. terukur.
- (2) Asas dipatuhi.

BAB III PENUTUP Pasal 3

Peraturan ini berlaku sejak diundangkan.

Agar setiap orang mengetahuinya, peraturan ini diundangkan.

Ditetapkan di Contoh
pada tanggal 1 Januari 2024

BUPATI CONTOH,

Diundangkan di Contoh
pada tanggal 2 Januari 2024

BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 1
`;
  expect(kerangka(teks)).toEqual({
    Pembukaan: [
      'Judul',
      'Menimbang huruf a',
      'Menimbang huruf b',
      'Mengingat angka 1',
      'Mengingat angka 2',
      'Mengingat angka 3',
      'Memutuskan',
    ],
    'BAB I': ['1', '1 angka 1', '1 angka 2', '2 ayat (1)', '2 ayat (1) huruf a', '2 ayat (1) huruf b', '2 ayat (2)'],
    'BAB III': ['3'],
    Penutup: ['Perintah pengundangan', 'Penetapan', 'Pengundangan', 'Berita Daerah'],
  });
});

test('a mark belongs to the deepest list that it continues', () => {
  const teks = `${BAB}LAMPIRAN I :\nTAHAPAN\n\n1. Persiapan\n\n- a. Tim\n - 1) Susunan:\n - a. ketua;\n - b. anggota.\n - 2) Tugas:\n - a. menyusun;\n - b. melapor.\n- b. Rencana\n2. Penulisan\n`;
  expect(kerangka(teks)['Lampiran I']).toEqual([
    'Lampiran I',
    'Lampiran I angka 1',
    'Lampiran I angka 1 huruf a',
    'Lampiran I angka 1 huruf a butir 1)',
    'Lampiran I angka 1 huruf a butir 1) huruf a',
    'Lampiran I angka 1 huruf a butir 1) huruf b',
    'Lampiran I angka 1 huruf a butir 2)',
    'Lampiran I angka 1 huruf a butir 2) huruf a',
    'Lampiran I angka 1 huruf a butir 2) huruf b',
    'Lampiran I angka 1 huruf b',
    'Lampiran I angka 2',
  ]);
});

test('a paragraph after the full stop of a list closes it; one after a heading belongs to that', () => {
  const teks = `${BAB}LAMPIRAN I :\n\n1. Analisis\n\n- a. sederhana; dan\n- b. tepat.\n\nHasil analisis menjadi sebuah daftar.\n\n2. Evaluasi\n\na. Cara\n\nEvaluasi dilakukan dengan membaca.\n`;
  expect(kerangka(teks)['Lampiran I']!.slice(1)).toEqual([
    'Lampiran I angka 1',
    'Lampiran I angka 1 huruf a',
    'Lampiran I angka 1 huruf b',
    'Lampiran I angka 1 alinea penutup',
    'Lampiran I angka 2',
    'Lampiran I angka 2 huruf a',
  ]);
});

test('forms, their instructions, tables and symbols', () => {
  const baris = (...sel: string[]) => sel.join('\t');
  const teks = [
    BAB,
    'LAMPIRAN II :',
    '',
    '1. Formulir',
    '',
    baris('DINAS', 'Nomor', ''),
    baris('', 'Dasar Hukum', '.....'),
    baris('1.', ''),
    '',
    'Cara Pengisian :',
    '',
    baris('(1)', 'Nomor', 'Diisi nomor'),
    baris('(2)', 'Peringatan', 'Diisi: <ul> - bahaya. - cara mengatasinya.'),
    '',
    '2. Tabel',
    '',
    baris('Uraian', 'Pelaksana', ''),
    baris('1', '2', '3'),
    baris('1', '', ''),
    '',
    '3. Daftar',
    '',
    baris('NO.', 'JUDUL'),
    '',
    '4. Simbol',
    '',
    baris('SIMBOL', 'Sebutan', 'ARTI'),
    baris('', 'Proses', 'Kegiatan'),
    '',
    baris('', 'Konektor', 'Satu halaman'),
    baris('', 'Konektor', 'Lain halaman'),
    '',
    'BUPATI CONTOH,',
    '',
    baris('NO', 'NAMA'),
    baris('1.', 'Seseorang'),
  ].join('\n');
  expect(kerangka(teks)['Lampiran II']!.map((id) => id.replace('Lampiran II ', ''))).toEqual([
    'Lampiran II',
    'angka 1',
    'angka 1 isian DINAS',
    'angka 1 isian Nomor',
    'angka 1 isian Dasar Hukum',
    'angka 1 butir (1)',
    'angka 1 butir (2)',
    'angka 1 butir (2) strip ke-1',
    'angka 1 butir (2) strip ke-2',
    'angka 2',
    'angka 2 kolom 1',
    'angka 2 kolom 2',
    'angka 2 kolom 3',
    'angka 3',
    'angka 3 kolom NO.',
    'angka 3 kolom JUDUL',
    'angka 4',
    'angka 4 simbol Proses',
    'angka 4 simbol Konektor ke-1',
    'angka 4 simbol Konektor ke-2',
  ]);
});

test('a mark that continues no list is refused', () => {
  expect(() => kerangka(`${BAB}Pasal 1\n\n- a. satu;\n- c. tiga.\n`)).toThrow('"c. tiga." after 1 huruf a continues no list.');
});
