/** The drawings that an editor shows beside the text: a small "changed" notification, and an answer to whoever asks. */
import type { Sop } from '@alir/core';
import type { Gambar, Ingatan } from '@alir/diagram';
import type { BentukCetak } from '@alir/rules';
import { DocumentState, interruptAndCheck, isOperationCancelled, type LangiumDocument, OperationCancelled } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { gambarCetak } from '../gambar-cetak.ts';
import {
  type Pandangan,
  PREVIEW,
  PREVIEW_CHANGED,
  type Preview,
  type PreviewChangedParams,
  type PreviewParams,
  type PreviewSop,
} from '../protocol.ts';
import { sebutanSop, type TeksSiap, teksSiap, terbacaUtuh } from './teks-siap.ts';

/** What drawings need to know beside the text. */
export interface BahanLukisan {
  /** What the regulations lay down of an SOP's form. */
  bentuk(sop: Sop): Promise<BentukCetak>;
  /** The file of its logo, if there is one that counts. */
  logoSop(sop: Sop): Promise<Uint8Array | undefined>;
}

export interface Pratinjau {
  /** To be called where the drawings of these files are others although their texts are not. */
  berubah(berkas: readonly string[]): void;
}

export function pasangPratinjau(connection: Connection, services: LangiumSharedServices, bahan: BahanLukisan): Pratinjau {
  const berubah = (uri: string) => void connection.sendNotification(PREVIEW_CHANGED, { uri } satisfies PreviewChangedParams);
  services.workspace.DocumentBuilder.onDocumentPhase(DocumentState.ComputedScopes, (document) => {
    berubah(document.uri.toString());
  });

  connection.onRequest(PREVIEW, (params: PreviewParams, token: CancellationToken) => jawab(params, token).catch(sebagaiJawaban));

  async function jawab(params: PreviewParams, token: CancellationToken): Promise<Preview | ResponseError<void>> {
    if (params.pandangan === 'diagram') void hangatkan();
    const { document, dokumen, version } = await teksSiap(services, params.uri, token);
    const sop: PreviewSop[] = [];
    for (const satu of dokumen.sop) {
      if (token.isCancellationRequested) throw OperationCancelled;
      sop.push(await lukis(satu, bahan, params.pandangan ?? 'tabel', { document, dokumen }, token));
    }
    return { uri: params.uri, version, ok: terbacaUtuh(dokumen), sop };
  }

  return { berubah: (berkas) => berkas.forEach(berubah) };
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
  bahan: BahanLukisan,
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
  const bentuk = await bahan.bentuk(sop);
  const LUKISAN: Record<Pandangan, () => Gambar | Promise<Gambar>> = {
    tabel: () => gambarTabel(sop, { kolom: bentuk.kolom, ingatan }),
    halaman: async () => gambarCetak(sop, bentuk, { sefile: dokumen.sop, ingatan, logo: await bahan.logoSop(sop) }),
    diagram: () => gambarDiagram(sop, undefined, { jeda }),
  };
  const gambar = await LUKISAN[pandangan]();
  return { judul: sebutanSop(sop), range: sop.range, svg: keSvg(gambar), sasaran: sasaran(gambar) };
}
