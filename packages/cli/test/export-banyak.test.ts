import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BERSIH, bernama, folderUji, RUSAK, sop } from './alat.ts';

const PROFIL = 'peraturan x adalah "X"\n';
/** The files below a folder, ascending. */
const isi = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entri) => entri.isFile())
    .map((entri) =>
      join(entri.parentPath, entri.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

describe('export of folders', () => {
  it('keeps what lies below them apart, and says what was written', async () => {
    const cwd = folderUji({ 'sop/a.sop': BERSIH, 'sop/umum/a.sop': bernama(BERSIH, 'Umum'), 'sop/umum/profil.sop': PROFIL });
    const hasil = await sop(['export', 'sop', '--to', 'pdf', '-o', 'hasil/'], { cwd });
    expect(hasil).toEqual({ kode: 0, out: '', err: 'sop: 2 SOP diekspor ke "hasil/": 2 berkas, 8 halaman.\n' });
    expect(isi(join(cwd, 'hasil'))).toEqual(['a.pdf', 'umum/a.pdf']);
    expect(readFileSync(join(cwd, 'hasil/umum/a.pdf'), 'latin1')).toMatch(/^%PDF-/u);
  });

  it('takes each file once, and what a configuration ignores only where it is named', async () => {
    const cwd = folderUji({
      'sop.config.json': JSON.stringify({ abaikan: ['arsip/**'] }),
      'a.sop': BERSIH,
      'arsip/lama.sop': bernama(BERSIH, 'Lama'),
      'arsip/dipakai.sop': bernama(BERSIH, 'Dipakai'),
    });
    const { kode, err } = await sop(['export', '.', 'a.sop', 'arsip/dipakai.sop', '--to', 'svg', '-o', 'hasil/'], { cwd });
    expect({ kode, err }).toEqual({ kode: 0, err: 'sop: 2 SOP diekspor ke "hasil/": 2 berkas.\n' });
    expect(isi(join(cwd, 'hasil'))).toEqual(['a.svg', 'dipakai.svg']);
  });

  it('gives equal names of several folders numbers', async () => {
    const cwd = folderUji({ 'satu/a.sop': BERSIH, 'dua/a.sop': bernama(BERSIH, 'Dua') });
    await sop(['export', 'satu', 'dua', '--to', 'svg', '-o', 'hasil/'], { cwd });
    expect(isi(join(cwd, 'hasil'))).toEqual(['a-2.svg', 'a.svg']);
    expect(readFileSync(join(cwd, 'hasil/a-2.svg'), 'utf8')).toContain('Dua</title>');
  });

  it('draws those that have the SOP that is asked for', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH, 'b.sop': bernama(BERSIH, 'Dicari') });
    expect((await sop(['export', '.', '--sop', 'Dicari', '--to', 'svg', '-o', 'hasil/'], { cwd })).kode).toBe(0);
    expect(isi(join(cwd, 'hasil'))).toEqual(['b.svg']);
  });
});

