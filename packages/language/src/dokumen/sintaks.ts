/** Errors of lexer and parser as faults of the document, at the place where a reader looks for them. */
import { ORIGIN_RANGE, type Range } from '@alir/core';
import type { IRecognitionException, IToken } from 'chevrotain';
import type { ParseResult } from 'langium';
import { buka, type Keluhan } from '../parser/keluhan.ts';
import type { LexingKeluhan } from '../parser/lexer.ts';
import type { Pelapor } from './pelapor.ts';

/** A stretch of text that could not be read. */
export interface BagianRusak {
  readonly range: Range;
  /** Words were skipped, so that something may be missing only because of it. */
  readonly melompat: boolean;
  /** What is missing is only what a cell holds or a text says: symbols and flow are as they were meant. */
  readonly isiSaja: boolean;
}

/** What the parser may miss without the flow being in doubt; the keys are those of parser/pesan.ts. */
const ISI_SAJA = new Set(['isi-sel', 'waktu', 'satuan-waktu', 'per', 'tulisan', 'uraian', 'isian']);

/** Reports all syntax errors, at most one per line: what follows the first on a line is its consequence. */
export function laporkanSintaks(hasil: ParseResult, pelapor: Pelapor): BagianRusak[] {
  const rusak: BagianRusak[] = [];
  const baris = new Set<number>();
  const lapor = (isi: Keluhan, range: Range, melompat: boolean) => {
    rusak.push({ range, melompat, isiSaja: isi.ragam === 'kurang' && ISI_SAJA.has(String(isi.params.harap)) });
    if (baris.has(range.start.line)) return;
    baris.add(range.start.line);
    pelapor.sintaks(isi.ragam, range, isi.params);
  };
  for (const error of hasil.lexerErrors) lapor((error as LexingKeluhan).keluhan, rangeOfLexing(error as LexingKeluhan), true);
  for (const error of hasil.parserErrors) {
    const { isi, range } = tempatkan(buka(error.message), error);
    lapor(isi, range, error.resyncedTokens.length > 0 || isi.ragam === 'tak-terduga');
  }
  return rusak;
}

function rangeOfLexing({ line = 1, column = 1, length }: LexingKeluhan): Range {
  const start = { line: line - 1, character: column - 1 };
  return { start, end: { line: start.line, character: start.character + length } };
}

/**
 * What is missing is missed after the word before it, when the next word stands on another line: that word is then not to blame,
 * and not named. What is too much, and what is wrong on the same line, stands where it stands.
 */
function tempatkan(isi: Keluhan, error: IRecognitionException): { isi: Keluhan; range: Range } {
  const sebelum = 'previousToken' in error ? (error.previousToken as IToken | undefined) : undefined;
  const adaSebelum = sebelum !== undefined && Number.isFinite(sebelum.startOffset);
  const akhir = !Number.isFinite(error.token.startOffset);
  if (adaSebelum && (akhir || (isi.ragam === 'kurang' && error.token.startLine !== sebelum.endLine))) {
    return { isi: { ...isi, params: { ...isi.params, temu: '' } }, range: rangeOfToken(sebelum) };
  }
  return { isi, range: akhir ? ORIGIN_RANGE : rangeOfToken(error.token) };
}

function rangeOfToken(token: IToken): Range {
  return {
    start: { line: token.startLine! - 1, character: token.startColumn! - 1 },
    end: { line: token.endLine! - 1, character: token.endColumn! },
  };
}
