/** The SOPs of a file as drawings that are printed elsewhere: an answer to whoever wants to export them. */
import { type Sop, tanggalBerkas, tanpaLangkah } from '@alir/core';
import type { Gambar } from '@alir/diagram';
import { DocumentState, interruptAndCheck } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken, Connection, ResponseError } from 'vscode-languageserver';
import { gambarCetak } from '../gambar-cetak.ts';
import { DOCUMENT, type DocumentParams, type DocumentSop, type Documents } from '../protocol.ts';
import { type BahanLukisan, sebagaiJawaban } from './pratinjau.ts';
import { sebutanSop, teksSiap, terbacaUtuh } from './teks-siap.ts';

export function pasangDokumen(connection: Connection, services: LangiumSharedServices, bahan: BahanLukisan): void {
  connection.onRequest<Documents, void>(DOCUMENT, (params: DocumentParams, token: CancellationToken) =>
    jawab(params, token).catch(sebagaiJawaban),
  );

  async function jawab(params: DocumentParams, token: CancellationToken): Promise<Documents | ResponseError<void>> {
    // All texts: a regulation that the SOP names may stand in another one.
    await services.workspace.WorkspaceManager.ready;
    await services.workspace.DocumentBuilder.waitUntil(DocumentState.ComputedScopes, token);
    const { dokumen } = await teksSiap(services, params.uri, token);
    // Loaded with the first drawing: a session that only writes needs none of it.
    const { kemasGambar } = await import('@alir/diagram');
    const sop: DocumentSop[] = [];
    for (const satu of dokumen.sop) {
      // What nobody wants any more ends between two of them.
      await interruptAndCheck(token);
      const gambar = await lukis(satu, bahan, dokumen.sop, params, () => interruptAndCheck(token));
      const tanggal = tanggalBerkas(satu);
      sop.push({
        judul: sebutanSop(satu),
        ...(satu.nama && { nama: satu.nama.nama }),
        ...(tanggal && { tanggal }),
        kosong: tanpaLangkah(satu),
        gambar: kemasGambar(gambar),
      });
    }
    return { uri: params.uri, ok: terbacaUtuh(dokumen), sop };
  }
}

async function lukis(
  sop: Sop,
  bahan: BahanLukisan,
  sefile: readonly Sop[],
  params: DocumentParams,
  jeda: () => Promise<void>,
): Promise<Gambar> {
  const bentuk = await bahan.bentuk(sop);
  const { pandangan = 'halaman', bagian, kertas = bentuk.kertas ?? 'A4', orientasi = 'landscape' } = params;
  const { gambarDiagram, gambarTabel, kertasDari } = await import('@alir/diagram');
  switch (pandangan) {
    case 'halaman':
      return gambarCetak(sop, bentuk, { sefile, kertas, orientasi, bagian, logo: await bahan.logoSop(sop) });
    case 'tabel':
      return gambarTabel(sop, { kolom: bentuk.kolom, kertas: kertasDari(kertas, orientasi) });
    case 'diagram':
      return gambarDiagram(sop, undefined, { kertas: kertasDari(kertas, orientasi), jeda });
  }
}
