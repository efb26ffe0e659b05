import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bacaKonfigurasi, KONFIGURASI_KOSONG } from '@alir/rules';
import { describe, expect, it } from 'vitest';
import paket from '../package.json' with { type: 'json' };
import { FORMAT } from '../src/format.ts';
import { jalankan } from '../src/main.ts';
import { TEMPLAT_KONFIGURASI } from '../src/templat.ts';
import { BERSIH, folderUji, sop } from './alat.ts';

describe('the command', () => {
  it.each<[string[], number, RegExp]>([
    [['--version'], 0, new RegExp(`^${paket.version.replaceAll('.', '\\.')}\\n$`, 'u')],
    [['--help'], 0, /Perintah:\n {2}check .*\n {2}export .*\n {2}format .*\n {2}rules .*\n {2}explain .*\n {2}init .*\n {2}lsp /u],
    [['--help'], 0, new RegExp(`export .*\\(${Object.keys(FORMAT).join(', ')}\\)`, 'u')],
    [['--locale', 'en', '--help'], 0, /^Checks, formats and draws[\s\S]*Usage: sop COMMAND/u],
    [['help', '--locale=en'], 0, /Exit codes: 0 clean/u],
    [['check', '--help', '--locale', 'en'], 0, /Usage: sop check \[PATH…\]/u],
    [['export', '-h'], 0, /Pemakaian: sop export PATH… --to FORMAT/u],
    [['format', '--help'], 0, /--check /u],
    [['check', '--help'], 0, /--format text\|json\|sarif\|github\|junit /u],
    [['rules', '--help'], 0, /Pemakaian: sop rules \[--format text\|json\]/u],
    [['explain', '--help', '--locale=en'], 0, /^Explains one rule[\s\S]*Usage: sop explain CODE/u],
    [['init', '--help'], 0, /sop-baru\.sop/u],
    [['lsp', '--help'], 0, /--stdio/u],
  ])('sop %j', async (argv, kode, pola) => {
    const hasil = await sop(argv);
    expect(hasil).toMatchObject({ kode, err: '' });
    expect(hasil.out).toMatch(pola);
  });

  it.each<[string[], RegExp]>([
    [[], /^Memeriksa, merapikan/u],
    [['chekc'], /perintah "chekc" tidak dikenal\. Mungkin yang dimaksud "check"/u],
    [['--locale', 'en', 'zzz'], /unknown command "zzz"\. See: sop --help/u],
    [['toString'], /tidak dikenal/u],
    [['lsp'], /sop lsp --stdio/u],
    [['lsp', '--stdio', 'x'], /argumen "x" tidak diperlukan/u],
    [['init', 'a', 'b'], /argumen "b" tidak diperlukan/u],
  ])('sop %j is wrong usage', async (argv, pola) => {
    const { kode, out, err } = await sop(argv);
    expect({ kode, out }).toEqual({ kode: 2, out: '' });
    expect(err).toMatch(pola);
  });

  it('says a fault of its own in one sentence, and shows the stack only when asked', async () => {
    const gagal = (env: Record<string, string>) => {
      const err: string[] = [];
      const diam = { tulis: () => undefined, terminal: false, kolom: 80 };
      const kode = jalankan(['check', '-'], {
        cwd: '/',
        env,
        stdout: diam,
        stderr: { ...diam, tulis: (teks: string) => err.push(teks) },
        hariIni: () => ({ tahun: 2026, bulan: 6, hari: 30 }),
        bacaStdin: () => Promise.reject(new Error('meledak')),
      });
      return kode.then((k) => ({ kode: k, err: err.join('') }));
    };
    const biasa = await gagal({});
    expect(biasa.kode).toBe(2);
    expect(biasa.err).toMatch(/^sop: kesalahan internal: meledak\. [^\n]+\n$/u);
    expect((await gagal({ SOP_DEBUG: '1' })).err).toMatch(/\n\s+at /u);
  });
});

describe('init', () => {
  it('writes an SOP that is clean, once', async () => {
    const cwd = folderUji();
    expect(await sop(['init', 'kantor baru'], { cwd })).toMatchObject({
      kode: 0,
      out: '',
      err: expect.stringContaining('kantor baru/sop-baru.sop dibuat'),
    });
    expect(readFileSync(join(cwd, 'kantor baru/sop-baru.sop'), 'utf8')).toBe(BERSIH);
    expect(await sop(['check'], { cwd })).toMatchObject({ kode: 0, out: '1 berkas diperiksa: tidak ada temuan.\n' });
    expect(await sop(['init', 'kantor baru'], { cwd })).toMatchObject({
      kode: 2,
      err: expect.stringContaining('sudah ada dan tidak ditimpa'),
    });
  });

  it('writes a configuration that is clean where none holds yet, and says so', async () => {
    const cwd = folderUji();
    const dibuat = 'sop: sub/sop-baru.sop dibuat.\nsop: sub/sop.config.json dibuat.\nsop: ganti isinya';
    expect((await sop(['init', 'sub'], { cwd })).err.startsWith(dibuat)).toBe(true);
    expect(readFileSync(join(cwd, 'sub/sop.config.json'), 'utf8')).toBe(TEMPLAT_KONFIGURASI);
    expect(bacaKonfigurasi(TEMPLAT_KONFIGURASI)).toEqual({ konfigurasi: KONFIGURASI_KOSONG, masalah: [], rujukan: [], berkas: [] });
    expect((await sop(['check'], { cwd: join(cwd, 'sub') })).kode).toBe(0);
    // What its comments suggest may be written.
    const dipakai = TEMPLAT_KONFIGURASI.replace(/misalnya ([[{].*[\]}])\.[\s\S]*?: (?:\[\]|\{\})/gu, (semua, contoh) =>
      semua.replace(/(?:\[\]|\{\})$/u, contoh),
    );
    expect(bacaKonfigurasi(dipakai)).toMatchObject({
      masalah: [],
      konfigurasi: {
        peraturan: ['permendagri-52-2011'],
        instansi: { instansi: 'Pemerintah Kabupaten Contoh' },
        aturan: { 'waktu-kosong': 'info' },
        abaikan: ['konsep'],
      },
    });
  });

  it('leaves a configuration alone that holds there, beside it or above it', async () => {
    for (const folder of ['.', 'sub/dalam']) {
      const cwd = folderUji({ 'sop.config.json': '{ "bahasa": "id" }' });
      expect(await sop(['init', folder], { cwd })).toMatchObject({ kode: 0, err: expect.not.stringContaining('config') });
      expect(readFileSync(join(cwd, 'sop.config.json'), 'utf8')).toBe('{ "bahasa": "id" }');
      expect(existsSync(join(cwd, 'sub/dalam/sop.config.json'))).toBe(false);
    }
  });

  it('says so where it cannot', async () => {
    const cwd = folderUji({ berkas: 'bukan folder' });
    expect(await sop(['init', 'berkas'], { cwd })).toMatchObject({ kode: 2, err: expect.stringContaining('tidak ditimpa') });
    expect(await sop(['init', 'berkas/dalam'], { cwd })).toMatchObject({ kode: 2, err: expect.stringContaining('bukan folder') });
    expect(readFileSync(join(cwd, 'berkas'), 'utf8')).toBe('bukan folder');
  });
});
