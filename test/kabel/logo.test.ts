/** Logos in the server: the findings are those of the command, and drawings show what counts. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver-protocol/node';
import type { Documents, Preview } from '../../packages/language/src/protocol.ts';
import { Klien } from './klien.ts';
import { SERVER } from './perintah.ts';

const [NODE, SOP] = SERVER;
const KODE = 'logo-tak-terbaca';
const LAMBANG = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30"><circle cx="15" cy="15" r="14"/></svg>';
const dengan = (logo: string) => `sop "Pelayanan ${logo.length}"\nlogo "${logo}"\n`;

let klien: Klien;
let induk: string;
let folder: string;

beforeEach(() => {
  induk = mkdtempSync(join(tmpdir(), 'alir logo é-'));
  folder = join(induk, 'kerja');
});
afterEach(async () => {
  expect(await klien.selesai()).toBe(0);
  rmSync(induk, { recursive: true });
});

function tulis(nama: string, isi: string): string {
  const jalur = join(folder, nama);
  mkdirSync(dirname(jalur), { recursive: true });
  writeFileSync(jalur, isi);
  return pathToFileURL(jalur).toString();
}

async function mulai(): Promise<void> {
  klien = await Klien.mulai(SERVER, { folders: [pathToFileURL(folder).toString()] });
}

const berubah = (uri: string, type: FileChangeType) =>
  klien.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

test('the command finds the same', async () => {
  const semua = {
    'ada.sop': 'l.svg',
    'tiada.sop': 'x.svg',
    'skrip.sop': 'skrip.svg',
    'tautan.sop': 'keluar.svg',
    'luar.sop': '../l.svg',
    'alamat.sop': 'https://contoh.go.id/l.svg',
    'bidang/naik.sop': '../l.svg',
    'bidang/sendiri/naik.sop': '../../l.svg',
  };
  const uri = Object.fromEntries(Object.entries(semua).map(([nama, logo]) => [nama, tulis(nama, dengan(logo))]));
  tulis('l.svg', LAMBANG);
  tulis('skrip.svg', LAMBANG.replace('<circle', '<script/><circle'));
  tulis('../l.svg', LAMBANG);
  tulis('bidang/sendiri/sop.config.json', '{}');
  symlinkSync('../l.svg', join(folder, 'keluar.svg'));
  await mulai();
  const nama = Object.keys(semua);
  await klien.sampai(() => nama.every((satu) => klien.diagnostics.has(uri[satu]!)));
  const server = nama.map((satu) => [satu, ...klien.diagnostics.get(uri[satu]!)!.flatMap((d) => (d.code === KODE ? d.message : []))]);
  const { stdout } = spawnSync(NODE, [SOP!, 'check', '--format', 'json'], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string; code: string; message: string }[] };
  const perintah = nama.map((satu) => [satu, ...diagnostics.flatMap((d) => (d.file === satu && d.code === KODE ? d.message : []))]);
  expect(server).toEqual(perintah);
  expect(server.map(([, ...pesan]) => pesan.length)).toEqual([0, 1, 1, 1, 1, 1, 0, 1]);
});

test('the finding goes when the file comes, and comes when it goes', async () => {
  const uri = tulis('a.sop', dengan('gambar/l.svg'));
  await mulai();
  await klien.sampai(() => klien.kode(uri).includes(KODE));
  const logo = tulis('gambar/l.svg', LAMBANG);
  await berubah(logo, FileChangeType.Created);
  await klien.sampai(() => !klien.kode(uri).includes(KODE));
  rmSync(join(folder, 'gambar'), { recursive: true });
  await berubah(logo, FileChangeType.Deleted);
  await klien.sampai(() => klien.kode(uri).includes(KODE));
});

test('a text that is saved nowhere is not asked about', async () => {
  mkdirSync(folder);
  await mulai();
  await klien.buka('untitled:Untitled-1', dengan('l.svg'));
  await klien.sampai(() => klien.kode('untitled:Untitled-1').length > 0);
  expect(klien.kode('untitled:Untitled-1')).not.toContain(KODE);
});

test('the logo is in the preview of pages, and in what is exported', async () => {
  const uri = tulis('a.sop', dengan('l.svg'));
  const bersama = tulis('b/b.sop', 'sop "Bersama"\n');
  tulis('b/sop.config.json', '{ "instansi": { "logo": "l.svg" } }');
  tulis('b/l.svg', LAMBANG);
  await mulai();
  const tergambar = async (milik: string) =>
    (await klien.minta<Preview>('sop/preview', { uri: milik, pandangan: 'halaman' })).sop[0]!.svg.includes('data:image/svg+xml');
  expect([await tergambar(uri), await tergambar(bersama)]).toEqual([false, true]);
  const diberitahu = new Promise<string>((selesai) =>
    klien.connection.onNotification('sop/previewChanged', (params: { uri: string }) => selesai(params.uri)),
  );
  await berubah(tulis('l.svg', LAMBANG), FileChangeType.Created);
  expect(await diberitahu).toBe(uri);
  expect(await tergambar(uri)).toBe(true);
  const { sop } = await klien.minta<Documents>('sop/document', { uri });
  expect(JSON.stringify(sop[0]!.gambar)).toContain('"jenis":"svg"');
});
