import { ATURAN } from '@alir/rules';
import { saran } from '../argumen.ts';
import { Galat } from '../galat.ts';
import { berwarna } from '../keluaran.ts';
import { kuas } from '../laporan/warna.ts';
import { tampilkanMarkdown } from '../markdown.ts';
import { penjelasan } from '../penjelasan.ts';
import { KELUAR, type Perintah } from './perintah.ts';

/** Wider lines are hard to read, however wide the terminal is. */
const KOLOM_TERBANYAK = 100;

export const perintah: Perintah = {
  pemakaian: 'CODE',
  uraian: {
    id: 'Menjelaskan satu aturan: yang diperiksa, alasannya, contoh salah dan benar, cara memperbaikinya, dan pasal yang memintanya.',
    en: 'Explains one rule: what it checks, why, wrong and right examples, how to fix it, and which pasal ask for it. The page is in Indonesian.',
  },
  opsi: {},

  async jalankan(argumen, lingkungan) {
    const { pesan } = argumen;
    const [kode, lebih] = argumen.posisi;
    if (kode === undefined) throw new Galat(pesan.butuhKodeAturan);
    if (lebih !== undefined) throw new Galat(pesan.terlaluBanyakArgumen(lebih));
    const rule = ATURAN.find((r) => r.code === kode);
    if (!rule) {
      const dikenal = ATURAN.map((r) => r.code);
      throw new Galat(pesan.aturanTakDikenal(kode, saran(pesan, kode, dikenal)));
    }
    const { terminal, kolom } = lingkungan.stdout;
    lingkungan.stdout.tulis(
      tampilkanMarkdown(penjelasan(rule, argumen), {
        warna: kuas(berwarna(lingkungan, argumen)),
        kolom: terminal ? Math.min(kolom, KOLOM_TERBANYAK) : undefined,
      }),
    );
    return KELUAR.bersih;
  },
};
