/** The built command writes files that other programs open. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { SERVER } from './perintah.ts';

const [NODE, SOP] = SERVER;
const AKAR = resolve(import.meta.dirname, '../..');
const CONTOH = ['examples/surat-masuk.sop', 'examples/swakelola-irigasi.sop'];

/** What every reader of PDF looks for first: how it begins and ends, and that its table of contents is where the end says. */
function periksaPdf(pdf: Buffer): void {
  const teks = pdf.toString('latin1');
  expect(teks).toMatch(/^%PDF-1\.7\n/u);
  const [, letak] = /\nstartxref\n(\d+)\n%%EOF\n$/u.exec(teks)!;
  expect(teks.slice(Number(letak), Number(letak) + 5)).toBe('xref\n');
}

function diFolder(uji: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'alir-ekspor-'));
  try {
    uji(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const jalankan = (...argv: string[]) => execFileSync(NODE, [SOP!, 'export', ...argv], { cwd: AKAR, maxBuffer: 1 << 26, stdio: 'pipe' });

test('PDF to standard output, and the same bytes to a folder', () => {
  diFolder((folder) => {
    jalankan(...CONTOH, '--to', 'pdf', '-o', folder);
    expect(readdirSync(folder).toSorted()).toEqual(['surat-masuk.pdf', 'swakelola-irigasi.pdf']);
    for (const contoh of CONTOH) {
      const keluaran = jalankan(contoh, '--to', 'pdf');
      periksaPdf(keluaran);
      expect(readFileSync(join(folder, contoh.replace(/^examples\/(.*)\.sop$/u, '$1.pdf'))).equals(keluaran)).toBe(true);
    }
  });
});

test('HTML that carries its fonts', () => {
  const html = jalankan(CONTOH[0]!, '--to', 'html').toString('utf8');
  expect(html).toMatch(/^<!DOCTYPE html>\n[\s\S]*<\/html>\n$/u);
  const huruf = [...html.matchAll(/url\(data:font\/woff2;base64,([^)]*)\)/gu)].map(([, isi]) => Buffer.from(isi!, 'base64'));
  expect(huruf.length).toBeGreaterThan(1);
  for (const satu of huruf) expect([satu.toString('latin1', 0, 4), satu.readUInt32BE(8)]).toEqual(['wOF2', satu.length]);
});

test('all pages of a folder, each as a file', () => {
  diFolder((folder) => {
    jalankan('examples', '--to', 'svg', '--halaman', 'semua', '--bagian', 'identitas', '-o', folder);
    const berkas = readdirSync(folder, { recursive: true }) as string[];
    for (const contoh of CONTOH) expect(berkas).toContain(contoh.replace(/^examples\/(.*)\.sop$/u, '$1-hal-1.svg'));
    expect(berkas.some((nama) => /^salah[\\/].+-hal-1\.svg$/u.test(nama))).toBe(true);
  });
});
