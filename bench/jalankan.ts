/**
 * `npm run bench`: what the tool costs, beside what it could at best cost (Node doing nothing, a bare Langium language) and beside
 * the layout that others use (ELK). Only ratios within one run say anything: machines differ, and are busy with other things.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bangun } from './bangun.ts';
import { ukurKetikan } from './ketikan.ts';
import { sopAcak } from './pembangkit.ts';
import { bergantian, cetakTabel, ukurProses } from './ukur.ts';

const SOP = fileURLToPath(new URL('../packages/cli/bin/sop.cjs', import.meta.url));
const UKURAN = [10, 30, 100, 300, 1000];
const BERKAS = 1000;
const LANGKAH_PER_BERKAS = 25;

const folder = mkdtempSync(join(tmpdir(), 'alir-bench-'));
try {
  await siapkan();
  dingin();
  banyak();
  await ketikan();
  gambar();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function siapkan(): Promise<void> {
  const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('../scripts/bangun-cli.ts', import.meta.url))], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  await bangun(folder);
  for (const n of UKURAN) writeFileSync(satu(n), sopAcak(n, n));
  mkdirSync(join(folder, 'banyak'));
  for (let i = 0; i < BERKAS; i++)
    writeFileSync(join(folder, 'banyak', `${String(i).padStart(4, '0')}.sop`), sopAcak(LANGKAH_PER_BERKAS, i));
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores. Times in ms, memory in MiB, medians of alternating runs.`);
}

function satu(langkah: number): string {
  return join(folder, `${langkah}.sop`);
}

function bundel(nama: string): string {
  return join(folder, `${nama}.cjs`);
}

function dingin(): void {
  const hasil = bergantian(
    {
      'node -e 0': () => ukurProses(['-e', '0']),
      'sop --version': () => ukurProses([SOP, '--version']),
      'sop check': () => ukurProses([SOP, 'check', satu(30)]),
      'bare Langium, bundled': () => ukurProses([bundel('lantai'), satu(30)]),
    },
    15,
  );
  const dasar = hasil['node -e 0'];
  cetakTabel(
    'Cold check of one file of 30 steps',
    ['', 'wall', 'CPU', 'CPU ÷ node', 'memory'],
    Object.entries(hasil).map(([nama, u]) => [nama, u.wall, u.cpu, u.cpu / dasar.cpu, u.memori]),
  );
}

function banyak(): void {
  const tempat = join(folder, 'banyak');
  const hasil = bergantian(
    {
      'bare Langium, bundled': () => ukurProses([bundel('lantai'), tempat]),
      'sop check --jobs 1': () => ukurProses([SOP, 'check', '--jobs', '1', tempat]),
      'sop check': () => ukurProses([SOP, 'check', tempat]),
    },
    5,
  );
  const dasar = hasil['bare Langium, bundled'];
  cetakTabel(
    `${BERKAS} files of ${LANGKAH_PER_BERKAS} steps`,
    ['', 'wall', 'wall ÷ bare', 'CPU', 'CPU ÷ bare', 'memory'],
    Object.entries(hasil).map(([nama, u]) => [nama, u.wall, u.wall / dasar.wall, u.cpu, u.cpu / dasar.cpu, u.memori]),
  );
}

async function ketikan(): Promise<void> {
  const baris: (string | number)[][] = [];
  for (const [langkah, kali] of [
    [30, 60],
    [300, 60],
    [1000, 40],
  ] as const) {
    const lantai = await ukurKetikan([bundel('lantai-server'), '--stdio'], langkah, kali);
    const sop = await ukurKetikan([SOP, 'lsp', '--stdio'], langkah, kali);
    baris.push([`bare Langium, ${langkah} steps`, lantai.p50, lantai.p95, 1, lantai.memori]);
    baris.push([`sop lsp, ${langkah} steps`, sop.p50, sop.p95, sop.p50 / lantai.p50, sop.memori]);
  }
  cetakTabel('Keystroke to findings, over standard input and output', ['', 'p50', 'p95', 'p50 ÷ bare', 'memory'], baris);
}

function gambar(): void {
  const baris = UKURAN.map((n) => {
    const dingin = bergantian(
      {
        sop: () => ukurProses([SOP, 'export', satu(n), '--to', 'svg']),
        elk: () => ukurProses([bundel('elk'), String(n)]),
      },
      n >= 300 ? 3 : 5,
    );
    const kali = n >= 300 ? 9 : 30;
    const [sop, elk] = [hangat('gambar', n, kali), hangat('elk', n, kali)];
    return [
      `${n} steps`,
      dingin.sop.wall,
      dingin.elk.wall,
      dingin.elk.wall / dingin.sop.wall,
      sop,
      elk,
      elk / sop,
      dingin.sop.memori,
      dingin.elk.memori,
    ];
  });
  cetakTabel(
    'Text to table as SVG, beside the layout alone by ELK (layered)',
    ['', 'sop cold', 'ELK cold', 'ELK ÷ sop', 'sop warm', 'ELK warm', 'ELK ÷ sop', 'sop memory', 'ELK memory'],
    baris,
  );
}

function hangat(apa: 'gambar' | 'elk', n: number, kali: number): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundel('hangat'), apa, String(n), String(kali)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
