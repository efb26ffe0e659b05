/** What all code actions are made from. */
import type { Finding, Locale } from '@alir/core';
import type { LangiumDocument } from 'langium';
import type { CodeAction, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** What the editor can do with the answer. */
export interface Kemampuan {
  /** Takes edits of one version of a text, and refuses them for another. */
  readonly versi: boolean;
  /** Takes edits that say where the cursor goes. */
  readonly cuplikan: boolean;
  /** Opens documents that the server names. */
  readonly bukaDokumen: boolean;
}

/** The text that is asked about, as the findings and the tree have it. */
export interface Bahan {
  readonly document: LangiumDocument;
  readonly version: number | undefined;
  readonly locale: Locale;
  readonly kemampuan: Kemampuan;
}

/** What one finding makes possible. */
export type Tindakan = (temuan: Finding, bahan: Bahan) => CodeAction | undefined;

/** Edits of the text that is asked about: of this very version, where the editor can tell. */
export function suntingan({ document, version, kemampuan }: Bahan, edits: (TextEdit | SnippetTextEdit)[]): WorkspaceEdit {
  const uri = document.uri.toString();
  if (kemampuan.versi) return { documentChanges: [{ textDocument: { uri, version: version ?? null }, edits }] };
  return { changes: { [uri]: edits as TextEdit[] } };
}
