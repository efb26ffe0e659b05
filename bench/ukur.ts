/** What everything here is measured with: processes that tell what they took, medians of alternating runs, and a table. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './median.ts';

export const UKUR_DIRI = fileURLToPath(new URL('ukur-diri.cjs', import.meta.url));

/** Milliseconds, or why there are none: it took too long, or its engine threw. */
export type Waktu = number | 'gave up' | 'failed';

/** Wall and CPU time in milliseconds, the largest resident memory in MiB. */
export interface Ukuran {
  readonly wall: number;
  readonly cpu: number;
  readonly memori: number;
}

/** Runs `node …argumen` once. Exit codes above 1 are failures: a broken subject must not pass for a fast one. */
export function ukurProses(argumen: readonly string[], cwd?: string): Ukuran {
  const mulai = performance.now();
  const { status, output, stderr } = spawnSync(process.execPath, ['--require', UKUR_DIRI, ...argumen], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
  });
  const wall = performance.now() - mulai;
  if (status === null || status > 1) throw new Error(`node ${argumen.join(' ')} ended with ${status}: ${stderr}`);
  return { wall, ...(JSON.parse(output[3]!.trim().split('\n').at(-1)!) as Omit<Ukuran, 'wall'>) };
}

/** Runs the subjects in turns, so that whatever else the machine does meets all of them alike; the median of each. */
export function bergantian<Nama extends string>(subjek: Readonly<Record<Nama, () => Ukuran>>, kali: number): Record<Nama, Ukuran> {
  const semua = Object.entries(subjek) as [Nama, () => Ukuran][];
  const hasil = semua.map(([nama]) => [nama, [] as Ukuran[]] as const);
  for (let i = 0; i < kali; i++) for (const [j, [, ukur]] of semua.entries()) hasil[j]![1].push(ukur());
  return Object.fromEntries(
    hasil.map(([nama, u]) => [
      nama,
      { wall: median(u.map((x) => x.wall)), cpu: median(u.map((x) => x.cpu)), memori: median(u.map((x) => x.memori)) },
    ]),
  ) as Record<Nama, Ukuran>;
}

/** Prints rows under a heading, columns aligned, numbers to the right. */
export function cetakTabel(judul: string, kepala: readonly string[], baris: readonly (readonly (string | number)[])[]): void {
  const isi = baris.map((b) => b.map((sel) => (typeof sel === 'number' ? angka(sel) : sel)));
  const lebar = kepala.map((k, i) => Math.max(k.length, ...isi.map((b) => b[i]!.length)));
  const susun = (b: readonly string[]) => b.map((sel, i) => (i === 0 ? sel.padEnd(lebar[i]!) : sel.padStart(lebar[i]!))).join('  ');
  console.log(`\n${judul}\n${susun(kepala)}\n${lebar.map((l) => '-'.repeat(l)).join('  ')}\n${isi.map(susun).join('\n')}`);
}

function angka(nilai: number): string {
  return nilai >= 100 ? nilai.toFixed(0) : nilai.toFixed(nilai >= 10 ? 1 : 2);
}
