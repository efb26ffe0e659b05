/** The built language server over its standard streams, as any editor speaks to it. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type CompletionList,
  FileChangeType,
  type Location,
  LSPErrorCodes,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import type { Preview } from '../../packages/language/src/protocol.ts';
import { Klien } from './klien.ts';
import { SERVER } from './perintah.ts';

const URI = 'untitled:Untitled-1';

/** A complete SOP; `isi` replaces its two steps. */
function sop({
  nama = 'Surat',
  nomor = '001',
  terkait = '',
  isi = LANGKAH,
}: {
  nama?: string;
  nomor?: string;
  terkait?: string;
  isi?: string;
} = {}): string {
  return `sop ${nama} "Pengelolaan Surat ${nama}"
nomor "${nomor}"
jenis administratif
dasar hukum
  - "Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan"
keterkaitan
${terkait && `  - sop ${terkait}`}
pelaksana
  kepala "Kepala"
  staf   "Staf"
prosedur
${isi}`;
}

const MUTU = '    kelengkapan "Surat"\n    waktu 10 menit\n    output "Surat"\n';
const LANGKAH = `  langkah terima "Menerima surat" oleh staf\n${MUTU}  langkah setujui "Menyetujui surat" oleh kepala\n${MUTU}`;

/** Position of the `ke`-th occurrence of `cari`, shifted by `geser` characters. */
function posisi(teks: string, cari: string, geser = 0, ke = 1): { line: number; character: number } {
  let offset = -1;
  for (let i = 0; i < ke; i++) offset = teks.indexOf(cari, offset + 1);
  const sebelum = teks.slice(0, offset + geser).split('\n');
  return { line: sebelum.length - 1, character: sebelum.at(-1)!.length };
}

let klien: Klien;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alir kabel-'));
});
afterEach(async () => {
  expect(await klien.selesai()).toBe(0);
  rmSync(folder, { recursive: true });
});

function tulis(nama: string, teks: string): string {
  const path = join(folder, nama);
  writeFileSync(path, teks);
  return pathToFileURL(path).toString();
}

async function mulai(bahasa?: 'id' | 'en'): Promise<void> {
  klien = await Klien.mulai(SERVER, { folders: [pathToFileURL(folder).toString()], bahasa });
}

