import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BERSIH, folderUji, KESALAHAN, PERINGATAN, RUSAK, sop } from './alat.ts';

interface LaporanJson {
  version: number;
  files: number;
  diagnostics: { file: string; range: unknown; severity: string; code: string; message: string; citations: object[]; fix: null }[];
  summary: Record<string, number>;
}

async function json(argv: readonly string[], cwd: string): Promise<LaporanJson> {
  const { out, err } = await sop(['check', '--format', 'json', ...argv], { cwd });
  expect(err).toBe('');
  return JSON.parse(out);
}

describe('exit codes of check', () => {
  const cwd = folderUji({ 'bersih.sop': BERSIH, 'peringatan.sop': PERINGATAN, 'kesalahan.sop': KESALAHAN, 'rusak.sop': RUSAK });
  it.each<[string[], number, RegExp]>([
    [['bersih.sop'], 0, /1 berkas diperiksa: tidak ada temuan\./u],
    [['peringatan.sop'], 0, /1 peringatan\.$/mu],
    [['peringatan.sop', '--max-warnings', '1'], 0, /1 peringatan/u],
    [['peringatan.sop', '--max-warnings=0'], 1, /1 peringatan/u],
    [['kesalahan.sop'], 1, /1 kesalahan/u],
    [['rusak.sop'], 1, /\[sintaks\]/u],
    [[], 1, /4 berkas diperiksa/u],
    [['bersih.sop', '--peraturan', 'kukar-57-2012, serang-50-2017'], 0, /tidak ada temuan/u],
    [['bersih.sop', '--jobs', '4'], 0, /tidak ada temuan/u],
    [['--help'], 0, /Pemakaian: sop check/u],
  ])('sop check %j → %i', async (argv, kode, pola) => {
    const hasil = await sop(['check', ...argv], { cwd });
    expect(hasil).toMatchObject({ kode, err: '' });
    expect(hasil.out).toMatch(pola);
  });

  it.each<[string[], RegExp]>([
    [['tiada.sop'], /berkas atau folder "tiada\.sop" tidak ada/u],
    [['--formt', 'json'], /opsi "--formt" tidak dikenal\. Mungkin yang dimaksud "--format"/u],
    [['--format', 'xml'], /"xml" tidak berlaku untuk --format\. Pilihannya: text, json, sarif, github, junit\./u],
    [['--format'], /"--format" membutuhkan nilai/u],
    [['--format', '--jobs', '1'], /"--format" membutuhkan nilai/u],
    [['--jobs', '0'], /bilangan bulat mulai 1/u],
    [['--max-warnings', '1.5'], /bilangan bulat mulai 0/u],
    [['--no-color=ya'], /"--no-color" tidak memakai nilai/u],
    [['--locale', 'su'], /Pilihannya: id, en/u],
    [['--peraturan', 'tiada'], /"tiada" tidak dikenal\. Yang dikenal: kukar-57-2012, /u],
    [['-', '-'], /hanya dapat dibaca sekali/u],
    [['-x'], /opsi "-x" tidak dikenal/u],
    [['bersih.sop', '--output', 'tiada/laporan.txt'], /"tiada\/laporan\.txt" tidak dapat ditulis: tidak ada\./u],
    [['bersih.sop', '--output', 'bersih.sop'], /tidak ditulis menimpanya/u],
    [['bersih.sop', '--output', '.'], /tidak dapat ditulis: ini folder/u],
  ])('sop check %j is refused with one sentence', async (argv, pola) => {
    const { kode, out, err } = await sop(['check', ...argv], { cwd });
    expect({ kode, out }).toEqual({ kode: 2, out: '' });
    expect(err).toMatch(pola);
    expect(err).toMatch(/^sop: [^\n]+\n$/u);
  });
});

