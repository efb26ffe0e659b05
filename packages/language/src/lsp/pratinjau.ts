/** The drawings that an editor shows beside the text: a small "changed" notification, and an answer to whoever asks. */
import type { Dokumen, Sop } from '@alir/core';
import type { Gambar, Ingatan } from '@alir/diagram';
import type { BentukCetak } from '@alir/rules';
import { DocumentState, interruptAndCheck, isOperationCancelled, type LangiumDocument, OperationCancelled, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  type Pandangan,
  PREVIEW,
  PREVIEW_CHANGED,
  type Preview,
  type PreviewChangedParams,
  type PreviewParams,
  type PreviewSop,
} from '../protocol.ts';
import { dokumenDari } from './dokumen-cache.ts';

/** `bentukSop` says what the regulations lay down of an SOP's form. */
export function pasangPratinjau(connection: Connection, services: LangiumSharedServices, bentukSop: (sop: Sop) => BentukCetak): void {
  const { DocumentBuilder: builder, LangiumDocuments: documents, WorkspaceLock: lock, TextDocuments: texts } = services.workspace;
  builder.onDocumentPhase(DocumentState.ComputedScopes, (document) => {
    const params: PreviewChangedParams = { uri: document.uri.toString() };
    void connection.sendNotification(PREVIEW_CHANGED, params);
  });

  connection.onRequest(PREVIEW, (params: PreviewParams, token: CancellationToken) => jawab(params, token).catch(sebagaiJawaban));

  async function jawab(params: PreviewParams, token: CancellationToken): Promise<Preview | ResponseError<void>> {
    const uri = URI.parse(params.uri);
    if (params.pandangan === 'diagram') void hangatkan();
    await services.workspace.WorkspaceManager.ready;
    // Before the lock: whoever held it while waiting would keep the build from getting there.
    await builder.waitUntil(DocumentState.ComputedScopes, uri, token);
    const dibaca = await lock.read((): { document: LangiumDocument; dokumen: Dokumen; version: number | null } | undefined => {
      const document = documents.getDocument(uri);
      if (!document) return undefined;
      return { document, dokumen: dokumenDari(document), version: texts.get(document.uri.toString())?.version ?? null };
    });
    if (!dibaca) return new ResponseError(LSPErrorCodes.RequestFailed, `Berkas tidak dikenal: ${params.uri}`);
    // Behind the lock: the document is what it is, and nobody waits for a drawing to type on.
    const { document, dokumen, version } = dibaca;
    const sop: PreviewSop[] = [];
    for (const satu of dokumen.sop) {
      if (token.isCancellationRequested) throw OperationCancelled;
      sop.push(await lukis(satu, bentukSop(satu), params.pandangan ?? 'tabel', document, token));
    }
    return { uri: params.uri, version, ok: !dokumen.masalah.some((m) => m.kode === 'sintaks'), sop };
  }
}

/** What ended a request, as the protocol says it. */
export function sebagaiJawaban(error: unknown): ResponseError<void> {
  if (isOperationCancelled(error)) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Gambar tidak diperlukan lagi.');
  if (error instanceof ResponseError) return error;
  return new ResponseError(
    LSPErrorCodes.RequestFailed,
    `Gambar tidak dapat dibuat: ${error instanceof Error ? error.message : String(error)}`,
  );
}

/** What the drawings of each text have laid out; forgotten with the text. */
const ingatanTeks = new WeakMap<LangiumDocument, Ingatan>();

/** Loads the layout engine while the text is still being read; should it fail, the drawing itself has an answer to that. */
async function hangatkan(): Promise<void> {
  const { hangatkanElk } = await import('@alir/diagram');
  await hangatkanElk().catch(() => {});
}

async function lukis(
  sop: Sop,
  { kolom, kertas }: BentukCetak,
  pandangan: Pandangan,
  document: LangiumDocument,
  token: CancellationToken,
): Promise<PreviewSop> {
  // Loaded with the first drawing: a session that only writes needs none of it.
  const { gambarDiagram, gambarHalaman, gambarTabel, Ingatan, keSvg, sasaran } = await import('@alir/diagram');
  const ingatan = ingatanTeks.get(document) ?? new Ingatan();
  ingatanTeks.set(document, ingatan);
  // A diagram takes its time: typing comes in between, and what nobody wants any more ends there.
  const jeda = () => interruptAndCheck(token);
  const LUKISAN: Record<Pandangan, () => Gambar | Promise<Gambar>> = {
    tabel: () => gambarTabel(sop, { kolom, ingatan }),
    halaman: () => gambarHalaman(sop, { kolom, ...(kertas && { kertas }), ingatan }),
    diagram: () => gambarDiagram(sop, undefined, { jeda }),
  };
  const gambar = await LUKISAN[pandangan]();
  return { judul: sop.judul?.text ?? sop.nama?.nama ?? '', range: sop.range, svg: keSvg(gambar), sasaran: sasaran(gambar) };
}
