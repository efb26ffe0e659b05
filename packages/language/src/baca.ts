import type { Dokumen } from '@alir/core';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import { susunDokumen } from './dokumen/susun.ts';
import { buatLayananInti, type SopCoreServices } from './module.ts';

let layanan: SopCoreServices | undefined;

/** The services behind this module's functions; the parser is built at the first call (some 30 ms) and kept. */
export function layananInti(): SopCoreServices {
  layanan ??= buatLayananInti();
  return layanan;
}

/** Trees outside a workspace have an address of the language's own, whatever their text is called where it comes from. */
const ALAMAT = URI.parse('teks:/berkas.sop');

/** The tree of a text that stands in no workspace. */
export function bacaPohon(teks: string): LangiumDocument {
  const document = layananInti().shared.workspace.LangiumDocumentFactory.fromString(teks, ALAMAT);
  // Local names are looked up in the tree itself (lingkup/scope-provider.ts), so there is nothing more to compute before linking.
  document.state = DocumentState.ComputedScopes;
  return document;
}

/**
 * What a text means: text → tree → document. Never throws; what is wrong with the text is in `masalah`. `uri` is where findings
 * will say they stand; any text will do.
 */
export function bacaDokumen(teks: string, uri: string): Dokumen {
  return susunDokumen(bacaPohon(teks), uri);
}

/** How many syntax errors a text has. */
export function jumlahSintaks(teks: string): number {
  return bacaDokumen(teks, '').masalah.filter(({ kode }) => kode === 'sintaks').length;
}
