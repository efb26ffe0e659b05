/** The grammar as a developer builds it: Chevrotain checks it and reports ambiguities, which production mode keeps to itself. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject, type LangiumParser } from 'langium';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SopBahasaGeneratedModule, SopBahasaLanguageMetaData, SopGeneratedSharedModule } from '../src/generated/module.ts';
import { SopModule } from '../src/module.ts';

const akar = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const keluhan: unknown[][] = [];

beforeEach(() => {
  keluhan.length = 0;
  for (const cara of ['log', 'warn', 'error', 'info', 'debug'] as const) {
    vi.spyOn(console, cara).mockImplementation((...isi) => void keluhan.push(isi));
  }
});
afterEach(() => vi.restoreAllMocks());

function parserPengembang(): LangiumParser {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), SopGeneratedSharedModule);
  const sop = inject(createDefaultCoreModule({ shared }), SopBahasaGeneratedModule, SopModule, {
    LanguageMetaData: () => ({ ...SopBahasaLanguageMetaData, mode: 'development' as const }),
  });
  shared.ServiceRegistry.register(sop);
  return sop.parser.LangiumParser;
}

/** Every alternative of every rule at least once. */
const SEMUA = `
peraturan p adalah "P" mewarisi q, r menuntut nomor-kosong pasal "1"
sop S "S"
peraturan p, q instansi "I" logo "l" satuan kerja "a" unit kerja "b", "c" nomor - jenis teknis
tanggal pembuatan 2 Januari 2018 tanggal revisi - tanggal pengesahan 2018-01-02 tanggal efektif Januari 2018
disahkan oleh "K" nama "N" pangkat - nip "1" maksud dan tujuan "M"
dasar hukum - "x" kualifikasi pelaksana keterkaitan - sop S - "y" peralatan peringatan pencatatan bagian "B" - "z"
riwayat disusun 2 Januari 2018 oleh "A", "B" diuji coba - disaksikan oleh "C" disahkan 2018-01-02 dengan "K" disosialisasikan kepada "D" Mei 2018 dikaji ulang
pelaksana a "A" b "B" c "C"
prosedur "V"
langkah x "u", "v" oleh a simbol dokumen tulisan "t" kelengkapan "k", "l" waktu 1 jam 30 menit; 5-10 hari kerja per berkas; 1,5 bulan per "x"
output - keterangan bersama x lanjut ke y dan x oleh a dan konektor K informasi ke y
halaman baru
langkah y "u" oleh a, b lalu a + b lalu c waktu bersama x output bersama x dari konektor K berakhir
langkah "u" mulai m oleh a "t" jika ya ke x jika tidak berakhir keputusan oleh b + c jika "L" ke y oleh b jika "" ke konektor K
waktu "Sesuai kebutuhan" kelengkapan -
prosedur
sop "T"
peraturan p
peraturan r adalah "R"
`;

test('no ambiguity, no warning, and every construct is read', () => {
  const parser = parserPengembang();
  const contoh = globSync('examples/**/*.sop', { cwd: akar }).map((berkas) => readFileSync(join(akar, berkas), 'utf8'));
  expect(contoh.length).toBeGreaterThan(4);
  for (const teks of contoh) parser.parse(teks);
  const { lexerErrors, parserErrors } = parser.parse(SEMUA);
  expect([...lexerErrors, ...parserErrors].map((e) => e.message)).toEqual([]);
  expect(keluhan).toEqual([]);
});

test('half-written texts make no noise either', () => {
  const parser = parserPengembang();
  for (let panjang = 0; panjang < SEMUA.length; panjang += 7) parser.parse(SEMUA.slice(0, panjang));
  expect(keluhan).toEqual([]);
});