describe('the JSON report', () => {
  it('has the shape of the contract, sorted, with zero-based positions', async () => {
    const cwd = folderUji({ 'b/salah nama.sop': KESALAHAN, 'a.sop': PERINGATAN });
    const laporan = await json(['.'], cwd);
    expect(Object.keys(laporan)).toEqual(['version', 'files', 'diagnostics', 'summary']);
    expect(laporan).toMatchObject({ version: 1, files: 2, summary: { error: 1, warning: 1, info: 0, hint: 0 } });
    expect(laporan.diagnostics.map((d) => [d.file, d.severity, d.code])).toEqual([
      ['a.sop', 'warning', 'nomor-kosong'],
      ['b/salah nama.sop', 'error', 'pelaksana-tak-dikenal'],
    ]);
    const [pertama, kedua] = laporan.diagnostics;
    expect(Object.keys(pertama!)).toEqual(['file', 'range', 'severity', 'code', 'message', 'citations', 'fix']);
    expect(pertama!.citations[0]).toEqual({ peraturan: expect.any(String), pasal: expect.any(String) });
    const baris = KESALAHAN.split('\n').findIndex((b) => b.includes('gubernur'));
    const kolom = KESALAHAN.split('\n')[baris]!.indexOf('gubernur');
    expect(kedua!.range).toEqual({ start: { line: baris, character: kolom }, end: { line: baris, character: kolom + 8 } });
    expect(kedua!.fix).toBeNull();
  });

  it('names files outside the working folder by their relative path', async () => {
    const cwd = folderUji({ 'dalam/x.sop': BERSIH, 'luar.sop': KESALAHAN });
    expect((await json(['../luar.sop'], join(cwd, 'dalam'))).diagnostics.map((d) => d.file)).toEqual(['../luar.sop']);
  });

  it('is written to a file, and standard output stays empty', async () => {
    const cwd = folderUji({ 'a.sop': KESALAHAN });
    expect(await sop(['check', '--format=json', '-o', 'laporan.json'], { cwd })).toEqual({ kode: 1, out: '', err: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'laporan.json'), 'utf8')).files).toBe(1);
  });
});

