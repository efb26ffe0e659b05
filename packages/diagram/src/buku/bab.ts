/** The SOPs of a book as its chapters: in their order, each with the key that links lead to. */
import { lipatSpasi, type Sop } from '@alir/core';
import type { OpsiDokumen } from '../dokumen/gambar-dokumen.ts';
import { type ButirDaftar, polos } from '../dokumen/larik.ts';

/** An SOP, and what its regulation and its office lay down of its form. */
export interface IsiBuku extends Pick<OpsiDokumen, 'kolom' | 'label' | 'logo'> {
  readonly sop: Sop;
}

export interface BabBuku {
  readonly isi: IsiBuku;
  /** What texts refer to it by: its name, unless it has none or another has it too. */
  readonly kunci: string;
  readonly judul: string;
  readonly teksJudul: ButirDaftar['runs'];
  /** Empty where it has none. */
  readonly nomor: string;
  /** The lines of its letterhead; empty where it has none. */
  readonly kop: readonly string[];
}

/**
 * The chapters in their order: by letterhead (agency, work unit, and its parts), in each by number, then by title. Numbers inside of texts are
 * compared as numbers, so that 2 comes before 10. What has no number, or no letterhead, comes after what has one. Of several SOPs with one name
 * the first that is given is meant where others refer to it.
 */
export function susunBab(isi: readonly IsiBuku[]): BabBuku[] {
  const dipakai = new Set<string>();
  const bab = isi.map((satu, i): BabBuku => {
    const { nama, judul, nomor, instansi, satuanKerja, unitKerja } = satu.sop;
    const bernama = nama !== undefined && !dipakai.has(nama.nama);
    if (bernama) dipakai.add(nama.nama);
    const berjudul = lipatSpasi(judul?.text ?? '') === '' ? undefined : judul;
    const pengganti = nama?.nama ?? TANPA_JUDUL;
    const kop = [...[instansi, satuanKerja].flatMap((isian) => isian?.teks ?? []), ...unitKerja];
    return {
      isi: satu,
      // No name has this character.
      kunci: bernama ? nama.nama : `#${i + 1}`,
      judul: berjudul?.text ?? pengganti,
      teksJudul: berjudul?.runs ?? polos(pengganti),
      nomor: lipatSpasi(nomor?.teks?.text ?? ''),
      kop: kop.map(({ text }) => lipatSpasi(text)).filter((baris) => baris !== ''),
    };
  });
  return bab.toSorted((a, b) => bandingkanKop(a.kop, b.kop) || bandingkan(a.nomor, b.nomor) || bandingkan(a.judul, b.judul));
}

const TANPA_JUDUL = '(tanpa judul)';

const URUTAN = new Intl.Collator('id', { numeric: true });

function bandingkan(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return URUTAN.compare(a, b);
}

/** Line by line; the unit itself before its parts, and no letterhead at all last. */
function bandingkanKop(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return Number(a.length === 0) - Number(b.length === 0);
  const beda = a.findIndex((baris, i) => i >= b.length || URUTAN.compare(baris, b[i]!) !== 0);
  if (beda < 0) return a.length - b.length;
  return beda >= b.length ? 1 : URUTAN.compare(a[beda]!, b[beda]!);
}
