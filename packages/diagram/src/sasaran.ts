/** What can be clicked in a drawing, and which text it leads to. */
import type { Range } from '@alir/core';
import type { Gambar } from './gambar.ts';

export interface Sasaran {
  /** The `data-id` in the SVG. */
  readonly id: string;
  readonly range: Range;
}

/** Symbols, rows and lane headers, and the cells of forms, each once, in the order of the pages. */
export function sasaran(gambar: Gambar): Sasaran[] {
  const found = new Map<string, Range>();
  for (const { shapes, rows, lanes, formulir } of gambar.pages) {
    for (const { id, range } of formulir ? formulir.sel : [...shapes, ...rows, ...lanes]) if (!found.has(id)) found.set(id, range);
  }
  return [...found].map(([id, range]) => ({ id, range }));
}
