/** What can be folded: declarations, entries of registers, sections, procedures, steps, and comments of several lines. */
import { type AstNode, AstUtils, CstUtils, isLeafCstNode, type LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import * as ast from '../generated/ast.ts';

export class SopFoldingRangeProvider implements FoldingRangeProvider {
  getFoldingRanges(document: LangiumDocument): FoldingRange[] {
    const root = document.parseResult.value;
    const bagian = AstUtils.streamAllContents(root)
      .filter(dapatDilipat)
      .flatMap((node) => lipatan(node.$cstNode!.range.start.line, node.$cstNode!.range.end.line))
      .toArray();
    return [...bagian, ...komentar(root)];
  }
}

const DILIPAT: ReadonlySet<string> = new Set(
  [
    ast.Sop,
    ast.Peraturan,
    ast.Register,
    ast.EntriRegister,
    ast.Pengesahan,
    ast.Daftar,
    ast.Riwayat,
    ast.DaftarPelaksana,
    ast.Prosedur,
    ast.Langkah,
  ].map((jenis) => jenis.$type),
);

function dapatDilipat(node: AstNode): boolean {
  return node.$cstNode !== undefined && DILIPAT.has(node.$type);
}

function lipatan(startLine: number, endLine: number, kind?: FoldingRangeKind): FoldingRange[] {
  return endLine > startLine ? [{ startLine, endLine, ...(kind ? { kind } : {}) }] : [];
}

/** Block comments, and line comments in rows under each other. */
function komentar(root: AstNode): FoldingRange[] {
  if (!root.$cstNode) return [];
  const hasil: FoldingRange[] = [];
  let awal: number | undefined;
  let akhir = -1;
  const tutup = () => {
    if (awal !== undefined) hasil.push(...lipatan(awal, akhir, FoldingRangeKind.Comment));
    awal = undefined;
  };
  for (const leaf of CstUtils.flattenCst(root.$cstNode).filter((l) => isLeafCstNode(l) && l.hidden)) {
    const { start, end } = leaf.range;
    if (awal === undefined || start.line !== akhir + 1) {
      tutup();
      awal = start.line;
    }
    akhir = end.line;
  }
  tutup();
  return hasil;
}
