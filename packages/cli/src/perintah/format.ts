import { resolve } from 'node:path';
import { formatTeks } from '@alir/language';
import type { Argumen } from '../argumen.ts';
import { bacaByte, teksDari } from '../baca-berkas.ts';
import { bersih } from '../bersih.ts';
import { adalahGalatSistem, Galat } from '../galat.ts';
import { namaTampil } from '../jalur.ts';
import { catat, tulisBerkas } from '../keluaran.ts';
import { kesalahanPenulisan } from '../kesalahan-penulisan.ts';
import { kumpulkan } from '../kumpulkan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { sebab } from '../pesan.ts';
import { KELUAR, type Perintah } from './perintah.ts';

export const perintah: Perintah = {
  pemakaian: '[PATH…] [--check|--stdout]',
  uraian: {
    id: 'Merapikan letak teks berkas dan folder (bawaan: folder ini) tanpa mengubah isinya. "-" merapikan masukan standar ke keluaran standar.',
    en: 'Brings files and folders (default: this folder) into the standard layout without changing what they say. "-" formats standard input to standard output.',
  },
  opsi: {
    check: { bantuan: { id: 'hanya sebutkan berkas yang belum rapi', en: 'only name the files that would change' } },
    stdout: { bantuan: { id: 'cetak hasilnya, tanpa mengubah berkas', en: 'print the result and leave the files alone' } },
    'stdin-filename': { nilai: 'NAME', bantuan: { id: 'nama berkas untuk masukan standar', en: 'file name for standard input' } },
  },

  async jalankan(argumen, lingkungan) {
    const { pesan } = argumen;
    if (argumen.ada('check') && argumen.ada('stdout')) throw new Galat(pesan.checkAtauStdout);
    const jalur = argumen.posisi.length > 0 ? argumen.posisi : ['.'];
    if (jalur.filter((j) => j === '-').length > 1) throw new Galat(pesan.stdinDuaKali);
    const berkas = kumpulkan(
      jalur.filter((j) => j !== '-'),
      lingkungan.cwd,
      pesan,
    ).map(({ jalur, nama }) => satuBerkas(nama, () => bacaByte(jalur), argumen, lingkungan, false));
    if (jalur.includes('-')) {
      const nama = namaTampil(lingkungan.cwd, resolve(lingkungan.cwd, argumen.teks('stdin-filename') ?? 'stdin.sop'));
      const byte = await lingkungan.bacaStdin();
      berkas.push(satuBerkas(nama, () => byte, argumen, lingkungan, true));
    }
    if (berkas.length === 0) catat(lingkungan, pesan.tanpaBerkasSop);
    const berubah = berkas.filter((hasil) => hasil === 'berubah').length;
    if (berkas.length > 0 && !argumen.ada('stdout') && !jalur.includes('-')) {
      const jumlah = argumen.ada('check') ? pesan.perluDitata : pesan.ditata;
      const rapi = berkas.filter((hasil) => hasil === 'rapi').length;
      if (berubah > 0) catat(lingkungan, jumlah(berubah, berkas.length));
      else if (rapi > 0) catat(lingkungan, pesan.sudahRapi(rapi));
    }
    if (berkas.includes('gagal')) return KELUAR.galat;
    return argumen.ada('check') && berubah > 0 ? KELUAR.temuan : KELUAR.bersih;
  },
};

type Hasil = 'rapi' | 'berubah' | 'gagal';

/** Formats one text and puts it where the options say; what goes wrong is told, and the other files still get their turn. */
function satuBerkas(nama: string, baca: () => Uint8Array, argumen: Argumen, lingkungan: Lingkungan, dariStdin: boolean): Hasil {
  const { pesan, locale } = argumen;
  try {
    const teks = teksDari(baca());
    const hasil = formatTeks(teks);
    if (!hasil.ok) {
      for (const kalimat of kesalahanPenulisan(nama, hasil.masalah, locale)) catat(lingkungan, kalimat);
      return 'gagal';
    }
    const berubah = hasil.teks !== teks;
    if (argumen.ada('check')) {
      if (berubah) lingkungan.stdout.tulis(`${bersih(nama)}\n`);
    } else if (argumen.ada('stdout') || dariStdin) lingkungan.stdout.tulis(hasil.teks);
    else if (berubah) tulisBerkas(lingkungan, pesan, nama, hasil.teks);
    return berubah ? 'berubah' : 'rapi';
  } catch (error) {
    if (error instanceof Galat) catat(lingkungan, error.message);
    else if (adalahGalatSistem(error)) catat(lingkungan, pesan.tidakDapatDibaca(nama, sebab(pesan, error.code)));
    else throw error;
    return 'gagal';
  }
}
