/** A place in a text: zero-based line and zero-based UTF-16 character, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A half-open stretch of text: `start` belongs to it, `end` does not. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The beginning of a text: where a finding stands that has no better place. */
export const ORIGIN_RANGE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Negative, zero or positive as `a` lies before, at or after `b`. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Negative, zero or positive by start, then by end. */
export function compareRanges(a: Range, b: Range): number {
  return comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
}

/** Whether `position` lies in `range`; the end counts as inside, so that a cursor after the last letter is still "in" a word. */
export function contains(range: Range, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}
