import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderUji, sop } from './alat.ts';

const BERKAS = {
  'a.sop': 'sop Surat "Pengelolaan Surat"\nunit kerja "Bagian Umum"\nnomor "001"\nketerkaitan\n  - sop Cuti\n  - "SOP Arsip Daerah"\n',
  'sub/b.sop': '\nsop Cuti "Pemberian Cuti"\nketerkaitan\n  - "SOP Pengelolaan Surat."\n  - "sop arsip  daerah"\n',
  'sub/c.sop': 'sop "Penelitian"\n',
};

const peta = async (cwd: string, ...argv: string[]) =>
  JSON.parse((await sop(['export', ...argv, '--view', 'peta', '--to', 'json'], { cwd })).out);

describe('export --view peta', () => {
  it('draws all files of a folder as one map', async () => {
    const cwd = folderUji(BERKAS);
    const { cards, edges, ...lain } = await peta(cwd, '.');
    expect(lain).toMatchObject({ version: 1, view: 'peta' });
    expect(cards).toMatchObject([
      { id: 'k1', judul: 'Pengelolaan Surat', nomor: '001', unit: 'Bagian Umum', file: 'a.sop', position: { line: 0, character: 0 } },
      { id: 'k2', judul: 'Pemberian Cuti', nomor: null, file: 'sub/b.sop', position: { line: 1, character: 0 } },
      { id: 'k3', judul: 'Penelitian' },
      { id: 'k4', judul: 'SOP Arsip Daerah', outside: 'teks', file: null, position: null },
    ]);
    expect(edges).toMatchObject([
      { from: 'k1', to: 'k2', mutual: true },
      { from: 'k1', to: 'k4', mutual: false },
      { from: 'k2', to: 'k4', mutual: false },
    ]);
    expect(cards[0]).toHaveProperty('width');
    expect(edges[0].points.length).toBeGreaterThan(1);
  });

  it('writes to standard output, to a file, and into a folder, always the same', async () => {
    const cwd = folderUji(BERKAS);
    mkdirSync(join(cwd, 'hasil'));
    const svg = ['--view', 'peta', '--to', 'svg'];
    const { kode, out, err } = await sop(['export', '.', ...svg], { cwd });
    expect({ kode, err }).toEqual({ kode: 0, err: '' });
    expect(out).toMatch(/^<svg [\s\S]*<title>Peta Keterkaitan SOP<\/title>[\s\S]*<\/svg>\n$/u);
    await sop(['export', 'sub', 'a.sop', ...svg, '-o', 'peta.svg'], { cwd });
    await sop(['export', 'sub/c.sop', 'sub', '.', ...svg, '-o', 'hasil/'], { cwd });
    expect(readdirSync(join(cwd, 'hasil'))).toEqual(['peta.svg']);
    expect(readFileSync(join(cwd, 'peta.svg'), 'utf8')).toBe(out);
    expect(readFileSync(join(cwd, 'hasil/peta.svg'), 'utf8')).toBe(out);
    expect(out).not.toContain(cwd);
  });

  it('shows of files that the configuration leaves out only what others name, unless they are named themselves', async () => {
    const cwd = folderUji({ ...BERKAS, 'sop.config.json': '{ "abaikan": ["sub/**"] }' });
    expect((await peta(cwd, '.')).cards.map(({ judul }: { judul: string }) => judul)).toEqual([
      'Pengelolaan Surat',
      'Pemberian Cuti',
      'SOP Arsip Daerah',
    ]);
    expect((await peta(cwd, 'sub/c.sop')).cards).toHaveLength(1);
  });

  it('draws what it could read of a faulty text, and says that it may not be all', async () => {
    const cwd = folderUji({ ...BERKAS, 'a.sop': `${BERKAS['a.sop']}pelaksana staf staf\n` });
    const { kode, out, err } = await sop(['export', '.', '--view', 'peta', '--to', 'svg'], { cwd });
    expect(kode).toBe(1);
    expect(out).toContain('Pengelolaan Surat');
    expect(err).toMatch(/^sop: "a\.sop" memuat kesalahan penulisan/u);
  });

  it('is refused as PDF, which has pages of procedures', async () => {
    const { kode, out, err } = await sop(['export', '.', '--view', 'peta', '--to', 'pdf', '-o', 'x.pdf'], { cwd: folderUji(BERKAS) });
    expect({ kode, out }).toEqual({ kode: 2, out: '' });
    expect(err).toContain('peta belum dapat ditulis sebagai pdf. Yang tersedia: svg, json.');
  });
});
