import { resolve } from 'node:path';
import { BUKAN_TEKS, bacaByte, tanpaBom, teksDari } from '../baca-berkas.ts';

/** A text that was not read from the file it stands for. */
export interface TeksMasukan {
  readonly nama: string;
  readonly teks: string;
}

/** The lines of a file by the name the user knows; only the last file is kept, as findings come file by file. */
export function pembacaBaris(masukan: TeksMasukan | undefined, cwd: string): (nama: string) => readonly string[] {
  let terakhir: { readonly nama: string; readonly baris: readonly string[] } = { nama: '', baris: [] };
  return (nama) => {
    if (terakhir.nama !== nama) terakhir = { nama, baris: bacaBaris(nama, masukan, cwd) };
    return terakhir.baris;
  };
}

function bacaBaris(nama: string, masukan: TeksMasukan | undefined, cwd: string): readonly string[] {
  if (nama === masukan?.nama) return pecahBaris(masukan.teks);
  try {
    return pecahBaris(teksDari(bacaByte(resolve(cwd, nama))));
  } catch {
    // The file cannot be read, or no longer: its findings are told without their lines.
    return [];
  }
}

function pecahBaris(teks: string): readonly string[] {
  return teks === BUKAN_TEKS ? [] : tanpaBom(teks).split(/\r\n|\n|\r/u);
}
