/** What is printed of an SOP, as the configuration and the regulations that it names lay its form down. */
import type { NamaKertas, Sop } from '@alir/core';
import type { Gambar, Ingatan, JenisHalaman, Orientasi } from '@alir/diagram';
import { type BentukCetak, denganInstansi } from '@alir/rules';

export interface OpsiGambarCetak {
  /** The SOPs whose titles are known. */
  readonly sefile: readonly Sop[];
  /** Paper other than that of the configuration or the regulation. */
  readonly kertas?: NamaKertas | undefined;
  readonly orientasi?: Orientasi | undefined;
  /** All parts where it is not given. */
  readonly bagian?: readonly JenisHalaman[] | undefined;
  readonly ingatan?: Ingatan;
  /** The file of the logo. */
  readonly logo?: Uint8Array | undefined;
}

/** The document of `sop` on sheets of paper: what the preview shows of it is what editor and command print. */
export async function gambarCetak(sop: Sop, bentuk: BentukCetak, opsi: OpsiGambarCetak): Promise<Gambar> {
  const { gambarDokumen } = await import('@alir/diagram');
  const { kolom, label, instansi = {} } = bentuk;
  const { sefile, kertas = bentuk.kertas, orientasi, bagian, ingatan, logo } = opsi;
  return gambarDokumen(denganInstansi(sop, instansi), {
    kolom,
    judulSop: (nama) => sefile.find((lain) => lain.nama?.nama === nama)?.judul?.text,
    ...(label && { label }),
    ...(kertas && { kertas }),
    ...(orientasi && { orientasi }),
    ...(bagian && { bagian }),
    ...(ingatan && { ingatan }),
    ...(logo && { logo }),
  });
}
