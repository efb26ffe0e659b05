/** What a configuration may say, what is wrong with one and where, and what it means for each file. */
import {
  bacaKonfigurasi,
  KONFIGURASI_KOSONG,
  type Konfigurasi,
  PenerapKonfigurasi,
  TINGKAT_KONFIGURASI,
  temuanKonfigurasi,
} from '@alir/rules';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { rentang } from './bangun.ts';

const baca = bacaKonfigurasi;
const isi = (teks: string) => baca(teks).konfigurasi;

/** The text between two positions, as an author sees it marked. */
function ditandai(teks: string, { start, end }: ReturnType<typeof rentang>): string {
  const baris = teks.split('\n');
  const offset = (p: typeof start) => baris.slice(0, p.line).reduce((n, b) => n + b.length + 1, 0) + p.character;
  return teks.slice(offset(start), offset(end));
}

describe('a configuration that is right', () => {
  const LENGKAP: Konfigurasi = {
    peraturan: ['kukar-57-2012'],
    aturan: { 'waktu-kosong': 'info', 'nomor-kosong': 'mati' },
    untuk: [{ berkas: ['lama'], peraturan: [], aturan: { 'output-kosong': 'error' } }, { berkas: ['a.sop', 'b'] }],
    abaikan: ['konsep'],
    instansi: { instansi: 'Pemerintah Kabupaten Contoh', satuanKerja: 'Dinas Contoh', unitKerja: 'Bidang', logo: 'logo.svg' },
    register: ['register.sop', 'sub/lain.sop'],
    kertas: 'F4',
    bahasa: 'en',
    maksPeringatan: 0,
    baseline: 'lama/baseline.json',
  };

  it('is read key by key', () => {
    const hasil = baca(JSON.stringify({ $schema: 'x.json', ...LENGKAP }));
    expect(hasil.masalah).toEqual([]);
    expect(hasil.konfigurasi).toEqual(LENGKAP);
    expect(hasil.rujukan.map((r) => r.nama)).toEqual(['kukar-57-2012']);
    expect(hasil.berkas.map((r) => r.nama)).toEqual(['logo.svg', 'register.sop', 'sub/lain.sop']);
  });

  it.each<[string, string]>([
    ['comments', '// satu\n{ /* dua */ "abaikan": ["x"] // tiga\n}'],
    ['commas at the end', '{ "abaikan": ["x",], }'],
    ['lines that end with CRLF', '{\r\n  "abaikan": [\r\n"x"]\r\n}\r\n'],
    ['escaped letters', '{ "\\u0061baikan": ["\\u0078"] }'],
  ])('may have %s', (_, teks) => {
    expect(baca(teks)).toMatchObject({ masalah: [], konfigurasi: { ...KONFIGURASI_KOSONG, abaikan: ['x'] } });
  });

  it.each(Object.entries(TINGKAT_KONFIGURASI))('may call a severity %s', (kata, tingkat) => {
    expect(isi(`{ "aturan": { "waktu-kosong": "${kata}" } }`).aturan).toEqual({ 'waktu-kosong': tingkat });
  });

  it('means paths by their shortest form', () => {
    expect(isi('{ "register": ["././a b.sop"], "baseline": "./b/c.json" }')).toMatchObject({
      register: ['a b.sop'],
      baseline: 'b/c.json',
    });
  });
});

