import { aturanDaftar } from '../daftar-kosong.ts';

export const peringatanKosong = aturanDaftar('peringatan', {
  code: 'peringatan-kosong',
  severity: 'warning',
  isi: {
    id: 'risiko yang timbul bila prosedur ini tidak dijalankan, beserta cara mengatasinya',
    en: 'the risks of not following this procedure, and how to deal with them',
  },
  bolehTidakAda: true,
});
