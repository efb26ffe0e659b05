import { resolve } from 'node:path';
import type { Argumen } from './argumen.ts';
import { bersih } from './bersih.ts';
import { adalahGalatSistem, Galat } from './galat.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Pesan, sebab } from './pesan.ts';
import { tulisUtuh } from './tulis-berkas.ts';

/** Tells the user something that is not the command's result. */
export function catat({ stderr }: Lingkungan, kalimat: string): void {
  stderr.tulis(`sop: ${bersih(kalimat)}\n`);
}

/** Whether the result may have colours: only before a reader's eyes, and only if they do not object. */
export function berwarna({ stdout, env }: Lingkungan, argumen: Argumen): boolean {
  return stdout.terminal && !argumen.ada('no-color') && !env.NO_COLOR;
}

/** Writes a file named by the user (relative to the working folder). Throws a `Galat` where that fails. */
export function tulisBerkas({ cwd }: Lingkungan, pesan: Pesan, nama: string, isi: string | Uint8Array): void {
  try {
    tulisUtuh(resolve(cwd, nama), isi);
  } catch (error) {
    if (!adalahGalatSistem(error)) throw error;
    throw new Galat(pesan.tidakDapatDitulis(nama, sebab(pesan, error.code)));
  }
}