describe('what is wrong is reported at its place, and counts as if it were not there', () => {
  const sama = {};
  const SALAH: [teks: string, ragam: string, ditandai: string, sisa: Partial<Konfigurasi>][] = [
    ['', 'bukan-json', '', sama],
    ['\0', 'bukan-json', '\0', sama],
    ['{ "abaikan": ["x"] ', 'bukan-json', '', { abaikan: ['x'] }],
    ['{ "abaikan" ["x"] }', 'bukan-json', '[', sama],
    ["{ 'abaikan': 1 }", 'bukan-json', "'abaikan'", sama],
    ['{ "bahasa": "en" } }', 'bukan-json', '}', { bahasa: 'en' }],
    ['[]', 'jenis-salah', '[]', sama],
    ['"teks"', 'jenis-salah', '"teks"', sama],
    ['{ "peraturan": "kukar-57-2012" }', 'jenis-salah', '"kukar-57-2012"', sama],
    ['{ "peraturan": [1, "kukar-57-2012"] }', 'jenis-salah', '1', { peraturan: ['kukar-57-2012'] }],
    ['{ "kertas": null }', 'jenis-salah', 'null', sama],
    ['{ "aturan": { "waktu-kosong": 1 } }', 'jenis-salah', '1', sama],
    ['{ "aturan": ["waktu-kosong"] }', 'jenis-salah', '["waktu-kosong"]', sama],
    ['{ "maksPeringatan": "1" }', 'jenis-salah', '"1"', sama],
    ['{ "maksPeringatan": -1 }', 'bukan-bilangan', '-1', sama],
    ['{ "maksPeringatan": 1.5 }', 'bukan-bilangan', '1.5', sama],
    ['{ "maksPeringatan": 1e999 }', 'bukan-bilangan', '1e999', sama],
    ['{\n  "abaikn": ["x"],\n  "bahasa": "en"\n}', 'kunci-tak-dikenal', 'abaikn', { bahasa: 'en' }],
    ['{ "__proto__": { "bahasa": "en" } }', 'kunci-tak-dikenal', '__proto__', sama],
    ['{ "constructor": 1 }', 'kunci-tak-dikenal', 'constructor', sama],
    ['{ "instansi": { "toString": "x" } }', 'kunci-tak-dikenal', 'toString', sama],
    ['{ "untuk": [{ "abaikan": [], "berkas": ["a"] }] }', 'kunci-tak-dikenal', 'abaikan', { untuk: [{ berkas: ['a'] }] }],
    ['{ "untuk": [{ "aturan": {} }, { "berkas": ["a"] }] }', 'kunci-kurang', '{ "aturan": {} }', { untuk: [{ berkas: ['a'] }] }],
    ['{ "bahasa": "en",\n"bahasa": "id" }', 'kunci-ganda', 'bahasa', { bahasa: 'en' }],
    [
      '{ "aturan": { "waktu-kosong": "info", "waktu-kosong": "off" } }',
      'kunci-ganda',
      'waktu-kosong',
      { aturan: { 'waktu-kosong': 'info' } },
    ],
    [
      '{ "aturan": { "waktu-ksong": "info", "nomor-kosong": "off" } }',
      'aturan-tak-dikenal',
      'waktu-ksong',
      { aturan: { 'nomor-kosong': 'mati' } },
    ],
    ['{ "aturan": { "sintaks": "off" } }', 'aturan-tetap', 'sintaks', sama],
    ['{ "aturan": { "__proto__": "info" } }', 'aturan-tak-dikenal', '__proto__', sama],
    ['{ "aturan": { "waktu-kosong": "eror" } }', 'tingkat-tak-dikenal', 'eror', sama],
    ['{ "aturan": { "waktu-kosong": "constructor" } }', 'tingkat-tak-dikenal', 'constructor', sama],
    ['{ "kertas": "a4" }', 'nilai-tak-dikenal', 'a4', sama],
    ['{ "bahasa": "su" }', 'nilai-tak-dikenal', 'su', sama],
    ...['../x.sop', 'a/../../x.sop', '/etc/x.sop', 'C:/x.sop', 'c:x.sop', 'a\\\\x.sop', '\\\\\\\\tuan/x.sop', '', ' ', 'a\\u0000.sop'].map(
      (jalur): [string, string, string, Partial<Konfigurasi>] => [`{ "register": ["${jalur}"] }`, 'jalur-luar', `"${jalur}"`, sama],
    ),
    ['{ "baseline": "../b.json" }', 'jalur-luar', '"../b.json"', sama],
    ['{ "instansi": { "logo": "/l.svg", "instansi": "A" } }', 'jalur-luar', '"/l.svg"', { instansi: { instansi: 'A' } }],
    [`${'['.repeat(100_000)}`, 'terlalu-besar', '', sama],
    [`{"untuk":${'[{"berkas":'.repeat(20_000)}`, 'terlalu-besar', '', sama],
    [`{ "abaikan": ["x"] } // ${'x'.repeat(300_000)}`, 'terlalu-besar', '', sama],
  ];
  it.each(SALAH.map((kasus) => [kasus[0].slice(0, 60), ...kasus] as const))('%j', (_, teks, ragam, tanda, sisa) => {
    const { masalah, konfigurasi } = baca(teks);
    expect(masalah.map((m) => [m.kode, m.ragam, ditandai(teks, m.range)])).toEqual([['konfigurasi-salah', ragam, tanda]]);
    expect(konfigurasi).toEqual({ ...KONFIGURASI_KOSONG, ...sisa });
  });

  it('gives each of several its own line', () => {
    const teks = '{\n  "a": 1,\r\n  "kertas": "B4",\n\n  "bahasa": 3\n}';
    expect(baca(teks).masalah.map((m) => m.range)).toEqual([rentang(1, 3, 4), rentang(2, 13, 15), rentang(4, 12, 13)]);
  });

  it('says what is meant, in both languages, in whole sentences', () => {
    const teks = '{ "abaikn": [], "kertas": "F5", "aturan": { "waktu-ksong": "off" } }';
    const kalimat = (locale: 'id' | 'en') =>
      temuanKonfigurasi('file:///sop.config.json', baca(teks), new Set(), () => true, locale).map((t) => t.message);
    expect(kalimat('id')).toMatchObject([/"abaikan"/u, /"F4"/u, /"waktu-kosong"/u].map((pola) => expect.stringMatching(pola)));
    expect(kalimat('en')).toMatchObject([/"abaikan"/u, /"F4"/u, /"waktu-kosong"/u].map((pola) => expect.stringMatching(pola)));
  });

  it('takes no longer for many faults than for their reading', () => {
    const banyak = `{ "abaikan": [${'\n1,'.repeat(50_000)}] }`;
    expect(baca(banyak).masalah).toHaveLength(50_000);
    expect(baca(banyak).masalah.at(-1)!.range).toEqual(rentang(50_000, 0, 1));
  });
});

