/**
 * Langium's parser with a recovery of its own for repetitions. Chevrotain leaves a repetition at a word that it does not expect
 * and looks for a way on only at the outermost rule: one stray word in a step would hide all steps after it. Here each list of
 * lines (of a step, a procedure, a section, an SOP) skips what it cannot read up to the next line that somebody on the rule
 * stack can, reports it once, and goes on.
 */
import { bulanDariNama, NAMA_BULAN, terdekat } from '@alir/core';
import { type DSLMethodOpts, type IToken, MismatchedTokenException, type TokenType } from 'chevrotain';
import { createParser, type LangiumCoreServices, LangiumParser } from 'langium';
import { keluhan, kemas } from './keluhan.ts';
import {
  BARIS_BERKAS,
  BARIS_ENTRI_REGISTER,
  BARIS_LANGKAH,
  BARIS_PENGESAHAN,
  BARIS_PERATURAN,
  BARIS_PROSEDUR,
  BARIS_RIWAYAT,
  BARIS_SOP,
  FRASA,
} from './pembuka.ts';

/**
 * The rules that are lists of lines: what opens a line of theirs (`ID` and `STRIP` are terminals), the list that they stand in, and
 * which of their repetitions the list is, where it is not the first (a step begins with its list of uraian).
 */
interface DaftarBaris {
  readonly pembuka: readonly string[];
  readonly induk?: string;
  readonly ulangan?: number;
}

const DAFTAR_BARIS: Readonly<Record<string, DaftarBaris>> = {
  Berkas: { pembuka: BARIS_BERKAS },
  Peraturan: { pembuka: BARIS_PERATURAN, induk: 'Berkas' },
  Sop: { pembuka: BARIS_SOP, induk: 'Berkas' },
  Pengesahan: { pembuka: BARIS_PENGESAHAN, induk: 'Sop' },
  Daftar: { pembuka: ['STRIP'], induk: 'Sop' },
  DaftarSendiri: { pembuka: ['STRIP'], induk: 'Sop' },
  Register: { pembuka: ['STRIP'], induk: 'Berkas' },
  EntriRegister: { pembuka: BARIS_ENTRI_REGISTER, induk: 'Register' },
  Riwayat: { pembuka: BARIS_RIWAYAT, induk: 'Sop' },
  DaftarPelaksana: { pembuka: ['ID'], induk: 'Sop' },
  Prosedur: { pembuka: BARIS_PROSEDUR, induk: 'Sop' },
  Langkah: { pembuka: BARIS_LANGKAH, induk: 'Prosedur', ulangan: 2 },
};

/** All words that somebody reads while a rule is being read: its own lines' and those of the lists around it. */
const TERBACA: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.keys(DAFTAR_BARIS).map((rule) => [rule, new Set(terbaca(rule))]));

function terbaca(rule: string): string[] {
  const { pembuka, induk } = DAFTAR_BARIS[rule]!;
  return ['EOF', ...pembuka, ...(induk ? terbaca(induk) : [])];
}

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
    if (this.isRecording()) {
      super.many(idx, callback);
      return;
    }
    const rule = this.ruleName();
    super.many(idx, rule === 'Peristiwa' ? { ...callback, GATE: () => !this.strayInEvent() } : callback);
    const dikenal = TERBACA.get(rule);
    if (!dikenal || idx !== (DAFTAR_BARIS[rule]!.ulangan ?? 1)) return;
    for (;;) {
      if (this.refused(rule)) callback.DEF.call(this.wrapper);
      else if (!dikenal.has(this.internals.LA(1).tokenType.name)) this.skipStray(rule, dikenal);
      else return;
      super.many(idx, callback);
    }
  }

  /**
   * Whether a line of the rule's own stands next that its loop would not begin. A loop that must look further than one word to know
   * where it ends (a riwayat, which the section `disahkan oleh` may follow) refuses a line whose second word is missing. Begun
   * anyhow, the line reports what it lacks, and the list goes on below it.
   */
  private refused(rule: string): boolean {
    const { pembuka, induk } = DAFTAR_BARIS[rule]!;
    const kata = this.internals.LA(1).tokenType.name;
    if (!pembuka.includes(kata)) return false;
    const milikInduk = induk !== undefined && TERBACA.get(induk)!.has(kata);
    return !milikInduk || this.internals.LA(2).tokenType.name !== FRASA[kata]?.split(' ')[1];
  }

  /**
   * Whether the next word only looks like the month of an event's date, as any word does to the grammar: a misspelt stage, or an official
   * without quotation marks, which the event would swallow together with what follows.
   */
  private strayInEvent(): boolean {
    const { tokenType, image } = this.internals.LA(1);
    return tokenType.name === 'ID' && bulanDariNama(image) === undefined && terdekat(image, NAMA_BULAN) === undefined;
  }

  /** Skips to the next word that somebody reads, and reports what was skipped at its first word. */
  private skipStray(rule: string, dikenal: ReadonlySet<string>): void {
    const stray = this.internals.LA(1);
    const previous = this.internals.LA(0);
    const skipped: IToken[] = [];
    while (!dikenal.has(this.internals.LA(1).tokenType.name)) skipped.push(this.internals.SKIP_TOKEN());
    const error = new MismatchedTokenException(kemas(keluhan('tak-terduga', { temu: stray.image, di: rule })), stray, previous);
    error.resyncedTokens = skipped;
    error.context = { ruleStack: [rule], ruleOccurrenceStack: [] };
    this.internals.SAVE_ERROR(error);
  }

  /** The rule being read, without the mark that Langium puts behind it. */
  private ruleName(): string {
    const { RULE_STACK, RULE_STACK_IDX } = this.internals;
    const short = RULE_STACK[RULE_STACK_IDX]!;
    const known = this.names.get(short) ?? this.internals.shortRuleNameToFullName(short).replace('\u200B', '');
    this.names.set(short, known);
    return known;
  }

  private readonly names = new Map<number, string>();
}

export function buatParser(services: LangiumCoreServices): LangiumParser {
  const parser = new SopParser(services);
  createParser(services.Grammar, parser, services.parser.Lexer.definition as Record<string, TokenType>);
  parser.finalize();
  return parser;
}
