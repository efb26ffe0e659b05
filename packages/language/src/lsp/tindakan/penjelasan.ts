import { CodeActionKind } from 'vscode-languageserver';
import { alamatHalaman } from '../halaman.ts';
import type { Tindakan } from './dasar.ts';

/** The command that opens a rule's page; its argument is the rule's code. */
export const BUKA_PENJELASAN = 'sop.bukaPenjelasan';

const JUDUL = { id: 'Buka penjelasan', en: 'Explain' };

/** The page of the rule, where the editor can open it. */
export const penjelasan: Tindakan = ({ code }, { locale, kemampuan }) => {
  if (!kemampuan.bukaDokumen || alamatHalaman(code) === undefined) return undefined;
  const title = `${JUDUL[locale]} ${code}`;
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: BUKA_PENJELASAN, arguments: [code] } };
};
