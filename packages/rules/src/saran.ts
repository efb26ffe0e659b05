import type { Locale, Range } from '@alir/core';
import type { Params, Perbaikan } from './rule.ts';

/** Params with a suggestion, if there is one. */
export function denganSaran(params: Params, saran: string | undefined): Params {
  return saran === undefined ? params : { ...params, saran };
}

/** ` Mungkin maksudnya "x".`, or nothing where there is no suggestion; for the end of a sentence. */
export const ucapkanSaran: Readonly<Record<Locale, (p: Params) => string>> = {
  id: ({ saran }) => (saran === undefined ? '' : ` Mungkin maksudnya "${saran}".`),
  en: ({ saran }) => (saran === undefined ? '' : ` Perhaps "${saran}" is meant.`),
};

/** Every suggestion can be taken: it replaces the word that it is for. */
export function terimaSaran({ saran }: Params, range: Range): Perbaikan | undefined {
  if (saran === undefined) return undefined;
  return {
    judul: { id: `Ganti dengan "${saran}"`, en: `Replace with "${saran}"` },
    aman: false,
    suntingan: [{ range, newText: String(saran) }],
  };
}