describe('findings', () => {
  test('come while typing, and go when the fault goes', async () => {
    await mulai();
    await klien.buka(URI, sop());
    await klien.ubah(URI, sop({ isi: LANGKAH.replace('oleh kepala', 'oleh kepla') }));
    await klien.sampai(() => klien.kode(URI).includes('pelaksana-tak-dikenal'));
    const temuan = klien.diagnostics.get(URI)!.find((d) => d.code === 'pelaksana-tak-dikenal')!;
    expect(temuan).toMatchObject({ severity: 1, source: 'sop' });
    expect(temuan.message).toContain('kepla');
    await klien.ubah(URI, sop());
    await klien.sampai(() => klien.kode(URI).length === 0);
  });

  test('speak English where the client asks for it', async () => {
    await mulai('en');
    await klien.buka(URI, 'sop');
    await klien.sampai(() => klien.kode(URI).includes('sintaks'));
    expect(
      klien.diagnostics
        .get(URI)!
        .map((d) => d.message)
        .join(),
    ).toContain('After "sop", expected the title of the SOP');
  });

  test('the last of many quick edits is the one that counts', async () => {
    await mulai();
    await klien.buka(URI, sop());
    for (let i = 0; i < 60; i++) void klien.ubah(URI, sop({ isi: LANGKAH.replace('waktu 10 menit', `waktu ${i} mnt`) }));
    await klien.ubah(URI, sop({ nomor: '' }));
    await klien.sampai(() => klien.kode(URI).join() === 'nomor-kosong');
  });

  test('numbers are compared across files, open or not, and freed when one changes', async () => {
    const a = tulis('a.sop', sop({ nama: 'A' }));
    const b = tulis('b.sop', sop({ nama: 'B' }));
    await mulai();
    await klien.sampai(() => klien.kode(b).includes('nomor-ganda'));
    expect(klien.kode(a)).toEqual([]);
    await klien.buka(a, sop({ nama: 'A', nomor: '002' }));
    await klien.sampai(() => klien.kode(b).length === 0);
  });

  test('closing an unsaved file brings back what is on the disk', async () => {
    const a = tulis('a.sop', sop());
    await mulai();
    await klien.buka(a, sop({ nomor: '' }));
    await klien.sampai(() => klien.kode(a).includes('nomor-kosong'));
    await klien.tutup(a);
    await klien.sampai(() => klien.kode(a).length === 0);
  });

  test('closing a file that was never saved leaves nothing of it', async () => {
    const b = tulis('b.sop', sop({ nama: 'B' }));
    await mulai();
    const a = pathToFileURL(join(folder, 'a.sop')).toString();
    await klien.buka(a, sop({ nama: 'A' }));
    await klien.sampai(() => klien.kode(b).includes('nomor-ganda'));
    await klien.tutup(a);
    await klien.sampai(() => klien.kode(b).length === 0);
  });

  test('deleting and renaming files leaves nothing stale', async () => {
    const a = tulis('a.sop', sop({ nama: 'A' }));
    const b = tulis('b.sop', sop({ nama: 'B', nomor: '002', terkait: 'A' }));
    await mulai();
    await klien.buka(b, sop({ nama: 'B', nomor: '', terkait: 'A' }));
    await klien.sampai(() => klien.kode(b).join() === 'nomor-kosong');
    rmSync(join(folder, 'a.sop'));
    await klien.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: a, type: FileChangeType.Deleted }] });
    await klien.sampai(() => klien.kode(b).includes('sop-tak-dikenal'));
    await klien.tutup(b);
    renameSync(join(folder, 'b.sop'), join(folder, 'c.sop'));
    const c = pathToFileURL(join(folder, 'c.sop')).toString();
    const changes = [
      { uri: b, type: FileChangeType.Deleted },
      { uri: c, type: FileChangeType.Created },
    ];
    await klien.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await klien.sampai(() => klien.kode(b).length === 0 && klien.kode(c).includes('sop-tak-dikenal'));
  });

  test('a workspace folder that is added later counts', async () => {
    const luar = mkdtempSync(join(tmpdir(), 'alir folder kedua-'));
    try {
      writeFileSync(join(luar, 'x.sop'), sop({ nama: 'X' }));
      const a = tulis('a.sop', sop({ nama: 'A', nomor: '009', terkait: 'X' }));
      await mulai();
      await klien.sampai(() => klien.kode(a).join() === 'sop-tak-dikenal');
      const tambahan = { uri: pathToFileURL(luar).toString(), name: 'kedua' };
      await klien.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [tambahan], removed: [] } });
      await klien.sampai(() => klien.kode(a).length === 0);
      await klien.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [tambahan] } });
      await klien.sampai(() => klien.kode(a).join() === 'sop-tak-dikenal');
    } finally {
      rmSync(luar, { recursive: true });
    }
  });

  test.each(['file:///c%3A/SOP%20Dinas/surat%20masuk.sop', 'file:///d%3A/a/%C3%A9.sop'])(
    'a Windows path (%s) comes back as it was sent',
    async (uri) => {
      await mulai();
      await klien.buka(uri, sop({ nomor: '' }));
      await klien.sampai(() => klien.kode(uri).includes('nomor-kosong'));
    },
  );
});

