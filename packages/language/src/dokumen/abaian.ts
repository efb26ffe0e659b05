/** Suppression comments: `// abaikan KODE, KODE: alasan` above a construct, `// abaikan-berkas KODE: alasan` for the file. */
import type { Abaian, Range } from '@alir/core';
import type { CstNode, LeafCstNode } from 'langium';
import * as ast from '../generated/ast.ts';
import { denganBarisnya, headerOf } from './cst.ts';

const ABAIAN = /^\/\/\s*abaikan(-berkas)?(?=\s|:|$)([^:]*)(?::(.*))?$/i;
const KODE = /[^\s,]+/g;

export function bacaAbaian(leaves: readonly LeafCstNode[]): Abaian[] {
  const berikutnya = kataBerikut(leaves);
  const abaian: Abaian[] = [];
  leaves.forEach((leaf, i) => {
    if (!leaf.hidden || leaf.tokenType.name !== 'KOMENTAR_BARIS') return;
    const text = leaf.text.trimEnd();
    const cocok = ABAIAN.exec(text);
    if (!cocok) return;
    const berikut = berikutnya[i];
    const cakupan = cocok[1] ? 'berkas' : berikut ? cakupanAbaian(berikut) : leaf.range;
    const hapusan = denganBarisnya(leaf.range, leaves[i - 1]?.range, leaves[i + 1]?.range);
    abaian.push({ kode: daftarKode(leaf, text, cocok[2] ?? ''), alasan: (cocok[3] ?? '').trim(), cakupan, range: leaf.range, hapusan });
  });
  return abaian;
}

/** For each leaf, the first word behind it that is no comment. */
function kataBerikut(leaves: readonly LeafCstNode[]): (LeafCstNode | undefined)[] {
  const berikutnya: (LeafCstNode | undefined)[] = [];
  let berikut: LeafCstNode | undefined;
  for (let i = leaves.length - 1; i >= 0; i--) {
    berikutnya[i] = berikut;
    if (!leaves[i]!.hidden) berikut = leaves[i];
  }
  return berikutnya;
}

function daftarKode(leaf: LeafCstNode, text: string, bagian: string): { kode: string; range: Range }[] {
  const awal = text.indexOf(bagian, text.toLowerCase().indexOf('abaikan') + 'abaikan'.length);
  return [...bagian.matchAll(KODE)].map((cocok) => {
    const { line, character } = leaf.range.start;
    const start = { line, character: character + awal + cocok.index };
    return { kode: cocok[0], range: { start, end: { line, character: start.character + cocok[0].length } } };
  });
}

/**
 * What a comment above this word silences: the largest construct that begins with it. Above `sop` only the heading is meant, where missing
 * sections are reported.
 */
export function cakupanAbaian(leaf: LeafCstNode): Range {
  let node: CstNode = leaf;
  while (node.container && node.container.offset === leaf.offset && !ast.isBerkas(node.container.astNode)) node = node.container;
  return ast.isSop(node.astNode) ? headerOf(node.astNode) : node.range;
}
