/** The baseline: old findings are kept back, new ones are not, wherever lines move and the command runs. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BERSIH, bernama, folderUji, KESALAHAN, PERINGATAN, RUSAK, sop } from './alat.ts';

const BERKAS = 'sop-baseline.json';
const LAMA = { 'a.sop': KESALAHAN, 'lama/b.sop': bernama(PERINGATAN, 'B') };

async function diadopsi(isi: Readonly<Record<string, string>> = LAMA): Promise<string> {
  const cwd = folderUji(isi);
  expect((await sop(['check', '--update-baseline'], { cwd })).kode).toBe(0);
  return cwd;
}

const periksa = (cwd: string, ...argv: string[]) => sop(['check', '--baseline', BERKAS, ...argv], { cwd });
const tulis = (cwd: string, nama: string, isi: string) => writeFileSync(join(cwd, nama), isi);
const isiBaseline = (cwd: string) => JSON.parse(readFileSync(join(cwd, BERKAS), 'utf8'));

describe('adopting the tool in a folder of old SOPs', () => {
  it('records all findings, says how many, and has none to report', async () => {
    const cwd = folderUji(LAMA);
    expect(await sop(['check', '--update-baseline'], { cwd })).toEqual({
      kode: 0,
      out: '2 berkas diperiksa: tidak ada temuan.\n2 temuan lama tidak dilaporkan (baseline).\n',
      err: 'sop: 2 temuan dicatat sebagai temuan lama dalam sop-baseline.json.\n',
    });
    expect(isiBaseline(cwd)).toEqual({
      version: 1,
      findings: {
        'a.sop': { 'pelaksana-tak-dikenal': [expect.stringMatching(/^[\da-f]{16}:1$/u)] },
        'lama/b.sop': { 'nomor-kosong': [expect.stringMatching(/^[\da-f]{16}:1$/u)] },
      },
    });
    expect(await periksa(cwd)).toMatchObject({ kode: 0, err: '' });
  });

  it('gives the same text for the same findings', async () => {
    const cwd = await diadopsi();
    const pertama = readFileSync(join(cwd, BERKAS), 'utf8');
    await sop(['check', '--update-baseline'], { cwd });
    expect(readFileSync(join(cwd, BERKAS), 'utf8')).toBe(pertama);
    const dariLuar = folderUji({ x: '' });
    await sop(['check', cwd, '--update-baseline', '--baseline', join(cwd, BERKAS)], { cwd: dariLuar });
    expect(readFileSync(join(cwd, BERKAS), 'utf8')).toBe(pertama);
  });

  it('does not hide what nobody may silence', async () => {
    const cwd = folderUji({ 'a.sop': RUSAK, 'sop.config.json': '{ "x": 1 }' });
    const { kode, out } = await sop(['check', '--update-baseline'], { cwd });
    expect(kode).toBe(1);
    expect(out).toContain('[sintaks]');
    expect(out).toContain('[konfigurasi-salah]');
    expect(JSON.stringify(isiBaseline(cwd))).not.toMatch(/sintaks|konfigurasi-salah/u);
    const kata = await diadopsi({ '__proto__.sop': PERINGATAN });
    expect(Object.keys(isiBaseline(kata).findings)).toEqual(['__proto__.sop']);
  });
});

describe('afterwards', () => {
  it('a new finding is reported, and only that', async () => {
    const cwd = await diadopsi();
    tulis(cwd, 'a.sop', KESALAHAN.replace('oleh kabid', 'oleh wakil'));
    const { kode, out } = await periksa(cwd);
    expect(kode).toBe(1);
    expect(out).toMatch(/^a\.sop:\d+:\d+: kesalahan: .*"wakil"/u);
    expect(out).toContain('2 berkas diperiksa: 1 kesalahan.\n2 temuan lama tidak dilaporkan (baseline).\n');
  });

  it('an old one stays old when its line moves, is indented or ends otherwise', async () => {
    const cwd = await diadopsi();
    tulis(cwd, 'a.sop', `\uFEFF// catatan\n\n${KESALAHAN}`.replaceAll(/^ {2}langkah/gmu, '\tlangkah').replaceAll('\n', '\r\n'));
    expect(await periksa(cwd)).toMatchObject({ kode: 0, err: '' });
  });

  it('the same fault once more is new', async () => {
    const ganda = KESALAHAN.replace(/^ {2}langkah "Menandatangani[\s\S]*?\n\n/mu, (langkah) => langkah + langkah);
    const cwd = await diadopsi();
    tulis(cwd, 'a.sop', ganda);
    expect((await periksa(cwd)).out).toContain('1 kesalahan');
  });

  it('one that was mended is named as stale, and goes with the next update', async () => {
    const cwd = await diadopsi();
    tulis(cwd, 'a.sop', BERSIH);
    const usang = 'sop: 1 temuan lama sudah tidak ada lagi. Rapikan dengan: sop check --update-baseline\n';
    expect(await periksa(cwd)).toMatchObject({ kode: 0, err: usang });
    rmSync(join(cwd, 'a.sop'));
    expect(await periksa(cwd)).toMatchObject({ kode: 0, err: usang });
    await sop(['check', '--update-baseline'], { cwd });
    expect(Object.keys(isiBaseline(cwd).findings)).toEqual(['lama/b.sop']);
    expect(await periksa(cwd)).toMatchObject({ kode: 0, err: '' });
  });

  it('what it says of files that are not checked is neither stale nor lost', async () => {
    const cwd = await diadopsi();
    expect(await periksa(cwd, 'lama')).toMatchObject({ kode: 0, err: '' });
    tulis(cwd, 'c.sop', bernama(KESALAHAN, 'C'));
    await sop(['check', 'c.sop', '--update-baseline'], { cwd });
    expect(Object.keys(isiBaseline(cwd).findings)).toEqual(['a.sop', 'c.sop', 'lama/b.sop']);
  });

  it('it is the same from another folder', async () => {
    const cwd = await diadopsi();
    expect(await sop(['check', '..', '--baseline', `../${BERKAS}`], { cwd: join(cwd, 'lama') })).toMatchObject({ kode: 0, err: '' });
  });

  it('a comment that silences counts before it', async () => {
    const cwd = await diadopsi();
    tulis(cwd, 'lama/b.sop', `// abaikan-berkas nomor-kosong: belum diberi\n${LAMA['lama/b.sop']}`);
    expect((await periksa(cwd)).err).toContain('1 temuan lama sudah tidak ada lagi');
  });
});

describe('the configuration may name it', () => {
  it('so that nobody has to, and its folder is what counts', async () => {
    const cwd = await diadopsi({
      ...LAMA,
      'sop.config.json': '{ "baseline": "data.json" }',
      'data.json': '{ "version": 1, "findings": {} }',
    });
    expect(existsSync(join(cwd, BERKAS))).toBe(false);
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'data.json'), 'utf8')).findings)).toHaveLength(2);
    expect(await sop(['check'], { cwd })).toMatchObject({ kode: 0, err: '' });
    expect(await sop(['check'], { cwd: join(cwd, 'lama') })).toMatchObject({ kode: 0, err: '' });
    expect((await sop(['check', '--baseline', 'lain.json'], { cwd })).err).toContain('"lain.json" belum ada');
  });

  it('before it is there: a clear error, until it is made', async () => {
    const cwd = folderUji({ ...LAMA, 'sop.config.json': '{ "baseline": "sub/data.json" }', 'sub/x': '' });
    expect(await sop(['check'], { cwd })).toEqual({
      kode: 2,
      out: '',
      err: 'sop: baseline "sub/data.json" belum ada. Buat dengan: sop check --update-baseline\n',
    });
    expect((await sop(['check', '--update-baseline'], { cwd })).kode).toBe(0);
    expect((await sop(['check'], { cwd })).kode).toBe(0);
  });
});

describe('a file that is no baseline', () => {
  it.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['no JSON', '<<<<<<< HEAD\n{}'],
    ['no UTF-8', new Uint8Array([0xff, 0xfe])],
    ['a list', '[]'],
    ['null', 'null'],
    ['of another version', '{ "version": 2, "findings": {} }'],
    ['without findings', '{ "version": 1 }'],
    ['with other findings', '{ "version": 1, "findings": { "a.sop": { "waktu-kosong": 1 } } }'],
    ['with a list of findings', '{ "version": 1, "findings": [] }'],
  ])('%s: is refused before anything is mended, and can be made anew', async (_, isi) => {
    const salah = BERSIH.replace('oleh kadis', 'oleh kadiss');
    const cwd = folderUji({ 'a.sop': salah, [BERKAS]: isi });
    expect(await periksa(cwd, '--fix', '--unsafe-fixes')).toEqual({
      kode: 2,
      out: '',
      err: `sop: "${BERKAS}" bukan baseline yang dapat dibaca. Buat ulang dengan: sop check --update-baseline\n`,
    });
    expect(readFileSync(join(cwd, 'a.sop'), 'utf8')).toBe(salah);
    expect((await sop(['check', '--update-baseline'], { cwd })).kode).toBe(0);
    expect((await periksa(cwd)).kode).toBe(0);
  });

  it('may have a byte order mark', async () => {
    const cwd = await diadopsi();
    tulis(cwd, BERKAS, `\uFEFF${readFileSync(join(cwd, BERKAS), 'utf8')}`);
    expect((await periksa(cwd)).kode).toBe(0);
  });

  it.each(['a.sop', 'sop.config.json'])('never takes the place of a file that is read: %s', async (nama) => {
    const isi = { 'a.sop': KESALAHAN, 'sop.config.json': '{}' };
    const cwd = folderUji(isi);
    const { kode, err } = await sop(['check', '--update-baseline', '--baseline', nama], { cwd });
    expect({ kode, err }).toEqual({ kode: 2, err: expect.stringContaining(`"${nama}" adalah berkas yang dibaca`) });
    expect(readFileSync(join(cwd, nama), 'utf8')).toBe(isi[nama as keyof typeof isi]);
  });
});

it('counts old warnings no more than old errors', async () => {
  const cwd = await diadopsi();
  expect((await periksa(cwd, '--max-warnings', '0')).kode).toBe(0);
  tulis(cwd, 'c.sop', bernama(PERINGATAN, 'C'));
  expect((await periksa(cwd, '--max-warnings', '0')).kode).toBe(1);
});
