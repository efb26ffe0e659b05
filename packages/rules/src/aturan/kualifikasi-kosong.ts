import { aturanDaftar } from '../daftar-kosong.ts';

export const kualifikasiKosong = aturanDaftar('kualifikasiPelaksana', {
  code: 'kualifikasi-kosong',
  severity: 'warning',
  isi: {
    id: 'kemampuan yang diperlukan pelaksana untuk mengerjakan prosedur ini',
    en: 'what those who carry out this procedure must be able to do',
  },
  bolehTidakAda: false,
});
