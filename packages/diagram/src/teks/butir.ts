/** Items of lists: what stands before one, and how far it hangs beside that. */
import type { Run } from '@alir/core';
import { ukurTeks } from './ukur.ts';

/** `1.`, `a)`, a dash or a bullet. */
const PENANDA = /^(?:\d{1,2}[.)]|[a-z][.)]|[-–•])(?=\s)/u;

/** What begins `text`, if that is an item of a list. */
export function penandaButir(text: string): string | undefined {
  return PENANDA.exec(text)?.[0];
}

/** What the author wrote before an item, the item, and how far it hangs in type of `size`, in millimetres; of other texts, the text. */
export function pisahPenanda(
  runs: readonly Run[],
  size: number,
): { readonly penanda?: Run; readonly isi: readonly Run[]; readonly inden: number } {
  const [first, ...rest] = runs;
  const text = first && penandaButir(first.text);
  if (!text) return { isi: runs, inden: 0 };
  const isi = [{ ...first, text: first.text.slice(text.length).trimStart() }, ...rest];
  return { penanda: { text, italic: first.italic }, isi, inden: ukurTeks(`${text} `, { size }) };
}
