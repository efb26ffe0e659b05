/** A regulation read from its own side: which rule checks each of its pasal. */
import type { Peraturan } from '@alir/core';
import { PERATURAN_BAWAAN } from '@alir/language';
import { ATURAN, denganWarisan, namaPendek, type Rule, sebutPasal } from '@alir/rules';
import { Galat } from './galat.ts';
import { cariDeklarasi, profilTakDikenal } from './periksa/ruang-kerja.ts';
import type { Pesan } from './pesan.ts';

/** A pasal, the profile that speaks of it, and the rules that check it there. */
export interface PasalDiperiksa {
  readonly peraturan: Peraturan;
  /** As the profile cites it; empty for provisions that name none. */
  readonly pasal: string;
  readonly aturan: readonly Rule[];
}

/** The profile of this name, built in or declared in the folder's tree, with all that it builds on. Throws a `Galat` where there is none. */
export function rantaiPeraturan(nama: string, cwd: string, pesan: Pesan): Peraturan[] {
  const ditemukan = cariDeklarasi(profilTakDikenal([], [nama]), new Set(), [cwd], pesan).flatMap((h) => h.ringkasan.peraturan);
  const dikenal = new Map([...ditemukan, ...PERATURAN_BAWAAN].map((p) => [p.nama.nama, p]));
  if (!dikenal.has(nama)) throw new Galat(pesan.peraturanTakDikenal(nama, [...dikenal.keys()].sort().join(', ')));
  return denganWarisan(nama, dikenal);
}

const URUTAN = new Intl.Collator('id', { numeric: true });

/** Each pasal of these profiles once, in the order of the regulation's own numbers. */
export function pasalDiperiksa(rantai: readonly Peraturan[]): PasalDiperiksa[] {
  const menurutKode = new Map(ATURAN.map((rule) => [rule.code, rule]));
  return rantai.flatMap((peraturan) => {
    const kode = new Map<string, Set<string>>();
    for (const t of peraturan.tuntutan) kode.set(t.pasal, (kode.get(t.pasal) ?? new Set()).add(t.kode));
    const urut = [...kode].sort(([a], [b]) => URUTAN.compare(a, b));
    return urut.map(([pasal, daftar]) => ({ peraturan, pasal, aturan: [...daftar].flatMap((k) => menurutKode.get(k) ?? []) }));
  });
}

/** `Perbup Kutai Kartanegara 57/2012 Pasal 9 ayat (1)`. */
export function sebutLengkap({ peraturan, pasal }: PasalDiperiksa): string {
  return `${namaPendek(peraturan)} ${sebutPasal(pasal)}`.trimEnd();
}
