import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { jalankan } from '../src/main.ts';
import { TEMPLAT } from '../src/templat.ts';

export const AKAR = fileURLToPath(new URL('../../../', import.meta.url));
export const PELUNCUR = join(AKAR, 'packages/cli/bin/sop.cjs');

/** An SOP without findings. */
export const BERSIH = TEMPLAT;
/** One that has a warning: it bears no number. */
export const PERINGATAN = TEMPLAT.replace(/^nomor .*\n/mu, '').replace('sop LayananContoh', 'sop TanpaNomor');
/** One that has an error: nobody is called so. */
export const KESALAHAN = TEMPLAT.replace('oleh kadis', 'oleh gubernur')
  .replace('sop LayananContoh', 'sop SalahNama')
  .replace('001"', '002"');
/** One that cannot be read. */
export const RUSAK = TEMPLAT.replace('waktu       30 menit', 'waktu       tiga puluh')
  .replace('sop LayananContoh', 'sop Rusak')
  .replace('001"', '003"');

export interface Hasil {
  readonly kode: number | null;
  readonly out: string;
  readonly err: string;
}

const folder: string[] = [];

/** A folder with these files, whose name is none that a shell or a uri leaves alone. */
export function folderUji(berkas: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const akar = mkdtempSync(join(tmpdir(), 'uji sop é #%20 '));
  folder.push(akar);
  for (const [nama, isi] of Object.entries(berkas)) {
    mkdirSync(dirname(join(akar, nama)), { recursive: true });
    writeFileSync(join(akar, nama), isi);
  }
  return akar;
}

afterAll(() => {
  for (const akar of folder.splice(0)) rmSync(akar, { recursive: true, force: true });
});

export interface Panggung {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly kolom?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command in this process. */
export async function sop(
  argv: readonly string[],
  { cwd = tmpdir(), stdin = '', terminal = false, kolom = 80, env = {} }: Panggung = {},
): Promise<Hasil> {
  const out: string[] = [];
  const err: string[] = [];
  const kode = await jalankan(argv, {
    cwd,
    env,
    stdout: { tulis: (teks) => out.push(teks), terminal, kolom },
    stderr: { tulis: (teks) => err.push(teks), terminal, kolom },
    bacaStdin: async () => Buffer.from(stdin),
  });
  return { kode, out: out.join(''), err: err.join('') };
}

/** Runs the built command in a process of its own. */
export function sopTerbangun(argv: readonly string[], { cwd, stdin, env }: Panggung = {}): Hasil {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PELUNCUR, ...argv], {
    cwd,
    input: stdin ?? '',
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { kode: status, out: stdout, err: stderr };
}
