/** The examples are what they say: clean, in the one layout, drawn; and the faulty one shows its faults. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '@alir/core';
import { gambarTabel, keSvg } from '@alir/diagram';
import { bacaDokumen, formatTeks, PERATURAN_BAWAAN, REGISTER_BAWAAN } from '@alir/language';
import { gabungkan, periksa } from '@alir/rules';
import { describe, expect, test } from 'vitest';
import { gambarContoh } from '../../scripts/gambar-contoh.ts';

const akar = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const baca = (nama: string) => readFileSync(join(akar, nama), 'utf8');
const CONTOH = globSync(['examples/*.sop', 'docs/galeri/sumber/*.sop'], { cwd: akar }).sort();
const SALAH = globSync('examples/salah/*.sop', { cwd: akar }).sort();

function temuan(berkas: readonly string[]): Finding[] {
  const opsi = {
    locale: 'id' as const,
    peraturan: PERATURAN_BAWAAN,
    register: REGISTER_BAWAAN,
    hariIni: { hari: 30, bulan: 6, tahun: 2026 },
  };
  const hasil = berkas.map((nama) => periksa(bacaDokumen(baca(nama), nama), opsi));
  return [...gabungkan(hasil, opsi).values()].flatMap(({ temuan }) => temuan);
}

test('there are enough of them', () => {
  expect(CONTOH.length).toBeGreaterThanOrEqual(4);
  expect(SALAH.length).toBeGreaterThanOrEqual(1);
});

test('the clean ones are clean together', () => {
  expect(temuan(CONTOH)).toEqual([]);
});

test('the faulty one shows more than ten different faults, each with a message', () => {
  const semua = temuan(SALAH);
  expect(new Set(semua.map((f) => f.code)).size).toBeGreaterThan(10);
  for (const { message } of semua) expect(message).toMatch(/\S.*\.$/);
});

describe.each([...CONTOH, ...SALAH])('%s', (nama) => {
  test('stands in the one layout', () => {
    expect(formatTeks(baca(nama))).toEqual({ ok: true, teks: baca(nama) });
  });

  test('is drawn, every row of it', () => {
    for (const sop of bacaDokumen(baca(nama), nama).sop) {
      const svg = keSvg(gambarTabel(sop));
      expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
      for (const langkah of sop.prosedur.flatMap((p) => p.langkah)) {
        const kata = langkah.uraian[0]!.text.split(/\s+/)[0]!;
        expect(svg).toContain(kata.replace('&', '&amp;'));
      }
    }
  });
});

test('the picture of the README is what the tool draws today (npm run generate makes it)', () => {
  expect(baca('docs/gambar/informasi-publik.svg')).toBe(gambarContoh(baca('examples/informasi-publik.sop')));
});
