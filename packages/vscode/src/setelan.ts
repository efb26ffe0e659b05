/** The user's settings. */
import * as vscode from 'vscode';
import { type Bahasa, bacaBahasa } from './bahasa.ts';
import { WARNA_KERTAS, type WarnaKertas } from './pratinjau/html.ts';

/** The language of findings and preview. Not that of the editor, which has no Indonesian of its own. */
export function bahasaPengguna(): Bahasa {
  return bacaBahasa(vscode.workspace.getConfiguration('sop').get('bahasa'));
}

/** Whether the preview highlights where the cursor stands. */
export function ikutiKursor(): boolean {
  return vscode.workspace.getConfiguration('sop').get('pratinjau.ikutiKursor', true);
}

/** The colour of the preview's paper; anything that is no colour means the theme's. */
export function warnaKertas(): WarnaKertas {
  const value = vscode.workspace.getConfiguration('sop').get('pratinjau.kertas');
  return WARNA_KERTAS.find((warna) => warna === value) ?? 'tema';
}
