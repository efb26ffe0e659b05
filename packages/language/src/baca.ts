import type { Dokumen } from '@alir/core';
import { URI, type LangiumDocument } from 'langium';
import { susunDokumen } from './dokumen/susun.ts';
import { buatLayananInti, type SopCoreServices } from './module.ts';

let layanan: SopCoreServices | undefined;

/** The tree of a text that stands in no workspace. The parser is built at the first call (some 30 ms) and kept. */
export function bacaPohon(teks: string, uri: string): LangiumDocument {
  layanan ??= buatLayananInti();
  return layanan.shared.workspace.LangiumDocumentFactory.fromString(teks, URI.parse(uri));
}

/** What a text means: text → tree → document. Never throws; what is wrong with the text is in `masalah`. */
export function bacaDokumen(teks: string, uri: string): Dokumen {
  return susunDokumen(bacaPohon(teks, uri));
}
