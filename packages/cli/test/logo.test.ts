import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AKAR, BERSIH, folderUji, sop } from './alat.ts';

const LAMBANG = readFileSync(join(AKAR, 'examples/lambang.svg'));
const SKRIP = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>alert(1)</script></svg>';
const dengan = (logo: string) => BERSIH.replace(/^jenis /mu, `logo "${logo}"\njenis `);
const KONFIGURASI = JSON.stringify({ instansi: { logo: 'gambar/l.svg' } });

describe('the logo in a document', () => {
  const cetak = async (cwd: string, ...argv: string[]) => sop(['export', ...argv, '--bagian', 'identitas', '--to', 'svg'], { cwd });
  const TERTANAM = `data:image/svg+xml;base64,${LAMBANG.toString('base64')}`;

  it.each([
    ['beside its SOP', { 'a.sop': dengan('l.svg'), 'l.svg': LAMBANG }, 'a.sop'],
    ['above its SOP, in the working folder', { 'x/a.sop': dengan('../l.svg'), 'l.svg': LAMBANG }, 'x/a.sop'],
    ['of the configuration, from its folder', { 'x/a.sop': BERSIH, 'sop.config.json': KONFIGURASI, 'gambar/l.svg': LAMBANG }, 'x/a.sop'],
    [
      'of the SOP rather than the configuration',
      { 'a.sop': dengan('l.svg'), 'sop.config.json': KONFIGURASI, 'l.svg': LAMBANG, 'gambar/l.svg': SKRIP },
      'a.sop',
    ],
  ])('%s', async (_, berkas, nama) => {
    const { kode, out, err } = await cetak(folderUji(berkas as Record<string, string | Uint8Array>), nama);
    expect([kode, err]).toEqual([0, '']);
    expect(out).toContain(TERTANAM);
  });

  it('is a picture in a page of the web', async () => {
    const { out } = await sop(['export', 'a.sop', '--to', 'html'], { cwd: folderUji({ 'a.sop': dengan('l.svg'), 'l.svg': LAMBANG }) });
    expect(out).toContain(`<img src="${TERTANAM}" alt="Logo"`);
  });

  it('of standard input, from where it is said to stand', async () => {
    const cwd = folderUji({ 'x/l.svg': LAMBANG });
    const argv = ['export', '-', '--stdin-filename', 'x/a.sop', '--bagian', 'sampul', '--to', 'svg'];
    expect((await sop(argv, { cwd, stdin: dengan('l.svg') })).out).toContain(TERTANAM);
  });

  it.each([
    ['is missing', { 'a.sop': dengan('l.svg') }, 'a.sop', /Berkas logo "l\.svg" tidak ditemukan/u],
    ['holds a script', { 'a.sop': dengan('l.svg'), 'l.svg': SKRIP }, 'a.sop', /memuat <script>.*Simpan ulang/u],
    [
      'is outside the folder of the configuration',
      { 'x/a.sop': dengan('../l.svg'), 'x/sop.config.json': '{}', 'l.svg': LAMBANG },
      'x/a.sop',
      /di luar ruang kerja/u,
    ],
    [
      'is of the configuration, and broken',
      { 'a.sop': BERSIH, 'sop.config.json': KONFIGURASI, 'gambar/l.svg': 'x' },
      'a.sop',
      /bukan PNG/u,
    ],
  ])('leaves its place where it %s, and says so', async (_, berkas, nama, pesan) => {
    const { kode, out, err } = await cetak(folderUji(berkas as Record<string, string | Uint8Array>), nama);
    expect([kode, err]).toEqual([0, expect.stringMatching(pesan)]);
    expect(out).not.toContain('<image');
    expect(out).toContain('l.svg</text>');
  });

  it('is not asked for where nobody sees it', async () => {
    const cwd = folderUji({ 'a.sop': dengan('l.svg') });
    for (const argv of [[], ['--bagian', 'prosedur'], ['--view', 'diagram']]) {
      expect(await sop(['export', 'a.sop', '--to', 'svg', ...argv], { cwd })).toMatchObject({ kode: 0, err: '' });
    }
  });

  it('is a picture of pixels in a PDF and in office documents, and told of once for all parts of a book', async () => {
    const cwd = folderUji({ 'a.sop': dengan('l.svg'), 'b.sop': dengan('l.svg').replace('LayananContoh', 'Kedua'), 'l.svg': LAMBANG });
    for (const format of ['pdf', 'docx', 'xlsx']) {
      expect(await sop(['export', 'a.sop', '--to', format, '-o', `a.${format}`], { cwd })).toEqual({ kode: 0, out: '', err: '' });
    }
    expect(readFileSync(join(cwd, 'a.pdf'), 'latin1')).toContain('/Subtype /Image');
    expect(readFileSync(join(cwd, 'a.docx'), 'latin1')).toMatch(/word\/media\/[^/]+\.png/u);
    expect(readFileSync(join(cwd, 'a.xlsx'), 'latin1')).toMatch(/xl\/media\/[^/]+\.png/u);
    const tanpa = folderUji({ 'a.sop': dengan('l.svg'), 'b.sop': dengan('l.svg').replace('LayananContoh', 'Kedua') });
    const { err } = await sop(['export', '.', '--to', 'pdf', '-o', 'buku.pdf'], { cwd: tanpa });
    expect(err.match(/Berkas logo "l\.svg" tidak ditemukan/gu)).toHaveLength(1);
  });
});

describe('the logo in a check', () => {
  const temuan = async (berkas: Readonly<Record<string, string | Uint8Array>>) => {
    const { out } = await sop(['check', '--format', 'json'], { cwd: folderUji(berkas) });
    const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; file: string; range: { start: { line: number } } }[] };
    return diagnostics.filter(({ code }) => code === 'logo-tak-terbaca').map(({ file, range }) => `${file}:${range.start.line}`);
  };
  const baris = dengan('l.svg').split('\n').indexOf('logo "l.svg"');

  it('is found where it does not count', async () => {
    expect(await temuan({ 'a.sop': dengan('l.svg') })).toEqual([`a.sop:${baris}`]);
    expect(await temuan({ 'a.sop': dengan('l.svg'), 'l.svg': LAMBANG })).toEqual([]);
    expect(await temuan({ 'x/a.sop': dengan('../l.svg'), 'l.svg': LAMBANG })).toEqual([]);
    expect(await temuan({ 'x/a.sop': dengan('../l.svg'), 'x/sop.config.json': '{}', 'l.svg': LAMBANG })).toEqual([`x/a.sop:${baris}`]);
  });

  it('is unknown where the text stands nowhere', async () => {
    const stdin = dengan('l.svg');
    const cek = async (...argv: string[]) => (await sop(['check', '-', ...argv], { stdin, cwd: folderUji() })).out;
    expect(await cek()).not.toContain('logo-tak-terbaca');
    expect(await cek('--stdin-filename', 'a.sop')).toContain('logo-tak-terbaca');
  });
});
