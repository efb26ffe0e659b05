import { aturanDaftar } from '../daftar-kosong.ts';

export const keterkaitanKosong = aturanDaftar('keterkaitan', {
  code: 'keterkaitan-kosong',
  severity: 'info',
  isi: {
    id: 'SOP lain yang berkaitan dengan SOP ini',
    en: 'the other SOPs that this one is related to',
  },
  bolehTidakAda: true,
});
