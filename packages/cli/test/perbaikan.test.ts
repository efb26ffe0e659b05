/** --fix, --unsafe-fixes and --diff: what is mended, what stays, and that nothing is ever broken. */
import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Fix } from '@alir/core';
import { bacaDokumen } from '@alir/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perbaikiSemua } from '../src/periksa/perbaikan.ts';
import { AKAR, BERSIH, bernama, folderUji, KESALAHAN, sop } from './alat.ts';

/** An error that a suggestion mends; whether that is meant is for the author to say. */
const SALAH_KETIK = BERSIH.replace('oleh kadis', 'oleh kadiss').replace('ke terima', 'ke teriima');
const KODE = ['langkah-tak-dikenal', 'pelaksana-tak-dikenal'];

const baca = (cwd: string, nama = 'a.sop') => readFileSync(join(cwd, nama), 'utf8');
const kode = async (cwd: string) =>
  JSON.parse((await sop(['check', '--format', 'json'], { cwd })).out).diagnostics.map((d: { code: string }) => d.code);

describe('--fix', () => {
  it('leaves alone what wants a look', async () => {
    const cwd = folderUji({ 'a.sop': SALAH_KETIK });
    const { kode: keluar, out, err } = await sop(['check', '--fix'], { cwd });
    expect({ keluar, err }).toEqual({ keluar: 1, err: '' });
    expect(out).toContain('2 dengan --fix --unsafe-fixes (perlu ditinjau)');
    expect(baca(cwd)).toBe(SALAH_KETIK);
  });

  it('with --unsafe-fixes mends that too, says so, and reports what is left', async () => {
    const cwd = folderUji({ 'a.sop': SALAH_KETIK, 'b.sop': bernama(KESALAHAN, 'B') });
    expect(await kode(cwd)).toEqual([...KODE, 'pelaksana-tak-dikenal']);
    const { kode: keluar, out, err } = await sop(['check', '--fix', '--unsafe-fixes'], { cwd });
    expect({ keluar, err }).toEqual({ keluar: 1, err: 'sop: 2 temuan diperbaiki dalam 1 berkas.\n' });
    expect(out).toMatch(/^b\.sop:.*"gubernur".*\n2 berkas diperiksa: 1 kesalahan\.\n$/u);
    expect(baca(cwd)).toBe(BERSIH);
    expect(baca(cwd, 'b.sop')).toBe(bernama(KESALAHAN, 'B'));
  });

  it('changes nothing the second time', async () => {
    const cwd = folderUji({ 'a.sop': SALAH_KETIK });
    await sop(['check', '--fix', '--unsafe-fixes'], { cwd });
    const { mtimeMs } = lstatSync(join(cwd, 'a.sop'));
    expect(await sop(['check', '--fix', '--unsafe-fixes'], { cwd })).toEqual({
      kode: 0,
      out: '1 berkas diperiksa: tidak ada temuan.\n',
      err: '',
    });
    expect(lstatSync(join(cwd, 'a.sop')).mtimeMs).toBe(mtimeMs);
  });

  it.each<[string, (teks: string) => string]>([
    ['a byte order mark', (t) => `\uFEFF${t}`],
    ['lines that end with CRLF', (t) => t.replaceAll('\n', '\r\n')],
    ['both', (t) => `\uFEFF${t.replaceAll('\n', '\r\n')}`],
    ['no line end at its end', (t) => t.trimEnd()],
    ['letters beyond the basic plane', (t) => t.replaceAll('permohonan', '😀é')],
  ])('keeps %s', async (_, ubah) => {
    const cwd = folderUji({ 'a.sop': ubah(SALAH_KETIK) });
    expect((await sop(['check', '--fix', '--unsafe-fixes'], { cwd })).kode).toBe(0);
    expect(baca(cwd)).toBe(ubah(BERSIH));
  });

  it('mends the file that a link leads to, and leaves the link', async () => {
    const cwd = folderUji({ 'sub/a.sop': SALAH_KETIK });
    symlinkSync(join(cwd, 'sub/a.sop'), join(cwd, 'tautan.sop'));
    expect((await sop(['check', 'tautan.sop', '--fix', '--unsafe-fixes'], { cwd })).kode).toBe(0);
    expect(lstatSync(join(cwd, 'tautan.sop')).isSymbolicLink()).toBe(true);
    expect(baca(cwd, 'sub/a.sop')).toBe(BERSIH);
    expect(readdirSync(join(cwd, 'sub'))).toEqual(['a.sop']);
  });

  it.each<[string, string | Uint8Array]>([
    ['half-written', SALAH_KETIK.replace('waktu       1 jam', 'waktu       1')],
    ['a binary file', new Uint8Array([0, 1, 2, 0xff])],
    ['too long to be read', `${SALAH_KETIK}//${'x'.repeat(13 * 1024 * 1024)}`],
  ])('breaks no file: %s', async (_, isi) => {
    const cwd = folderUji({ 'a.sop': isi });
    const sintaks = async () => (await kode(cwd)).filter((k: string) => k === 'sintaks').length;
    const sebelum = await sintaks();
    expect(sebelum).toBeGreaterThan(0);
    await sop(['check', '--fix', '--unsafe-fixes'], { cwd });
    expect(await sintaks()).toBe(sebelum);
    const panjang = Buffer.from(isi as string).length;
    expect(Math.abs(readFileSync(join(cwd, 'a.sop')).length - panjang)).toBeLessThan(10);
  });

  it('mends only the files that it is asked about', async () => {
    const cwd = folderUji({ 'a.sop': SALAH_KETIK, 'b.sop': SALAH_KETIK, 'sop.config.json': '{ "abaikn": [] }' });
    await sop(['check', 'b.sop', '--fix', '--unsafe-fixes'], { cwd });
    expect([baca(cwd), baca(cwd, 'b.sop'), baca(cwd, 'sop.config.json')]).toEqual([SALAH_KETIK, BERSIH, '{ "abaikn": [] }']);
  });

  it.each<[string[], string]>([
    [['-', '--fix'], 'masukan standar (-) tidak dapat diperbaiki'],
    [['-', '--diff'], 'masukan standar (-) tidak dapat diperbaiki'],
    [['--unsafe-fixes'], '--unsafe-fixes hanya berlaku bersama --fix atau --diff'],
  ])('%j is refused', async (argv, kalimat) => {
    const cwd = folderUji({ 'a.sop': SALAH_KETIK });
    expect(await sop(['check', ...argv], { cwd, stdin: SALAH_KETIK })).toEqual({ kode: 2, out: '', err: expect.stringContaining(kalimat) });
  });
});