describe('what a configuration names and is not there', () => {
  const teks =
    '{\n  "register": ["ada.sop", "tiada.sop"],\n  "peraturan": ["kukar-57-2012", "kukr-57-2012"],\n  "untuk": [{ "berkas": ["a"], "peraturan": ["lain"] }]\n}';
  const temuan = temuanKonfigurasi('file:///x/sop.config.json', baca(teks), new Set(['kukar-57-2012']), (n) => n === 'ada.sop', 'id');

  it('is reported at its name, in the order of the text', () => {
    expect(temuan.map((t) => [t.code, t.severity, ditandai(teks, t.range)])).toEqual([
      ['konfigurasi-salah', 'error', 'tiada.sop'],
      ['konfigurasi-salah', 'error', 'kukr-57-2012'],
      ['konfigurasi-salah', 'error', 'lain'],
    ]);
    expect(temuan[1]!.message).toContain('"kukar-57-2012"');
    for (const t of temuan) expect(t).toMatchObject({ uri: 'file:///x/sop.config.json', citations: [] });
  });

  it('promises no fix that nobody applies', () => {
    for (const t of temuan) expect(t).not.toHaveProperty('fix');
  });

  it('is nothing in a baseline, which the command makes', () => {
    expect(baca('{ "baseline": "tiada.json" }').berkas).toEqual([]);
  });
});

