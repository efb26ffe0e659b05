/** What the server offers to do about findings, over its standard streams. */
import { afterEach, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CodeActionContext,
  Diagnostic,
  Range,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-protocol/node';
import { terapkanSuntingan } from '../../packages/core/src/index.ts';
import { Klien, type OpsiKlien } from './klien.ts';
import { SERVER } from './perintah.ts';

const URI = 'untitled:Untitled-1';

const RUSAK = `sop Surat "Pengelolaan Surat"
nomor "001"
dasar hukum
  - "Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan"
pelaksana
  kepala "Kepala"
  staf   "Staf"
prosedur
  langkah terima "Menerima surat"
    oleh stap
    kelengkapan "Surat"
    output "Surat"
  langkah setujui "Menyetujui surat" oleh kepla
    kelengkapan "Surat"
    waktu 10 menit
    output "Surat"
`;

let klien: Klien;
afterEach(async () => {
  expect(await klien.selesai()).toBe(0);
});

async function mulai(teks: string, opsi: OpsiKlien = {}): Promise<void> {
  klien = await Klien.mulai(SERVER, opsi);
  await klien.buka(URI, teks);
  await klien.sampai(() => klien.diagnostics.has(URI));
}

function temuan(kode: string): Diagnostic {
  return klien.diagnostics.get(URI)!.find((d) => d.code === kode)!;
}

function tindakan(range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
  return klien.minta('textDocument/codeAction', { textDocument: { uri: URI }, range, context: { diagnostics: [], ...context } });
}

/** The edits of an action, a snippet's cursor as `|`. */
function suntingan(aksi: CodeAction | undefined): TextEdit[] {
  const [perubahan] = aksi!.edit!.documentChanges as [TextDocumentEdit];
  return perubahan.edits.map((edit) =>
    'snippet' in edit ? { range: edit.range, newText: (edit as SnippetTextEdit).snippet.value.replace('$0', '|') } : (edit as TextEdit),
  );
}

const dengan = (aksi: readonly CodeAction[], judul: string) => aksi.find(({ title }) => title.startsWith(judul));

describe('a finding', () => {
  test('leads to the page of its rule, which opens without a network', async () => {
    await mulai(RUSAK);
    const { codeDescription } = temuan('waktu-kosong');
    expect(codeDescription).toEqual({ href: 'sop-bawaan:/aturan/waktu-kosong.md' });
    const halaman = await klien.minta<{ text: string }>('workspace/textDocumentContent', { uri: codeDescription!.href });
    expect(halaman.text).toMatch(/^# waktu-kosong\n/);
    expect(await klien.minta('workspace/textDocumentContent', { uri: 'sop-bawaan:/aturan/constructor.md' })).toBeNull();
  });

  test('its page is opened by a command', async () => {
    await mulai(RUSAK);
    const aksi = dengan(await tindakan(temuan('waktu-kosong').range), 'Buka penjelasan waktu-kosong')!;
    await klien.minta('workspace/executeCommand', aksi.command);
    expect(klien.dibuka).toEqual(['sop-bawaan:/aturan/waktu-kosong.md']);
  });

  test('its fix is offered with it, for the very version of the text', async () => {
    await mulai(RUSAK);
    await klien.ubah(URI, `// tambahan\n${RUSAK}`);
    await klien.sampai(() => temuan('pelaksana-tak-dikenal').range.start.line === 10);
    const aksi = dengan(await tindakan(temuan('pelaksana-tak-dikenal').range), 'Ganti dengan "staf"')!;
    expect(aksi).toMatchObject({ kind: 'quickfix', isPreferred: false, diagnostics: [{ code: 'pelaksana-tak-dikenal' }] });
    expect((aksi.edit!.documentChanges as TextDocumentEdit[])[0]!.textDocument).toEqual({ uri: URI, version: 2 });
    expect(terapkanSuntingan(`// tambahan\n${RUSAK}`, suntingan(aksi))).toContain('    oleh staf\n');
  });

  test('nothing is offered where there is none', async () => {
    await mulai(RUSAK);
    const awal = { line: 1, character: 0 };
    expect(await tindakan({ start: awal, end: awal })).toEqual([]);
  });

  test('only the kinds that the editor asks for are offered', async () => {
    await mulai(RUSAK);
    const { range } = temuan('pelaksana-tak-dikenal');
    expect((await tindakan(range, { only: ['quickfix'] })).length).toBeGreaterThan(2);
    expect((await tindakan(range, { only: ['refactor'] })).length).toBe(0);
    const sumber = await tindakan(range, { only: ['source'] });
    expect(sumber.filter(({ kind }) => kind !== 'source.fixAll.sop')).toEqual([]);
  });

  test('an editor of the first versions of the protocol gets plain edits, and nothing that it cannot open', async () => {
    await mulai(RUSAK, { sederhana: true, bahasa: 'en' });
    const aksi = await tindakan(temuan('waktu-kosong').range);
    expect(aksi.map(({ title }) => title)).toEqual(['Mark as deliberately none: "waktu -"', 'Suppress waktu-kosong here…']);
    expect(aksi[1]!.edit!.changes![URI]![0]!.newText).toBe('  // abaikan waktu-kosong: \n');
  });
});

test('all safe fixes of the file come as one edit, and leave nothing more to fix', async () => {
  const terkait = 'keterkaitan\n  - "SOP Pengarsipan"\n';
  const rapi = RUSAK.replace('pelaksana\n', `${terkait}pelaksana\n`).replaceAll('\n', '\r\n');
  const teks = rapi.replace('\r\npelaksana', '\r\n  - "SOP Pengarsipan"\r\n  - "SOP Pengarsipan"\r\npelaksana');
  await mulai(teks);
  const awal = { line: 0, character: 0 };
  const semua = () => tindakan({ start: awal, end: awal }, { only: ['source.fixAll'], triggerKind: 2 });
  const [aksi] = await semua();
  const baru = terapkanSuntingan(teks, suntingan(aksi));
  expect(baru.replaceAll(/^ *\r\n/gmu, '')).toBe(rapi);
  await klien.ubah(URI, baru);
  expect(await semua()).toEqual([]);
});

describe('a suppression comment', () => {
  test.each([
    ['waktu-kosong', 'above its step', 8, '  // abaikan waktu-kosong: |\n'],
    [
      'pelaksana-tak-dikenal',
      'above the construct that holds it, not the line that it stands in',
      8,
      '  // abaikan pelaksana-tak-dikenal: |\n',
    ],
  ])('for %s is inserted %s, its reason left to the author', async (kode, _, line, newText) => {
    await mulai(RUSAK);
    const [edit] = suntingan(dengan(await tindakan(temuan(kode).range), `Abaikan ${kode} di sini`));
    expect(edit).toEqual({ range: { start: { line, character: 0 }, end: { line, character: 0 } }, newText });
    const tanpaAlasan = terapkanSuntingan(RUSAK, [{ range: edit!.range, newText: newText.replace('|', '') }]);
    await klien.ubah(URI, tanpaAlasan);
    await klien.sampai(() => klien.kode(URI).includes('abaikan-tanpa-alasan'));
    expect(klien.kode(URI)).toContain(kode);
    await klien.ubah(URI, terapkanSuntingan(RUSAK, [{ range: edit!.range, newText: newText.replace('|', 'belum diukur') }]));
    await klien.sampai(() => !klien.kode(URI).includes('abaikan-tanpa-alasan'));
    expect(temuan(kode)?.range.start.line).not.toBe(line + 1);
  });

  test('never lands within a text of several lines, and keeps the line breaks of the file', async () => {
    const teks = RUSAK.replace('"Menerima surat"', '"""Menerima\n  surat"""')
      .replace('    oleh stap', ' oleh stap')
      .replaceAll('\n', '\r\n');
    await mulai(teks);
    const [edit] = suntingan(dengan(await tindakan(temuan('pelaksana-tak-dikenal').range), 'Abaikan'));
    expect([edit!.range.start.line, edit!.newText]).toEqual([8, '  // abaikan pelaksana-tak-dikenal: |\r\n']);
  });

  test('is not offered for what cannot be silenced', async () => {
    await mulai(RUSAK.replace('"Menyetujui surat"', ''));
    const judul = (await tindakan(temuan('sintaks').range)).map(({ title }) => title);
    expect(judul).toContain('Buka penjelasan sintaks');
    expect(judul.filter((j) => j.startsWith('Abaikan sintaks'))).toEqual([]);
  });
});
