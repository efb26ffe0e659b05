/** The reports for programs: each is read back as its readers do, and must say what the JSON report says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ATURAN } from '@alir/rules';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import paket from '../package.json' with { type: 'json' };
import { bersih } from '../src/bersih.ts';
import { rujukanUri } from '../src/jalur.ts';
import { BERSIH, bacaJunit, bacaPerintahGithub, folderUji, KESALAHAN, PERINGATAN, RUSAK, sop } from './alat.ts';

/** Only worth a look: an SOP teknis of one pelaksana. */
const INFORMASI = BERSIH.replace('jenis               administratif', 'jenis teknis')
  .replace(/^ {2}(kabid|kadis) .*\n/gmu, '')
  .replaceAll(/oleh (kabid|kadis)/gu, 'oleh petugas')
  .replace('sop LayananContoh "', 'sop Teknis "Petugas ')
  .replace('001"', '007"');

const BERKAS = {
  'bersih.sop': BERSIH,
  'sub/informasi.sop': INFORMASI,
  'kesalahan é.sop': KESALAHAN,
  'peringatan.sop': PERINGATAN,
  'rusak.sop': RUSAK,
};

/** Names that mean something to a format or to a terminal. */
const NAMA_JAHAT = [
  'a,b:c%0A::error.sop',
  'd"e&f<g>\'h]]>.sop',
  'i\nj\rk.sop',
  'l\u001b[31mm\u202e.sop',
  'http:x/#y?z.sop',
  ' {0} [x](y).sop',
];
/** An author's words that a message repeats: the number of two SOPs. */
const KATA_JAHAT = "::error::%25 <b>&' {0} [klik](http://contoh.invalid) ]]> \u0001\u001b[2J\uFFFE";
const NOMOR_JAHAT = BERSIH.replace('000/CONTOH/001', KATA_JAHAT);
const JAHAT = `${NOMOR_JAHAT}\n${NOMOR_JAHAT.replace('sop LayananContoh', 'sop Kedua')}`;

interface TemuanJson {
  readonly file: string;
  readonly range: { readonly start: Posisi; readonly end: Posisi };
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}
interface Posisi {
  readonly line: number;
  readonly character: number;
}

async function laporan(format: string, cwd: string, ...argv: string[]): Promise<string> {
  const { out, err } = await sop(['check', '--format', format, ...argv], { cwd });
  expect(err).toBe('');
  return out;
}

async function temuanJson(cwd: string, ...argv: string[]): Promise<TemuanJson[]> {
  return JSON.parse(await laporan('json', cwd, ...argv)).diagnostics;
}

async function sarif(cwd: string, ...argv: string[]): Promise<{ results: Result[]; rules: ReportingDescriptor[] }> {
  const log: Log = JSON.parse(await laporan('sarif', cwd, ...argv));
  const [run] = log.runs;
  return { results: run!.results!, rules: run!.tool.driver.rules! };
}

describe.each(['sarif', 'github', 'junit'])('the report %s', (format) => {
  const cwd = folderUji(BERKAS);

  it.each<[string, number]>([
    ['bersih.sop', 0],
    ['sub', 0],
    ['peringatan.sop', 0],
    ['kesalahan é.sop', 1],
    ['.', 1],
  ])('leaves the exit code of %s at %i', async (jalur, kode) => {
    expect(await sop(['check', jalur, '--format', format], { cwd })).toMatchObject({ kode, err: '' });
  });

  it('says the same every time, in a file too, and never in colours', async () => {
    const pertama = await laporan(format, cwd);
    expect((await sop(['check', '--format', format], { cwd, terminal: true })).out).toBe(pertama);
    expect(await sop(['check', '--format', format, '-o', `laporan.${format}`], { cwd })).toEqual({ kode: 1, out: '', err: '' });
    expect(readFileSync(join(cwd, `laporan.${format}`), 'utf8')).toBe(pertama);
  });

  it('holds no raw control character, whatever files and texts are called', async () => {
    const out = await laporan(format, folderUji(Object.fromEntries(NAMA_JAHAT.map((nama) => [nama, JAHAT]))));
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    if (format !== 'sarif') expect(out).not.toMatch(/\p{Cf}/u);
  });

  it('is right about nothing at all', async () => {
    const { kode, out, err } = await sop(['check', '--format', format], { cwd: folderUji() });
    expect({ kode, err }).toEqual({ kode: 0, err: 'sop: tidak ada berkas .sop di sini.\n' });
    if (format === 'sarif') expect(JSON.parse(out).runs[0].results).toEqual([]);
    else if (format === 'junit') expect(bacaJunit(out)).toMatchObject({ atribut: { tests: '0', failures: '0' }, suite: [] });
    else expect(out).toBe('');
  });
});

