/** The command as users get it: the launcher and the bundle, in a process of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { AKAR, BERSIH, folderUji, KESALAHAN, PELUNCUR, PERINGATAN, RUSAK, sop, sopTerbangun } from './alat.ts';

const BUNDEL = join(AKAR, 'packages/cli/dist/sop.cjs');

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(AKAR, 'scripts/bangun-cli.ts')], { encoding: 'utf8' });
  expect({ status, stderr }).toMatchObject({ status: 0 });
});

describe('the built command', () => {
  it('says what the sources say', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH, 'b ü.sop': KESALAHAN, 'c/d.sop': PERINGATAN, 'rusak.sop': RUSAK });
    for (const argv of [
      ['check'],
      ['check', '--format', 'json', '--locale', 'en'],
      ['check', '--format', 'sarif'],
      ['check', '--format', 'sarif', '--locale', 'en'],
      ['check', '--format', 'github'],
      ['check', '--format', 'junit'],
      ['check', '--max-warnings', '0', 'c'],
      ['check', 'tiada'],
      ['export', 'a.sop', '--to', 'svg'],
      ['export', 'a.sop', '--to', 'json'],
      ['export', 'a.sop', '--to', 'pdf', '-o', 'a.pdf'],
      ['format', '--check'],
      ['format', '--stdout', 'a.sop'],
      ['rules'],
      ['rules', '--format', 'json'],
      ['explain', 'waktu-kosong'],
      ['explain', 'waktu-ksong'],
      ['--help'],
      ['--version'],
      [],
    ]) {
      expect({ argv, ...sopTerbangun(argv, { cwd }) }).toEqual({ argv, ...(await sop(argv, { cwd })) });
    }
    expect(sopTerbangun(['check', '-'], { cwd, stdin: BERSIH }).kode).toBe(0);
  });

  it('finds the same with any number of threads', () => {
    const varian = [BERSIH, PERINGATAN, KESALAHAN, RUSAK];
    const isi = Array.from({ length: 50 }, (_, i) => [`f ${i % 7}/${i}.sop`, varian[i % 4]!] as const);
    const cwd = folderUji({ ...Object.fromEntries(isi), 'biner.sop': new Uint8Array([0xff, 0]) });
    for (const format of ['text', 'json', 'sarif', 'github', 'junit']) {
      const satu = sopTerbangun(['check', '--format', format, '--jobs', '1'], { cwd });
      expect(satu.kode).toBe(1);
      expect(satu.out.length).toBeGreaterThan(1000);
      expect(sopTerbangun(['check', '--format', format, '--jobs', '3'], { cwd })).toEqual(satu);
    }
    expect(sopTerbangun(['check', '--jobs', '999999', '--locale', 'en'], { cwd }).out).toMatch(/^51 files checked: /mu);
  });

  it('loads what only some checks need when they need it', () => {
    const cwd = folderUji({
      'a.sop': BERSIH,
      'sop-baseline.json': '{ "version": 1, "findings": {} }',
      'muatan.cjs': "process.once('exit', () => process.stderr.write(process.moduleLoadList.join()));",
    });
    const muatan = (...argv: string[]) => sopTerbangun(argv, { cwd, env: { NODE_OPTIONS: '--require=./muatan.cjs' } }).err;
    const memuatKripto = (...argv: string[]) => /NativeModule crypto\b/u.test(muatan(...argv));
    expect(memuatKripto('check')).toBe(false);
    expect(memuatKripto('check', '--fix')).toBe(false);
    expect(memuatKripto('check', '--baseline', 'sop-baseline.json')).toBe(true);
  });

  it('writes the PDF that the sources write, with its fonts', async () => {
    const cwd = folderUji({ 'a.sop': BERSIH });
    const { out, err, kode } = await sop(['export', 'a.sop', '--to', 'pdf'], { cwd });
    expect({ err, kode }).toEqual({ err: '', kode: 0 });
    expect(sopTerbangun(['export', 'a.sop', '--to', 'pdf', '-o', 'b.pdf'], { cwd })).toEqual({ kode: 0, out: '', err: '' });
    expect(readFileSync(join(cwd, 'b.pdf'), 'latin1')).toBe(out);
    // The checked bundle has nothing of it.
    for (const bagian of ['PDFDocument', 'FontDescriptor']) expect(readFileSync(BUNDEL, 'latin1')).not.toContain(bagian);
  });

  it('is quiet when nobody reads on', async () => {
    const cwd = folderUji(Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`${i}.sop`, KESALAHAN])));
    const proses = spawn(process.execPath, [PELUNCUR, 'check', '--jobs', '1'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const err: Buffer[] = [];
    proses.stderr.on('data', (data: Buffer) => err.push(data));
    proses.stdout.once('data', () => proses.stdout.destroy());
    const kode = await new Promise((selesai) => proses.once('close', selesai));
    expect({ kode, err: Buffer.concat(err).toString() }).toEqual({ kode: 1, err: '' });
  });

  it('prints all of a long report into a slow pipe', async () => {
    const cwd = folderUji(Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`${i}.sop`, KESALAHAN])));
    const proses = spawn(process.execPath, [PELUNCUR, 'check', '--format', 'json'], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    const out: Buffer[] = [];
    for await (const data of proses.stdout) {
      out.push(data);
      if (out.length < 5) await new Promise((selesai) => setTimeout(selesai, 20));
    }
    const laporan = JSON.parse(Buffer.concat(out).toString());
    expect(laporan.files).toBe(150);
    expect(laporan.diagnostics.filter((d: { code: string }) => d.code === 'pelaksana-tak-dikenal')).toHaveLength(150);
  });

  it('serves an editor', async () => {
    const proses = spawn(process.execPath, [PELUNCUR, 'lsp', '--stdio'], { stdio: 'pipe' });
    const kirim = (pesan: object) => {
      const isi = JSON.stringify({ jsonrpc: '2.0', ...pesan });
      proses.stdin.write(`Content-Length: ${Buffer.byteLength(isi)}\r\n\r\n${isi}`);
    };
    kirim({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    const jawaban = await new Promise<string>((selesai) => {
      let sejauhIni = '';
      proses.stdout.on('data', (data: Buffer) => {
        sejauhIni += data;
        if (sejauhIni.includes('"id":1')) selesai(sejauhIni);
      });
    });
    expect(jawaban).toContain('"capabilities"');
    kirim({ id: 2, method: 'shutdown' });
    kirim({ method: 'exit' });
    expect(await new Promise((selesai) => proses.once('exit', selesai))).toBe(0);
  });
});

describe('the launcher', () => {
  const denganVersi = (versi: string) =>
    spawnSync(
      process.execPath,
      ['-e', `Object.defineProperty(process.versions, 'node', { value: '${versi}' }); require(${JSON.stringify(PELUNCUR)})`],
      {
        encoding: 'utf8',
      },
    );

  it('tells an old Node what to install, in both languages', () => {
    const { status, stdout, stderr } = denganVersi('18.20.4');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /butuh Node\.js 22 atau lebih baru; yang terpasang 18\.20\.4[\s\S]*Node\.js 22 or newer is needed; this is 18\.20\.4/u,
    );
    expect(denganVersi('22.0.0').stderr).not.toMatch(/butuh Node/u);
  });

  it('tells what to run where nothing is built, and runs without the kept code or with a foreign one', () => {
    const akar = folderUji();
    mkdirSync(join(akar, 'bin'));
    for (const nama of ['sop.cjs', 'muat.cjs']) copyFileSync(join(dirname(PELUNCUR), nama), join(akar, 'bin', nama));
    const versi = () => spawnSync(process.execPath, [join(akar, 'bin/sop.cjs'), '--version'], { encoding: 'utf8' });
    expect(versi()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('npm run build') });
    mkdirSync(join(akar, 'dist'));
    copyFileSync(BUNDEL, join(akar, 'dist/sop.cjs'));
    expect(versi()).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(join(akar, 'dist/sop.kode'), 'bukan kode');
    expect(versi()).toMatchObject({ status: 0, stderr: '' });
  });

  it('keeps the machine code of a check', () => {
    expect(statSync(join(AKAR, 'packages/cli/dist/sop.kode')).size).toBeGreaterThan(100_000);
  });
});
