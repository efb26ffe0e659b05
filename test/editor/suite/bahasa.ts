/** The language server as the editor sees it: findings and answers for an open text. */
import * as vscode from 'vscode';
import { benar, sama } from '../nyata.ts';
import { buka, ganti, kode, sampai, tempat } from './bantu.ts';
import type { Suite } from './runner.ts';

const EXTENSION = 'alir.alir-sop';

/** Declares the tests of the language server. */
export function ujiBahasa(suite: Suite): void {
  suite.test('the extension starts when a .sop text is opened', async () => {
    const { document } = await buka('permohonan.sop');
    sama(document.languageId, 'sop');
    await sampai('the extension is active', () => vscode.extensions.getExtension(EXTENSION)?.isActive);
  });

  suite.test('a fault is found while it is typed, and gone when it is repaired', async () => {
    const editor = await buka('permohonan.sop');
    const { uri } = editor.document;
    // Its law has been amended, which the text does not say: with that the server's first findings are in.
    await sampai('the first findings are in', () => kode(uri).includes('dasar-hukum-belum-perubahan'));
    const before = kode(uri);
    benar(!before.includes('pelaksana-tak-dikenal'), `found before there was a fault: ${before.join()}`);
    await ganti(editor, 'oleh kadin', 'oleh hantu');
    await sampai('the fault is found', () => kode(uri).includes('pelaksana-tak-dikenal'));
    const finding = vscode.languages.getDiagnostics(uri).find(({ message }) => message.includes('hantu'));
    benar(finding !== undefined, 'the finding names the word');
    sama(finding?.range.start, tempat(editor.document, 'hantu'));
    await ganti(editor, 'oleh hantu', 'oleh kadin');
    await sampai('the finding is gone', () => !kode(uri).includes('pelaksana-tak-dikenal'));
    await sampai('all else is as before', () => kode(uri).join() === before.join());
  });

  suite.test('a broken text is one finding at its place, and the outline stays', async () => {
    const editor = await buka('permohonan.sop');
    const { uri } = editor.document;
    await ganti(editor, 'waktu       1 hari kerja', 'waktu       1 hari kerja ke ke');
    await sampai('the fault is found', () => kode(uri).includes('sintaks'));
    benar((await simbolDokumen(uri)).length > 0, 'an outline of the broken text');
    await ganti(editor, '1 hari kerja ke ke', '1 hari kerja');
    await sampai('the finding is gone', () => !kode(uri).includes('sintaks'));
  });

  suite.test('findings speak the language of the setting', async () => {
    const editor = await buka('permohonan.sop');
    const { uri } = editor.document;
    const message = () => vscode.languages.getDiagnostics(uri).find(({ message }) => message.includes('hantu'))?.message;
    await ganti(editor, 'oleh kadin', 'oleh hantu');
    const indonesian = await sampai('a finding', message);
    const settings = vscode.workspace.getConfiguration('sop');
    await settings.update('bahasa', 'en', vscode.ConfigurationTarget.Workspace);
    await sampai('the finding in English', () => message() !== undefined && message() !== indonesian);
    await settings.update('bahasa', undefined, vscode.ConfigurationTarget.Workspace);
    await sampai('the finding in Indonesian again', () => message() === indonesian);
    await ganti(editor, 'oleh hantu', 'oleh kadin');
    await sampai('no finding', () => message() === undefined);
  });

  suite.test('completion offers the pelaksana after `oleh`', async () => {
    const editor = await buka('permohonan.sop');
    const { document } = editor;
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      tempat(document, 'oleh kadin', 'oleh '.length),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const name of ['kadin', 'kabid', 'staf']) {
      benar(labels.includes(name), `${name} is not offered among ${labels.join()}`);
    }
  });

  suite.test('hover says what a name means', async () => {
    const { document } = await buka('permohonan.sop');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      tempat(document, 'ke setujui', 'ke s'.length),
    );
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
    benar(text.includes('Menyetujui pemberian data'), `the hover says: ${text}`);
  });

  suite.test('definition leads from a name to what it names, in this file and in another', async () => {
    const { document } = await buka('permohonan.sop');
    const here = await definisi(document, tempat(document, 'ke terima', 'ke t'.length));
    sama([here.uri.path, here.range.start.line], [document.uri.path, tempat(document, 'langkah terima').line]);
    const there = await definisi(document, tempat(document, 'sop PengarsipanData', 'sop P'.length));
    benar(there.uri.path.endsWith('/pengarsipan.sop'), there.uri.path);
  });

  suite.test('renaming changes every place', async () => {
    const { document } = await buka('permohonan.sop');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      tempat(document, 'langkah terima', 'langkah t'.length),
      'catat',
    );
    sama(edit.get(document.uri).length, 2);
  });

  suite.test('formatting leaves a beautiful text as it is and repairs an ugly one', async () => {
    const editor = await buka('permohonan.sop');
    const beautiful = editor.document.getText();
    await vscode.commands.executeCommand('editor.action.formatDocument');
    sama(editor.document.getText(), beautiful);
    await ganti(editor, '    waktu       10 menit', ' WAKTU 10 menit');
    await vscode.commands.executeCommand('editor.action.formatDocument');
    sama(editor.document.getText(), beautiful);
  });
}

async function simbolDokumen(uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> {
  return (await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri)) ?? [];
}

async function definisi(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  const first = found[0];
  if (first === undefined) {
    throw new Error('No definition.');
  }
  return 'targetUri' in first ? new vscode.Location(first.targetUri, first.targetSelectionRange ?? first.targetRange) : first;
}
