import { Galat } from '../galat.ts';
import { KELUAR, type Perintah } from './perintah.ts';

export const perintah: Perintah = {
  pemakaian: '--stdio',
  uraian: {
    id: 'Menjalankan server bahasa (LSP) untuk editor, lewat masukan dan keluaran standar.',
    en: 'Runs the language server (LSP) for editors, over standard input and output.',
  },
  opsi: {
    stdio: { bantuan: { id: 'bicara lewat masukan dan keluaran standar', en: 'talk over standard input and output' } },
  },

  /** Returns when the server listens; the process ends with its client. */
  async jalankan({ ada, posisi, pesan }) {
    if (posisi[0] !== undefined) throw new Galat(pesan.terlaluBanyakArgumen(posisi[0]));
    if (!ada('stdio')) throw new Galat(pesan.butuhStdio);
    const { jalankanServerNode } = await import('@alir/language/server-node');
    jalankanServerNode();
    return KELUAR.bersih;
  },
};