describe('SARIF', () => {
  it('describes the tool and all its rules', async () => {
    const log: Log = JSON.parse(await laporan('sarif', folderUji({ 'a.sop': BERSIH })));
    expect(Object.keys(log)).toEqual(['version', '$schema', 'runs']);
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringMatching(/^https:.*sarif-schema-2\.1\.0\.json$/u) });
    expect(log.runs).toMatchObject([
      { language: 'id', columnKind: 'utf16CodeUnits', results: [], tool: { driver: { name: 'Alir', version: paket.version } } },
    ]);
    expect(log.runs[0]!.tool.driver.rules!.map((r) => r.id)).toEqual(ATURAN.map((r) => r.code));
  });

  it.each(['id', 'en'] as const)('explains every rule (%s)', async (locale) => {
    const { rules } = await sarif(folderUji({ 'a.sop': BERSIH }), '--locale', locale);
    for (const [i, { code, severity, summary }] of ATURAN.entries()) {
      const { name, shortDescription, fullDescription, help, defaultConfiguration } = rules[i]!;
      expect(name).toMatch(/^([A-Z][a-z]+)+$/u);
      expect(name!.toLowerCase()).toBe(code.replaceAll('-', ''));
      expect(shortDescription!.text).toBe(`${summary[locale]}.`);
      // Services cut it off there.
      expect(fullDescription!.text.length).toBeLessThanOrEqual(1024);
      expect(fullDescription!.text).toMatch(/^\S.*\.$/u);
      expect(help!.markdown).toMatch(new RegExp(`^# ${code}\\n[\\s\\S]*## Cara memperbaiki\\n`, 'u'));
      expect(help!.markdown).not.toContain('.md)');
      expect(help!.text).toMatch(new RegExp(`^${code}\\n[\\s\\S]*\\nCara memperbaiki\\n`, 'u'));
      expect(help!.text).not.toMatch(/^#|^```/mu);
      expect(defaultConfiguration).toEqual({ level: severity === 'info' ? 'note' : severity });
    }
  });

  it('gives each finding with its rule, level and place', async () => {
    const cwd = folderUji(BERKAS);
    const semua = await temuanJson(cwd);
    const { results, rules } = await sarif(cwd);
    expect(new Set(results.map((r) => r.level))).toEqual(new Set(['error', 'warning', 'note']));
    expect(results).toHaveLength(semua.length);
    for (const [i, { file, range, severity, code, message }] of semua.entries()) {
      const { ruleId, ruleIndex, level, message: pesan, locations } = results[i]!;
      expect({ ruleId, level, pesan }).toEqual({ ruleId: code, level: severity === 'info' ? 'note' : severity, pesan: { text: message } });
      expect(rules[ruleIndex!]!.id).toBe(code);
      const { artifactLocation, region } = locations![0]!.physicalLocation!;
      expect(artifactLocation).toEqual({ uri: encodeURI(file), uriBaseId: '%SRCROOT%' });
      expect(region).toEqual({
        startLine: range.start.line + 1,
        startColumn: range.start.character + 1,
        endLine: range.end.line + 1,
        endColumn: range.end.character + 1,
      });
    }
  });

  it('names the other place that belongs to a finding', async () => {
    const { results } = await sarif(folderUji({ 'a ü.sop': BERSIH, 'b.sop': BERSIH }));
    expect(results.map((r) => r.ruleId)).toEqual(['nama-ganda', 'nomor-ganda']);
    for (const { relatedLocations } of results) {
      expect(relatedLocations).toMatchObject([
        { message: { text: expect.stringMatching(/\S/u) }, physicalLocation: { artifactLocation: { uri: 'a%20%C3%BC.sop' } } },
      ]);
    }
  });

  it('has uris that lead back to the file, whatever it is called', async () => {
    const cwd = folderUji(Object.fromEntries(NAMA_JAHAT.map((nama) => [nama, RUSAK])));
    const uris = (await sarif(cwd)).results.map((r) => r.locations![0]!.physicalLocation!.artifactLocation!.uri!);
    expect(new Set(uris.map((uri) => fileURLToPath(new URL(uri, pathToFileURL(`${cwd}/`)))))).toEqual(
      new Set(NAMA_JAHAT.map((nama) => join(cwd, nama))),
    );
    for (const uri of uris) expect(uri).toMatch(/^[\w%/.!~*'()-]+$/u);
    expect(rujukanUri('../\ud800.sop')).toBe('../%EF%BF%BD.sop');
    expect(rujukanUri('/a b.sop')).toMatch(/^file:\/\/\/.*a%20b\.sop$/u);
  });

  it('lets no foreign words become a link or an argument', async () => {
    const teks = (await sarif(folderUji({ 'a.sop': JAHAT }))).results.map((r) => r.message.text!).join('\n');
    expect(teks).toContain('{{');
    expect(teks).not.toMatch(/(?<!\{)\{(?!\{)|\]\(/u);
  });

  describe('fingerprints', () => {
    const sidik = async (teks: string) =>
      (await sarif(folderUji({ 'a.sop': teks }))).results.map((r) => [r.ruleId, r.partialFingerprints!['aturanDanBaris/v1']]);
    const ganda = KESALAHAN.replaceAll('oleh kabid', 'oleh entah').replaceAll(/^ {4}waktu .*\n/gmu, '');

    it('tell the findings of a file apart', async () => {
      const semua = await sidik(ganda);
      expect(semua.length).toBeGreaterThan(6);
      expect(new Set(semua.map(String)).size).toBe(semua.length);
      for (const [, nilai] of semua) expect(nilai).toMatch(/^[\da-f]{16}:\d+$/u);
    });

    it.each<[string, (teks: string) => string]>([
      ['lines are added above', (t) => `// satu\n\n// dua\n${t}`],
      ['blanks move', (t) => t.replaceAll('" oleh', '"   oleh').replaceAll(/^ {2}langkah/gmu, '\tlangkah')],
      ['lines end otherwise', (t) => t.replaceAll('\n', '\r\n')],
      [
        'another step is put before',
        (t) => t.replace('prosedur\n', 'prosedur\n\n  langkah "Membaca" oleh petugas\n    kelengkapan -\n    waktu 1 jam\n    output -\n'),
      ],
    ])('stay when %s', async (_, ubah) => {
      expect(ubah(ganda)).not.toBe(ganda);
      expect(await sidik(ubah(ganda))).toEqual(expect.arrayContaining(await sidik(ganda)));
    });

    it('count what is there twice, and change with the line', async () => {
      const dua = BERSIH.replaceAll(/^ {4}waktu .*\n/gmu, '').replaceAll(/langkah .*"(.*)" oleh/gu, 'langkah "Sama" oleh');
      const akhir = (await sidik(dua)).filter(([kode]) => kode === 'waktu-kosong').map(([, nilai]) => nilai!.split(':')[1]);
      expect(akhir).toContain('2');
      const lain = KESALAHAN.replace('gubernur', 'bupati');
      expect(await sidik(lain)).not.toEqual(await sidik(KESALAHAN));
    });
  });
});

describe('GitHub', () => {
  /** What no line of a log may hold is said instead of sent; line ends have a code of their own. */
  const terkirim = (teks: string) =>
    teks
      .split(/([\r\n])/u)
      .map((t, i) => (i % 2 === 0 ? bersih(t) : t))
      .join('');

  it('gets one command for each finding, whatever files and texts are called', async () => {
    for (const isi of [BERKAS, Object.fromEntries(NAMA_JAHAT.map((nama) => [nama, JAHAT]))]) {
      const cwd = folderUji(isi);
      const semua = await temuanJson(cwd);
      const perintah = bacaPerintahGithub(await laporan('github', cwd));
      expect(perintah).toHaveLength(semua.length);
      for (const [i, { file, range, severity, code, message }] of semua.entries()) {
        expect(perintah[i]).toMatchObject({
          perintah: severity === 'info' ? 'notice' : severity,
          sifat: { file: terkirim(file), line: `${range.start.line + 1}`, endLine: `${range.end.line + 1}`, title: code },
          isi: terkirim(message),
        });
      }
    }
  });

  it('gets a column where the finding stays within its line', async () => {
    const cwd = folderUji({ 'a.sop': KESALAHAN });
    const [temuan] = await temuanJson(cwd);
    expect(await laporan('github', cwd)).toBe(
      `::error file=a.sop,line=${temuan!.range.start.line + 1},col=${temuan!.range.start.character + 1},endLine=${temuan!.range.end.line + 1},title=pelaksana-tak-dikenal::${temuan!.message}\n`,
    );
  });
});

describe('JUnit', () => {
  it('has a suite for each file and a case for each finding', async () => {
    for (const isi of [BERKAS, Object.fromEntries(NAMA_JAHAT.map((nama) => [nama, JAHAT]))]) {
      const cwd = folderUji(isi);
      const semua = await temuanJson(cwd);
      const { atribut, suite } = bacaJunit(await laporan('junit', cwd));
      expect(suite).toHaveLength(Object.keys(isi).length);
      const kasus = suite.flatMap((s) => s.kasus);
      const gagal = semua.filter((t) => t.severity === 'error' || t.severity === 'warning').length;
      expect(atribut).toMatchObject({ tests: `${kasus.length}`, failures: `${gagal}`, errors: '0' });
      for (const s of suite) {
        expect(s.atribut).toMatchObject({ tests: `${s.kasus.length}`, failures: `${s.kasus.filter((k) => k.gagal).length}`, errors: '0' });
        expect(s.kasus.length).toBeGreaterThan(0);
        expect(new Set(s.kasus.map((k) => k.atribut.name)).size).toBe(s.kasus.length);
        for (const k of s.kasus) expect(k.atribut.classname).toBe(s.atribut.name);
      }
      const dariTemuan = kasus.filter((k) => k.gagal || k.keluaran);
      expect(dariTemuan.map((k) => [k.atribut.name!.split(' ')[0], k.atribut.line, k.gagal?.type])).toEqual(
        semua.map((t) => [t.code, `${t.range.start.line + 1}`, t.severity === 'info' ? undefined : t.severity]),
      );
    }
  });

  it('says a finding in its message and its place in its text', async () => {
    const cwd = folderUji({ 'a.sop': KESALAHAN, 'b.sop': INFORMASI, 'c.sop': BERSIH });
    const { suite } = bacaJunit(await laporan('junit', cwd, '--locale', 'en'));
    const [salah, informasi] = await temuanJson(cwd, '--locale', 'en');
    const tempat = (t: TemuanJson) => `${t.file}:${t.range.start.line + 1}:${t.range.start.character + 1}`;
    expect(suite[0]!.kasus[0]).toMatchObject({
      gagal: { type: 'error', message: salah!.message, teks: `${tempat(salah!)}: error: ${salah!.message} [${salah!.code}]` },
    });
    expect(suite[1]!.kasus[0]).toMatchObject({ keluaran: `${tempat(informasi!)}: info: ${informasi!.message} [${informasi!.code}]` });
    expect(suite[2]!.kasus).toEqual([{ atribut: { name: 'sop check', classname: 'c.sop', file: 'c.sop', time: '0' } }]);
  });
});
