/** The user's settings. */
import * as vscode from 'vscode';
import { type Bahasa, bacaBahasa } from './bahasa.ts';

/** The language of findings and preview. Not that of the editor, which has no Indonesian of its own. */
export function bahasaPengguna(): Bahasa {
  return bacaBahasa(vscode.workspace.getConfiguration('sop').get('bahasa'));
}

/** Whether the preview highlights where the cursor stands. */
export function ikutiKursor(): boolean {
  return vscode.workspace.getConfiguration('sop').get('pratinjau.ikutiKursor', true);
}
