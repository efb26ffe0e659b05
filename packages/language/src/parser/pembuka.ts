/** The words that open a line, by what the line belongs to. Lexer, parser and completion agree on them here. */
import { sebutTahap, TAHAP } from '@alir/core';

export const JENIS_SIMBOL_BARIS = ['mulai', 'selesai', 'proses', 'keputusan', 'dokumen', 'penggandaan', 'arsip', 'berkas'];

export const BARIS_BERKAS = ['sop', 'PERATURAN_BARU', 'register'];
export const BARIS_PERATURAN = [
  'mewarisi',
  'menuntut',
  'tidak',
  'wajib',
  'simbol',
  'urutan',
  'kolom',
  'label',
  'kaji',
  'evaluasi',
  'pengawasan',
  'pelaporan',
  'disahkan',
  'pola',
  'kertas',
  'catatan',
];
export const BARIS_ENTRI_REGISTER = ['dicabut', 'diganti', 'diubah', 'sumber', 'diketahui'];
export const BARIS_SOP = [
  'peraturan',
  'instansi',
  'logo',
  'satuan',
  'unit',
  'nomor',
  'jenis',
  'tanggal',
  'disahkan',
  'maksud',
  'dasar',
  'kualifikasi',
  'keterkaitan',
  'peralatan',
  'peringatan',
  'pencatatan',
  'bagian',
  'riwayat',
  'pelaksana',
  'prosedur',
];
/** The first words of the stages. */
export const BARIS_RIWAYAT = TAHAP.map((tahap) => sebutTahap(tahap).split(' ')[0]!);
export const BARIS_PENGESAHAN = ['nama', 'pangkat', 'nip'];
export const BARIS_PROSEDUR = ['langkah', 'halaman'];
export const BARIS_LANGKAH = [
  'simbol',
  'tulisan',
  'kelengkapan',
  'waktu',
  'output',
  'keterangan',
  'jika',
  'lanjut',
  'informasi',
  'berakhir',
  'dari',
  ...JENIS_SIMBOL_BARIS,
];

/** Labels of several words, by their first word. */
export const FRASA: Readonly<Record<string, string>> = {
  satuan: 'satuan kerja',
  unit: 'unit kerja',
  disahkan: 'disahkan oleh',
  maksud: 'maksud dan tujuan',
  dasar: 'dasar hukum',
  kualifikasi: 'kualifikasi pelaksana',
  halaman: 'halaman baru',
  lanjut: 'lanjut ke',
  informasi: 'informasi ke',
  dari: 'dari konektor',
  tidak: 'tidak menuntut',
  urutan: 'urutan pelaksana',
  kaji: 'kaji ulang setiap',
  evaluasi: 'evaluasi setiap',
  pengawasan: 'pengawasan setiap',
  pelaporan: 'pelaporan setiap',
  pola: 'pola nomor',
  diuji: 'diuji coba',
  dikaji: 'dikaji ulang',
  dicabut: 'dicabut dengan',
  diganti: 'diganti dengan',
  diubah: 'diubah dengan',
  disaksikan: 'disaksikan oleh',
};
