/** What books and registers have in common: one drawing of many SOPs, on one paper, of one day. */
import { bandingkanTanggal, type Hari, type NamaKertas, tanggalBerkas } from '@alir/core';
import type { Gambar } from '@alir/diagram';
import type { Argumen } from './argumen.ts';
import { catat } from './keluaran.ts';
import type { SopTerkumpul } from './kumpulan-sop.ts';
import type { Lingkungan } from './lingkungan.ts';
import type { Permintaan } from './lukisan.ts';
import type { Penulis } from './penulis.ts';
import { sebutPeringatan } from './sebut-peringatan.ts';

/** The paper that is asked for, else that of the first SOP that is printed on a certain one. */
export function kertasBersama({ lembar }: Permintaan, sop: readonly SopTerkumpul[]): NamaKertas {
  return lembar.kertas ?? sop.find(({ kertas }) => kertas)?.kertas ?? 'A4';
}

export interface TugasBersama {
  readonly diminta: Permintaan;
  readonly argumen: Argumen;
  readonly lingkungan: Lingkungan;
  readonly penulis: Penulis;
}

/** Writes the drawing of these SOPs under the name `pokok`, and tells the user what is to be known of it. */
export async function tulisBersama(gambar: Gambar, sop: readonly SopTerkumpul[], pokok: string, tugas: TugasBersama): Promise<void> {
  const { diminta, argumen, lingkungan, penulis } = tugas;
  const { pesan } = argumen;
  for await (const { isi, peringatan, akhiran } of diminta.cetak(gambar, hariTerakhir(sop))) {
    for (const p of peringatan) catat(lingkungan, sebutPeringatan(p, pesan.bukuIni, pesan));
    penulis.tulis(isi, akhiran === undefined ? pokok : `${pokok}-${akhiran}`);
  }
}

/** The day on which the last of them was laid down, as far as they say so: the file bears it. */
function hariTerakhir(sop: readonly SopTerkumpul[]): Hari | undefined {
  const hari = sop.flatMap(({ isi }) => tanggalBerkas(isi.sop) ?? []);
  return hari.toSorted(bandingkanTanggal).at(-1);
}