describe('the editor asks', () => {
  const teks = sop({ isi: `${LANGKAH}  langkah arsip "Mengarsipkan" oleh staf\n${MUTU}    lanjut ke terima\n` });

  beforeEach(async () => {
    await mulai();
    await klien.buka(URI, teks);
  });

  const di = (cari: string, geser = 0, ke = 1) => ({ textDocument: { uri: URI }, position: posisi(teks, cari, geser, ke) });

  test('definition, references, highlight', async () => {
    const [definisi] = await klien.minta<{ targetSelectionRange: Location['range'] }[]>('textDocument/definition', di('ke terima', 3));
    expect(definisi!.targetSelectionRange.start).toEqual(posisi(teks, 'langkah terima', 'langkah '.length));
    const rujukan = await klien.minta<Location[]>('textDocument/references', { ...di('staf   "'), context: { includeDeclaration: true } });
    expect(rujukan).toHaveLength(3);
    expect(await klien.minta('textDocument/documentHighlight', di('langkah terima', 8))).toHaveLength(2);
  });

  test('hover on a reference says what it is', async () => {
    const hover = await klien.minta<{ contents: { value: string } }>('textDocument/hover', di('oleh kepala', 6));
    expect(hover.contents.value).toContain('**Kepala**');
    const langkah = await klien.minta<{ contents: { value: string } }>('textDocument/hover', di('ke terima', 4));
    expect(langkah.contents.value).toContain('Menerima surat');
    expect(langkah.contents.value).toContain('10 menit');
  });

  test('a built-in regulation can be opened', async () => {
    const uri = 'untitled:Untitled-2';
    await klien.buka(uri, sop({ nama: 'Lain', nomor: '7' }).replace('jenis', 'peraturan serang-50-2017\njenis'));
    const params = { textDocument: { uri }, position: { line: 2, character: 12 } };
    const [definisi] = await klien.minta<{ targetUri: string }[]>('textDocument/definition', params);
    expect(definisi!.targetUri).toMatch(/^sop-bawaan:/);
    const { text } = await klien.minta<{ text: string }>('workspace/textDocumentContent', { uri: definisi!.targetUri });
    expect(text).toContain('peraturan serang-50-2017 adalah');
  });

  test('rename changes every place and refuses what is no name', async () => {
    const edit = await klien.minta<WorkspaceEdit>('textDocument/rename', { ...di('langkah terima', 9), newName: 'surat-masuk' });
    expect(edit.changes![URI]!.map((e) => e.newText)).toEqual(['surat-masuk', 'surat-masuk']);
    const tolak = (cari: string, geser: number, newName: string) =>
      expect(klien.minta('textDocument/rename', { ...di(cari, geser), newName })).rejects;
    await tolak('langkah terima', 9, 'surat masuk').toThrow('bukan nama');
    await tolak('langkah terima', 9, 'setujui').toThrow('sudah dipakai');
    await tolak('langkah terima', 9, 'konektor').toThrow('konektor');
    await tolak('oleh kepala', 6, 'staf').toThrow('sudah dipakai');
    await tolak('oleh kepala', 6, 'prosedur').toThrow('membuka bagian lain');
  });

  test('completion: names where names stand, the form’s words where lines begin, whatever is broken above', async () => {
    const rusak = teks.replace('"Menyetujui surat"', '').replace('lanjut ke terima', 'lanjut ke \n    waktu 5 \n    jika ya ke \n    \n');
    await klien.ubah(URI, rusak);
    const usul = async (cari: string, geser: number, ke = 1) => {
      const daftar = await klien.minta<CompletionList>('textDocument/completion', {
        textDocument: { uri: URI },
        position: posisi(rusak, cari, geser, ke),
      });
      return daftar.items.map((item) => item.label);
    };
    expect(await usul('lanjut ke ', 10)).toEqual(expect.arrayContaining(['terima', 'setujui', 'arsip', 'konektor']));
    expect(await usul('waktu 5 ', 8)).toEqual(['detik', 'menit', 'jam', 'hari', 'minggu', 'bulan', 'tahun']);
    expect(await usul('jika ya ke ', 11)).toEqual(expect.arrayContaining(['terima', 'konektor']));
    expect(await usul('jika ya ke \n', 16)).toEqual(
      expect.arrayContaining(['kelengkapan', 'lanjut ke', 'dari konektor', 'langkah', 'halaman baru']),
    );
    expect(await usul('oleh kepala', 5)).toEqual(['kepala', 'staf']);
    expect(await usul('sop Surat', 0)).toContain('sop');
  });

  test('outline and folding', async () => {
    const [garisBesar] = await klien.minta<{ name: string; children: { name: string; children: { name: string }[] }[] }[]>(
      'textDocument/documentSymbol',
      {
        textDocument: { uri: URI },
      },
    );
    expect(garisBesar!.name).toBe('Pengelolaan Surat Surat');
    expect(garisBesar!.children.map((c) => c.name)).toEqual(['Dasar hukum', 'Keterkaitan', 'Pelaksana', 'Prosedur']);
    expect(garisBesar!.children.at(-1)!.children.map((c) => c.name)).toEqual([
      '1. Menerima surat',
      '2. Menyetujui surat',
      '3. Mengarsipkan',
    ]);
    const lipatan = await klien.minta<{ startLine: number; endLine: number }[]>('textDocument/foldingRange', {
      textDocument: { uri: URI },
    });
    expect(lipatan).toContainEqual({ startLine: posisi(teks, 'langkah terima').line, endLine: posisi(teks, 'langkah setujui').line - 1 });
  });

  test('formatting gives edits of white space, and none where the text is broken', async () => {
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await klien.minta<TextEdit[]>('textDocument/formatting', { textDocument: { uri: URI }, options });
    expect(edits.length).toBeGreaterThan(0);
    for (const edit of edits) expect(edit.newText).toMatch(/^\s*$/);
    await klien.ubah(URI, teks.replace('"Menerima surat"', ''));
    expect(await klien.minta('textDocument/formatting', { textDocument: { uri: URI }, options })).toEqual([]);
  });

  test('the drawing follows the text and says when the text is broken', async () => {
    const utuh = await klien.minta<Preview>('sop/preview', { uri: URI });
    expect(utuh).toMatchObject({ ok: true, uri: URI });
    expect(utuh.sop[0]!.svg).toContain('Mengarsipkan');
    const ids = utuh.sop[0]!.sasaran.map((s) => s.id);
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) expect(utuh.sop[0]!.svg).toContain(`data-id="${id}"`);
    await klien.ubah(URI, teks.replace('"Mengarsipkan" oleh staf', '"Menyimpan" oleh'));
    const rusak = await klien.minta<Preview>('sop/preview', { uri: URI });
    expect(rusak.ok).toBe(false);
    expect(rusak.version).toBeGreaterThan(utuh.version!);
    expect(rusak.sop[0]!.svg).toContain('Menerima surat');
  });

  test('a large diagram lets other questions pass, and ends where nobody wants it any more', async () => {
    const langkah = Array.from({ length: 400 }, (_, i) => `  langkah "Kegiatan ${i + 1}" oleh ${i % 3 === 0 ? 'a' : 'b'}\n`);
    const besar = `sop "Besar"\npelaksana\n  a "A"\n  b "B"\nprosedur\n${langkah.join('')}`;
    const uri = 'file:///besar.sop';
    await klien.buka(uri, besar);
    const urutan: string[] = [];
    const gambar = klien.minta<Preview>('sop/preview', { uri, pandangan: 'diagram' }).then((hasil) => {
      urutan.push('gambar');
      return hasil;
    });
    const lipatan = klien.minta('textDocument/foldingRange', { textDocument: { uri } }).then(() => urutan.push('lipatan'));
    await Promise.all([gambar, lipatan]);
    expect(urutan).toEqual(['lipatan', 'gambar']);
    expect((await gambar).sop[0]!.svg).toContain('Kegiatan 400');

    const batal = new CancellationTokenSource();
    const sia = klien.connection.sendRequest('sop/preview', { uri, pandangan: 'diagram' }, batal.token);
    const gagal = expect(sia).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    batal.cancel();
    await gagal;
    await klien.tutup(uri);
  });

  test('printed pages are drawn as they will lie on paper, and anew after an edit', async () => {
    const langkah = Array.from({ length: 30 }, (_, i) => `  langkah "Kegiatan ${i + 1}" oleh ${i % 3 === 0 ? 'a' : 'b'}\n`);
    const teks = `sop "Cetak"\npelaksana\n  a "A"\n  b "B"\nprosedur\n${langkah.join('')}`;
    const uri = 'file:///cetak.sop';
    await klien.buka(uri, teks);
    const minta = async () => (await klien.minta<Preview>('sop/preview', { uri, pandangan: 'halaman' })).sop[0]!.svg;
    const sebelum = await minta();
    const lembar = (svg: string) => svg.split('class="lembar"').length - 1;
    // Cover, form, more than one page of the procedure, legend; the cover has no number.
    expect(lembar(sebelum)).toBeGreaterThan(4);
    expect(sebelum).toContain(`>2 dari ${lembar(sebelum)}<`);
    expect(sebelum).toContain('>Keterangan Simbol<');
    await klien.ubah(uri, teks.replace('Kegiatan 15', 'Meneliti berkas'));
    const sesudah = await minta();
    expect(sesudah).toContain('Meneliti berkas');
    expect(lembar(sesudah)).toBe(lembar(sebelum));
    await klien.tutup(uri);
  });

  test('failures are errors on the wire, not results', async () => {
    const lain = { textDocument: { uri: 'file:///tidak/ada.sop' }, position: { line: 0, character: 0 } };
    await expect(klien.minta('textDocument/hover', lain)).rejects.toMatchObject({ code: expect.any(Number) });
    await expect(klien.minta('sop/preview', { uri: 'file:///tidak/ada.sop' })).rejects.toMatchObject({ code: expect.any(Number) });
    await expect(klien.minta('tidak/ada', {})).rejects.toMatchObject({ code: -32601 });
  });
});

