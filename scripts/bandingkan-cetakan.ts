/**
 * How near a format comes to our own PDF when an office suite prints it: each SOP is exported both ways, LibreOffice makes a PDF of the one, and
 * the places of its words are compared with those of the other, page by page. Needs soffice and pdftotext, and `npm run build` before.
 *
 *   node scripts/bandingkan-cetakan.ts docx|xlsx [--rinci] [option of sop export…] FILE.sop…
 *
 * A line for each file: pages, words found on the same page, and how far they stand apart (mm). `--rinci` names those that are over 1 mm apart
 * or missing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOP = join(import.meta.dirname, '../packages/cli/bin/sop.cjs');
const MM = 25.4 / 72;
/** Words that stand further apart (mm) are named. */
const JAUH = 1;

interface Kata {
  readonly teks: string;
  /** Its middle, in millimetres. */
  readonly x: number;
  readonly y: number;
}

const [format = '', ...sisa] = process.argv.slice(2);
const rinci = sisa.includes('--rinci');
const berkas = sisa.filter((satu) => satu.endsWith('.sop'));
const opsi = sisa.filter((satu) => !satu.endsWith('.sop') && satu !== '--rinci');
if (berkas.length === 0) throw new Error('Usage: node scripts/bandingkan-cetakan.ts docx|xlsx [--rinci] [option of sop export…] FILE.sop…');

const folder = mkdtempSync(join(tmpdir(), 'bandingkan-'));
try {
  for (const satu of berkas) console.log(`${basename(satu, '.sop').padEnd(40)} ${bandingkan(satu)}`);
} finally {
  rmSync(folder, { recursive: true });
}

function bandingkan(sumber: string): string {
  const [acuan, hasil] = ['pdf', format].map((jenis) => join(folder, `${basename(sumber, '.sop')}.${jenis}`)) as [string, string];
  jalankan(process.execPath, SOP, 'export', sumber, '--to', 'pdf', ...opsi, '-o', acuan);
  jalankan(process.execPath, SOP, 'export', sumber, '--to', format, ...opsi, '-o', hasil);
  const cetak = join(folder, 'cetak');
  mkdirSync(cetak, { recursive: true });
  const profil = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil'))}`;
  jalankan('soffice', profil, '--headless', '--convert-to', 'pdf', '--outdir', cetak, hasil);
  const [kita, mereka] = [kataHalaman(acuan), kataHalaman(join(cetak, `${basename(sumber, '.sop')}.pdf`))];
  const jarak: number[] = [];
  const jauh: string[] = [];
  let semua = 0;
  kita.forEach((kata, i) => {
    semua += kata.length;
    const sisa = [...(mereka[i] ?? [])];
    for (const satu of kata) {
      const dekat = terdekat(satu, sisa);
      if (!dekat) jauh.push(`  hal. ${i + 1}: ${satu.teks} (${satu.x.toFixed(1)}, ${satu.y.toFixed(1)}) tidak ada`);
      else {
        sisa.splice(sisa.indexOf(dekat), 1);
        jarak.push(jauhnya(satu, dekat));
        if (jarak.at(-1)! > JAUH) {
          jauh.push(
            `  hal. ${i + 1}: ${satu.teks} (${satu.x.toFixed(1)}, ${satu.y.toFixed(1)}) → (${dekat.x.toFixed(1)}, ${dekat.y.toFixed(1)})`,
          );
        }
      }
    }
  });
  jarak.sort((a, b) => a - b);
  const ringkas = [
    `${kita.length}/${mereka.length} halaman`,
    `${jarak.length}/${semua} kata`,
    `median ${(jarak[jarak.length >> 1] ?? 0).toFixed(2)} mm`,
    `terjauh ${(jarak.at(-1) ?? 0).toFixed(2)} mm`,
    `${jarak.filter((n) => n > JAUH).length} lebih dari ${JAUH} mm`,
  ].join(', ');
  return rinci ? [ringkas, ...jauh].join('\n') : ringkas;
}

function kataHalaman(pdf: string): Kata[][] {
  const keluaran = jalankan('pdftotext', '-bbox', pdf, '-');
  return keluaran
    .split('<page ')
    .slice(1)
    .map((halaman) =>
      [...halaman.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu)].map(([, ...bagian]) => {
        const [kiri, atas, kanan, bawah] = bagian.map(Number) as [number, number, number, number];
        // Each program has its own hyphen where it breaks a word.
        return { teks: bagian[4]!.replace(/[-\u00ad]$/u, ''), x: ((kiri + kanan) / 2) * MM, y: ((atas + bawah) / 2) * MM };
      }),
    );
}

function terdekat(kata: Kata, semua: readonly Kata[]): Kata | undefined {
  const sama = semua.filter(({ teks }) => teks === kata.teks);
  return sama.length === 0 ? undefined : sama.reduce((a, b) => (jauhnya(kata, a) <= jauhnya(kata, b) ? a : b));
}

function jauhnya(a: Kata, b: Kata): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function jalankan(program: string, ...argumen: string[]): string {
  const { error, stdout, stderr } = spawnSync(program, argumen, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error) throw new Error(`${program} does not run: ${error.message}`);
  if (stdout === '' && /kesalahan internal/u.test(stderr)) throw new Error(stderr);
  return stdout;
}