describe('a rule whose fixes are wrong', () => {
  const awal = { line: 0, character: 0 };

  /** Mends a file by a finding that a rule of the test's own has whatever the text is. */
  async function dengan(edits: Fix['edits']) {
    const cwd = folderUji({ 'a.sop': BERSIH });
    const range = { start: awal, end: awal };
    const fix = { title: 'X', safe: true, edits };
    const temuan: Finding = { uri: '', range, severity: 'warning', code: 'x', message: 'X.', citations: [], fix };
    const hasil = { berkas: ['a.sop'], temuan: [{ nama: 'a.sop', temuan }], didiamkan: [] };
    let kali = 0;
    const periksa = async () => {
      kali++;
      return { hasil, takTerbaca: [], peraturan: new Set<string>() };
    };
    const { teks, jumlah } = await perbaikiSemua(periksa, new Map([['a.sop', join(cwd, 'a.sop')]]), false);
    return { teks: [...teks.values()], jumlah, kali };
  }

  it('breaks no text', async () => {
    const start = { line: BERSIH.split('\n').findIndex((b) => b.startsWith('satuan kerja')), character: 0 };
    expect(await dengan([{ range: { start, end: { ...start, character: 6 } }, newText: '"' }])).toEqual({ teks: [], jumlah: 0, kali: 1 });
  });

  it('ends, though it is never content', async () => {
    const { teks, kali } = await dengan([{ range: { start: awal, end: awal }, newText: '// x\n' }]);
    expect(teks).toEqual([`${'// x\n'.repeat(kali - 1)}${BERSIH}`]);
    expect(kali).toBeLessThan(20);
  });
});