test('texts that are no SOP, or no text, are findings and not the end', async () => {
  mkdirSync(join(folder, 'bagian'));
  const biner = tulis('bagian/biner.sop', 'sop\0\x01\x02');
  await mulai();
  await klien.sampai(() => klien.kode(biner).join() === 'sintaks');
  await klien.buka(URI, '\u{1F600} ### "'.repeat(500));
  await klien.sampai(() => klien.kode(URI).includes('sintaks'));
  await klien.ubah(URI, sop());
  await klien.sampai(() => klien.kode(URI).length === 0);
});

describe('sop.config.json', () => {
  /** Writes it and tells the server, as an editor that watches files does; nothing in it means that it is deleted. */
  async function atur(isi: object | string | undefined, letak = ''): Promise<string> {
    const nama = `${letak}sop.config.json`;
    const uri = pathToFileURL(join(folder, nama)).toString();
    if (isi === undefined) rmSync(join(folder, nama));
    else tulis(nama, typeof isi === 'string' ? isi : JSON.stringify(isi));
    const type = isi === undefined ? FileChangeType.Deleted : FileChangeType.Changed;
    await klien?.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    return uri;
  }
  const tingkat = (uri: string) => (klien.diagnostics.get(uri) ?? []).map((d) => d.severity);

  test('says how grave a finding is, by the nearest folder, and its changes count at once', async () => {
    const a = tulis('a.sop', sop({ nomor: '' }));
    mkdirSync(join(folder, 'lama'));
    const b = tulis('lama/b.sop', sop({ nama: 'B', nomor: '' }));
    tulis('sop.config.json', JSON.stringify({ aturan: { 'nomor-kosong': 'error' } }));
    tulis('lama/sop.config.json', JSON.stringify({ aturan: { 'nomor-kosong': 'off' } }));
    await mulai();
    await klien.sampai(() => tingkat(a).join() === '1');
    expect(klien.kode(b)).toEqual([]);
    await atur({ aturan: { 'nomor-kosong': 'hint' } });
    await klien.sampai(() => tingkat(a).join() === '4');
    await atur(undefined, 'lama/');
    await klien.sampai(() => tingkat(b).join() === '4');
    await atur(undefined);
    await klien.sampai(() => tingkat(a).join() === '2' && tingkat(b).join() === '2');
  });

  test('may lie above the folder that is open', async () => {
    mkdirSync(join(folder, 'terbuka'));
    tulis('sop.config.json', JSON.stringify({ aturan: { 'nomor-kosong': 'error' } }));
    const a = tulis('terbuka/a.sop', sop({ nomor: '' }));
    klien = await Klien.mulai(SERVER, { folders: [pathToFileURL(join(folder, 'terbuka')).toString()] });
    await klien.sampai(() => tingkat(a).join() === '1');
  });

  test('holds for a text that is not saved, too', async () => {
    tulis('sop.config.json', JSON.stringify({ untuk: [{ berkas: ['baru.sop'], aturan: { 'nomor-kosong': 'error' } }] }));
    await mulai();
    const baru = pathToFileURL(join(folder, 'baru.sop')).toString();
    await klien.buka(baru, sop({ nomor: '' }));
    await klien.sampai(() => tingkat(baru).join() === '1');
  });

  test('brings the pasal of its regulations to SOPs that name none', async () => {
    const profil = 'peraturan perda-kita adalah "Peraturan Daerah Kita"\n  menuntut nomor-kosong sebagai kesalahan pasal "7"\n';
    const a = tulis('a.sop', sop({ nomor: '' }));
    tulis('profil.sop', profil);
    await mulai();
    await klien.sampai(() => tingkat(a).join() === '2');
    await atur({ peraturan: ['perda-kita'] });
    await klien.sampai(() => tingkat(a).join() === '1');
    expect(klien.diagnostics.get(a)![0]!.message).toContain('Pasal 7');
  });

  test('has its own faults, at its own uri, as long as it has them', async () => {
    const a = tulis('a.sop', sop());
    // What is ignored is every file but this one.
    const salah = tulis('sop.config.json', '{\n  "abaikan": ["**"],\n  "peraturan": ["tiada"]\n}');
    await mulai();
    await klien.sampai(() => klien.kode(salah).join() === 'konfigurasi-salah');
    const [temuan] = klien.diagnostics.get(salah)!;
    expect(temuan).toMatchObject({ severity: 1, range: { start: { line: 2, character: 17 }, end: { line: 2, character: 22 } } });
    await atur('{ "peraturan": [');
    await klien.sampai(() => String(klien.diagnostics.get(salah)![0]!.message).includes('JSON'));
    await atur({});
    await klien.sampai(() => klien.kode(salah).length === 0);
    expect(klien.kode(a)).toEqual([]);
  });

  test('leaves out what it ignores, whose names others may still use', async () => {
    const a = tulis('a.sop', sop({ nama: 'A', nomor: '' }));
    const b = tulis('b.sop', sop({ nama: 'B', nomor: '', terkait: 'A' }));
    await mulai();
    await klien.sampai(() => klien.kode(a).length === 1 && klien.kode(b).length === 1);
    await atur({ abaikan: ['a.sop'] });
    await klien.sampai(() => klien.kode(a).length === 0);
    expect(klien.kode(b)).toEqual(['nomor-kosong']);
    await atur({ abaikan: [] });
    await klien.sampai(() => klien.kode(a).length === 1);
  });

  test('written many times while the server reads: the last counts', async () => {
    const a = tulis('a.sop', sop({ nomor: '' }));
    await mulai();
    await klien.buka(URI, sop());
    for (let i = 0; i < 40; i++) {
      await atur({ aturan: { 'nomor-kosong': i % 2 ? 'error' : 'off' } });
      await klien.ubah(URI, sop({ nomor: String(i) }));
    }
    await atur({ aturan: { 'nomor-kosong': 'hint' } });
    await klien.sampai(() => tingkat(a).join() === '4');
  });
});

