/** What labels of pelaksana tell: the rank of an office, or a person's name. */
import { describe, expect, test } from 'vitest';
import { jenjangJabatan, lebihRendah } from '../src/jabatan/jenjang.ts';
import { sepertiNamaOrang } from '../src/jabatan/nama-orang.ts';

describe('ranks', () => {
  test.each([
    ['Wakil Bupati', 'Bupati Contoh'],
    ['Sekda', 'Wakil Walikota'],
    ['Asisten Administrasi Umum', 'Sekretaris Daerah Kabupaten Contoh'],
    ['Kepala Dinas', 'Asisten I'],
    ['Sekda', 'A.n. Bupati'],
    ['Sekretaris', 'Ka. Dinas'],
    ['Sekretaris Dinas', 'Plt. Kepala Dinas Perhubungan'],
    ['Inspektur Pembantu', 'Inspektur'],
    ['Kabid', 'Sekretaris'],
    ['Kepala Sub Bagian Umum', 'Kepala Bidang'],
    ['Ka. Sub Bag TU', 'KABAG Umum'],
    ['Kasubbag', 'Plt./Plh. Kabid'],
    ['Lurah', 'Camat'],
    ['Kasi Pelayanan', 'Sekcam'],
    ['Ka. UPTD', 'Kepala Badan'],
    ['Sub-Koordinator', 'Kepala Sub. Bidang'],
    ['Staf', 'Koordinator'],
    ['Pengadministrasi Persuratan', 'Kasubag. Keuangan'],
    ['Petugas Loket', 'Kepala Desa'],
    ['Auditor Ahli Muda', 'Auditor Ahli Madya'],
    ['Analis Kebijakan Ahli Pertama', 'Perencana Ahli Muda'],
    ['Analis Kebijakan', 'Perencana Ahli Pertama'],
    ['Auditor Ahli Muda', 'Kepala Bidang'],
    ['Auditor Ahli Madya', 'Kepala Dinas'],
    ['Kepala Dinas/Kepala Badan', 'Gubernur'],
  ])('%s is below %s', (rendah, tinggi) => {
    const [a, b] = [jenjangJabatan(rendah)!, jenjangJabatan(tinggi)!];
    expect([lebihRendah(a, b), lebihRendah(b, a)]).toEqual([true, false]);
  });

  test.each([
    ['Kabag', 'Kabid'],
    ['Kepala Dinas', 'Kepala Badan'],
    ['Lurah', 'Kepala Seksi'],
    ['Sekdes', 'Kepala Desa'],
    ['Auditor Ahli Madya', 'Kepala Subbagian'],
    ['Auditor Ahli Utama', 'Kepala Dinas'],
    ['Staf', 'Operator'],
  ])('%s and %s are not ordered', (satu, lain) => {
    const [a, b] = [jenjangJabatan(satu)!, jenjangJabatan(lain)!];
    expect([lebihRendah(a, b), lebihRendah(b, a)]).toEqual([false, false]);
  });

  test.each([
    '',
    '/',
    'Pemohon',
    'Masyarakat',
    'Aplikasi Pelayanan',
    'Bidang Teknis',
    'Subbagian Umum',
    'Tim Kepala Dinas',
    'Ajudan Bupati',
    'Staf Ahli Bupati',
    'Asisten Apoteker',
    'Sekretaris Tim',
    'Pejabat Pengelola Informasi dan Dokumentasi',
    'Pengelola Barang Milik Daerah',
    'Inspektur Tambang',
    'Kepala Siaga',
    'Kepala Dinas/PPK',
    'Sekretaris/Kabid',
  ])('the rank of "%s" is not known', (label) => {
    expect(jenjangJabatan(label)).toBeUndefined();
  });
});

describe('names of persons', () => {
  test.each([
    'Budi Contoh, S.Sos.',
    'Budi Contoh S. Kom',
    'Ani Contoh, SE, M.Si',
    'Ani Contoh, A.Md',
    'Bapak Budi',
    'Bpk. Budi',
    'Ibu Ani',
    'Sdr. Budi',
    'Sdri. Ani',
    'Drs. Budi',
    'Hj. Ani',
    'Ir. Budi, MT',
  ])('"%s" is one', (label) => expect(sepertiNamaOrang(label)).toBe(true));

  test.each([
    '',
    'Bapak',
    'Bapak Camat',
    'Ibu Kepala Bidang',
    'Ibu Hamil',
    'Ibu dan Anak',
    'Bapak/Ibu Guru',
    'Dokter',
    'dr. Umum',
    'Seksi P2P',
    'PPK, PPTK',
    'Kepala UPT. SDA',
    'Kepala Seksi P.M. dan S.D.A.',
    'Staf, Operator',
    'Pemohon',
    'Irban',
    'Hakim',
  ])('"%s" is none', (label) => expect(sepertiNamaOrang(label)).toBe(false));
});
