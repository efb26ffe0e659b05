/** SARIF as its standard has it: every kind of report is valid against the schema of 2.1.0, and says what is silenced and by whom. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { BERSIH, bernama, folderUji, KESALAHAN, PERINGATAN, RUSAK, sop } from './alat.ts';

// What is strict finds faults of the schema itself, which is not ours: one of its patterns is none by the newer rules.
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
addFormats(ajv);
const SKEMA = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const sah = ajv.compile(JSON.parse(readFileSync(SKEMA, 'utf8')));

const SALAH_KETIK = BERSIH.replace('oleh kadis', 'oleh kadiss');

async function sarif(cwd: string, ...argv: string[]): Promise<Result[]> {
  const log: Log = JSON.parse((await sop(['check', '--format', 'sarif', ...argv], { cwd })).out);
  expect(sah(log) ? [] : sah.errors).toEqual([]);
  return log.runs[0]!.results!;
}

describe('the schema', () => {
  it('refuses what is no SARIF', () => {
    expect(
      sah({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, level: 'fatal' }] }] }),
    ).toBe(false);
  });

  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['nothing', {}, []],
    ['no findings', { 'a.sop': BERSIH }, []],
    ['findings of every kind', { 'a b é.sop': KESALAHAN, 'sub/[1].sop': PERINGATAN, 'c.sop': RUSAK }, []],
    ['findings in English', { 'a.sop': KESALAHAN }, ['--locale', 'en']],
    ['another place that belongs to a finding', { 'a.sop': BERSIH, 'b.sop': BERSIH }, []],
    ['fixes', { 'a.sop': SALAH_KETIK }, []],
    [
      'silenced by a comment',
      { 'a.sop': `// abaikan-berkas nomor-kosong: {belum} [x](y)\n${PERINGATAN}`, 'b.sop': bernama(KESALAHAN, 'B') },
      [],
    ],
    ['silenced by a baseline', { 'a.sop': KESALAHAN, 'b.sop': PERINGATAN }, ['--update-baseline']],
    ['faults of a configuration', { 'a.sop': BERSIH, 'sop.config.json': '{ "abaikn": 1, "kertas": "A5", "peraturan": ["tiada"] }' }, []],
    ['a configuration that is no JSON', { 'a.sop': BERSIH, 'sop.config.json': '' }, []],
  ])('takes a report of %s', async (_, isi, argv) => {
    await sarif(folderUji(isi), ...argv);
  });
});

describe('a fix', () => {
  it('is there as replacements that give what --fix gives', async () => {
    const [hasil] = await sarif(folderUji({ 'a.sop': SALAH_KETIK }));
    const { description, artifactChanges } = hasil!.fixes![0]!;
    expect(description!.text).toBe('Ganti dengan "kadis"');
    expect(artifactChanges).toHaveLength(1);
    expect(artifactChanges[0]!.artifactLocation).toEqual({ uri: 'a.sop', uriBaseId: '%SRCROOT%' });
    const { deletedRegion, insertedContent } = artifactChanges[0]!.replacements[0]!;
    const baris = SALAH_KETIK.split('\n');
    const satu = baris[deletedRegion.startLine! - 1]!;
    baris[deletedRegion.startLine! - 1] =
      satu.slice(0, deletedRegion.startColumn! - 1) + insertedContent!.text + satu.slice(deletedRegion.endColumn! - 1);
    expect(baris.join('\n')).toBe(BERSIH);
    expect(hasil!.properties!.fix).toBe('unsafe');
  });
});

describe('what is silenced', () => {
  const DIAM = `// abaikan-berkas nomor-kosong: nomor menyusul\n${PERINGATAN}`;

  it('is marked, with who silenced it and why; and where one is marked, all say so', async () => {
    const cwd = folderUji({ 'a.sop': DIAM, 'b.sop': bernama(KESALAHAN, 'B') });
    const ditekan = (hasil: Result[]) => hasil.map((r) => [r.ruleId, r.suppressions?.map((s) => [s.kind, s.status, s.justification])]);
    expect(ditekan(await sarif(cwd))).toEqual([
      ['nomor-kosong', [['inSource', 'accepted', 'nomor menyusul']]],
      ['pelaksana-tak-dikenal', []],
    ]);
    expect(ditekan(await sarif(cwd, '--update-baseline'))).toEqual([
      ['nomor-kosong', [['inSource', 'accepted', 'nomor menyusul']]],
      ['pelaksana-tak-dikenal', [['external', 'accepted', 'Tercatat sebagai temuan lama dalam sop-baseline.json']]],
    ]);
    expect(ditekan(await sarif(folderUji({ 'b.sop': bernama(KESALAHAN, 'B') })))).toEqual([['pelaksana-tak-dikenal', undefined]]);
  });

  it('stands in the order of the text with the rest, under the same fingerprints as before', async () => {
    const langkah = (nama: string) => `  langkah "Sama" oleh ${nama}\n    kelengkapan -\n    waktu 1 jam\n    output -\n`;
    const teks = (abaikan: string) => BERSIH.replace('prosedur\n', `prosedur\n\n${abaikan}${langkah('entah')}${langkah('entah')}`);
    const sidik = async (abaikan: string) =>
      (await sarif(folderUji({ 'a.sop': teks(abaikan) })))
        .filter((r) => r.ruleId === 'pelaksana-tak-dikenal')
        .map((r) => [Object.values(r.partialFingerprints!)[0], r.suppressions?.length ?? 0]);
    const semula = await sidik('');
    expect(semula).toHaveLength(2);
    expect(await sidik('  // abaikan pelaksana-tak-dikenal: jabatan baru\n')).toEqual([[semula[0]![0], 1], semula[1]]);
  });
});
