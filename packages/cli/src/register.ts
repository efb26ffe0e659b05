/** `sop export --view register`: the names and numbers of SOPs alone, as a drawing or as a table of texts. */
import { gambarRegister, type IsiBuku, KOLOM_REGISTER, susunBab } from '@alir/diagram/buku';
import type { Argumen } from './argumen.ts';
import { keCsv } from './csv.ts';
import { FORMAT, type Format, isFormat } from './format.ts';
import { Galat } from './galat.ts';
import { kumpulkanSop } from './kumpulan-sop.ts';
import type { Lingkungan } from './lingkungan.ts';
import { permintaan } from './lukisan.ts';
import { bukaPenulis } from './penulis.ts';
import { kertasBersama, tulisBersama } from './tulis-bersama.ts';

/** A format of the register alone: pages do not go into it. */
export const CSV = 'csv';

/** Writes the register of what the user named, in the order of the book, and says whether all files are in it. */
export async function eksporRegister(argumen: Argumen, lingkungan: Lingkungan): Promise<boolean> {
  const { pesan, teks } = argumen;
  const format = bacaFormat(argumen);
  if (argumen.posisi.length === 0) throw new Galat(pesan.tanpaBerkas);
  if (argumen.ada('bagian')) throw new Galat(pesan.bukuTanpaOpsi('--bagian'));
  const penulis = bukaPenulis(format, format !== CSV && FORMAT[format].biner, argumen, lingkungan);
  const { sop, utuh } = await kumpulkanSop(argumen, lingkungan, penulis);
  const isi = sop.map((satu) => satu.isi);
  if (format === CSV) {
    penulis.tulis(registerCsv(isi), 'register');
    return utuh;
  }
  const diminta = permintaan(format, argumen);
  const { orientasi } = diminta.lembar;
  const gambar = gambarRegister(isi, { kertas: kertasBersama(diminta, sop), orientasi, judul: teks('judul') });
  await tulisBersama(gambar, sop, 'register', { diminta, argumen, lingkungan, penulis });
  return utuh;
}

function bacaFormat({ teks, pesan }: Argumen): Format | typeof CSV {
  const ada = [...Object.keys(FORMAT), CSV].join(', ');
  const format = teks('to');
  if (format === undefined) throw new Galat(pesan.butuhFormat(ada));
  if (format !== CSV && !isFormat(format)) throw new Galat(pesan.formatBelumAda(format, ada));
  return format;
}

function registerCsv(isi: readonly IsiBuku[]): string {
  return keCsv([KOLOM_REGISTER, ...susunBab(isi).map(({ judul, nomor }, i) => [String(i + 1), judul, nomor])]);
}