describe('files that come and go', () => {
  const berubah = (uri: string, type: FileChangeType = FileChangeType.Changed) =>
    klien.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

  test('a file that is gone before it is read is not the end', async () => {
    const b = tulis('b.sop', sop({ nama: 'B', nomor: '' }));
    await mulai();
    const a = pathToFileURL(join(folder, 'a.sop')).toString();
    for (let i = 0; i < 20; i++) {
      writeFileSync(join(folder, 'a.sop'), sop({ nama: 'A', nomor: String(i) }));
      await berubah(a, FileChangeType.Created);
      rmSync(join(folder, 'a.sop'));
    }
    await klien.sampai(() => klien.kode(b).join() === 'nomor-kosong');
    await klien.buka(a, sop({ nama: 'A', nomor: '' }));
    await klien.sampai(() => klien.kode(a).join() === 'nomor-kosong');
  });

  test('a folder in the place of a file is not the end either', async () => {
    await mulai();
    mkdirSync(join(folder, 'x.sop'));
    await berubah(pathToFileURL(join(folder, 'x.sop')).toString());
    const a = tulis('a.sop', sop({ nomor: '' }));
    await berubah(a, FileChangeType.Created);
    await klien.sampai(() => klien.kode(a).join() === 'nomor-kosong');
  });

  test('a text that is closed while it is read leaves the server whole', async () => {
    await mulai();
    for (let i = 0; i < 20; i++) {
      await klien.buka(URI, sop({ nomor: '' }));
      await klien.ubah(URI, sop({ nomor: 'x' }));
      await klien.tutup(URI);
    }
    await klien.buka(URI, sop({ nomor: '' }));
    await klien.sampai(() => klien.kode(URI).join() === 'nomor-kosong');
  });

  test('a file deleted under an open text leaves the text open, and all questions are answered', async () => {
    const a = tulis('a.sop', sop());
    await mulai();
    await klien.buka(a, sop({ nomor: '' }));
    rmSync(join(folder, 'a.sop'));
    await berubah(a, FileChangeType.Deleted);
    const textDocument = { uri: a };
    const options = { tabSize: 2, insertSpaces: true };
    expect(await klien.minta('textDocument/formatting', { textDocument, options })).not.toEqual([]);
    expect(await klien.minta('sop/preview', { uri: a })).toMatchObject({ ok: true });
    await klien.sampai(() => klien.kode(a).join() === 'nomor-kosong');
    await klien.tutup(a);
    await klien.sampai(() => klien.kode(a).length === 0);
    await expect(
      klien.minta('textDocument/references', { textDocument, position: { line: 0, character: 5 }, context: { includeDeclaration: true } }),
    ).rejects.toMatchObject({
      message: expect.not.stringContaining('ENOENT'),
    });
  });
});
