/** What comments tell: which findings they silence, and where lines end that they stand on. */
import type { Dokumen } from '@alir/core';
import { CstUtils, isLeafCstNode, type RootCstNode } from 'langium';
import { bacaAbaian } from './abaian.ts';

/** Most texts have no comments, and are not walked through for them. */
const MUNGKIN_KOMENTAR = /\/[/*]/u;

export function bacaKomentar(root: RootCstNode | undefined): Pick<Dokumen, 'abaian' | 'komentarEkor'> {
  if (!root || !MUNGKIN_KOMENTAR.test(root.fullText)) return { abaian: [], komentarEkor: [] };
  const leaves = CstUtils.flattenCst(root).toArray().filter(isLeafCstNode);
  const ekor = leaves.filter((leaf, i) => leaf.hidden && leaves[i - 1]?.range.end.line === leaf.range.start.line);
  return { abaian: bacaAbaian(leaves), komentarEkor: ekor.map((leaf) => leaf.range) };
}
