import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keCsv } from '../src/csv.ts';
import { BERSIH, bernama, folderUji, RUSAK, sop } from './alat.ts';

const BERKAS = {
  'b.sop': bernama(BERSIH, 'B10'),
  'a/a.sop': bernama(BERSIH, 'B9').replace('tanggal revisi      -', 'tanggal revisi      9 Maret 2026'),
};
const buku = (cwd: string, ...argv: string[]) => sop(['export', ...argv, '--to', 'pdf'], { cwd });
const judul = (pdf: string) => /<rdf:li xml:lang="x-default">([^<]*)<\/rdf:li>/u.exec(pdf)?.[1];
const csv = async (cwd: string, ...argv: string[]) => (await sop(['export', ...argv, '--view', 'register', '--to', 'csv'], { cwd })).out;

describe('export of many to one file', () => {
  it('is a book, the same however its files are named and wherever it goes', async () => {
    const cwd = folderUji(BERKAS);
    const { kode, out, err } = await buku(cwd, '.');
    expect({ kode, err }).toEqual({ kode: 0, err: '' });
    expect(out).toMatch(/^%PDF-1\.7/u);
    expect(judul(out)).toBe('Standar Operasional Prosedur Dinas Contoh');
    // The day of the SOP that was changed last.
    expect(out).toContain('(D:20260309000000Z)');
    expect((await buku(cwd, 'b.sop', 'a/a.sop')).out).toBe(out);
    expect((await buku(cwd, 'a', 'b.sop', '.', '-o', 'buku.pdf')).kode).toBe(0);
    expect(readFileSync(join(cwd, 'buku.pdf'), 'latin1')).toBe(out);
    expect(judul((await buku(cwd, '.', '--judul', 'Kumpulan _SOP_')).out)).toBe('Kumpulan SOP');
  });

  it('uses the paper that is asked for, or that of the configuration', async () => {
    const cwd = folderUji({ ...BERKAS, 'sop.config.json': '{ "kertas": "F4" }' });
    const kotak = (pdf: string) =>
      new Set([...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, w, h]) => `${Math.round(+w!)} ${Math.round(+h!)}`));
    expect(kotak((await buku(cwd, '.')).out)).toEqual(new Set(['935 609', '609 935']));
    expect(kotak((await buku(cwd, '.', '--kertas', 'A4', '--orientasi', 'portrait')).out)).toEqual(new Set(['595 842']));
  });

  it('names faulty files and leaves them out', async () => {
    const cwd = folderUji({
      ...BERKAS,
      'rusak.sop': RUSAK,
      'biner.sop': Uint8Array.from([0xff, 0xfe, 0x00]),
      'kosong.sop': '// Belum ada.\n',
    });
    const { kode, out, err } = await buku(cwd, '.');
    expect(kode).toBe(1);
    expect(err).toContain('sop: "rusak.sop" memuat kesalahan penulisan, jadi tidak diikutkan. Perbaiki dulu, lalu cetak ulang:\n');
    expect(err).not.toContain('kosong.sop');
    expect(out).toMatch(/^%PDF/u);
    const daftar = await csv(cwd, '.');
    expect(daftar).not.toContain('Rusak');
    expect(daftar).toContain('B9');
  });

  it('leaves out what the configuration leaves out, unless it is named', async () => {
    const cwd = folderUji({ ...BERKAS, 'sop.config.json': '{ "abaikan": ["a/**"] }' });
    expect(await csv(cwd, '.')).not.toContain('B9');
    expect(await csv(cwd, '.', 'a/a.sop')).toContain('B9');
  });

  it('says which SOP has no steps', async () => {
    const cwd = folderUji({ ...BERKAS, 'c.sop': 'sop "Belum Ada"\n' });
    expect((await buku(cwd, '.')).err).toContain('sop: "Belum Ada" belum memuat langkah');
  });

  it.each<[string, string[], RegExp]>([
    ['one SOP', ['.', '--to', 'pdf', '--sop', 'B9'], /--sop tidak berlaku/u],
    ['standard input', ['-', 'b.sop', '--to', 'pdf'], /masukan standar \(-\) tidak dapat dipakai/u],
    ['a source as its target', ['.', '--to', 'pdf', '-o', 'a/a.sop'], /"a\/a\.sop" adalah berkas yang dibaca/u],
    ['a folder without SOPs', ['kosong', '--to', 'pdf'], /tidak ada SOP di sini yang dapat dibukukan/u],
    ['a page that is not there', ['.', '--to', 'pdf', '--halaman', '999'], /tidak ada halaman 999/u],
    ['a title for what is no book', ['b.sop', '--to', 'svg', '--judul', 'X'], /--judul adalah judul buku atau register/u],
    ['formats without pages', ['b.sop', 'a/a.sop', '--to', 'svg'], /hanya dapat ditulis ke dalam folder/u],
    ['pages as CSV', ['.', '--to', 'csv'], /csv hanya untuk register/u],
    ['parts of a register', ['.', '--view', 'register', '--to', 'csv', '--bagian', 'sampul'], /--bagian tidak berlaku/u],
    ['an unknown format of a register', ['.', '--view', 'register', '--to', 'xyz'], /"xyz" belum tersedia\. Yang tersedia: .*csv/u],
    ['a register of nothing', ['--view', 'register', '--to', 'csv'], /sebutkan berkas/u],
  ])('refuses %s', async (_, argv, pesan) => {
    const cwd = folderUji({ ...BERKAS, 'kosong/x.sop': '// Belum ada.\n' });
    const { kode, err } = await sop(['export', ...argv], { cwd });
    expect(kode).toBe(2);
    expect(err).toMatch(pesan);
    expect(readFileSync(join(cwd, 'a/a.sop'), 'utf8')).toBe(BERKAS['a/a.sop']);
  });
});

