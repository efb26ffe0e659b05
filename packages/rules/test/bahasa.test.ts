/** What rules make of Indonesian: the beginnings of activities, and durations in free text. */
import { expect, test } from 'vitest';
import { pembacaKegiatan } from '../src/bahasa/awal-kegiatan.ts';
import { durasiDari } from '../src/bahasa/durasi.ts';
import { KERJA_DARI_BENDA } from '../src/bahasa/kamus-kerja.ts';

const PELAKSANA = ['PPK', 'Penyedia', 'Kepala  Seksi', 'Kepala Seksi Arsip', 'A'];

const awalKegiatan = pembacaKegiatan(PELAKSANA);

/** The text with the beginning that the fix gives it. */
function diganti(teks: string): string | undefined {
  const awal = awalKegiatan(teks);
  if (awal?.jenis === 'pelaksana') return teks.slice(awal.sampai);
  return awal?.jenis === 'benda' && awal.ganti ? awal.ganti.teks + teks.slice(awal.ganti.sampai) : undefined;
}

test.each([
  ...['Memeriksa berkas', 'Menerima surat', 'menyusun konsep', 'Mengisi formulir', 'Memvalidasi data', 'Menyeleksi arsip', 'Merevisi'],
  ...['Mengecek', 'Melakukan verifikasi', 'Berkoordinasi dengan bidang', 'Membaca', 'Memfotokopi', 'Mengoordinasikan', 'Mewawancarai'],
  ...['Periksa berkas', 'Perlihatkan kartu', 'Serahkan berkas', 'Kembalikan berkas', 'Lunasi tagihan', 'Isi formulir', 'Awasi ujian'],
  ...['Diverifikasi oleh atasan', 'Diterima dan dicatat', 'Disampaikan kepada pemohon', 'Terkirim', 'Perbarui data', 'Pelajari berkas'],
  ...['Kemudian memeriksa berkas', 'Selanjutnya menyusun surat', 'Setelah lengkap, mencatat surat', 'Jika lengkap, mencatat surat'],
  ...['1. Memeriksa berkas', 'a) Memeriksa', '- Memeriksa', 'Mulai', 'Selesai', '', '  ', '(…)', '123', 'Datang ke loket', 'Antre'],
])('%j may begin with a verb', (teks) => {
  expect(awalKegiatan(teks)).toBeUndefined();
});

test.each([
  ['Pemeriksaan berkas', 'Memeriksa berkas'],
  ['PEMERIKSAAN BERKAS', 'MEMERIKSA BERKAS'],
  ['validasi permintaan', 'memvalidasi permintaan'],
  ['Proses pengadaan barang', 'Memproses pengadaan barang'],
  ['Persetujuan', 'Menyetujui'],
  ['2. Penyusunan laporan', '2. Menyusun laporan'],
  ['Pengumpulan & Pengolahan Data', 'Mengumpulkan & Mengolah Data'],
  ['Pemeriksaan, penilaian dan pengesahan berkas', 'Memeriksa, menilai dan mengesahkan berkas'],
  ['Tanda tangan surat', 'Menandatangani surat'],
  ['Serah terima barang', 'Menyerahterimakan barang'],
  ['Koordinasi dengan bidang lain', 'Berkoordinasi dengan bidang lain'],
  ['Koordinasi kegiatan', 'Mengoordinasikan kegiatan'],
  ['Update status', 'Memutakhirkan status'],
  ['Rapat persiapan', 'Mengadakan rapat persiapan'],
  ['PPK menandatangani kontrak', 'menandatangani kontrak'],
  ['PPK dan Penyedia menandatangani kontrak', 'menandatangani kontrak'],
  ['PPK, penyedia, dan kepala seksi menandatangani', 'menandatangani'],
  ['Kepala Seksi Arsip memeriksa', 'memeriksa'],
])('%j becomes %j', (teks, harapan) => {
  expect(diganti(teks)).toBe(harapan);
});

test.each([
  ['a noun without its verb', 'Pemerincian anggaran', 'Pemerincian', undefined],
  ['a loan without its verb', 'Mobilisasi? Kompensasi', 'Mobilisasi', undefined],
  ['a thing', 'Surat masuk', 'Surat', undefined],
  ['an event', 'Berakhirnya kontrak', 'Berakhirnya', undefined],
  ['no object would be left', 'Pemeriksaan oleh petugas', 'Pemeriksaan', 'Memeriksa'],
  ['nor here', 'Pembayaran uang muka oleh PPK', 'Pembayaran', 'Membayar'],
  ['nor here', 'Rekomendasi kepada pimpinan', 'Rekomendasi', 'Merekomendasikan'],
  ['only one of two is known', 'Pemeriksaan dan pemerincian anggaran', 'Pemeriksaan', 'Memeriksa'],
])('told, but not mended: %s', (_, teks, kata, kerja) => {
  expect(awalKegiatan(teks)).toEqual({ jenis: 'benda', kata, ...(kerja && { kerja }) });
});

test.each([
  ['Petugas jaga melapor', 'Petugas'],
  ['Penyedia (atau kuasanya) menyerahkan barang', 'Penyedia'],
  ['PPK wajib menandatangani', 'PPK'],
])('%j begins with who acts', (teks, kata) => {
  expect(awalKegiatan(teks)).toEqual({ jenis: 'pelaku', kata });
});

test('a label is no part of a longer word, and one letter is no label', () => {
  expect(awalKegiatan('PPKM menurun')).toBeUndefined();
  expect(awalKegiatan('A menyerahkan berkas')).toBeUndefined();
});

test('every noun of the dictionary is told with its verb, and every verb is one', () => {
  expect(KERJA_DARI_BENDA.size).toBeGreaterThan(150);
  for (const [benda, kerja] of KERJA_DARI_BENDA) {
    expect(pembacaKegiatan()(benda), benda).toMatchObject({ jenis: 'benda', kerja });
    expect(kerja, benda).toMatch(/^(?:me|ber)/u);
    expect(pembacaKegiatan()(kerja), kerja).toBeUndefined();
  }
});

test.each([
  ['5 Menit', '5 menit'],
  ['180 mnt', '180 menit'],
  ['1 -  5 hari Kerja', '1-5 hari kerja'],
  ['1 (satu) hari kerja', '1 hari kerja'],
  ['3 s.d. 5 hari', '3-5 hari'],
  ['1 jam 30 menit', '1 jam 30 menit'],
  ['0,5 jam', '0,5 jam'],
  ['2 menit/berkas', '2 menit per berkas'],
  ['2 bulan; 5 hari kerja', '2 bulan; 5 hari kerja'],
  ['14 hari.', '14 hari'],
  ['5-1 hari', undefined],
  ['120 Menit / 3 Hari', undefined],
  ['Sesuai kebutuhan', undefined],
  ['maksimal 2 hari', undefined],
  ['Cuti 3 hari', undefined],
  ['3 harian', undefined],
  ['2024', undefined],
  ['', undefined],
])('the duration in %j is %j', (teks, harapan) => {
  expect(durasiDari(teks)).toBe(harapan);
});

test('long texts are read in one pass', () => {
  expect(durasiDari('1 ('.padEnd(1e6, ' '))).toBeUndefined();
  expect(awalKegiatan(`${'PPK, '.repeat(1e5)}PPK menandatangani`)).toMatchObject({ sampai: 5e5 + 4 });
});