describe('export of several files', () => {
  it('goes on after one that fails, and says which did', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH, 'p.sop': PROFIL, 'z.sop': bernama(BERSIH, 'Akhir') });
    const { kode, out, err } = await sop(['export', 'a.sop', 'p.sop', 'z.sop', '--to', 'svg', '-o', 'hasil/'], { cwd });
    expect({ kode, out }).toEqual({ kode: 2, out: '' });
    expect(err.split('\n')).toEqual([
      'sop: "p.sop" tidak diekspor: "p.sop" tidak memuat SOP.',
      'sop: 2 SOP diekspor ke "hasil/": 2 berkas.',
      'sop: 1 dari 3 berkas sumber gagal diekspor; sebabnya disebut di atas.',
      '',
    ]);
    expect(isi(join(cwd, 'hasil'))).toEqual(['a.svg', 'z.svg']);
  });

  it('goes on where a file cannot be written', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH, 'b.sop': bernama(BERSIH, 'Kedua'), 'hasil/a.svg/isi': '' });
    const { kode, err } = await sop(['export', '.', '--to', 'svg', '-o', 'hasil/', '--locale', 'en'], { cwd });
    expect(kode).toBe(2);
    expect(err).toMatch(
      /^sop: "a\.sop" was not exported: "hasil\/a\.svg" cannot be written: .*\nsop: 1 SOP exported to "hasil\/": 1 file\.\n/u,
    );
    expect(isi(join(cwd, 'hasil'))).toEqual(['a.svg/isi', 'b.svg']);
  });

  it('draws what it could read of faulty ones, and ends as for one', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH, 'r.sop': RUSAK });
    const { kode, err } = await sop(['export', '.', '--to', 'svg', '-o', 'hasil/'], { cwd });
    expect(kode).toBe(1);
    expect(err).toMatch(/"r\.sop" memuat kesalahan penulisan;[\s\S]*\nsop: 2 SOP diekspor ke "hasil\/": 2 berkas\.\n$/u);
  });

  it('shows on a terminal how far it is, in one line that messages do not spoil', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH, 'p.sop': PROFIL });
    const argv = ['export', 'a.sop', 'p.sop', '--to', 'svg', '-o', 'hasil/'];
    const { err } = await sop(argv, { cwd, terminal: true, kolom: 14 });
    const hapus = '\r\u001b[2K';
    const gagal = 'sop: "p.sop" tidak diekspor: "p.sop" tidak memuat SOP.\n';
    const akhir = 'sop: 1 SOP diekspor ke "hasil/": 1 berkas.\nsop: 1 dari 2 berkas sumber gagal diekspor; sebabnya disebut di atas.\n';
    expect(err).toBe(`sop: 1/2 a.so${hapus}sop: 2/2 p.so${hapus}${gagal}sop: 2/2 p.so${hapus}${akhir}`);
    expect((await sop(argv, { cwd })).err).toBe(gagal + akhir);
    expect((await sop(['export', 'a.sop', '--to', 'svg', '-o', 'hasil/'], { cwd, terminal: true })).err).not.toContain('\u001b');
  });
});

describe('export page by page', () => {
  const panjang = `${BERSIH}${Array.from({ length: 280 }, (_, i) => `  langkah "Kegiatan tambahan ${i + 1}" oleh staf\n`).join('')}`;

  it('writes a file for each page, in the order of their names', async () => {
    const cwd = folderUji({ 'a.sop': panjang });
    const { kode, out, err } = await sop(['export', 'a.sop', '--to', 'svg', '--halaman', 'semua', '-o', 'hasil/'], { cwd });
    expect({ kode, out }).toEqual({ kode: 0, out: '' });
    const berkas = isi(join(cwd, 'hasil'));
    expect(berkas.length).toBeGreaterThan(9);
    expect(err).toBe(`sop: 1 SOP diekspor ke "hasil/": ${berkas.length} berkas, ${berkas.length} halaman.\n`);
    expect(berkas.slice(0, 2)).toEqual(['a-hal-01.svg', 'a-hal-02.svg']);
    const ketiga = await sop(['export', 'a.sop', '--to', 'svg', '--halaman', '3'], { cwd });
    expect(readFileSync(join(cwd, 'hasil/a-hal-03.svg'), 'utf8')).toBe(ketiga.out);
  });

  it('writes the parts that are asked for, of each SOP', async () => {
    const cwd = folderUji({ 'a.sop': `${BERSIH}\n${bernama(BERSIH, 'Kedua')}` });
    await sop(['export', 'a.sop', '--to', 'svg', '--halaman', 'semua', '--bagian', 'sampul,identitas', '-o', 'hasil/'], { cwd });
    const nama = ['Kedua', 'LayananContoh'].flatMap((satu) => [`a-${satu}-hal-1.svg`, `a-${satu}-hal-2.svg`]);
    expect(isi(join(cwd, 'hasil'))).toEqual(nama);
  });
});