describe('export --view register', () => {
  it('lists titles and numbers as CSV, in the order of the book', async () => {
    const cwd = folderUji({ ...BERKAS, 'c.sop': `sop "=HYPERLINK('x')"\n` });
    const baris = [
      '"NO.","JUDUL SOP","NOMOR SOP"',
      '"1","Pelayanan Permohonan Data B9","000/CONTOH/B9"',
      '"2","Pelayanan Permohonan Data B10","000/CONTOH/B10"',
      `"3","'=HYPERLINK('x')",""`,
    ];
    expect(await csv(cwd, '.')).toBe(`\ufeff${baris.map((satu) => `${satu}\r\n`).join('')}`);
  });

  it('goes into a folder under its own name, and is drawn in every other format', async () => {
    const cwd = folderUji(BERKAS);
    for (const format of ['csv', 'svg', 'json', 'pdf'])
      await sop(['export', '.', '--view', 'register', '--to', format, '-o', 'hasil/'], { cwd });
    expect(readdirSync(join(cwd, 'hasil')).toSorted()).toEqual(['register.csv', 'register.json', 'register.pdf', 'register.svg']);
    const { sop: milik, pages } = JSON.parse(readFileSync(join(cwd, 'hasil/register.json'), 'utf8'));
    expect(milik).toEqual({ judul: 'Standar Operasional Prosedur Dinas Contoh' });
    expect(pages.map(({ kind }: { kind: string }) => kind)).toEqual(['register']);
    expect(pages[0].cells.map(({ description }: { description: string }) => description)).toContain('Nomor SOP 2: 000/CONTOH/B10');
    expect(readFileSync(join(cwd, 'hasil/register.svg'), 'utf8')).toContain('>JUDUL SOP</text>');
  });
});

describe('CSV', () => {
  it.each([
    ['Surat Masuk', '"Surat Masuk"'],
    ['"Kilat", segera', '"""Kilat"", segera"'],
    ['=1+1', '"\'=1+1"'],
    ['+62', '"\'+62"'],
    ['-', '"\'-"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['\t=1', '"\'\t=1"'],
    ['\r', '"\'\r"'],
    ['\u0007x', '"\'\u0007x"'],
    ['＝1', '"\'＝1"'],
    [' =1', '"\' =1"'],
    ['a=1', '"a=1"'],
    ['', '""'],
  ])('writes %j as %j', (isi, sel) => {
    expect(keCsv([[isi]])).toBe(`\ufeff${sel}\r\n`);
  });

  it('gives back every text, and no cell that begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), { minLength: 1 }), (baris) => {
        const sel = [...keCsv(baris).matchAll(/"((?:[^"]|"")*)"/gu)].map(([, isi]) => isi!.replaceAll('""', '"'));
        const asli = baris.flat();
        expect(sel).toHaveLength(asli.length);
        sel.forEach((isi, i) => {
          expect([asli[i], `'${asli[i]}`]).toContain(isi);
          expect(isi).not.toMatch(/^\s*[=+\-@]/u);
        });
      }),
    );
  });
});
