import { createTokenInstance, type ILexingError, type IToken, type TokenType } from 'chevrotain';
import { DefaultLexer, type LexerResult, type TokenizeOptions } from 'langium';
import { bebaskanKata, ubahJenis } from './kata-bebas.ts';
import { type Keluhan, keluhan } from './keluhan.ts';
import { BARIS_SOP } from './pembuka.ts';
import { tertutup } from './value-converter.ts';

/** The largest text that is read, in UTF-16 units: a procedure of ten thousand steps fits several times over. */
const BATAS_PANJANG = 4 * 1024 * 1024;

/** A lexing error that says in the words of the form what is wrong. */
export interface LexingKeluhan extends ILexingError {
  readonly keluhan: Keluhan;
}

/**
 * Chevrotain's lexer with three additions: a text that is no text or is huge becomes one error and no tokens; words that are
 * keywords elsewhere become names where the language wants a name (kata-bebas.ts); and texts and comments that are never closed
 * are reported at their opening.
 */
export class SopLexer extends DefaultLexer {
  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const penolakan = tolak(text);
    if (penolakan) return { tokens: [], hidden: [], errors: [penolakan] };
    const hasil = super.tokenize(text, options);
    bebaskanKata(hasil.tokens, this.definition.ID!);
    kenaliDeklarasi(hasil.tokens, this.definition.PERATURAN_BARU!);
    const errors = hasil.errors.map((error) => asing(text, error));
    const tokens = bukaProsedur(hasil.tokens, this.definition.prosedur!, (token) => errors.push(dini(token)));
    for (const token of hasil.tokens) if (token.tokenType.name === 'TEKS' && !tertutup(token.image)) errors.push(terbuka(token));
    return { ...hasil, tokens, errors };
  }
}

function tolak(text: string): LexingKeluhan | undefined {
  if (text.includes('\0')) return galat(0, 1, 1, 0, keluhan('bukan-teks'));
  if (text.length > BATAS_PANJANG) return galat(0, 1, 1, 0, keluhan('terlalu-besar', { batas: BATAS_PANJANG / (1024 * 1024) }));
  return undefined;
}

function galat(offset: number, line: number, column: number, length: number, isi: Keluhan): LexingKeluhan {
  return { offset, line, column, length, message: isi.ragam, keluhan: isi };
}

/** Characters that no word of the language begins with, or a block comment without an end. */
function asing(text: string, error: ILexingError): LexingKeluhan {
  const potongan = text.slice(error.offset, error.offset + error.length);
  const isi = text.startsWith('/*', error.offset) ? keluhan('komentar-terbuka') : keluhan('karakter-asing', { teks: potongan });
  return { ...error, keluhan: isi };
}

/** A regulation is declared where its name is followed by `adalah`. */
function kenaliDeklarasi(tokens: readonly IToken[], peraturanBaru: TokenType): void {
  tokens.forEach((token, i) => {
    if (token.tokenType.name === 'peraturan' && tokens[i + 2]?.tokenType.name === 'adalah') ubahJenis(token, peraturanBaru);
  });
}

const BAGIAN = new Set(BARIS_SOP);

/**
 * Steps without a `prosedur` above them are read as if it stood there: dropping them would lose the very part that the author has
 * written. The word that is put in has no place in the text.
 */
function bukaProsedur(tokens: IToken[], prosedur: TokenType, lapor: (langkah: IToken) => void): IToken[] {
  let terbuka = false;
  let dalamSop = false;
  return tokens.flatMap((token, i) => {
    const jenis = token.tokenType.name;
    if (jenis === 'sop' && tokens[i - 1]?.tokenType.name !== 'STRIP') {
      dalamSop = true;
      terbuka = false;
    } else if (BAGIAN.has(jenis)) terbuka = jenis === 'prosedur';
    else if (jenis === 'langkah' && dalamSop && !terbuka) {
      terbuka = true;
      lapor(token);
      return [{ ...createTokenInstance(prosedur, '', NaN, NaN, NaN, NaN, NaN, NaN), isInsertedInRecovery: true }, token];
    }
    return [token];
  });
}

function dini(token: IToken): LexingKeluhan {
  return galat(token.startOffset, token.startLine!, token.startColumn!, token.image.length, keluhan('langkah-tanpa-prosedur'));
}

function terbuka(token: IToken): LexingKeluhan {
  return galat(token.startOffset, token.startLine!, token.startColumn!, token.image.length, keluhan('teks-terbuka'));
}
