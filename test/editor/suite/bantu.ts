/** What the tests inside the extension host need again and again. */
import * as vscode from 'vscode';

const TIMEOUT_MS = 20_000;
const POLL_MS = 25;

/** Opens a file of the workspace in the first column. */
export async function buka(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    throw new Error('No workspace is open.');
  }
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name), { viewColumn: vscode.ViewColumn.One, preview: false });
}

/** Waits until `probe` gives something other than undefined or false; fails with `what` if it never does. */
export async function sampai<T>(what: string, probe: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  const deadline = Date.now() + TIMEOUT_MS;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) {
      return value;
    }
    if (Date.now() > deadline) {
      throw new Error(`Never happened: ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** The place of `text` in the document, `offset` characters after its start. */
export function tempat(document: vscode.TextDocument, text: string, offset = 0): vscode.Position {
  const index = document.getText().indexOf(text);
  if (index < 0) {
    throw new Error(`Not in the text: ${text}`);
  }
  return document.positionAt(index + offset);
}

/** Replaces the first `from` by `to`. */
export async function ganti(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const range = new vscode.Range(tempat(editor.document, from), tempat(editor.document, from, from.length));
  if (!(await editor.edit((edit) => edit.replace(range, to)))) {
    throw new Error('The edit was refused.');
  }
}

/** Codes of the findings of a document, in order of place. */
export function kode(uri: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(uri).map(({ code }) => String(typeof code === 'object' ? code.value : code));
}
