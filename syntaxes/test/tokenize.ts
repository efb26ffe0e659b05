import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type StateStack } from 'vscode-textmate';

/** A piece of text and the scopes it carries, innermost last, without the root scope. */
export interface Token {
  readonly line: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

const GRAMMAR = new URL('../sop.tmLanguage.json', import.meta.url);

async function load(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR.pathname),
  });
  const grammar = await registry.loadGrammar('source.sop');
  if (!grammar) throw new Error('source.sop did not load');
  return grammar;
}

const grammar = await load();

/** Tokens of `text` as the editor sees them, line by line. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let state: StateStack = textmate.INITIAL;
  for (const [line, content] of text.split(/\r\n|\r|\n/).entries()) {
    const result = grammar.tokenizeLine(content, state);
    for (const token of result.tokens) {
      const piece = content.slice(token.startIndex, token.endIndex);
      if (piece !== '') tokens.push({ line, text: piece, scopes: token.scopes.slice(1) });
    }
    state = result.ruleStack;
  }
  return tokens;
}

/** Text and innermost scope (without `.sop`) of every token that has one, blanks left out. */
export function scopesOf(text: string): [string, string][] {
  return tokenize(text)
    .filter((token) => token.scopes.length > 0 && token.text.trim() !== '')
    .map((token) => [token.text, token.scopes.at(-1)!.replace(/\.sop$/, '')]);
}
