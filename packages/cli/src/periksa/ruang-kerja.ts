/**
 * What the checked files may refer to without being checked with it. `sop check a.sop` is asked about one file, but the file may
 * name an SOP of a file beside it. So where – and only where – a name is not declared in the files given, the folder in which the
 * command runs and those of the configurations are searched for its declaration. A file is parsed only if it holds that word at all: a large workspace costs a
 * reading of its files, not their parsing. Of what is found only the missing declarations are used; other faults of those files
 * are not this run's business.
 */
import type { Nama, Peraturan, Register } from '@alir/core';
import { bacaDokumen, PERATURAN_BAWAAN } from '@alir/language';
import { type HasilBerkas, hanyaDeklarasi, ringkas, TANPA_SETELAN } from '@alir/rules';
import { bacaByte, tanpaBom, teksDari } from '../baca-berkas.ts';
import { adalahGalatSistem } from '../galat.ts';
import { uriBerkas } from '../jalur.ts';
import { kumpulkan } from '../kumpulkan.ts';
import type { Pesan } from '../pesan.ts';

/** A file checked from the root of a disk must not cost a walk through the disk: a workspace has fewer files and folders than this. */
const ENTRI_TERBANYAK = 50_000;

/** What a text may hold that tells other files something: only such a text is parsed for it. */
const DEKLARASI = /\bperaturan\s+\S+\s+adalah\b|\bregister\s*"/iu;

export interface Deklarasi {
  readonly peraturan: readonly Peraturan[];
  readonly register: readonly Register[];
}

/** Of all texts that declare nothing, which are most. */
const TANPA_DEKLARASI: Deklarasi = { peraturan: [], register: [] };

/** The profiles and registers that a text declares; one and the same value where it declares none. */
export function deklarasiDari(teks: string, jalur: string): Deklarasi {
  if (!DEKLARASI.test(teks)) return TANPA_DEKLARASI;
  const { peraturan, register } = bacaDokumen(tanpaBom(teks), uriBerkas(jalur));
  return { peraturan, register };
}

/** Results that hold nothing but the declarations of these names in the trees of `folder` (absolute), and of the names that those build on. */
export function cariDeklarasi(
  nama: readonly string[],
  diperiksa: ReadonlySet<string>,
  folder: readonly string[],
  pesan: Pesan,
): HasilBerkas[] {
  const dicari = new Set<string>();
  // A profile that is found may itself build on one that is not known yet.
  for (let baru = nama, ditemukan: HasilBerkas[] = []; ; ) {
    if (baru.length === 0) return ditemukan;
    for (const n of baru) dicari.add(n);
    const lain = kumpulkan(folder, '.', pesan, ENTRI_TERBANYAK).filter(({ jalur }) => !diperiksa.has(jalur));
    ditemukan = lain.flatMap(({ jalur }) => deklarasiDalam(jalur, dicari));
    baru = namaTakDikenal(ditemukan, []).filter((n) => !dicari.has(n));
  }
}

/** Names that the files use, or the command line asks for, and neither the files nor the tool declare. */
export function namaTakDikenal(hasil: readonly HasilBerkas[], diminta: readonly string[]): string[] {
  const sop = hasil.flatMap((h) => h.ringkasan.sop);
  const dikenal = new Set(sop.flatMap((s) => s.nama?.nama ?? []));
  const terkait = sop.flatMap((s) => s.sopTerkait).map((r) => r.nama);
  return [...profilTakDikenal(hasil, diminta), ...terkait.filter((nama) => !dikenal.has(nama))];
}

/** The same of profiles alone. */
export function profilTakDikenal(hasil: readonly HasilBerkas[], diminta: readonly string[] = []): string[] {
  const ringkasan = hasil.map((h) => h.ringkasan);
  const profil = [...PERATURAN_BAWAAN, ...ringkasan.flatMap((r) => r.peraturan)];
  const dirujuk = [
    ...diminta,
    ...ringkasan.flatMap((r) => r.sop).flatMap((s) => s.berlaku),
    ...profil.flatMap((p) => p.mewarisi).map((r) => r.nama),
  ];
  const dikenal = new Set(profil.map((p) => p.nama.nama));
  return dirujuk.filter((nama) => !dikenal.has(nama));
}

function deklarasiDalam(jalur: string, dicari: ReadonlySet<string>): HasilBerkas[] {
  const teks = tanpaBom(coba(jalur));
  if (![...dicari].some((nama) => teks.includes(nama))) return [];
  const uri = uriBerkas(jalur);
  const { sop, peraturan } = hanyaDeklarasi(ringkas(bacaDokumen(teks, uri), TANPA_SETELAN));
  const bernama = ({ nama }: { readonly nama?: Nama }) => nama !== undefined && dicari.has(nama.nama);
  return [
    {
      uri,
      temuan: [],
      abaian: [],
      ringkasan: { uri, sop: sop.filter(bernama), peraturan: peraturan.filter(bernama) },
      setelan: TANPA_SETELAN,
    },
  ];
}

/** The text of a file with its byte order mark, empty where it cannot be read: then it declares nothing. */
export function coba(jalur: string): string {
  try {
    return teksDari(bacaByte(jalur));
  } catch (error) {
    if (adalahGalatSistem(error)) return '';
    throw error;
  }
}
