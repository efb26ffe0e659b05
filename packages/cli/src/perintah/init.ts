import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { adalahGalatSistem, Galat } from '../galat.ts';
import { namaTampil } from '../jalur.ts';
import { catat } from '../keluaran.ts';
import { sebab } from '../pesan.ts';
import { NAMA_TEMPLAT, TEMPLAT } from '../templat.ts';
import { KELUAR, type Perintah } from './perintah.ts';

export const perintah: Perintah = {
  pemakaian: '[FOLDER]',
  uraian: {
    id: `Menulis SOP baru (${NAMA_TEMPLAT}) dari contoh yang lengkap ke dalam folder (bawaan: folder ini). Berkas yang sudah ada tidak ditimpa.`,
    en: `Writes a new SOP (${NAMA_TEMPLAT}) from a complete example into a folder (default: this folder). A file that exists is not overwritten.`,
  },
  opsi: {},

  async jalankan({ posisi, pesan }, lingkungan) {
    if (posisi[1] !== undefined) throw new Galat(pesan.terlaluBanyakArgumen(posisi[1]));
    const folder = resolve(lingkungan.cwd, posisi[0] ?? '.');
    const jalur = join(folder, NAMA_TEMPLAT);
    const nama = namaTampil(lingkungan.cwd, jalur);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(jalur, TEMPLAT, { flag: 'wx' });
    } catch (error) {
      if (!adalahGalatSistem(error)) throw error;
      // `mkdir` says EEXIST too, of a file in the folder's place.
      throw new Galat(error.code === 'EEXIST' ? pesan.sudahAda(nama) : pesan.tidakDapatDitulis(nama, sebab(pesan, error.code)));
    }
    catat(lingkungan, pesan.dibuat(nama));
    return KELUAR.bersih;
  },
};
