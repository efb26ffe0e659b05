/** The codes of rules in a text: where they stand, and what is said of them. */
import type { Range } from '@alir/core';
import { ATURAN, type Rule } from '@alir/rules';
import type { LangiumDocument } from 'langium';
import { dokumenDari } from './dokumen-cache.ts';

const MENURUT_KODE: ReadonlyMap<string, Rule> = new Map(ATURAN.map((rule) => [rule.code, rule]));

/** The rule that a text names. */
export interface KodeDisebut {
  readonly rule: Rule;
  readonly range: Range;
}

/** Every code of the catalogue that the text writes: in the demands of its profiles and in its suppression comments. */
export function kodeDisebut(document: LangiumDocument): KodeDisebut[] {
  const { peraturan, abaian } = dokumenDari(document);
  const semua = [
    ...peraturan.flatMap(({ tuntutan }) => tuntutan),
    ...peraturan.flatMap(({ tidakMenuntut }) => tidakMenuntut.map(({ nama, range }) => ({ kode: nama, range }))),
    ...abaian.flatMap(({ kode }) => kode),
  ];
  // A demand by several pasal is one for each of them, and stands there once.
  return [...new Map(semua.map((satu) => [satu.range, satu])).values()].flatMap(({ kode, range }) => {
    const rule = MENURUT_KODE.get(kode);
    // What `wajib` and the provisions demand stands there in other words.
    return rule && document.textDocument.getText(range) === kode ? [{ rule, range }] : [];
  });
}
