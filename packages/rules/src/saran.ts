import type { Locale } from '@alir/core';
import type { Params } from './rule.ts';

/** Params with a suggestion, if there is one. */
export function denganSaran(params: Params, saran: string | undefined): Params {
  return saran === undefined ? params : { ...params, saran };
}

/** ` Mungkin maksudnya "x".`, or nothing where there is no suggestion; for the end of a sentence. */
export const ucapkanSaran: Readonly<Record<Locale, (p: Params) => string>> = {
  id: ({ saran }) => (saran === undefined ? '' : ` Mungkin maksudnya "${saran}".`),
  en: ({ saran }) => (saran === undefined ? '' : ` Perhaps "${saran}" is meant.`),
};
