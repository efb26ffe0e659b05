import type { Dokumen } from '@alir/core';
import type { LangiumDocument } from 'langium';
import { susunDokumen } from '../dokumen/susun.ts';

const cache = new WeakMap<object, Dokumen>();

/** The document model of a tree, made once for each time the text is parsed. */
export function dokumenDari(document: LangiumDocument): Dokumen {
  const kunci = document.parseResult;
  const dokumen = cache.get(kunci) ?? susunDokumen(document, document.uri.toString());
  cache.set(kunci, dokumen);
  return dokumen;
}
