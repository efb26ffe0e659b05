import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NAMA_KONFIGURASI } from '@alir/rules';
import { adalahGalatSistem, Galat } from '../galat.ts';
import { namaTampil } from '../jalur.ts';
import { catat } from '../keluaran.ts';
import { PencariKonfigurasi } from '../konfigurasi.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { type Pesan, sebab } from '../pesan.ts';
import { NAMA_TEMPLAT, TEMPLAT, TEMPLAT_KONFIGURASI } from '../templat.ts';
import { KELUAR, type Perintah } from './perintah.ts';

export const perintah: Perintah = {
  pemakaian: '[FOLDER]',
  uraian: {
    id: `Menulis SOP baru (${NAMA_TEMPLAT}) dari contoh yang lengkap ke dalam folder (bawaan: folder ini), dan ${NAMA_KONFIGURASI} bila belum ada yang berlaku di sana. Berkas yang sudah ada tidak ditimpa.`,
    en: `Writes a new SOP (${NAMA_TEMPLAT}) from a complete example into a folder (default: this folder), and ${NAMA_KONFIGURASI} where none holds there yet. A file that exists is not overwritten.`,
  },
  opsi: {},

  async jalankan({ posisi, pesan }, lingkungan) {
    if (posisi[1] !== undefined) throw new Galat(pesan.terlaluBanyakArgumen(posisi[1]));
    const folder = resolve(lingkungan.cwd, posisi[0] ?? '.');
    tulisBaru(join(folder, NAMA_TEMPLAT), TEMPLAT, lingkungan, pesan);
    // A new one would take the place of one that lies above.
    const berlaku = new PencariKonfigurasi(lingkungan.cwd, pesan).untuk(folder);
    if (!berlaku) tulisBaru(join(folder, NAMA_KONFIGURASI), TEMPLAT_KONFIGURASI, lingkungan, pesan);
    catat(lingkungan, pesan.isiTemplat);
    return KELUAR.bersih;
  },
};

/** Writes a file that is not there yet, in a folder that may not be either. Throws a `Galat` where that fails. */
function tulisBaru(jalur: string, isi: string, lingkungan: Lingkungan, pesan: Pesan): void {
  const nama = namaTampil(lingkungan.cwd, jalur);
  try {
    mkdirSync(resolve(jalur, '..'), { recursive: true });
    writeFileSync(jalur, isi, { flag: 'wx' });
  } catch (error) {
    if (!adalahGalatSistem(error)) throw error;
    // `mkdir` says EEXIST too, of a file in the folder's place.
    throw new Galat(error.code === 'EEXIST' ? pesan.sudahAda(nama) : pesan.tidakDapatDitulis(nama, sebab(pesan, error.code)));
  }
  catat(lingkungan, pesan.dibuat(nama));
}
