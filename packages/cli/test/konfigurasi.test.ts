/** What sop.config.json means for a run: which one holds for a file, and what of it the command line overrules. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BERSIH, bacaJunit, bacaPerintahGithub, bernama, folderUji, KESALAHAN, PERINGATAN, sop } from './alat.ts';

interface TemuanJson {
  readonly file: string;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly citations: readonly { readonly peraturan: string }[];
  readonly fix: string | null;
}

async function temuan(cwd: string, ...argv: string[]): Promise<TemuanJson[]> {
  const { out, err } = await sop(['check', '--format', 'json', ...argv], { cwd });
  expect(err).toBe('');
  return JSON.parse(out).diagnostics;
}

const tingkat = async (cwd: string, ...argv: string[]) => (await temuan(cwd, ...argv)).map((t) => [t.file, t.code, t.severity]);
const json = (isi: object) => JSON.stringify(isi);
const PROFIL = 'peraturan perda-kita adalah "Peraturan Daerah Kita"\n  menuntut nomor-kosong pasal "7"\n';

describe('the nearest configuration upward', () => {
  const cwd = folderUji({
    'sop.config.json': json({ aturan: { 'nomor-kosong': 'info' } }),
    'a.sop': PERINGATAN,
    'sub/dalam/b.sop': bernama(PERINGATAN, 'B'),
    'lain/sop.config.json': json({ aturan: { 'nomor-kosong': 'kesalahan' } }),
    'lain/c.sop': bernama(PERINGATAN, 'C'),
    'kosong/sop.config.json': '{}',
    'kosong/d.sop': bernama(PERINGATAN, 'D'),
  });

  it('holds for a file, and is not mixed with those above it', async () => {
    expect(await tingkat(cwd)).toEqual([
      ['a.sop', 'nomor-kosong', 'info'],
      ['kosong/d.sop', 'nomor-kosong', 'warning'],
      ['lain/c.sop', 'nomor-kosong', 'error'],
      ['sub/dalam/b.sop', 'nomor-kosong', 'info'],
    ]);
  });

  it('is the same wherever the command runs', async () => {
    expect(await tingkat(join(cwd, 'sub/dalam'))).toEqual([['b.sop', 'nomor-kosong', 'info']]);
    expect(await tingkat(join(cwd, 'sub'), '../lain/c.sop')).toEqual([['../lain/c.sop', 'nomor-kosong', 'error']]);
  });

  it('holds for standard input by the name it is given', async () => {
    const { out } = await sop(['check', '-', '--stdin-filename', 'lain/x.sop', '--format', 'json'], { cwd, stdin: PERINGATAN });
    expect(JSON.parse(out).summary).toMatchObject({ error: 1 });
  });

  it('gives way to the one that the command line names, whose globs are seen from its own folder', async () => {
    const lain = folderUji({
      'k.json': json({ aturan: { 'nomor-kosong': 'hint' }, untuk: [{ berkas: ['x'], aturan: { 'nomor-kosong': 'off' } }] }),
      'x/e.sop': PERINGATAN,
    });
    expect(await tingkat(cwd, 'lain', '--config', join(lain, 'k.json'))).toEqual([['lain/c.sop', 'nomor-kosong', 'hint']]);
    expect(await tingkat(lain, '--config', 'k.json')).toEqual([]);
  });

  it('is a file: a folder of that name is none', async () => {
    const akar = folderUji({ 'a.sop': PERINGATAN });
    mkdirSync(join(akar, 'sop.config.json'));
    expect(await tingkat(akar)).toEqual([['a.sop', 'nomor-kosong', 'warning']]);
  });
});

describe('severities', () => {
  it('may differ by path, and `mati` means never', async () => {
    const cwd = folderUji({
      'sop.config.json': json({
        aturan: { 'nomor-kosong': 'kesalahan' },
        untuk: [
          { berkas: ['lama'], aturan: { 'nomor-kosong': 'mati' } },
          { berkas: ['lama/baru'], aturan: { 'nomor-kosong': 'petunjuk' } },
        ],
      }),
      'a.sop': PERINGATAN,
      'lama/b.sop': bernama(PERINGATAN, 'B'),
      'lama/baru/c.sop': bernama(PERINGATAN, 'C'),
    });
    expect(await tingkat(cwd)).toEqual([
      ['a.sop', 'nomor-kosong', 'error'],
      ['lama/baru/c.sop', 'nomor-kosong', 'hint'],
    ]);
  });

  it('of what nobody may silence stay, and whoever changes them is told', async () => {
    const cwd = folderUji({ 'sop.config.json': json({ aturan: { sintaks: 'mati' } }), 'a.sop': 'sop @' });
    const semua = await temuan(cwd);
    expect(semua.filter((t) => t.file === 'a.sop').map((t) => `${t.code} ${t.severity}`)).toContain('sintaks error');
    expect(semua.filter((t) => t.file === 'sop.config.json')).toMatchObject([
      { message: 'Tingkat temuan "sintaks" tidak dapat diubah. Hapus isian ini.' },
    ]);
  });
});

describe('regulations', () => {
  const bawaan = json({ peraturan: ['perda-kita'] });
  const sebut = PERINGATAN.replace('instansi ', 'peraturan kukar-57-2012\ninstansi ');
  const dikutip = async (cwd: string, ...argv: string[]) =>
    (await temuan(cwd, ...argv)).map((t) => [t.code, [...new Set(t.citations.map((c) => c.peraturan))].join()]);

  it('apply to SOPs that name none', async () => {
    const cwd = folderUji({
      'sop.config.json': bawaan,
      'p.sop': PROFIL,
      'a.sop': PERINGATAN,
      'sub/b.sop': bernama(sebut, 'B'),
    });
    expect(await dikutip(cwd, 'a.sop')).toEqual([['nomor-kosong', 'perda-kita']]);
    expect((await dikutip(cwd, 'sub')).find(([kode]) => kode === 'nomor-kosong')?.[1]).toBe('kukar-57-2012');
    expect((await dikutip(cwd, 'a.sop', '--peraturan', 'serang-50-2017'))[0]![1]).toBe('serang-50-2017');
  });

  it('are found in the folder of the configuration, wherever the command runs and whoever needs them', async () => {
    const cwd = folderUji({
      'sop.config.json': bawaan,
      'profil/p.sop': PROFIL,
      'sub/a.sop': PERINGATAN,
      'sub/b.sop': bernama(sebut, 'B'),
    });
    expect(await dikutip(join(cwd, 'sub'), 'a.sop')).toEqual([['nomor-kosong', 'perda-kita']]);
    expect((await dikutip(join(cwd, 'sub'), 'b.sop')).map(([kode]) => kode)).not.toContain('konfigurasi-salah');
  });

  it('that nobody declares are a fault of the configuration', async () => {
    const cwd = folderUji({ 'sop.config.json': json({ peraturan: ['kukar-57-2013'] }), 'a.sop': BERSIH });
    expect(await temuan(cwd)).toMatchObject([
      {
        file: 'sop.config.json',
        code: 'konfigurasi-salah',
        severity: 'error',
        message: expect.stringContaining('"kukar-57-2012"'),
        fix: null,
      },
    ]);
  });
});

describe('files that are ignored', () => {
  const cwd = folderUji({
    'sop.config.json': json({ abaikan: ['konsep', 'SOP (lama)', '*-salinan.sop'] }),
    'a.sop': BERSIH,
    'a-salinan.sop': KESALAHAN,
    'sub/konsep/b.sop': KESALAHAN,
    'SOP (lama)/c.sop': KESALAHAN,
  });

  it('are left out where folders are checked', async () => {
    expect(await sop(['check'], { cwd })).toMatchObject({ kode: 0, out: expect.stringContaining('1 berkas diperiksa') });
    expect(await sop(['check', 'sub'], { cwd })).toMatchObject({ kode: 0, err: 'sop: tidak ada berkas .sop di sini.\n' });
  });

  it('are checked where they are named', async () => {
    expect(await tingkat(cwd, 'a-salinan.sop')).toEqual([['a-salinan.sop', 'pelaksana-tak-dikenal', 'error']]);
    expect(await tingkat(cwd, '.', 'sub/konsep/b.sop')).toEqual([['sub/konsep/b.sop', 'pelaksana-tak-dikenal', 'error']]);
  });
});

describe('the run itself', () => {
  it.each<[object, string[], number]>([
    [{ maksPeringatan: 0 }, [], 1],
    [{ maksPeringatan: 1 }, [], 0],
    [{ maksPeringatan: 0 }, ['--max-warnings', '1'], 0],
    [{ maksPeringatan: 1 }, ['--max-warnings', '0'], 1],
  ])('counts warnings by %j, unless the command line does (%j): %i', async (isi, argv, kode) => {
    const cwd = folderUji({ 'sop.config.json': json(isi), 'a.sop': PERINGATAN });
    expect((await sop(['check', ...argv], { cwd })).kode).toBe(kode);
  });

  it('speaks the language of the configuration, unless the command line says which', async () => {
    const cwd = folderUji({ 'sop.config.json': json({ bahasa: 'en' }), 'a.sop': BERSIH });
    expect((await sop(['check'], { cwd })).out).toBe('1 file checked: no findings.\n');
    expect((await sop(['check', '--locale', 'id'], { cwd })).out).toContain('1 berkas diperiksa');
  });

  it('takes what concerns the run from the working folder, else from the first file', async () => {
    const cwd = folderUji({
      'sub/sop.config.json': json({ bahasa: 'en' }),
      'sub/a.sop': BERSIH,
      'b.sop': bernama(BERSIH, 'B'),
    });
    expect((await sop(['check', 'sub'], { cwd })).out).toContain('1 file checked');
    expect((await sop(['check', 'b.sop'], { cwd })).out).toContain('1 berkas diperiksa');
  });

  it('knows the registers that the configuration names, though they are not checked', async () => {
    const lama = '"Peraturan Bupati Contoh Nomor 1 Tahun 2011 tentang Pedoman SOP"';
    const baru = '"Peraturan Bupati Contoh Nomor 9 Tahun 2020 tentang Pedoman SOP"';
    const isi = {
      'data/register.sop': `register "Contoh"\n  - ${lama}\n    dicabut dengan ${baru}\n`,
      'sub/a.sop': BERSIH.replace(/- "Undang-Undang .*"/u, `- ${lama}`),
    };
    const kode = async (konfigurasi: object) =>
      (await temuan(folderUji({ ...isi, 'sop.config.json': json(konfigurasi) }), 'sub/a.sop')).map((t) => t.code);
    expect(await kode({ register: ['data/register.sop'] })).toEqual(['dasar-hukum-dicabut']);
    expect(await kode({})).toEqual([]);
    expect(await kode({ register: ['data/tiada.sop'] })).toEqual(['konfigurasi-salah']);
  });

  it('prints on its paper, unless the command line says which', async () => {
    const cwd = folderUji({ 'sop.config.json': json({ kertas: 'F4' }), 'a.sop': BERSIH });
    const kertas = async (...argv: string[]) =>
      JSON.parse((await sop(['export', 'a.sop', '--to', 'json', '--halaman', '1', ...argv], { cwd })).out).pages[0];
    expect(await kertas()).toMatchObject({ width: 330 });
    expect(await kertas('--kertas', 'A4')).toMatchObject({ width: 297 });
  });
});

describe('a configuration with faults', () => {
  const SALAH = '{\n  "aturn": {},\n  "kertas": "A5",\n  "maksPeringatan": 0\n}\n';

  it('is reported as findings of its file in every format, and holds for the rest', async () => {
    const cwd = folderUji({ 'sop.config.json': SALAH, 'b.sop': BERSIH });
    expect(await temuan(cwd)).toMatchObject([
      { file: 'sop.config.json', code: 'konfigurasi-salah', severity: 'error' },
      { file: 'sop.config.json', code: 'konfigurasi-salah', severity: 'error' },
    ]);
    const teks = await sop(['check'], { cwd });
    expect(teks).toMatchObject({
      kode: 1,
      err: '',
      out: expect.stringMatching(/^sop\.config\.json:2:4: kesalahan: .*\nsop\.config\.json:3:14: /u),
    });
    // What no option mends is not promised to be mended.
    expect(teks.out).not.toContain('--fix');
    const perintah = bacaPerintahGithub((await sop(['check', '--format', 'github'], { cwd })).out);
    expect(perintah.map((p) => [p.perintah, p.sifat.file, p.sifat.line])).toEqual([
      ['error', 'sop.config.json', '2'],
      ['error', 'sop.config.json', '3'],
    ]);
    const { suite } = bacaJunit((await sop(['check', '--format', 'junit'], { cwd })).out);
    expect(suite.map((s) => [s.atribut.name, s.atribut.failures])).toEqual([
      ['b.sop', '0'],
      ['sop.config.json', '2'],
    ]);
    const sarif = JSON.parse((await sop(['check', '--format', 'sarif'], { cwd })).out).runs[0].results;
    expect(sarif.map((r: { ruleId: string }) => r.ruleId)).toEqual(['konfigurasi-salah', 'konfigurasi-salah']);
  });

  it('is no text at all, or no JSON: one finding at its beginning', async () => {
    for (const isi of ['', 'bukan', new Uint8Array([0xff, 0xfe, 0]), '['.repeat(50_000)]) {
      const cwd = folderUji({ 'sop.config.json': isi, 'a.sop': BERSIH });
      const { kode, out } = await sop(['check', '--format', 'json'], { cwd });
      expect(kode).toBe(1);
      expect(JSON.parse(out).diagnostics).toMatchObject([{ code: 'konfigurasi-salah', range: { start: { line: 0, character: 0 } } }]);
    }
  });

  it('may have a byte order mark and lines that end with CRLF', async () => {
    const cwd = folderUji({ 'sop.config.json': `\uFEFF{\r\n  // ya\r\n  "kertas": "A5"\r\n}`, 'a.sop': BERSIH });
    expect(JSON.parse((await sop(['check', '--format', 'json'], { cwd })).out).diagnostics[0].range.start).toEqual({
      line: 2,
      character: 13,
    });
  });

  it.each<[string[], RegExp]>([
    [['--config', 'tiada.json'], /^sop: berkas atau folder "tiada\.json" tidak ada\.\n$/u],
    [['--config', 'sub'], /^sop: "sub" tidak dapat dibaca: ini folder/u],
    [['-o', 'sop.config.json'], /"sop\.config\.json" adalah berkas yang dibaca/u],
  ])('%j is refused', async (argv, pola) => {
    const cwd = folderUji({ 'sop.config.json': '{}', 'a.sop': BERSIH, 'sub/b.sop': BERSIH });
    const { kode, out, err } = await sop(['check', ...argv], { cwd });
    expect({ kode, out }).toEqual({ kode: 2, out: '' });
    expect(err).toMatch(pola);
    expect(readFileSync(join(cwd, 'sop.config.json'), 'utf8')).toBe('{}');
  });
});

describe('--tanggal', () => {
  it.each(['2026-02-30', '2026-1-1', '26-01-01', 'besok', '2026-13-01'])('%s is refused', async (tanggal) => {
    const cwd = folderUji({ 'a.sop': BERSIH });
    const { kode, err } = await sop(['check', '--tanggal', tanggal], { cwd });
    expect({ kode, err }).toEqual({ kode: 2, err: `sop: --tanggal meminta tanggal seperti 2026-01-31, bukan "${tanggal}".\n` });
  });

  it('is the day by which dates are judged', async () => {
    const cwd = folderUji({
      'a.sop': BERSIH.replace(/- "Undang-Undang .*"/u, '- "Peraturan Bupati Contoh Nomor 5 Tahun 2031 tentang Data"'),
    });
    const keliru = async (tanggal: string) =>
      (await tingkat(cwd, '--tanggal', tanggal)).filter(([, kode]) => kode === 'dasar-hukum-keliru');
    expect(await keliru('2028-02-29')).toHaveLength(1);
    expect(await keliru('2031-01-01')).toEqual([]);
  });
});
