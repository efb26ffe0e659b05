/** The language server, wherever it runs. */
import type { Hari, Locale } from '@alir/core';
import {
  addCompletionHandler,
  addDocumentHighlightHandler,
  addDocumentLinkHandler,
  addDocumentSymbolHandler,
  addDocumentUpdateHandler,
  addFileOperationHandler,
  addFindReferencesHandler,
  addFoldingRangeHandler,
  addFormattingHandler,
  addGotoDefinitionHandler,
  addHoverHandler,
  addRenameHandler,
  addTextDocumentContentRequestHandler,
  addWorkspaceSymbolHandler,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type { Pengaturan } from '../protocol.ts';
import { pasangDokumen } from './dokumen-cetak.ts';
import { buatLayananLsp, type Lingkungan } from './module.ts';
import type { SopDocumentUpdateHandler } from './pembaruan.ts';
import { pasangPeta } from './peta.ts';
import { pasangPratinjau } from './pratinjau.ts';
import { PenerbitTemuan } from './temuan.ts';
import { KEMAMPUAN_TINDAKAN, pasangTindakan } from './tindakan.ts';

/**
 * Serves one client until its connection closes. Langium's own `startLanguageServer` is not used because it also sends the
 * findings of its validator; ours come from the rules (temuan.ts), with the comparison across files.
 */
export function jalankanServer(connection: Connection, lingkungan: Omit<Lingkungan, 'connection'>): void {
  const { shared } = buatLayananLsp({ ...lingkungan, connection });
  // Langium's own validator has nothing to say.
  shared.workspace.DocumentBuilder.updateBuildOptions = { validation: false };
  const temuan = new PenerbitTemuan(shared, connection, 'id', hariIni, lingkungan.bacaLogo);

  const pembaruan = shared.lsp.DocumentUpdateHandler as SopDocumentUpdateHandler;
  pembaruan.konfigurasiBerubah = () => temuan.konfigurasiBerubah();
  addDocumentUpdateHandler(connection, shared);
  addFileOperationHandler(connection, shared);
  addCompletionHandler(connection, shared);
  addFindReferencesHandler(connection, shared);
  addDocumentSymbolHandler(connection, shared);
  addGotoDefinitionHandler(connection, shared);
  addDocumentHighlightHandler(connection, shared);
  addDocumentLinkHandler(connection, shared);
  addFoldingRangeHandler(connection, shared);
  addFormattingHandler(connection, shared);
  addRenameHandler(connection, shared);
  addHoverHandler(connection, shared);
  addTextDocumentContentRequestHandler(connection, shared);
  addWorkspaceSymbolHandler(connection, shared);
  const pratinjau = pasangPratinjau(connection, shared, temuan);
  pembaruan.logoBerubah = (berkas) => pratinjau.berubah(temuan.logoBerubah(berkas));
  pasangDokumen(connection, shared, temuan);
  pasangPeta(connection, shared, temuan);
  pasangTindakan(connection, shared, temuan);

  connection.onDidChangeConfiguration(({ settings }) => temuan.gantiBahasa(bahasa((settings as { sop?: Pengaturan } | null)?.sop)));
  connection.onInitialize(async (params) => {
    temuan.gantiBahasa(bahasa(params.initializationOptions as Pengaturan | undefined));
    const hasil = await shared.lsp.LanguageServer.initialize(params);
    return { ...hasil, capabilities: { ...hasil.capabilities, ...KEMAMPUAN_TINDAKAN } };
  });
  connection.onInitialized((params) => {
    shared.lsp.LanguageServer.initialized(params);
    connection.workspace.onDidChangeWorkspaceFolders((perubahan) => void pembaruan.didChangeWorkspaceFolders(perubahan));
  });
  shared.workspace.TextDocuments.listen(connection);
  connection.listen();
}

function bahasa(pengaturan: Pengaturan | undefined): Locale {
  return pengaturan?.bahasa === 'en' ? 'en' : 'id';
}

/** The day by the clock of the machine that the server runs on. */
function hariIni(): Hari {
  const kini = new Date();
  return { tahun: kini.getFullYear(), bulan: kini.getMonth() + 1, hari: kini.getDate() };
}
