/**
 * What the checked files may refer to without being checked with it. `sop check a.sop` is asked about one file, but the file may
 * name an SOP of a file beside it. So where – and only where – a name is not declared in the files given, the folder in which the
 * command runs is searched for its declaration. A file is parsed only if it holds that word at all: a large workspace costs a
 * reading of its files, not their parsing. Of what is found only the missing declarations are used; other faults of those files
 * are not this run's business.
 */
import type { Peraturan } from '@alir/core';
import { bacaDokumen } from '@alir/language';
import { type HasilBerkas, periksa } from '@alir/rules';
import { bacaByte, tanpaBom, teksDari } from '../baca-berkas.ts';
import { adalahGalatSistem } from '../galat.ts';
import { uriBerkas } from '../jalur.ts';
import { kumpulkan } from '../kumpulkan.ts';
import type { Pesan } from '../pesan.ts';

/** A file checked from the root of a disk must not cost a walk through the disk: a workspace has fewer files and folders than this. */
const ENTRI_TERBANYAK = 50_000;

/** Results that hold nothing but the declarations of `cwd`'s tree that `hasil`, `peraturan` and the names asked for lack. */
export function deklarasiLain(
  hasil: readonly HasilBerkas[],
  peraturan: readonly Peraturan[],
  diminta: readonly string[],
  diperiksa: ReadonlySet<string>,
  cwd: string,
  pesan: Pesan,
): HasilBerkas[] {
  const dicari = new Set<string>();
  // A profile that is found may itself build on one that is not known yet.
  for (let ditemukan: HasilBerkas[] = []; ; ) {
    const baru = namaTakDikenal([...hasil, ...ditemukan], peraturan, diminta).filter((nama) => !dicari.has(nama));
    if (baru.length === 0) return ditemukan;
    for (const nama of baru) dicari.add(nama);
    const lain = kumpulkan(['.'], cwd, pesan, ENTRI_TERBANYAK).filter(({ jalur }) => !diperiksa.has(jalur));
    ditemukan = lain.flatMap(({ jalur }) => deklarasiDalam(jalur, dicari));
  }
}

/** Names that the files use, or the command line asks for, and nobody declares. */
function namaTakDikenal(hasil: readonly HasilBerkas[], peraturan: readonly Peraturan[], diminta: readonly string[]): string[] {
  const ringkasan = hasil.map((h) => h.ringkasan);
  const sop = ringkasan.flatMap((r) => r.sop);
  const profil = [...peraturan, ...ringkasan.flatMap((r) => r.peraturan)];
  const dirujuk = [
    ...diminta,
    ...[...sop.flatMap((s) => [...s.sopTerkait, ...s.peraturan]), ...profil.flatMap((p) => p.mewarisi)].map((r) => r.nama),
  ];
  const dikenal = new Set([...sop.flatMap((s) => s.nama?.nama ?? []), ...profil.map((p) => p.nama.nama)]);
  return dirujuk.filter((nama) => !dikenal.has(nama));
}

function deklarasiDalam(jalur: string, dicari: ReadonlySet<string>): HasilBerkas[] {
  const teks = coba(jalur);
  if (![...dicari].some((nama) => teks.includes(nama))) return [];
  const { uri, ringkasan } = periksa(bacaDokumen(teks, uriBerkas(jalur)), { locale: 'id' }, []);
  const sop = ringkasan.sop
    .filter((s) => s.nama && dicari.has(s.nama.nama))
    .map(({ nama, range }) => ({ nama, range, peraturan: [], sopTerkait: [] }));
  const profil = ringkasan.peraturan.filter((p) => dicari.has(p.nama.nama));
  return [{ uri, temuan: [], abaian: [], ringkasan: { uri, sop, peraturan: profil } }];
}

/** The text of a file, empty where it cannot be read: then it declares nothing. */
function coba(jalur: string): string {
  try {
    return tanpaBom(teksDari(bacaByte(jalur)));
  } catch (error) {
    if (adalahGalatSistem(error)) return '';
    throw error;
  }
}