test('any text is read to its end', () => {
  const json = fc.json({ maxDepth: 4 });
  const kunci = fc.constantFrom('peraturan', 'aturan', 'untuk', 'abaikan', 'instansi', 'register', 'kertas', 'maksPeringatan', '__proto__');
  const mirip = fc.dictionary(kunci, fc.jsonValue({ maxDepth: 3 })).map((o) => JSON.stringify(o, null, 1));
  const rusak = fc
    .tuple(mirip, fc.nat(), fc.nat(9), fc.string())
    .map(([t, di, n, sisip]) => t.slice(0, di % (t.length + 1)) + sisip + t.slice((di % (t.length + 1)) + n));
  fc.assert(
    fc.property(fc.oneof(json, mirip, rusak, fc.string(), fc.string({ unit: 'binary' })), (teks) => {
      const hasil = baca(teks);
      const penerap = new PenerapKonfigurasi(hasil.konfigurasi);
      expect(typeof penerap.dilewati('a/b.sop')).toBe('boolean');
      expect(penerap.setelan('a/b.sop')).toMatchObject({ peraturan: expect.any(Array), tingkat: expect.any(Object) });
      const baris = teks.split(/\r\n|\n|\r/u);
      for (const { range } of hasil.masalah) {
        for (const { line, character } of [range.start, range.end]) {
          expect(line).toBeLessThan(baris.length);
          expect(character).toBeGreaterThanOrEqual(0);
        }
      }
      for (const t of temuanKonfigurasi('x', hasil, new Set(), () => false, 'id')) expect(t.message).toMatch(/\.$/u);
      expect(({} as Record<string, unknown>).bahasa).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

describe('globs', () => {
  it.each<[glob: string, jalur: string, cocok: boolean]>([
    ['lama', 'lama/a.sop', true],
    ['lama', 'x/lama/y/a.sop', true],
    ['lama/', 'x/lama/y/a.sop', true],
    ['lama', 'lama2/a.sop', false],
    ['lama', 'a/lama.sop', false],
    ['./lama', 'lama/a.sop', true],
    ['./lama', 'x/lama/a.sop', false],
    ['/lama', 'x/lama/a.sop', false],
    ['x/lama', 'x/lama/a.sop', true],
    ['x/lama', 'y/x/lama/a.sop', false],
    ['lama/**', 'lama/x/a.sop', true],
    ['**/lama/*.sop', 'lama/a.sop', true],
    ['**/lama/*.sop', 'x/y/lama/a.sop', true],
    ['**/lama/*.sop', 'lama/x/a.sop', false],
    ['x/**/a.sop', 'x/a.sop', true],
    ['x/**/a.sop', 'x/y/z/a.sop', true],
    ['x/**/y/**/a.sop', 'x/y/q/y/b/a.sop', true],
    ['konsep-*.sop', 'b/konsep-1.sop', true],
    ['konsep-*.sop', 'konsep-/1.sop', false],
    ['*', 'a/b.sop', true],
    ['*-?.sop', 'surat-ü.sop', true],
    ['*-?.sop', 'surat-12.sop', false],
    ['*.sop', '.tersembunyi.sop', true],
    ['**', 'a.sop', true],
    ['.', 'a/b.sop', true],
    ['', 'a.sop', false],
    ['../*', '../a.sop', true],
    ['A.sop', 'a.sop', false],
    // Signs that mean something in other globs are letters of names here.
    ['SOP (lama)', 'SOP (lama)/a.sop', true],
    ['surat [1].sop', 'surat [1].sop', true],
    ['surat [1].sop', 'surat 1.sop', false],
    ['!a.sop', 'b.sop', false],
    ['a+b{c,d}.sop', 'a+b{c,d}.sop', true],
    ['#1.sop', '#1.sop', true],
  ])('%j and %j: %j', (glob, jalur, cocok) => {
    expect(new PenerapKonfigurasi({ ...KONFIGURASI_KOSONG, abaikan: [glob] }).dilewati(jalur)).toBe(cocok);
  });

  it('cost little, however they are written', () => {
    const jahat = [`${'*a'.repeat(500)}b`, '+(a|a+)+b', `${'**/a/'.repeat(300)}b`, '*'.repeat(5000), '('.repeat(70_000)];
    const penerap = new PenerapKonfigurasi({ ...KONFIGURASI_KOSONG, abaikan: jahat });
    for (const jalur of ['a'.repeat(250), `${'a/'.repeat(1000)}c.sop`]) expect(typeof penerap.dilewati(jalur)).toBe('boolean');
  });
});

describe('what holds for a file', () => {
  const penerap = new PenerapKonfigurasi(
    isi(`{
      "peraturan": ["umum"],
      "instansi": { "instansi": "A" },
      "aturan": { "waktu-kosong": "info", "nomor-kosong": "error" },
      "untuk": [
        { "berkas": ["lama"], "peraturan": ["lama"], "aturan": { "waktu-kosong": "off" } },
        { "berkas": ["lama/baru", "b.sop"], "aturan": { "waktu-kosong": "warning", "output-kosong": "off" } },
        { "berkas": ["bebas.sop"], "peraturan": [] }
      ]
    }`),
  );

  it.each<[string, readonly string[], object]>([
    ['a.sop', ['umum'], { 'waktu-kosong': 'info', 'nomor-kosong': 'error' }],
    ['lama/a.sop', ['lama'], { 'waktu-kosong': 'mati', 'nomor-kosong': 'error' }],
    ['lama/baru/a.sop', ['lama'], { 'waktu-kosong': 'warning', 'nomor-kosong': 'error', 'output-kosong': 'mati' }],
    ['x/b.sop', ['umum'], { 'waktu-kosong': 'warning', 'nomor-kosong': 'error', 'output-kosong': 'mati' }],
    ['lama/bebas.sop', [], { 'waktu-kosong': 'mati', 'nomor-kosong': 'error' }],
  ])('%s', (jalur, peraturan, tingkat) => {
    expect(penerap.setelan(jalur)).toEqual({ peraturan, tingkat, instansi: { instansi: 'A' } });
  });

  it('is one value for files with the same exceptions', () => {
    expect(penerap.setelan('lama/b/a.sop')).toBe(penerap.setelan('lama/a.sop'));
    expect(penerap.setelan('a.sop')).not.toBe(penerap.setelan('lama/a.sop'));
  });
});