describe('--diff', () => {
  const BERKAS = {
    'a.sop': SALAH_KETIK,
    'sub dir/b é.sop': `\uFEFF${bernama(SALAH_KETIK, 'B')}`,
    'c"\t.sop': bernama(SALAH_KETIK, 'C').replaceAll('\n', '\r\n'),
    'd.sop': bernama(SALAH_KETIK, 'D').trimEnd(),
    'bersih.sop': bernama(BERSIH, 'E'),
  };
  const MINTA = ['check', '--diff', '--unsafe-fixes'];

  it('writes nothing, and ends with 1 where something would change', async () => {
    const cwd = folderUji(BERKAS);
    expect((await sop(MINTA, { cwd })).kode).toBe(1);
    for (const [nama, isi] of Object.entries(BERKAS)) expect(baca(cwd, nama)).toBe(isi);
    expect(await sop([...MINTA, 'bersih.sop'], { cwd })).toEqual({ kode: 0, out: '', err: '' });
    expect(await sop([...MINTA, '--fix', 'bersih.sop', 'a.sop'], { cwd })).toMatchObject({ kode: 1 });
    expect(baca(cwd)).toBe(SALAH_KETIK);
  });

  it.each<[string, string[]]>([
    ['git apply', ['git', 'apply', '-']],
    ['patch', ['patch', '-p1', '--binary', '--quiet']],
  ])('applied with %s gives what --fix gives', async (_, [program, ...argumen]) => {
    const cwd = folderUji(BERKAS);
    const { out } = await sop(MINTA, { cwd });
    expect(out.match(/^--- .*/gmu)).toHaveLength(4);
    execFileSync(program!, argumen, { cwd, input: out, env: { ...process.env, GIT_DIR: join(cwd, '.tiada') } });
    const lain = folderUji(BERKAS);
    await sop(['check', '--fix', '--unsafe-fixes'], { cwd: lain });
    for (const nama of Object.keys(BERKAS)) expect(baca(cwd, nama)).toBe(baca(lain, nama));
    expect(await kode(cwd)).toEqual([]);
  });
});

/** Names misspelt and lines moved: what suggestions are for, and what makes them collide. */
const CONTOH = readdirSync(join(AKAR, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((nama) => nama.endsWith('.sop'))
  .sort()
  .map((nama) => readFileSync(join(AKAR, 'examples', nama), 'utf8'));
const tempat = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
type Ubahan = (teks: string) => string;
/** A letter of one of the words that fit the pattern is doubled. */
const salahKetik = (pola: RegExp) =>
  fc.tuple(tempat, tempat).map(
    ([n, m]): Ubahan =>
      (teks) => {
        const kata = [...teks.matchAll(pola)];
        const { index, 0: satu } = kata[Math.floor(n * kata.length)] ?? { index: 0, 0: '' };
        const di = index + Math.floor(m * satu.length);
        return teks.slice(0, di) + (teks[di] ?? '') + teks.slice(di);
      },
  );
const ubahan: fc.Arbitrary<Ubahan> = fc.oneof(
  { arbitrary: salahKetik(/(?<=\b(?:oleh|ke) )\p{L}+/gu), weight: 3 },
  salahKetik(/\p{L}{3,}/gu),
  tempat.map(
    (n): Ubahan =>
      (teks) =>
        teks
          .split('\n')
          .toSpliced(Math.floor(n * teks.split('\n').length), 1)
          .join('\n'),
  ),
  fc.tuple(tempat, fc.constantFrom('"', '-', 'oleh', 'ke', 'jika', '\r\n', '/*')).map(
    ([n, kata]): Ubahan =>
      (teks) => {
        const di = Math.floor(n * teks.length);
        return `${teks.slice(0, di)} ${kata} ${teks.slice(di)}`;
      },
  ),
);
const berubah = fc
  .tuple(fc.constantFrom(...CONTOH), fc.array(ubahan, { minLength: 1, maxLength: 8 }))
  .map(([teks, semua]) => semua.reduce((t, u) => u(t), teks));

it('whatever an SOP has become, mending twice changes nothing the second time, and never adds a syntax error', async () => {
  const sintaks = (teks: string) => bacaDokumen(teks, '').masalah.filter((m) => m.kode === 'sintaks').length;
  const cwd = folderUji();
  let diperbaiki = 0;
  await fc.assert(
    fc.asyncProperty(berubah, async (teks) => {
      writeFileSync(join(cwd, 'a.sop'), teks);
      const { kode: keluar, err } = await sop(['check', '--fix', '--unsafe-fixes'], { cwd });
      expect([0, 1]).toContain(keluar);
      if (/diperbaiki/u.test(err)) diperbaiki++;
      const sekali = baca(cwd);
      expect(sintaks(sekali)).toBeLessThanOrEqual(sintaks(teks));
      expect((await sop(['check', '--fix', '--unsafe-fixes'], { cwd })).err).toBe('');
      expect(baca(cwd)).toBe(sekali);
    }),
    { numRuns: 120 },
  );
  expect(diperbaiki).toBeGreaterThan(20);
});
