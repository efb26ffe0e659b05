/** The drawings that an editor shows beside the text: a small "changed" notification, and an answer to whoever asks. */
import type { Sop } from '@alir/core';
import type { Gambar, Ingatan } from '@alir/diagram';
import type { BentukCetak } from '@alir/rules';
import { DocumentState, interruptAndCheck, isOperationCancelled, type LangiumDocument, OperationCancelled } from 'langium';
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
import { gambarCetak } from './gambar-cetak.ts';
import { sebutanSop, type TeksSiap, teksSiap, terbacaUtuh } from './teks-siap.ts';

/** `bentukSop` says what the regulations lay down of an SOP's form. */
export function pasangPratinjau(
  connection: Connection,
  services: LangiumSharedServices,
  bentukSop: (sop: Sop) => Promise<BentukCetak>,
): void {
  services.workspace.DocumentBuilder.onDocumentPhase(DocumentState.ComputedScopes, (document) => {
    const params: PreviewChangedParams = { uri: document.uri.toString() };
    void connection.sendNotification(PREVIEW_CHANGED, params);
  });

  connection.onRequest(PREVIEW, (params: PreviewParams, token: CancellationToken) => jawab(params, token).catch(sebagaiJawaban));

  async function jawab(params: PreviewParams, token: CancellationToken): Promise<Preview | ResponseError<void>> {
    if (params.pandangan === 'diagram') void hangatkan();
    const { document, dokumen, version } = await teksSiap(services, params.uri, token);
    const sop: PreviewSop[] = [];
    for (const satu of dokumen.sop) {
      if (token.isCancellationRequested) throw OperationCancelled;
      sop.push(await lukis(satu, await bentukSop(satu), params.pandangan ?? 'tabel', { document, dokumen }, token));
    }
    return { uri: params.uri, version, ok: terbacaUtuh(dokumen), sop };
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
  bentuk: BentukCetak,
  pandangan: Pandangan,
  { document, dokumen }: Pick<TeksSiap, 'document' | 'dokumen'>,
  token: CancellationToken,
): Promise<PreviewSop> {
  // Loaded with the first drawing: a session that only writes needs none of it.
  const { gambarDiagram, gambarTabel, Ingatan, keSvg, sasaran } = await import('@alir/diagram');
  const ingatan = ingatanTeks.get(document) ?? new Ingatan();
  ingatanTeks.set(document, ingatan);
  // A diagram takes its time: typing comes in between, and what nobody wants any more ends there.
  const jeda = () => interruptAndCheck(token);
  const LUKISAN: Record<Pandangan, () => Gambar | Promise<Gambar>> = {
    tabel: () => gambarTabel(sop, { kolom: bentuk.kolom, ingatan }),
    halaman: () => gambarCetak(sop, bentuk, { sefile: dokumen.sop, ingatan }),
    diagram: () => gambarDiagram(sop, undefined, { jeda }),
  };
  const gambar = await LUKISAN[pandangan]();
  return { judul: sebutanSop(sop), range: sop.range, svg: keSvg(gambar), sasaran: sasaran(gambar) };
}
