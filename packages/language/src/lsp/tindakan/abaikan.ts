import { contains, type Position } from '@alir/core';
import { ATURAN } from '@alir/rules';
import { CstUtils, isLeafCstNode, type LangiumDocument, type LeafCstNode } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import { cakupanAbaian } from '../../dokumen/abaian.ts';
import { suntingan, type Tindakan } from './dasar.ts';

const TETAP = new Set(ATURAN.filter((rule) => rule.suppressible === false).map((rule) => rule.code));

const JUDUL = {
  id: (kode: string) => `Abaikan ${kode} di sini…`,
  en: (kode: string) => `Suppress ${kode} here…`,
};

/**
 * A suppression comment above the construct that the finding stands in. Its reason is left empty: only the author knows it, and any word
 * put in its place would silence the finding without one. Until it is written the comment is a finding itself and silences nothing.
 */
export const abaikan: Tindakan = ({ code, range }, bahan) => {
  if (TETAP.has(code)) return undefined;
  const { document, locale, kemampuan } = bahan;
  const line = barisKomentar(document, range.start);
  if (line === undefined) return undefined;
  const teks = document.textDocument.getText();
  const start = { line, character: 0 };
  const lekuk = /^[^\S\r\n]*/u.exec(teks.slice(document.textDocument.offsetAt(start)))![0];
  const komentar = `${lekuk}// abaikan ${code}: `;
  const gantiBaris = teks.includes('\r\n') ? '\r\n' : '\n';
  const tempat = { start, end: start };
  const edit = kemampuan.cuplikan
    ? { range: tempat, snippet: { kind: 'snippet' as const, value: `${komentar}$0${gantiBaris}` } }
    : { range: tempat, newText: komentar + gantiBaris };
  return { title: JUDUL[locale](code), kind: CodeActionKind.QuickFix, edit: suntingan(bahan, [edit]) };
};

/** The nearest line, going up, above which a comment covers the place: one that begins with the construct or something around it. */
function barisKomentar(document: LangiumDocument, tempat: Position): number | undefined {
  const root = document.parseResult.value.$cstNode;
  if (!root) return undefined;
  const leaves = CstUtils.flattenCst(root).toArray().filter(isLeafCstNode);
  for (let line = tempat.line; line >= 0; line--) {
    const pertama = kataPertama(leaves, line);
    if (pertama && contains(cakupanAbaian(pertama), tempat)) return line;
  }
  return undefined;
}

/** The word that begins on this line before any other; none where the line begins within a text or a comment. */
function kataPertama(leaves: readonly LeafCstNode[], line: number): LeafCstNode | undefined {
  if (leaves.some(({ range }) => range.start.line < line && range.end.line >= line)) return undefined;
  return leaves.find(({ hidden, range }) => !hidden && range.start.line === line);
}
