import type { Kata, Potongan } from './kata.ts';
import { potong } from './kata.ts';
import { bacaNomorTahun } from './nomor.ts';

/** Where a regulation is published: `Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244`. */
export interface Lembaran extends Potongan {
  readonly jenis: 'lembaran' | 'berita';
  readonly milik: 'negara' | 'daerah';
  /** `Tambahan Lembaran …`: the one with the explanation, which has a number of its own and no year. */
  readonly tambahan: boolean;
  readonly nomor?: string;
  readonly tahun?: number;
}

/** More words than stand between the name of a gazette and its number. */
const KATA_TERBANYAK = 12;

/** Reads the gazettes from word `i` (an opening bracket, `Tambahan`, `Lembaran` or `Berita`) to their end, with the bracket that closes them. */
export function bacaLembaran(teks: string, kata: readonly Kata[], i: number): { lembaran: Lembaran[]; berikut: number } | undefined {
  const awal = kata[i]!.teks === '(' ? i + 1 : i;
  const lembaran: Lembaran[] = [];
  let berikut = awal;
  for (let dibaca = bacaSatu(teks, kata, awal); dibaca; dibaca = bacaSatu(teks, kata, berikut)) {
    lembaran.push(dibaca.lembaran);
    berikut = dibaca.berikut;
    while (kata[berikut]?.teks === ',' || kata[berikut]?.teks === 'dan') berikut++;
  }
  if (lembaran.length === 0) return undefined;
  return { lembaran, berikut: kata[berikut]?.teks === ')' ? berikut + 1 : berikut };
}

function bacaSatu(teks: string, kata: readonly Kata[], i: number): { lembaran: Lembaran; berikut: number } | undefined {
  const tambahan = kata[i]?.teks === 'tambahan';
  const j = tambahan ? i + 1 : i;
  const jenis = kata[j]?.teks;
  const milik = kata[j + 1]?.teks;
  if ((jenis !== 'lembaran' && jenis !== 'berita') || (milik !== 'negara' && milik !== 'daerah')) return undefined;
  let berikut = j + 2;
  for (let k = berikut; k < kata.length && k < j + KATA_TERBANYAK && !'();'.includes(kata[k]!.teks); k++) {
    const dibaca = bacaNomorTahun(teks, kata, k);
    if (!dibaca.nomor && !dibaca.tahun) continue;
    berikut = dibaca.berikut;
    const potongan = potong(teks, kata[i]!.awal, kata[berikut - 1]!.akhir);
    return { lembaran: { ...potongan, jenis, milik, tambahan, nomor: dibaca.nomor?.kunci, tahun: dibaca.tahun?.nilai }, berikut };
  }
  return { lembaran: { ...potong(teks, kata[i]!.awal, kata[berikut - 1]!.akhir), jenis, milik, tambahan }, berikut };
}
