/** `sop export` of a folder or several files to one file of pages: a book of their SOPs. */
import { resolve } from 'node:path';
import { type Hari, type Sop, tanggalBerkas } from '@alir/core';
import { gambarBuku } from '@alir/diagram';
import { dasarHukumBersama } from '@alir/rules';
import type { Argumen } from './argumen.ts';
import { adalahFolder } from './daftar-sumber.ts';
import { FORMAT, type Format } from './format.ts';
import { catat } from './keluaran.ts';
import { kumpulkanSop } from './kumpulan-sop.ts';
import type { Lingkungan } from './lingkungan.ts';
import { permintaan } from './lukisan.ts';
import type { Penulis } from './penulis.ts';
import type { Pesan } from './pesan.ts';
import { sebutPeringatan } from './sebut-peringatan.ts';

/** Whether what the user named goes into one file that can hold all of it. */
export function mintaBuku(format: Format, { teks, posisi }: Argumen, { cwd }: Lingkungan, penulis: Penulis): boolean {
  if (!FORMAT[format].berlembar || penulis.keFolder || teks('view') === 'diagram') return false;
  return posisi.length > 1 || posisi.some((nama) => adalahFolder(resolve(cwd, nama)));
}

/** Prints the book, and says whether all files are in it. */
export async function eksporBuku(format: Format, argumen: Argumen, lingkungan: Lingkungan, penulis: Penulis): Promise<boolean> {
  const { pesan } = argumen;
  const { lembar, cetak } = permintaan(format, argumen);
  const { sop, judulSop, utuh } = await kumpulkanSop(argumen, lingkungan, penulis);
  for (const { isi } of sop) {
    if (isi.sop.prosedur.every(({ langkah }) => langkah.length === 0)) catat(lingkungan, pesan.tanpaProsedur(sebutan(isi.sop, pesan)));
  }
  const gambar = gambarBuku(
    sop.map(({ isi }) => isi),
    {
      ...lembar,
      kertas: lembar.kertas ?? sop.find(({ kertas }) => kertas)?.kertas ?? 'A4',
      judul: argumen.teks('judul'),
      judulSop,
      mengingat: dasarHukumBersama(sop.map(({ isi, dokumen }) => ({ sop: isi.sop, dokumen }))).map(({ runs }) => runs),
    },
  );
  for (const { sop: milik, peringatan } of gambar.peringatanSop)
    catat(lingkungan, sebutPeringatan(peringatan, sebutan(milik, pesan), pesan));
  for await (const { isi, peringatan } of cetak(gambar, tanggalTerbaru(sop.map((satu) => satu.isi.sop)))) {
    for (const p of peringatan) catat(lingkungan, sebutPeringatan(p, pesan.bukuIni, pesan));
    penulis.tulis(isi, 'buku');
  }
  return utuh;
}

/** The day on which the last of them was laid down, as far as they say so: the file bears it. */
export function tanggalTerbaru(sop: readonly Sop[]): Hari | undefined {
  const urutan = ({ tahun, bulan, hari }: Hari) => (tahun * 100 + bulan) * 100 + hari;
  const hari = sop.flatMap((satu) => tanggalBerkas(satu) ?? []);
  return hari.toSorted((a, b) => urutan(b) - urutan(a))[0];
}

/** How an SOP is called to the user: by its name, else its title. */
function sebutan({ nama, judul }: Sop, { tanpaJudul }: Pesan): string {
  return nama?.nama ?? (judul ? `"${judul.text}"` : tanpaJudul);
}
