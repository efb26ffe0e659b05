/** The CI configurations of docs/ci.md are read by CI systems as they are meant, and run commands that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AKAR, BERSIH, bacaJunit, folderUji, KESALAHAN, sop } from './alat.ts';

const halaman = readFileSync(join(AKAR, 'docs/ci.md'), 'utf8');
const [github, gitlab] = [...halaman.matchAll(/^```yaml\n([\s\S]*?)^```$/gmu)].map(([, isi]) => parse(isi!));

/** What a shell of the CI system is given, line by line. */
const BARIS: Readonly<Record<string, string[]>> = {
  GitHub: github.jobs.sop.steps.flatMap((langkah: { run?: string }) => langkah.run ?? []),
  GitLab: gitlab.sop.script,
};
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
    expect(lanjutan).toBe(argv.includes('--output') ? '[ $? -eq 1 ]' : undefined);
    const cwd = folderUji({ 'a.sop': KESALAHAN, '.alir/examples/b.sop': KESALAHAN });
    expect((await sop(argv, { cwd })).kode).toBe(argv[0] === 'check' ? 1 : 0);
    expect((await sop(argv, { cwd: folderUji({ 'a.sop': BERSIH }) })).kode).toBe(0);
    const berkas = argv[argv.indexOf('--output') + 1]!;
    if (argv.includes('sarif')) expect(JSON.parse(readFileSync(join(cwd, berkas), 'utf8')).runs[0].results).toHaveLength(1);
    if (argv.includes('junit')) expect(bacaJunit(readFileSync(join(cwd, berkas), 'utf8')).suite).toHaveLength(1);
  });
});

it('passes on the reports that are written', () => {
  const berkas = (baris: string[]) => baris.flatMap((b) => / --output (\S+)/u.exec(b)?.[1] ?? []);
  const unggah = github.jobs.sop.steps.find((l: { uses?: string }) => l.uses?.includes('upload-sarif'));
  expect(berkas(BARIS.GitHub!)).toEqual([unggah.with.sarif_file]);
  expect(github.permissions['security-events']).toBe('write');
  expect(berkas(BARIS.GitLab!)).toEqual([gitlab.sop.artifacts.reports.junit]);
  expect(gitlab.sop.artifacts.when).toBe('always');
});
