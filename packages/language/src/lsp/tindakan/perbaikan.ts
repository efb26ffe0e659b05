import { CodeActionKind } from 'vscode-languageserver';
import { suntingan, type Tindakan } from './dasar.ts';

/** The fix that a finding carries; one that keeps what the SOP says is the editor's first choice. */
export const perbaikan: Tindakan = ({ fix }, bahan) =>
  fix && {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.safe,
    edit: suntingan(
      bahan,
      fix.edits.map(({ range, newText }) => ({ range, newText })),
    ),
  };
