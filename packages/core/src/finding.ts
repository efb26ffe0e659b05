import { compareRanges, type Range } from './range.ts';

export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The languages in which the tool speaks to its users. */
export const LOCALES = ['id', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A pasal that asks for what a finding says is missing. */
export interface Citation {
  /** Name of the regulation profile: `kukar-57-2012`. */
  readonly peraturan: string;
  /** As cited: `9 ayat (3) huruf c`. */
  readonly pasal: string;
}

/** A replacement of one stretch of text. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** What would mend a fault. A safe fix keeps what the SOP says; an unsafe one wants a look afterwards. */
export interface Fix {
  /** What it does, as an editor offers it: `Ganti dengan "kabid"`. */
  readonly title: string;
  readonly safe: boolean;
  /** It says something in the author's name ("there is none"): offered in an editor, never applied to a whole file. */
  readonly manual?: true;
  /** In the file of the finding; they do not overlap. */
  readonly edits: readonly TextEdit[];
}

/** Something a rule has to say about a text, in the reader's language. */
export interface Finding {
  readonly uri: string;
  readonly range: Range;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly citations: readonly Citation[];
  readonly fix?: Fix;
  /** Other places that belong to it: the first of two equal numbers. */
  readonly related?: readonly { readonly uri: string; readonly range: Range; readonly message: string }[];
}

/** The order in which findings of one file are reported: position, then code. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareRanges(a.range, b.range) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
