/** The text of a file as the server has it, for whoever is asked for more than the protocol's own questions. */
import type { Dokumen } from '@alir/core';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { dokumenDari } from './dokumen-cache.ts';

export interface TeksSiap {
  readonly document: LangiumDocument;
  readonly dokumen: Dokumen;
  /** As the client numbers it; `null` for a file that is not open. */
  readonly version: number | null;
}

/** Waits until the text is read; rejects where nobody knows such a file. What is done with it is done behind the lock: nobody waits to type on. */
export async function teksSiap({ workspace }: LangiumSharedServices, alamat: string, token: CancellationToken): Promise<TeksSiap> {
  const { DocumentBuilder: builder, LangiumDocuments: documents, TextDocuments: texts, WorkspaceLock: lock, WorkspaceManager } = workspace;
  const uri = URI.parse(alamat);
  await WorkspaceManager.ready;
  // Before the lock: whoever held it while waiting would keep the build from getting there.
  await builder.waitUntil(DocumentState.ComputedScopes, uri, token);
  return lock.read((): TeksSiap => {
    const document = documents.getDocument(uri);
    if (!document) throw new ResponseError(LSPErrorCodes.RequestFailed, `Berkas tidak dikenal: ${alamat}`);
    return { document, dokumen: dokumenDari(document), version: texts.get(document.uri.toString())?.version ?? null };
  });
}

/** Whether all of the text could be read. */
export function terbacaUtuh({ masalah }: Dokumen): boolean {
  return !masalah.some(({ kode }) => kode === 'sintaks');
}

/** How an SOP is called to its reader; empty where it has no name. */
export function sebutanSop({ judul, nama }: Dokumen['sop'][number]): string {
  return judul?.text ?? nama?.nama ?? '';
}