describe('the text report', () => {
  it('gives one-based places, severity, message and code, one line for each finding', async () => {
    const cwd = folderUji({ 'a.sop': KESALAHAN });
    const baris = KESALAHAN.split('\n').findIndex((b) => b.includes('gubernur'));
    const { out } = await sop(['check'], { cwd });
    expect(out.split('\n')[0]).toMatch(
      new RegExp(`^a\\.sop:${baris + 1}:\\d+: kesalahan: .*"gubernur".* \\[pelaksana-tak-dikenal\\]$`, 'u'),
    );
    expect(out.split('\n')).toHaveLength(3);
  });

  it('speaks English', async () => {
    const cwd = folderUji({ 'a.sop': KESALAHAN });
    const { out } = await sop(['check', '--locale', 'en'], { cwd });
    expect(out).toMatch(/: error: .*\n1 file checked: 1 error\.\n$/u);
    expect((await sop(['--locale=en', 'check', 'x'], { cwd })).err).toBe('sop: there is no file or folder "x".\n');
  });

  it('shows the line with a mark, and colours, on a terminal only', async () => {
    const cwd = folderUji({ 'a.sop': KESALAHAN });
    const layar = await sop(['check'], { cwd, terminal: true });
    expect(layar.out).toContain('\u001b[31mkesalahan\u001b[0m');
    expect(layar.out).toMatch(/\^{8}/u);
    for (const polos of [
      await sop(['check', '--no-color'], { cwd, terminal: true }),
      await sop(['check'], { cwd, terminal: true, env: { NO_COLOR: '1' } }),
    ]) {
      expect(polos.out).not.toContain('\u001b');
      const [, cuplikan, tanda] = polos.out.split('\n');
      expect(cuplikan!.slice(tanda!.indexOf('^'), tanda!.lastIndexOf('^') + 1)).toBe('gubernur');
    }
    expect((await sop(['check'], { cwd })).out).not.toMatch(/\p{Cc}\[|\^/u);
    expect((await sop(['check', '-o', 'l.txt'], { cwd, terminal: true })).kode).toBe(1);
    expect(readFileSync(join(cwd, 'l.txt'), 'utf8')).not.toMatch(/\p{Cc}\[|\^/u);
  });

  it('keeps the mark under the word on a line wider than the terminal', async () => {
    const cwd = folderUji({ 'a.sop': KESALAHAN.replace('"Menandatangani surat jawaban"', `"${'Menandatangani surat '.repeat(30)}"`) });
    const { out } = await sop(['check', '--no-color'], { cwd, terminal: true, kolom: 60 });
    const [, cuplikan, tanda] = out.split('\n');
    expect(cuplikan!.length).toBeLessThanOrEqual(60);
    expect(cuplikan!.slice(tanda!.indexOf('^'), tanda!.lastIndexOf('^') + 1)).toBe('gubernur');
  });

  it('lets nothing of a hostile text or file name command the terminal', async () => {
    const jahat = '\u001b[2J\u001b]0;x\u0007\u009b31m\u202e';
    const cwd = folderUji({
      'a\u001b[31m.sop': KESALAHAN.replace('gubernur', `gubernur "${jahat}"`).replace('"Kepala Dinas"', `"${jahat}" ${jahat}`),
    });
    for (const terminal of [false, true]) {
      const { out, err } = await sop(['check', '--no-color'], { cwd, terminal });
      expect((out + err).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(out).toContain('a\\u{1b}[31m.sop:');
    }
    const { err } = await sop(['check', '\u001b[2Jtiada'], { cwd });
    expect(err).toContain('\\u{1b}[2Jtiada');
  });
});

describe('which files are checked', () => {
  it('walks folders, without hidden ones and what tools made', async () => {
    const cwd = folderUji({
      'z.sop': BERSIH,
      'sub/dalam/ü.sop': PERINGATAN,
      'catatan.txt': RUSAK,
      'node_modules/x.sop': RUSAK,
      'dist/x.sop': RUSAK,
      'out/x.sop': RUSAK,
      '.git/x.sop': RUSAK,
    });
    expect(await json([], cwd)).toMatchObject({ files: 2, summary: { error: 0, warning: 1 } });
    expect((await json(['catatan.txt'], cwd)).summary.error).toBeGreaterThan(0);
  });

  it('counts a file once, however often it is reached, and ends in circles of links', async () => {
    const cwd = folderUji({ 'a/asli.sop': KESALAHAN });
    symlinkSync(join(cwd, 'a'), join(cwd, 'a/lingkar'));
    symlinkSync(join(cwd, 'a/asli.sop'), join(cwd, '0-tautan.sop'));
    symlinkSync(join(cwd, 'tiada'), join(cwd, 'putus.sop'));
    const laporan = await json(['.', 'a', 'a/asli.sop'], cwd);
    expect(laporan).toMatchObject({ files: 1, summary: { error: 1 } });
    expect(laporan.diagnostics[0]!.file).toBe('a/asli.sop');
  });

  it('says so where there is nothing to check', async () => {
    expect(await sop(['check'], { cwd: folderUji() })).toEqual({
      kode: 0,
      out: '0 berkas diperiksa: tidak ada temuan.\n',
      err: 'sop: tidak ada berkas .sop di sini.\n',
    });
  });

  it('reads standard input under the name it is given', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH });
    const { kode, out } = await sop(['check', '-', '--stdin-filename', 'sub/baru.sop', '--format', 'json'], { cwd, stdin: KESALAHAN });
    expect(kode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ files: 1, diagnostics: [{ file: 'sub/baru.sop' }] });
  });

  it('takes the text of standard input for the file of that name', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH, 'b.sop': PERINGATAN });
    const { out } = await sop(['check', '.', '-', '--stdin-filename', 'a.sop', '--format', 'json'], { cwd, stdin: KESALAHAN });
    expect(JSON.parse(out)).toMatchObject({ files: 2, summary: { error: 1, warning: 1 } });
  });
});

