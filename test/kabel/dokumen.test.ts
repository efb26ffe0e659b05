/** What an editor is given to export: the same drawing that the command prints. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { bukaGambar, keJson, keSvg } from '../../packages/diagram/src/index.ts';
import type { DocumentParams, Documents, Preview } from '../../packages/language/src/protocol.ts';
import { Klien } from './klien.ts';
import { SERVER } from './perintah.ts';

const [NODE, SOP] = SERVER;
const DUA = `sop Surat "Pengelolaan Surat"
peraturan kantor
nomor "001"
tanggal pengesahan 5 Januari 2026
keterkaitan
  - sop Arsip
pelaksana
  kepala "Kepala"
  staf   "Staf"
prosedur
  langkah terima "Menerima surat" oleh staf
  langkah setujui "Menyetujui surat" oleh kepala

sop Arsip "Pengarsipan"
`;
const PROFIL = `peraturan kantor adalah "Peraturan Kantor"
  nomor "1"
  kertas F4
`;

let klien: Klien;
let folder: string;
let uri: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alir dokumen-'));
  const tulis = (nama: string, teks: string) => writeFileSync(join(folder, nama), teks);
  tulis('dua.sop', DUA);
  tulis('profil.sop', PROFIL);
  tulis('sop.config.json', JSON.stringify({ instansi: { instansi: 'Pemerintah Kabupaten Contoh' }, kertas: 'F4' }));
  uri = pathToFileURL(join(folder, 'dua.sop')).toString();
  klien = await Klien.mulai(SERVER, { folders: [pathToFileURL(folder).toString()] });
});
afterEach(async () => {
  expect(await klien.selesai()).toBe(0);
  rmSync(folder, { recursive: true });
});

const minta = (lain: Omit<DocumentParams, 'uri'> = {}) => klien.minta<Documents>('sop/document', { uri, ...lain });

/** What the command draws of the first SOP. */
function perintah(...argv: string[]): unknown {
  const keluaran = execFileSync(NODE, [SOP!, 'export', 'dua.sop', '--sop', 'Surat', '--to', 'json', ...argv], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(keluaran.toString());
}

test('each SOP of a file comes with its name, its day, and its document, notes and all', async () => {
  const { ok, sop } = await minta();
  expect(ok).toBe(true);
  expect(sop.map(({ gambar, ...lain }) => lain)).toEqual([
    { judul: 'Pengelolaan Surat', nama: 'Surat', tanggal: { hari: 5, bulan: 1, tahun: 2026 }, kosong: false },
    { judul: 'Pengarsipan', nama: 'Arsip', kosong: true },
  ]);
  expect(sop[0]!.gambar.pages.map(({ kind }) => kind)).toEqual(['sampul', 'identitas', 'prosedur', 'simbol']);
  expect(sop[0]!.gambar.peringatan).toEqual([]);
});

test.each<[string, Omit<DocumentParams, 'uri'>, string[]]>([
  ['the whole document', {}, ['--bagian', 'sampul,identitas,prosedur,simbol']],
  [
    'one part on other paper',
    { bagian: ['identitas'], kertas: 'A4', orientasi: 'portrait' },
    ['--bagian', 'identitas', '--kertas', 'A4', '--orientasi', 'portrait'],
  ],
  ['the continuous table', { pandangan: 'tabel' }, []],
  ['the continuous diagram', { pandangan: 'diagram' }, ['--view', 'diagram']],
])('it is what the command prints, by the same configuration and regulation: %s', async (_, params, argv) => {
  const { sop } = await minta(params);
  const gambar = JSON.parse(JSON.stringify(keJson(bukaGambar(sop[0]!.gambar))));
  expect(gambar).toEqual(perintah(...argv));
});

test('what is printed is what the preview shows on its pages', async () => {
  const pratinjau = await klien.minta<Preview>('sop/preview', { uri, pandangan: 'halaman' });
  const { sop } = await minta();
  expect(pratinjau.sop.map(({ svg }) => svg)).toEqual(sop.map(({ gambar }) => keSvg(bukaGambar(gambar))));
  expect(pratinjau.sop[0]!.svg).toContain('Pemerintah Kabupaten Contoh');
});

test('a text is drawn as it stands in the editor, and said to be broken where it is', async () => {
  await klien.buka(uri, DUA.replace('Menerima surat', 'Mencatat surat').replace('oleh kepala', 'oleh'));
  const { ok, sop } = await minta();
  expect(ok).toBe(false);
  expect(JSON.stringify(sop[0]!.gambar)).toContain('Mencatat surat');
});

test('an unknown file is refused, and a request can be cancelled', async () => {
  await expect(klien.minta('sop/document', { uri: 'file:///tidak/ada.sop' })).rejects.toMatchObject({ code: expect.any(Number) });
  const batal = new CancellationTokenSource();
  const gagal = expect(klien.connection.sendRequest('sop/document', { uri, pandangan: 'diagram' }, batal.token)).rejects.toMatchObject({
    code: LSPErrorCodes.RequestCancelled,
  });
  batal.cancel();
  await gagal;
});
