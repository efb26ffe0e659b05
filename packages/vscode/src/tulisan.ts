/** Which text is meant when nobody says so. */
import * as vscode from 'vscode';

/** The SOP text of the active editor, or of another one in sight. */
export function tulisanSop(): vscode.Uri | undefined {
  const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
  return editors.find((editor) => editor?.document.languageId === 'sop')?.document.uri;
}
