/** Entries of the outline. */
import { comparePositions, type Range } from '@alir/core';
import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver';

/** The protocol wants a name that is not empty, and the heading inside the whole. */
export function simbol(
  name: string,
  kind: SymbolKind,
  range: Range,
  selectionRange: Range,
  detail = '',
  children: DocumentSymbol[] = [],
): DocumentSymbol {
  const utuh: Range = {
    start: comparePositions(range.start, selectionRange.start) < 0 ? range.start : selectionRange.start,
    end: comparePositions(range.end, selectionRange.end) > 0 ? range.end : selectionRange.end,
  };
  return { name: name.trim() || '–', kind, range: utuh, selectionRange, detail, children };
}

/** In the order of the text. */
export function urut(symbols: DocumentSymbol[]): DocumentSymbol[] {
  return symbols.sort((a, b) => comparePositions(a.range.start, b.range.start));
}
