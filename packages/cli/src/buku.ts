/** `sop export` of a folder or several files to one file of pages: a book of their SOPs. */
import { resolve } from 'node:path';
import { type Sop, tanpaLangkah } from '@alir/core';
import { gambarBuku } from '@alir/diagram/buku';
import { dasarHukumBersama } from '@alir/rules';
import type { Argumen } from './argumen.ts';
import { FORMAT, type Format } from './format.ts';
import { adalahFolder } from './jalur.ts';
import { catat } from './keluaran.ts';
import { kumpulkanSop } from './kumpulan-sop.ts';
import type { Lingkungan } from './lingkungan.ts';
import { permintaan } from './lukisan.ts';
import type { Penulis } from './penulis.ts';
import type { Pesan } from './pesan.ts';
import { sebutPeringatan } from './sebut-peringatan.ts';
import { kertasBersama, tulisBersama } from './tulis-bersama.ts';

/** Whether what the user named goes into one file that can hold all of it. */
export function mintaBuku(format: Format, { teks, posisi }: Argumen, { cwd }: Lingkungan, penulis: Penulis): boolean {
  if (!FORMAT[format].berlembar || penulis.keFolder || teks('view') === 'diagram') return false;
  return posisi.length > 1 || posisi.some((nama) => adalahFolder(resolve(cwd, nama)));
}

/** Prints the book, and says whether all files are in it. */
export async function eksporBuku(format: Format, argumen: Argumen, lingkungan: Lingkungan, penulis: Penulis): Promise<boolean> {
  const { pesan } = argumen;
  const diminta = permintaan(format, argumen);
  const { sop, judulSop, utuh } = await kumpulkanSop(argumen, lingkungan, penulis);
  for (const { isi } of sop) {
    if (tanpaLangkah(isi.sop)) catat(lingkungan, pesan.tanpaProsedur(sebutan(isi.sop, pesan)));
  }
  const gambar = gambarBuku(
    sop.map(({ isi }) => isi),
    {
      ...diminta.lembar,
      kertas: kertasBersama(diminta, sop),
      judul: argumen.teks('judul'),
      judulSop,
      mengingat: dasarHukumBersama(sop.map(({ isi, dokumen }) => ({ sop: isi.sop, dokumen }))).map(({ runs }) => runs),
    },
  );
  for (const { sop: milik, peringatan } of gambar.peringatanSop)
    catat(lingkungan, sebutPeringatan(peringatan, sebutan(milik, pesan), pesan));
  await tulisBersama(gambar, sop, 'buku', { diminta, argumen, lingkungan, penulis });
  return utuh;
}

/** How an SOP is called to the user: by its name, else its title. */
function sebutan({ nama, judul }: Sop, { tanpaJudul }: Pesan): string {
  return nama?.nama ?? (judul ? `"${judul.text}"` : tanpaJudul);
}
