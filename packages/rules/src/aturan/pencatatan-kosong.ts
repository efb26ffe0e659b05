import { aturanDaftar } from '../daftar-kosong.ts';

export const pencatatanKosong = aturanDaftar('pencatatan', {
  code: 'pencatatan-kosong',
  severity: 'warning',
  isi: {
    id: 'apa saja yang perlu dicatat, didata, atau diparaf',
    en: 'what has to be recorded, listed or initialled',
  },
  bolehTidakAda: true,
});
