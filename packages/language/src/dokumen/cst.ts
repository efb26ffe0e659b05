/** Where parts of the tree stand in the text. */
import { type Nama, ORIGIN_RANGE, type Range, type Teks, teks } from '@alir/core';
import { type AstNode, AstUtils, type CstNode, CstUtils, GrammarAST, isCompositeCstNode, isLeafCstNode } from 'langium';

/** The whole of a node. */
export function rangeOf(node: AstNode): Range {
  return node.$cstNode?.range ?? ORIGIN_RANGE;
}

/** A property of a node, or the whole node where recovery left the property without text. */
export function rangeOfProperty(node: AstNode, property: string, index = 0): Range {
  return cstOfProperty(node, property)[index]?.range ?? rangeOf(node);
}

/** The stretches of text that a property was read from, in order. */
export function cstOfProperty(node: AstNode, property: string): CstNode[] {
  const cst = node.$cstNode;
  return cst && isCompositeCstNode(cst) ? cst.content.filter((child) => propertyOf(child) === property) : [];
}

const properties = new WeakMap<GrammarAST.AbstractElement, string | undefined>();

/** The property that the grammar assigns a part of a node to. The grammar has few places, a text many: each is looked up once. */
function propertyOf(part: CstNode): string | undefined {
  const place = part.grammarSource;
  if (!place) return undefined;
  if (!properties.has(place)) properties.set(place, AstUtils.getContainerOfType(place, GrammarAST.isAssignment)?.feature);
  return properties.get(place);
}

/** From the node's first word to the last word before its parts: `langkah nama "uraian"`, `dasar hukum`. */
export function headerOf(node: AstNode): Range {
  const children = node.$cstNode && isCompositeCstNode(node.$cstNode) ? node.$cstNode.content : [];
  let first: CstNode | undefined;
  let last: CstNode | undefined;
  for (const child of children) {
    if (!isLeafCstNode(child)) break;
    if (child.hidden) continue;
    first ??= child;
    last = child;
  }
  return first && last ? { start: first.range.start, end: last.range.end } : rangeOf(node);
}

/**
 * What to delete to be rid of a stretch of text, between the words or comments next to it: its lines where it stands alone on them, else
 * the blanks on one side of it too.
 */
export function denganBarisnya({ start, end }: Range, sebelum: Range | undefined, sesudah: Range | undefined): Range {
  if (sesudah?.start.line === end.line) return { start, end: sesudah.start };
  if (sebelum && (!sesudah || sebelum.end.line === start.line)) return { start: sebelum.end, end };
  return { start: { line: start.line, character: 0 }, end: sesudah ? { line: end.line + 1, character: 0 } : end };
}

/** What to delete to be rid of a whole node; `undefined` where recovery left it without text. */
export function hapusanOf(node: AstNode): Range | undefined {
  const cst = node.$cstNode;
  if (!cst) return undefined;
  const leaves = CstUtils.flattenCst(cst.root).toArray();
  const sebelum = leaves.findLast((leaf) => leaf.end <= cst.offset);
  const sesudah = leaves.find((leaf) => leaf.offset >= cst.end);
  return denganBarisnya(cst.range, sebelum?.range, sesudah?.range);
}

/** All texts of a property, in order. */
export function teksOf(node: AstNode, property: string, values: readonly string[]): Teks[] {
  const nodes = cstOfProperty(node, property);
  return values.map((value, i) => teks(value, nodes[i]?.range ?? rangeOf(node)));
}

/** The text of a property that holds one, or `undefined`. */
export function satuTeks(node: AstNode, property: string, value: string | undefined): Teks | undefined {
  return value === undefined ? undefined : teks(value, rangeOfProperty(node, property));
}

/** The name of a node, or `undefined`. */
export function namaOf(node: AstNode & { readonly name?: string }): Nama | undefined {
  return node.name ? { nama: node.name, range: rangeOfProperty(node, 'name') } : undefined;
}
