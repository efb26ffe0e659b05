import { aturanDaftar } from '../daftar-kosong.ts';

export const peralatanKosong = aturanDaftar('peralatan', {
  code: 'peralatan-kosong',
  severity: 'warning',
  isi: {
    id: 'peralatan dan perlengkapan yang diperlukan',
    en: 'the tools and supplies that are needed',
  },
  bolehTidakAda: true,
});
