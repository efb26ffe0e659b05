import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { afterAll } from 'vitest';
import { jalankan } from '../src/main.ts';
import { TEMPLAT } from '../src/templat.ts';

export const AKAR = fileURLToPath(new URL('../../../', import.meta.url));
export const PELUNCUR = join(AKAR, 'packages/cli/bin/sop.cjs');

/** An SOP without findings. */
export const BERSIH = TEMPLAT;
/** One that has a warning: it bears no number. */
export const PERINGATAN = TEMPLAT.replace(/^nomor .*\n/mu, '').replace('sop LayananContoh "', 'sop TanpaNomor "Rancangan ');
/** One that has an error: nobody is called so. */
export const KESALAHAN = TEMPLAT.replace('oleh kadis', 'oleh gubernur')
  .replace('sop LayananContoh "', 'sop SalahNama "Perbaikan ')
  .replace('001"', '002"');
/** One that cannot be read. */
export const RUSAK = TEMPLAT.replace('waktu       30 menit', 'waktu       tiga puluh')
  .replace('sop LayananContoh "', 'sop Rusak "Rusak ')
  .replace('001"', '003"');

/** The same SOP under a name, a title and a number of its own. */
export function bernama(teks: string, nama: string): string {
  return teks.replace(/^sop \S+ "(.*)"/mu, `sop ${nama} "$1 ${nama}"`).replace(/"000\/CONTOH\/.*"/u, `"000/CONTOH/${nama}"`);
}

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
    stdout: { tulis: (isi) => out.push(sebagaiTeks(isi)), terminal, kolom },
    stderr: { tulis: (isi) => err.push(sebagaiTeks(isi)), terminal, kolom },
    hariIni: () => ({ tahun: 2026, bulan: 6, hari: 30 }),
    bacaStdin: async () => Buffer.from(stdin),
  });
  return { kode, out: out.join(''), err: err.join('') };
}

/** Bytes as one character each. */
function sebagaiTeks(isi: string | Uint8Array): string {
  return typeof isi === 'string' ? isi : Buffer.from(isi).toString('latin1');
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

/** A workflow command as GitHub's runner reads it. */
export interface PerintahGithub {
  readonly perintah: string;
  readonly sifat: Readonly<Record<string, string>>;
  readonly isi: string;
}

/** Reads a log that consists of workflow commands; throws where a line is none. */
export function bacaPerintahGithub(log: string): PerintahGithub[] {
  const kembali = (teks: string) => teks.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const kembaliSifat = (teks: string) => kembali(teks).replaceAll('%3A', ':').replaceAll('%2C', ',');
  return [...log.matchAll(/.*\n/gu)].map(([baris]) => {
    const bagian = /^::(?<perintah>error|warning|notice) (?<sifat>.*?)::(?<isi>.*)\n$/u.exec(baris)?.groups;
    if (!bagian) throw new Error(`no command: ${baris}`);
    const sifat = bagian.sifat!.split(',').map((s) => s.split('=') as [string, string]);
    return {
      perintah: bagian.perintah!,
      sifat: Object.fromEntries(sifat.map(([kunci, ...nilai]) => [kunci, kembaliSifat(nilai.join('=')).replaceAll('%25', '%')])),
      isi: kembali(bagian.isi!).replaceAll('%25', '%'),
    };
  });
}

export interface KasusJunit {
  readonly atribut: Readonly<Record<string, string>>;
  gagal?: Readonly<Record<string, string>>;
  keluaran?: string;
}

export interface LaporanJunit {
  atribut: Readonly<Record<string, string>>;
  readonly suite: { readonly atribut: Readonly<Record<string, string>>; readonly kasus: KasusJunit[] }[];
}

/** Reads a JUnit report; throws where it is no well-formed XML or holds what no such report holds. */
export function bacaJunit(xml: string): LaporanJunit {
  const laporan: LaporanJunit = { atribut: {}, suite: [] };
  const jalur: string[] = [];
  let teks = '';
  let sifat: Record<string, string> = {};
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    jalur.push(name);
    teks = '';
    sifat = attributes as Record<string, string>;
    if (name === 'testsuites') laporan.atribut = sifat;
    else if (name === 'testsuite') laporan.suite.push({ atribut: sifat, kasus: [] });
    else if (name === 'testcase') laporan.suite.at(-1)!.kasus.push({ atribut: sifat });
  });
  parser.on('text', (t) => {
    teks += t;
  });
  parser.on('closetag', ({ name }) => {
    const kasus = laporan.suite.at(-1)?.kasus.at(-1);
    const tempat = jalur.join('/');
    jalur.pop();
    if (tempat === 'testsuites/testsuite/testcase/failure') kasus!.gagal = { ...sifat, teks };
    else if (tempat === 'testsuites/testsuite/testcase/system-out') kasus!.keluaran = teks;
    else if (!/^testsuites(\/testsuite(\/testcase)?)?$/u.test(tempat)) throw new Error(`unexpected <${name}>`);
    else if (teks.trim() !== '') throw new Error(`unexpected text in <${name}>: ${teks}`);
    teks = '';
  });
  parser.write(xml).close();
  return laporan;
}
