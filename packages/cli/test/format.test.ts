import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tulisUtuh } from '../src/tulis-berkas.ts';
import { BERSIH, folderUji, RUSAK, sop } from './alat.ts';

const RAPI = BERSIH;
const ACAK = BERSIH.replaceAll(/^ {2,}/gmu, '\t').replace('prosedur\n', 'PROSEDUR\n\n\n');

describe('format', () => {
  it('finds the template in the standard layout', async () => {
    const { kode, out } = await sop(['format', '-'], { stdin: RAPI });
    expect({ kode, out }).toEqual({ kode: 0, out: RAPI });
  });

  it('writes in place what needs it, and only that', async () => {
    const cwd = folderUji({ 'a.sop': ACAK, 'sub/b.sop': RAPI });
    const sebelum = statSync(join(cwd, 'sub/b.sop')).ino;
    expect(await sop(['format'], { cwd })).toEqual({ kode: 0, out: '', err: 'sop: 1 dari 2 berkas dirapikan.\n' });
    expect(readFileSync(join(cwd, 'a.sop'), 'utf8')).toBe(RAPI);
    expect(statSync(join(cwd, 'sub/b.sop')).ino).toBe(sebelum);
    expect(await sop(['format', '--locale', 'en'], { cwd })).toEqual({
      kode: 0,
      out: '',
      err: 'sop: 2 files are in the standard layout.\n',
    });
    expect(readdirSync(cwd).sort()).toEqual(['a.sop', 'sub']);
  });

  it('only names files with --check', async () => {
    const cwd = folderUji({ 'a.sop': ACAK, 'b.sop': RAPI });
    expect(await sop(['format', '--check'], { cwd })).toMatchObject({ kode: 1, out: 'a.sop\n' });
    expect(readFileSync(join(cwd, 'a.sop'), 'utf8')).toBe(ACAK);
    expect(await sop(['format', '--check', 'b.sop'], { cwd })).toMatchObject({ kode: 0, out: '' });
    expect(await sop(['format', '--check', '-'], { stdin: ACAK })).toMatchObject({ kode: 1, out: 'stdin.sop\n' });
  });

  it('prints with --stdout', async () => {
    const cwd = folderUji({ 'a.sop': ACAK });
    expect(await sop(['format', '--stdout', 'a.sop'], { cwd })).toEqual({ kode: 0, out: RAPI, err: '' });
    expect(readFileSync(join(cwd, 'a.sop'), 'utf8')).toBe(ACAK);
  });

  it('names the place of a syntax error, leaves that file alone and does the others', async () => {
    const cwd = folderUji({ 'a.sop': RUSAK, 'b.sop': ACAK, 'c.sop': new Uint8Array([0xff, 0xfe, 0]) });
    const baris = RUSAK.split('\n').findIndex((b) => b.includes('tiga puluh')) + 1;
    const { kode, out, err } = await sop(['format'], { cwd });
    expect({ kode, out }).toEqual({ kode: 2, out: '' });
    expect(err).toMatch(new RegExp(`^sop: a\\.sop:${baris}:\\d+: `, 'u'));
    expect(err).toMatch(/^sop: c\.sop:1:1: .*UTF-8/mu);
    expect(readFileSync(join(cwd, 'a.sop'), 'utf8')).toBe(RUSAK);
    expect(readFileSync(join(cwd, 'b.sop'), 'utf8')).toBe(RAPI);
    expect(readFileSync(join(cwd, 'c.sop'))).toEqual(Buffer.from([0xff, 0xfe, 0]));
  });

  it('keeps line ends, byte order mark, mode and links', async () => {
    const cwd = folderUji({ 'a.sop': `\uFEFF${ACAK.replaceAll('\n', '\r\n')}` });
    chmodSync(join(cwd, 'a.sop'), 0o640);
    symlinkSync('a.sop', join(cwd, 'b.sop'));
    expect((await sop(['format', 'b.sop'], { cwd })).kode).toBe(0);
    expect(readFileSync(join(cwd, 'a.sop'), 'utf8')).toBe(`\uFEFF${RAPI.replaceAll('\n', '\r\n')}`);
    expect(lstatSync(join(cwd, 'b.sop')).isSymbolicLink()).toBe(true);
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'a.sop')).mode & 0o777).toBe(0o640);
  });

  it('refuses two ways at once', async () => {
    expect(await sop(['format', '--check', '--stdout'])).toMatchObject({ kode: 2, err: 'sop: pilih salah satu: --check atau --stdout.\n' });
  });
});

describe('a write that fails', () => {
  it('leaves what was there, and nothing beside it', () => {
    const cwd = folderUji({ 'a.sop': 'lama' });
    // The temporary file has no way into a folder's place: the last step fails as a full disk would.
    mkdirSync(join(cwd, 'folder.sop'));
    expect(() => tulisUtuh(join(cwd, 'folder.sop'), 'baru')).toThrow();
    expect(readdirSync(cwd).sort()).toEqual(['a.sop', 'folder.sop']);
    expect(() => tulisUtuh(join(cwd, 'tiada/a.sop'), 'baru')).toThrow(/ENOENT/u);
  });
});
