/** The CI configurations of docs/ci.md are read by CI systems as they are meant, and run commands that exist. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AKAR, BERSIH, bacaJunit, bernama, folderUji, KESALAHAN, PERINGATAN, sop } from './alat.ts';

const halaman = readFileSync(join(AKAR, 'docs/ci.md'), 'utf8');
const [github, gitlab] = [...halaman.matchAll(/^```yaml\n([\s\S]*?)^```$/gmu)].map(([, isi]) => parse(isi!));

/** What a shell of the CI system is given, line by line. */
const BARIS: Readonly<Record<string, string[]>> = {
  GitHub: github.jobs.sop.steps.flatMap((langkah: { run?: string }) => langkah.run ?? []),
  GitLab: gitlab.sop.script,
};
const SARING = BARIS.GitHub!.find((baris) => baris.startsWith('jq '))!;
const unggah = github.jobs.sop.steps.find((l: { uses?: string }) => l.uses?.includes('upload-sarif'));
const AWALAN = 'node .alir/packages/cli/bin/sop.cjs ';

describe.each(Object.entries(BARIS))('%s', (_, baris) => {
  const perintah = baris.filter((b) => b.startsWith(AWALAN)).map((b) => b.slice(AWALAN.length));

  it('builds the command where it then runs it', () => {
    expect(perintah.length).toBeGreaterThanOrEqual(3);
    expect(baris.filter((b) => b.includes('sop.cjs'))).toHaveLength(perintah.length);
    expect(baris.some((b) => b.includes('npm ci --ignore-scripts && node scripts/bangun-cli.ts'))).toBe(true);
    for (const jalur of ['packages/cli/bin/sop.cjs', 'scripts/bangun-cli.ts']) expect(existsSync(join(AKAR, jalur))).toBe(true);
  });

  it.each(perintah)('sop %s', async (tertulis) => {
    const [argumen, lanjutan] = tertulis.split(' || ');
    const argv = argumen!.split(' ');
    // Findings must not keep the report from being passed on, and must fail the job elsewhere.
    expect(lanjutan).toBe(argv.includes('--output') || argv.includes('--diff') ? '[ $? -eq 1 ]' : undefined);
    const cwd = folderUji({ 'a.sop': KESALAHAN, '.alir/examples/b.sop': KESALAHAN });
    expect((await sop(argv, { cwd })).kode).toBe(argv[0] === 'check' && !argv.includes('--diff') ? 1 : 0);
    expect((await sop(argv, { cwd: folderUji({ 'a.sop': BERSIH }) })).kode).toBe(0);
    // Once the old findings are recorded, the same commands pass, and a new finding fails them again.
    const lama = folderUji({ 'a.sop': KESALAHAN, 'sop.config.json': '{ "baseline": "sop-baseline.json" }' });
    await sop(['check', '--update-baseline'], { cwd: lama });
    expect((await sop(argv, { cwd: lama })).kode).toBe(0);
    writeFileSync(join(lama, 'b.sop'), bernama(KESALAHAN, 'Baru'));
    expect((await sop(argv, { cwd: lama })).kode).toBe(argv[0] === 'check' && !argv.includes('--diff') ? 1 : 0);
    const berkas = argv[argv.indexOf('--output') + 1]!;
    if (argv.includes('sarif')) expect(JSON.parse(readFileSync(join(cwd, berkas), 'utf8')).runs[0].results).toHaveLength(1);
    if (argv.includes('junit')) expect(bacaJunit(readFileSync(join(cwd, berkas), 'utf8')).suite).toHaveLength(1);
  });
});

it('passes on the reports that are written', () => {
  const berkas = (baris: string[]) => baris.flatMap((b) => / --output (\S+)/u.exec(b)?.[1] ?? []);
  expect(berkas(BARIS.GitHub!)).toEqual([/ (\S+) > /u.exec(SARING)![1]]);
  expect(unggah.with.sarif_file).toBe(/ > (\S+)$/u.exec(SARING)![1]);
  expect(github.permissions['security-events']).toBe('write');
  const { reports, paths } = gitlab.sop.artifacts;
  expect(berkas(BARIS.GitLab!)).toEqual([reports.junit, ...paths]);
  expect(gitlab.sop.artifacts.when).toBe('always');
});

it('runs each month, as findings fall due', () => {
  expect(github.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ 1 \* \*$/u) }]);
});

it.skipIf(spawnSync('jq', ['--version']).status !== 0)('uploads what is reported, and nothing that is silenced', async () => {
  const diam = `// abaikan-berkas nomor-kosong: menyusul\n${bernama(PERINGATAN, 'B')}`;
  const cwd = folderUji({ 'a.sop': KESALAHAN, 'b.sop': diam });
  await sop(['check', '--format', 'sarif', '--output', 'sop.sarif'], { cwd });
  execFileSync('bash', ['-ec', SARING], { cwd });
  const hasil = (nama: string) =>
    JSON.parse(readFileSync(join(cwd, nama), 'utf8')).runs[0].results.map((r: { ruleId: string }) => r.ruleId);
  expect(hasil('sop.sarif')).toEqual(['pelaksana-tak-dikenal', 'nomor-kosong']);
  expect(hasil(unggah.with.sarif_file)).toEqual(['pelaksana-tak-dikenal']);
});
