/** Times of several subjects at growing sizes: how they grow, and as multiples of the first. */
import { spawnSync } from 'node:child_process';
import { UKURAN } from './bahan.ts';
import { median } from './median.ts';
import { cetakTabel, type Waktu } from './ukur.ts';

/** What takes longer than this (ms) has given up. */
export const BATAS = 120_000;
/** Measurements of each, taken in turns. */
const PUTARAN = 3;

/** The name of an engine, and one measurement of it at a size. */
type Subjek = Readonly<Record<string, (n: number) => Waktu | Promise<Waktu>>>;

/** Times, how they grow from one size to the next (1: linear, 2: quadratic), and as a multiple of the first subject's. */
export async function bandingkan(judul: string, subjek: Subjek, ukuran: readonly number[] = UKURAN): Promise<void> {
  const hasil = Object.keys(subjek).map((nama) => [nama, [] as Waktu[]] as const);
  for (const n of ukuran) {
    const terukur = hasil.map((): Waktu[] => []);
    // In turns, so that whatever else the machine does meets all alike.
    for (let putar = 0; putar < PUTARAN; putar++) {
      for (const [j, [nama, sebelumnya]] of hasil.entries()) {
        const menyerah = [sebelumnya.at(-1), terukur[j]!.at(-1)].find((t) => typeof t === 'string');
        terukur[j]!.push(menyerah ?? (await subjek[nama]!(n)));
      }
    }
    for (const [j, [, waktu]] of hasil.entries()) waktu.push(tengah(terukur[j]!));
  }
  cetakTabel(
    judul,
    ['', ...ukuran.map((n) => `${n} steps`)],
    hasil.map(([nama, waktu]) => [nama, ...waktu]),
  );
  const pasangan = ukuran.slice(1).map((n, i) => [ukuran[i]!, n] as const);
  cetakTabel(
    'Growth: the exponent from one size to the next',
    ['', ...pasangan.map(([a, b]) => `${a} to ${b}`)],
    hasil.map(([nama, waktu]) => [nama, ...pasangan.map(([a, b], i) => eksponen(a, waktu[i]!, b, waktu[i + 1]!))]),
  );
  const [, dasar] = hasil[0]!;
  cetakTabel(
    `As a multiple of: ${hasil[0]![0]}`,
    ['', ...ukuran.map((n) => `${n} steps`)],
    hasil.slice(1).map(([nama, waktu]) => [nama, ...waktu.map((t, i) => kelipatan(t, dasar[i]!))]),
  );
}

function eksponen(a: number, waktuA: Waktu, b: number, waktuB: Waktu): number | string {
  return typeof waktuA === 'string' || typeof waktuB === 'string' ? '-' : Math.log(waktuB / waktuA) / Math.log(b / a);
}

function kelipatan(waktu: Waktu, dasar: Waktu): number | string {
  return typeof waktu === 'string' || typeof dasar === 'string' ? '-' : waktu / dasar;
}

/** The median, or why there is none. */
function tengah(waktu: readonly Waktu[]): Waktu {
  return waktu.find((t) => typeof t === 'string') ?? median(waktu as readonly number[]);
}

/** Runs `node …argumen`: how long it took, and what it printed. */
export function proses(argumen: readonly string[]): { readonly waktu: number | 'gave up'; readonly keluaran: string } {
  const mulai = performance.now();
  const { status, error, stdout, stderr } = spawnSync(process.execPath, argumen, {
    encoding: 'utf8',
    timeout: BATAS,
    maxBuffer: 256 * 1024 * 1024,
  });
  const waktu = performance.now() - mulai;
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') return { waktu: 'gave up', keluaran: '' };
  if (status !== 0) throw new Error(`node ${argumen.join(' ')} ended with ${status}: ${stderr}`);
  return { waktu, keluaran: stdout };
}
