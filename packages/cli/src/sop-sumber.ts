/** The SOPs of a source: which of them are drawn, and how they are called. */
import { basename } from 'node:path';
import type { Sop } from '@alir/core';
import type { Argumen } from './argumen.ts';
import type { SumberDisebut } from './daftar-sumber.ts';
import { Galat } from './galat.ts';
import { catat } from './keluaran.ts';
import type { Lingkungan } from './lingkungan.ts';
import type { Pesan } from './pesan.ts';
import type { Sumber } from './sumber.ts';

/**
 * The SOPs of a file to draw: the one asked for; else all of them into a folder, and the first to a single place. A file that was found in a folder
 * may have none.
 */
export function pilih(
  sumber: Sumber,
  { dariFolder }: SumberDisebut,
  semua: boolean,
  { teks, pesan }: Argumen,
  lingkungan: Lingkungan,
): readonly Sop[] {
  const { nama, dokumen } = sumber;
  const dicari = teks('sop');
  const [pertama, ...lain] = dokumen.sop;
  if (!pertama && dariFolder) return [];
  if (!pertama) throw new Galat(pesan.tanpaSop(nama));
  const sebut = (sop: readonly Sop[]) => sop.map((s) => sebutan(s, sumber, pesan)).join(', ');
  if (dicari !== undefined) {
    const menurutNama = dokumen.sop.filter((s) => s.nama?.nama === dicari);
    const cocok = menurutNama.length > 0 ? menurutNama : dokumen.sop.filter((s) => s.judul?.text === dicari);
    if (cocok.length === 0 && dariFolder) return [];
    if (cocok.length === 0) throw new Galat(pesan.sopTakAda(dicari, sebut(dokumen.sop)));
    if (cocok.length > 1) throw new Galat(pesan.sopRangkap(dicari));
    return cocok;
  }
  if (semua) return dokumen.sop;
  if (lain.length > 0) catat(lingkungan, pesan.sopLain(nama, sebut([pertama]), sebut(lain)));
  return [pertama];
}

/** How an SOP is called to the user: by its name, else its title, else its place in the file. */
export function sebutan(sop: Sop, { dokumen }: Sumber, pesan: Pesan): string {
  return sop.nama?.nama ?? (sop.judul ? `"${sop.judul.text}"` : pesan.sopKe(dokumen.sop.indexOf(sop) + 1));
}

/** The source's name, with the SOP's where the source holds several. */
export function pokokNama({ nama, dokumen }: Sumber, sop: Sop): string {
  const berkas = basename(nama).replace(/\.sop$/u, '');
  return dokumen.sop.length === 1 ? berkas : `${berkas}-${sop.nama?.nama ?? dokumen.sop.indexOf(sop) + 1}`;
}
