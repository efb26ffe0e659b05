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

test('PDF to standard output, and the same bytes to a folder', () => {
  const jalankan = (...argv: string[]) => execFileSync(NODE, [SOP!, 'export', ...argv, '--to', 'pdf'], { cwd: AKAR, maxBuffer: 1 << 26 });
  const folder = mkdtempSync(join(tmpdir(), 'alir-pdf-'));
  try {
    jalankan(...CONTOH, '-o', folder);
    expect(readdirSync(folder).toSorted()).toEqual(['surat-masuk.pdf', 'swakelola-irigasi.pdf']);
    for (const contoh of CONTOH) {
      const keluaran = jalankan(contoh);
      periksaPdf(keluaran);
      expect(readFileSync(join(folder, contoh.replace(/^examples\/(.*)\.sop$/u, '$1.pdf'))).equals(keluaran)).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
