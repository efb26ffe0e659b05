/** What the editor offers to do about a finding, and where the finding leads. */
import * as vscode from 'vscode';
import { benar, sama } from '../nyata.ts';
import { buka, ganti, sampai } from './bantu.ts';
import type { Suite } from './runner.ts';

const KODE = 'pelaksana-tak-dikenal';
const HALAMAN = `sop-bawaan:/aturan/${KODE}.md`;

/** Declares the tests of code actions and of the pages of the rules. */
export function ujiTindakan(suite: Suite): void {
  suite.test('the fix of a finding is a quick fix that mends the text', async () => {
    const editor = await buka('permohonan.sop');
    const semula = editor.document.getText();
    const perbaikan = await tindakan(await rusakkan(editor), 'Ganti dengan "kadin"');
    benar(await vscode.workspace.applyEdit(perbaikan.edit!), 'the edit is applied');
    sama(editor.document.getText(), semula);
  });

  suite.test('a suppression leaves the cursor where its reason is wanted', async () => {
    const editor = await buka('permohonan.sop');
    const semula = editor.document.getText();
    const abaikan = await tindakan(await rusakkan(editor), `Abaikan ${KODE} di sini`);
    benar(await vscode.workspace.applyEdit(abaikan.edit!), 'the edit is applied');
    const { active } = await sampai('the cursor is behind the colon', () => {
      const { selection, document } = editor;
      return document.lineAt(selection.active).text.endsWith(`// abaikan ${KODE}: `) && selection;
    });
    sama(active.character, editor.document.lineAt(active).text.length);
    await editor.edit((edit) => edit.delete(editor.document.lineAt(active).rangeIncludingLineBreak));
    await ganti(editor, 'oleh kadn', 'oleh kadin');
    sama(editor.document.getText(), semula);
  });

  suite.test('the code of a finding leads to the page of its rule, shown as it is read', async () => {
    const editor = await buka('permohonan.sop');
    const temuan = await rusakkan(editor);
    sama(typeof temuan.code === 'object' && temuan.code.target.toString(), HALAMAN);
    const halaman = await vscode.workspace.openTextDocument(vscode.Uri.parse(HALAMAN));
    benar(halaman.getText().startsWith(`# ${KODE}\n`), halaman.getText().slice(0, 80));
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(HALAMAN));
    await tampil();
    await buka('permohonan.sop');
    const { command } = await tindakan(temuan, `Buka penjelasan ${KODE}`);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    await tampil();
    await ganti(await buka('permohonan.sop'), 'oleh kadn', 'oleh kadin');
  });
}

/** Misspells a pelaksana; the finding that follows. */
async function rusakkan(editor: vscode.TextEditor): Promise<vscode.Diagnostic> {
  await ganti(editor, 'oleh kadin', 'oleh kadn');
  return sampai('the finding', () => vscode.languages.getDiagnostics(editor.document.uri).find(({ message }) => message.includes('kadn')));
}

async function tindakan({ range }: vscode.Diagnostic, judul: string): Promise<vscode.CodeAction> {
  const { uri } = vscode.window.activeTextEditor!.document;
  return sampai(judul, async () => {
    const semua = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
    return semua.find(({ title }) => title.startsWith(judul));
  });
}

/** Waits until the active tab shows the page, rendered. */
async function tampil(): Promise<void> {
  const { input } = await sampai('the page is shown', () => {
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    return tab?.input instanceof vscode.TabInputCustom && tab;
  });
  sama((input as vscode.TabInputCustom).uri.toString(), HALAMAN);
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
}