describe('texts that are none', () => {
  it.each<[string, string | Uint8Array, string[]]>([
    ['empty', '', []],
    ['only a byte order mark', '\uFEFF', []],
    ['binary', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff, 0xfe]), ['sintaks']],
    ['invalid UTF-8', new Uint8Array([...Buffer.from('sop "'), 0xc3, 0x28, 0x22]), ['sintaks']],
    ['UTF-16', Buffer.from(`\uFEFF${BERSIH}`, 'utf16le'), ['sintaks']],
    ['huge', `${BERSIH}\n// ${'x'.repeat(13 * 1024 * 1024)}`, ['sintaks']],
    ['huge, cut within a character', `${BERSIH}\n//  ${'é'.repeat(7 * 1024 * 1024)}`, ['sintaks']],
    ['with a byte order mark', `\uFEFF${BERSIH}`, []],
    ['with CRLF', BERSIH.replaceAll('\n', '\r\n'), []],
  ])('%s', async (_, isi, kode) => {
    const laporan = await json(['.'], folderUji({ 'a.sop': isi }));
    expect(laporan.diagnostics.map((d) => d.code)).toEqual(kode);
    for (const d of laporan.diagnostics) expect(d.range).toMatchObject({ start: { line: 0, character: 0 } });
  });

  it('counts columns without the byte order mark', async () => {
    const teks = 'sop X "Judul" @';
    const kolom = async (isi: string) => (await json(['.'], folderUji({ 'a.sop': isi }))).diagnostics.map((d) => d.range);
    expect(await kolom(`\uFEFF${teks}`)).toEqual(await kolom(teks));
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'says which file it may not read, checks the others, and ends as an error of input',
    async () => {
      const cwd = folderUji({ 'a.sop': BERSIH, 'b.sop': BERSIH });
      chmodSync(join(cwd, 'a.sop'), 0);
      const { kode, out, err } = await sop(['check'], { cwd });
      expect({ kode, err }).toEqual({ kode: 2, err: 'sop: "a.sop" tidak dapat dibaca: tidak ada izin.\n' });
      expect(out).toContain('1 berkas diperiksa');
    },
  );
});

describe('names of other files', () => {
  const merujuk = BERSIH.replace('"SOP Pengelolaan Surat Masuk"', 'sop SuratMasuk').replace('instansi ', 'peraturan perda-kita\ninstansi ');
  const tetangga = BERSIH.replace('LayananContoh', 'SuratMasuk').replace('001"', '009"').replace('waktu       30 menit\n', '');
  const profil = 'peraturan perda-kita adalah "Peraturan Daerah Kita"\n  mewarisi perda-lama\n';
  const profilLama = 'peraturan perda-lama adalah "Peraturan Lama"\n  menuntut nomor-kosong pasal "7"\n';

  it('are known to a file that is checked alone, and their faults are not its', async () => {
    const cwd = folderUji({ 'a.sop': merujuk, 'sub/t.sop': tetangga, 'profil.sop': profil, 'lama.sop': profilLama });
    expect(await json(['a.sop'], cwd)).toMatchObject({ files: 1, diagnostics: [] });
  });

  it('are reported where nobody declares them', async () => {
    const cwd = folderUji({ 'a.sop': merujuk, 'sub/lain.sop': BERSIH });
    expect((await json(['a.sop'], cwd)).diagnostics.map((d) => d.code).sort()).toEqual(['peraturan-tak-dikenal', 'sop-tak-dikenal']);
  });

  it('bring the pasal of a profile that builds on another', async () => {
    const cwd = folderUji({
      'a.sop': merujuk.replace(/^nomor .*\n/mu, ''),
      't.sop': tetangga,
      'profil.sop': profil,
      'lama.sop': profilLama,
    });
    expect((await json(['a.sop'], cwd)).diagnostics).toMatchObject([
      { code: 'nomor-kosong', citations: [{ peraturan: 'perda-lama', pasal: '7' }] },
    ]);
  });

  it('may be given on the command line, for SOPs that name no regulation', async () => {
    const cwd = folderUji({ 'a.sop': PERINGATAN, 'lama.sop': profilLama });
    expect((await json(['a.sop', '--peraturan', 'perda-lama'], cwd)).diagnostics[0]!.citations).toEqual([
      { peraturan: 'perda-lama', pasal: '7' },
    ]);
  });

  it('are compared between the files that are given', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH, 'b.sop': BERSIH });
    expect((await json([], cwd)).diagnostics.map((d) => [d.file, d.code])).toEqual([
      ['b.sop', 'nama-ganda'],
      ['b.sop', 'nomor-ganda'],
    ]);
    expect((await json(['b.sop'], cwd)).diagnostics).toEqual([]);
  });
});

describe('a folder that cannot be walked to its end', () => {
  it('is still checked', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH });
    mkdirSync(join(cwd, 'x.sop'));
    writeFileSync(join(cwd, 'x.sop/b.sop'), PERINGATAN);
    expect(await json([], cwd)).toMatchObject({ files: 2 });
  });
});
