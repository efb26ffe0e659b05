/** The map of the workspace, asked of the built server. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver-protocol/node';
import { MAP, MAP_CHANGED, type WorkspaceMap } from '../../packages/language/src/protocol.ts';
import { Klien } from './klien.ts';
import { SERVER } from './perintah.ts';

let folder: string;
let klien: Klien;
/** How often the server said that the map is another. */
let berubah: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alir peta-'));
  berubah = 0;
});
afterEach(async () => {
  expect(await klien.selesai()).toBe(0);
  rmSync(folder, { recursive: true });
});

function tulis(nama: string, teks: string): string {
  writeFileSync(join(folder, nama), teks);
  return pathToFileURL(join(folder, nama)).toString();
}

async function mulai(): Promise<void> {
  klien = await Klien.mulai(SERVER, { folders: [pathToFileURL(folder).toString()] });
  klien.connection.onNotification(MAP_CHANGED, () => {
    berubah++;
  });
}

const minta = (uri?: string) => klien.minta<WorkspaceMap>(MAP, { uri });

/** The titles of the cards, as they are read out. */
const bacaan = ({ svg }: WorkspaceMap) => [...svg.matchAll(/<g class="kartu"[^>]*><title>([^<]*)</g)].map(([, judul]) => judul);

/** Waits until everything sent so far was checked: the findings of a text that is opened for it. */
async function diperiksa(): Promise<void> {
  const uri = 'untitled:Penanda';
  await klien.buka(uri, 'bukan apa-apa');
  await klien.sampai(() => klien.kode(uri).includes('sintaks'));
  await klien.tutup(uri);
  await klien.sampai(() => klien.kode(uri).length === 0);
}

const A = 'sop Surat "Surat"\nnomor "001"\nketerkaitan\n  - sop Cuti\n  - "SOP <Arsip>"\n';
const B = '// Catatan.\nsop Cuti "Pemberian Cuti"\nketerkaitan\n  - "SOP Surat"\n';

describe('the map', () => {
  test('shows all files of the workspace, leads to them, and marks the one at hand', async () => {
    const [a, b] = [tulis('a.sop', A), tulis('b.sop', B)];
    await mulai();
    const peta = await minta(b);
    expect(peta).toMatchObject({ judul: 'Peta Keterkaitan SOP', jumlah: 2 });
    expect(bacaan(peta)).toEqual([
      'SOP Surat, nomor 001; merujuk: Pemberian Cuti, SOP &lt;Arsip&gt;; dirujuk oleh: Pemberian Cuti',
      'SOP Pemberian Cuti, berkas ini; merujuk: Surat; dirujuk oleh: Surat',
      'SOP &lt;Arsip&gt;, di luar ruang kerja; dirujuk oleh: Surat',
    ]);
    const di = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 0 } });
    expect(peta.sasaran).toEqual([
      { id: 'k1', uri: a, range: di(0) },
      { id: 'k2', uri: b, range: di(1) },
    ]);
    expect((await minta()).svg).not.toContain('Berkas ini');
  });

  test('is said to be another when a relation, a title or a place changes, once until it is asked for again', async () => {
    tulis('a.sop', A);
    const b = tulis('b.sop', B);
    await mulai();
    await klien.buka(b, B);
    await minta();
    await klien.ubah(b, B.replace('Surat', 'Persuratan'));
    await klien.ubah(b, B.replace('Surat', 'Persuratan Dinas'));
    await diperiksa();
    expect(berubah).toBe(1);
    expect(bacaan(await minta())).toContain('SOP Persuratan Dinas, di luar ruang kerja; dirujuk oleh: Pemberian Cuti');
    await klien.ubah(b, `\n${B.replace('Surat', 'Persuratan Dinas')}`);
    await diperiksa();
    expect(berubah).toBe(2);
    expect((await minta()).sasaran[1]!.range.start.line).toBe(2);
  });

  test('is not said to be another while only the rest of a text changes', async () => {
    tulis('a.sop', A);
    const b = tulis('b.sop', B);
    await mulai();
    await klien.buka(b, B);
    await minta();
    for (let i = 0; i < 10; i++) await klien.ubah(b, `${B}pelaksana\n  staf "Staf ${i}"\nprosedur\n  langkah "Langkah ${i}" oleh staf\n`);
    await diperiksa();
    expect(berubah).toBe(0);
  });

  test('follows files that come and go', async () => {
    tulis('a.sop', A);
    await mulai();
    expect(bacaan(await minta())).toContain('SOP Cuti, nama ini tidak dikenal; dirujuk oleh: Surat');
    const b = tulis('b.sop', B);
    await klien.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: b, type: FileChangeType.Created }] });
    await diperiksa();
    expect(berubah).toBe(1);
    expect((await minta()).jumlah).toBe(2);
    rmSync(join(folder, 'b.sop'));
    await klien.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: b, type: FileChangeType.Deleted }] });
    await diperiksa();
    expect(berubah).toBe(2);
    expect((await minta()).jumlah).toBe(1);
  });

  test('of a workspace without SOPs holds none', async () => {
    await mulai();
    expect(await minta()).toMatchObject({ jumlah: 0, sasaran: [] });
  });

  test('is drawn of SOPs with one name, of titles that are missing, and of a text that is broken', async () => {
    tulis('a.sop', 'sop Surat "Satu"\nsop Surat "Dua"\nketerkaitan\n  - sop Surat\n  - sop Rusak\n');
    tulis('b.sop', 'sop Rusak\nketerkaitan\n  - sop\n  - sop Surat\n  -\n');
    await mulai();
    expect(bacaan(await minta())).toEqual([
      'SOP Satu; dirujuk oleh: Dua, Rusak',
      'SOP Dua; merujuk: Satu, Rusak',
      'SOP Rusak; merujuk: Satu; dirujuk oleh: Dua',
    ]);
  });
});
