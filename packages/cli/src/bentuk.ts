/** How the SOPs of a file are printed: what their configuration and their regulations lay down. */
import { dirname } from 'node:path';
import type { Sop } from '@alir/core';
import { PERATURAN_BAWAAN } from '@alir/language';
import { type BentukCetak, ketentuanSop, ringkas } from '@alir/rules';
import type { PencariKonfigurasi } from './konfigurasi.ts';
import type { PencariProfil } from './periksa/pencari-profil.ts';
import { profilTakDikenal } from './periksa/ruang-kerja.ts';
import type { Sumber } from './sumber.ts';

/** What the configuration and the regulations of an SOP lay down of its form; profiles that nobody near declares are looked for. */
export function pembentuk(
  { jalur, dariMasukan, dokumen }: Sumber,
  konfigurasi: PencariKonfigurasi,
  profil: PencariProfil,
  cwd: string,
): (sop: Sop) => BentukCetak {
  const setelan = konfigurasi.setelan(jalur);
  const berlaku = konfigurasi.untuk(dirname(jalur));
  const hasil = { uri: dokumen.uri, temuan: [], abaian: [], ringkasan: ringkas(dokumen, setelan), setelan };
  const folder = [cwd, ...(berlaku ? [dirname(berlaku.jalur)] : [])];
  // What standard input stands for is not what the file of its name holds.
  const lain = profil.cari(profilTakDikenal([hasil]), folder, dariMasukan ? jalur : undefined);
  const peraturan = [...PERATURAN_BAWAAN, ...dokumen.peraturan, ...lain];
  const kertas = berlaku?.hasil.konfigurasi.kertas;
  const { instansi } = setelan;
  return (sop) => ({ ...ketentuanSop(sop, setelan, peraturan).bentuk(), instansi, ...(kertas !== undefined && { kertas }) });
}
