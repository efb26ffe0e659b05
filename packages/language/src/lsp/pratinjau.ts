/** The drawings that an editor shows beside the text: a small "changed" notification, and an answer to whoever asks. */
import { DocumentState, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { PREVIEW, PREVIEW_CHANGED, type Preview, type PreviewChangedParams, type PreviewParams } from '../protocol.ts';
import { dokumenDari } from './dokumen-cache.ts';

export function pasangPratinjau(connection: Connection, services: LangiumSharedServices): void {
  const { DocumentBuilder: builder, LangiumDocuments: documents, WorkspaceLock: lock, TextDocuments: texts } = services.workspace;
  builder.onDocumentPhase(DocumentState.ComputedScopes, (document) => {
    const params: PreviewChangedParams = { uri: document.uri.toString() };
    void connection.sendNotification(PREVIEW_CHANGED, params);
  });

  connection.onRequest(PREVIEW, async (params: PreviewParams, token: CancellationToken) => {
    const uri = URI.parse(params.uri);
    await services.workspace.WorkspaceManager.ready;
    // Loaded with the first drawing: a session that only writes needs none of it.
    const { gambarTabel, keSvg, sasaran } = await import('@alir/diagram');
    // Before the lock: whoever held it while waiting would keep the build from getting there.
    await builder.waitUntil(DocumentState.ComputedScopes, uri, token);
    return lock.read((): Preview | ResponseError<void> => {
      const document = documents.getDocument(uri);
      if (!document) return new ResponseError(LSPErrorCodes.RequestFailed, `Berkas tidak dikenal: ${params.uri}`);
      const dokumen = dokumenDari(document);
      return {
        uri: params.uri,
        version: texts.get(document.uri.toString())?.version ?? null,
        ok: !dokumen.masalah.some((m) => m.kode === 'sintaks'),
        sop: dokumen.sop.map((sop) => {
          const gambar = gambarTabel(sop);
          return { judul: sop.judul?.text ?? sop.nama?.nama ?? '', range: sop.range, svg: keSvg(gambar), sasaran: sasaran(gambar) };
        }),
      };
    });
  });
}
