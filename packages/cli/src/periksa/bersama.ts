/** Many files, by several threads: each reads and checks its share; what comes back is plain data, in any order. */
import type { Locale } from '@alir/core';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pesan } from '../pesan.ts';
import { type HasilSatu, periksaBerkas } from './satu.ts';

/** Files that make a further thread worth its start: it builds a parser of its own first. */
const BERKAS_PER_UTAS = 150;
const UTAS_TERBANYAK = 8;
/** However many threads are asked for: more than this per core only take memory. */
const UTAS_PER_INTI = 4;

/** How many threads are worth while for so many files. */
export async function jumlahUtas(berkas: number): Promise<number> {
  if (berkas < 2 * BERKAS_PER_UTAS) return 1;
  const { kemampuanMesin } = await import('./utas.ts');
  return Math.min(Math.floor(berkas / BERKAS_PER_UTAS), kemampuanMesin(), UTAS_TERBANYAK);
}

/** Checks each file by itself, in this thread or, where `utas` is more than one, in so many others. */
export async function periksaSemua(
  jalur: readonly string[],
  utas: number,
  locale: Locale,
  { berkasPekerja }: Lingkungan,
  pesan: Pesan,
): Promise<HasilSatu[]> {
  if (utas <= 1 || jalur.length <= 1 || berkasPekerja === undefined) return jalur.map((j) => periksaBerkas(j, locale));
  const { kemampuanMesin, mulaiUtas } = await import('./utas.ts');
  const bagian = Math.min(utas, jalur.length, UTAS_PER_INTI * kemampuanMesin());
  // Every n-th file, so that folders of large files are shared out too.
  const jatah = Array.from({ length: bagian }, (_, i) => jalur.filter((_, j) => j % bagian === i));
  return (await Promise.all(jatah.map((jalur) => mulaiUtas(berkasPekerja, { jalur, locale }, pesan)))).flat();
}
