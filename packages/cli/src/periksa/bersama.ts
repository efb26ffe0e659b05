/** Many files, by several threads: each reads and checks its share; what comes back is plain data, in any order. */
import type { Lingkungan } from '../lingkungan.ts';
import { PenilaiLogo } from '../penilai-logo.ts';
import type { Pesan } from '../pesan.ts';
import { type BerkasPeriksa, type HasilSatu, type Pengetahuan, periksaBerkas } from './satu.ts';

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
  berkas: readonly BerkasPeriksa[],
  utas: number,
  pengetahuan: Pengetahuan,
  { berkasPekerja }: Lingkungan,
  pesan: Pesan,
): Promise<HasilSatu[]> {
  if (utas <= 1 || berkas.length <= 1 || berkasPekerja === undefined) {
    const penilai = new PenilaiLogo();
    return berkas.map((b) => periksaBerkas(b, pengetahuan, penilai));
  }
  const { kemampuanMesin, mulaiUtas } = await import('./utas.ts');
  const bagian = Math.min(utas, berkas.length, UTAS_PER_INTI * kemampuanMesin());
  // Every n-th file, so that folders of large files are shared out too.
  const jatah = Array.from({ length: bagian }, (_, i) => berkas.filter((_, j) => j % bagian === i));
  return (await Promise.all(jatah.map((berkas) => mulaiUtas(berkasPekerja, { berkas, pengetahuan }, pesan)))).flat();
}
