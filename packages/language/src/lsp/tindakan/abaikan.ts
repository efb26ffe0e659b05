import { contains, type Position } from '@alir/core';
import { ATURAN } from '@alir/rules';
import { type CstNode, CstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
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
  const pertama = kataPertama(root);
  for (let line = tempat.line; line >= 0; line--) {
    const kata = pertama[line];
    if (kata && contains(cakupanAbaian(kata), tempat)) return line;
  }
  return undefined;
}

const menurutPohon = new WeakMap<CstNode, readonly (LeafCstNode | undefined)[]>();

/**
 * By line, the word that begins on it before any other; none where the line begins within a text or a comment. Kept with the tree: an editor
 * asks whenever the cursor moves, and for each finding there.
 */
function kataPertama(root: CstNode): readonly (LeafCstNode | undefined)[] {
  let pertama = menurutPohon.get(root);
  if (!pertama) {
    pertama = cariKataPertama(root);
    menurutPohon.set(root, pertama);
  }
  return pertama;
}

function cariKataPertama(root: CstNode): (LeafCstNode | undefined)[] {
  const pertama: (LeafCstNode | undefined)[] = [];
  /** The last line that something reaches which begins above it. */
  let tercapai = -1;
  for (const leaf of CstUtils.flattenCst(root)) {
    const { start, end } = leaf.range;
    if (!leaf.hidden && start.line > tercapai) pertama[start.line] ??= leaf;
    if (end.line > start.line) tercapai = end.line;
  }
  return pertama;
}
