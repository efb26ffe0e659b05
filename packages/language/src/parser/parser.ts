/**
 * Langium's parser with a recovery of its own for repetitions. Chevrotain leaves a repetition at a word that it does not expect
 * and looks for a way on only at the outermost rule: one stray word in a step would hide all steps after it. Here each list of
 * lines (of a step, a procedure, a section, an SOP) skips what it cannot read up to the next line that somebody on the rule
 * stack can, reports it once, and goes on.
 */
import { type DSLMethodOpts, type IToken, MismatchedTokenException, type TokenType } from 'chevrotain';
import { createParser, type LangiumCoreServices, LangiumParser } from 'langium';
import { keluhan, kemas } from './keluhan.ts';
import { BARIS_BERKAS, BARIS_LANGKAH, BARIS_PENGESAHAN, BARIS_PERATURAN, BARIS_PROSEDUR, BARIS_SOP } from './pembuka.ts';

/** What opens the next line of each list of lines; `ID` and `STRIP` are terminals. */
const PEMBUKA: Readonly<Record<string, readonly string[]>> = {
  Berkas: BARIS_BERKAS,
  Peraturan: BARIS_PERATURAN,
  Sop: BARIS_SOP,
  Pengesahan: BARIS_PENGESAHAN,
  Daftar: ['STRIP'],
  DaftarSendiri: ['STRIP'],
  DaftarPelaksana: ['ID'],
  Prosedur: BARIS_PROSEDUR,
  Langkah: BARIS_LANGKAH,
};

/** Which repetition of a rule is its list of lines, where it is not the first: a step begins with its list of uraian. */
const ULANGAN: Readonly<Record<string, number>> = { Langkah: 2 };

/** The parts of Chevrotain's parser that a recovery needs and that its types keep to itself. */
interface ParserInternals {
  LA(howMuch: number): IToken;
  SKIP_TOKEN(): IToken;
  SAVE_ERROR(error: Error): Error;
  RULE_STACK: number[];
  RULE_STACK_IDX: number;
  shortRuleNameToFullName(shortName: number): string;
}

class SopParser extends LangiumParser {
  private get internals(): ParserInternals {
    return this.wrapper as unknown as ParserInternals;
  }

  override many(idx: number, callback: DSLMethodOpts<unknown>): void {
    super.many(idx, callback);
    if (this.isRecording()) return;
    const rules = this.ruleNames();
    const rule = rules.at(-1)!;
    if (!PEMBUKA[rule] || idx !== (ULANGAN[rule] ?? 1)) return;
    while (this.skipStray(rules)) super.many(idx, callback);
  }

  /** Skips what no list on the rule stack can read; false where the next word is somebody's. */
  private skipStray(rules: readonly string[]): boolean {
    const openers = new Set(rules.flatMap((rule) => PEMBUKA[rule] ?? []));
    const stray = this.internals.LA(1);
    if (this.opens(stray, openers)) return false;
    const previous = this.internals.LA(0);
    const skipped: IToken[] = [];
    while (!this.opens(this.internals.LA(1), openers)) skipped.push(this.internals.SKIP_TOKEN());
    const message = kemas(keluhan('tak-terduga', { temu: stray.image, di: rules.at(-1)! }));
    const error = new MismatchedTokenException(message, stray, previous);
    error.resyncedTokens = skipped;
    error.context = { ruleStack: [...rules], ruleOccurrenceStack: [] };
    this.internals.SAVE_ERROR(error);
    return true;
  }

  private opens(token: IToken, openers: ReadonlySet<string>): boolean {
    const type = token.tokenType.name;
    return type === 'EOF' || openers.has(type);
  }

  private ruleNames(): string[] {
    const { RULE_STACK, RULE_STACK_IDX } = this.internals;
    return RULE_STACK.slice(0, RULE_STACK_IDX + 1).map((rule) => this.internals.shortRuleNameToFullName(rule).replace('\u200B', ''));
  }
}

export function buatParser(services: LangiumCoreServices): LangiumParser {
  const parser = new SopParser(services);
  createParser(services.Grammar, parser, services.parser.Lexer.definition as Record<string, TokenType>);
  parser.finalize();
  return parser;
}
