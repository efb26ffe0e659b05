/** Code actions: what an editor offers to do about findings. */
import { comparePositions, type Range } from '@alir/core';
import { DocumentState, type LangiumDocument, type RootCstNode } from 'langium';
import { createRequestHandler, type LangiumSharedServices } from 'langium/lsp';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { alamatHalaman } from './halaman.ts';
import { SKEMA_BAWAAN } from './ruang-kerja.ts';
import { keDiagnostic, type PenerbitTemuan } from './temuan.ts';
import { abaikan } from './tindakan/abaikan.ts';
import type { Bahan, Kemampuan, Tindakan } from './tindakan/dasar.ts';
import { BUKA_PENJELASAN, penjelasan } from './tindakan/penjelasan.ts';
import { perbaikan } from './tindakan/perbaikan.ts';
import { PERBAIKI_SEMUA, perbaikiSemua } from './tindakan/semua.ts';

export const KEMAMPUAN_TINDAKAN: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, PERBAIKI_SEMUA] },
  executeCommandProvider: { commands: [BUKA_PENJELASAN] },
};

/** What is offered for each finding, the most useful first. */
const TINDAKAN: readonly Tindakan[] = [perbaikan, abaikan, penjelasan];

/** Answers what can be done about the findings that `temuan` has sent. */
export function pasangTindakan(connection: Connection, services: LangiumSharedServices, temuan: PenerbitTemuan): void {
  let kemampuan: Kemampuan = { versi: false, cuplikan: false, bukaDokumen: false };
  services.lsp.LanguageServer.onInitialize(({ capabilities }) => {
    kemampuan = bacaKemampuan(capabilities);
  });

  // Linking comes behind the findings: whoever is linked has its own.
  connection.onCodeAction(
    createRequestHandler((_, document, params: CodeActionParams) => jawab(document, params), services, DocumentState.Linked),
  );

  connection.onExecuteCommand(async ({ command, arguments: [kode] = [] }) => {
    const uri = alamatHalaman(String(kode));
    if (command === BUKA_PENJELASAN && uri !== undefined) await connection.window.showDocument({ uri, takeFocus: true });
  });

  async function jawab(document: LangiumDocument, { range, context }: CodeActionParams): Promise<CodeAction[]> {
    // What ships with the tool is read only.
    if (document.uri.scheme === SKEMA_BAWAAN) return [];
    const uri = document.uri.toString();
    const version = services.workspace.TextDocuments.get(uri)?.version;
    const bahan: Bahan = { document, version, locale: temuan.locale, kemampuan };
    const diminta = (kind: CodeActionKind) => context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
    const tindakan = diminta(CodeActionKind.QuickFix) && terbaca(document) ? tindakanDi(range, bahan) : [];
    // A cursor that only passes by is no reason to mend the whole file.
    const lewat = context.only === undefined && context.triggerKind === CodeActionTriggerKind.Automatic;
    if (lewat || !diminta(PERBAIKI_SEMUA)) return tindakan;
    return [...tindakan, ...(await perbaikiSemua(bahan, (teks) => temuan.periksaTeks(document.uri, teks)))];
  }

  function tindakanDi(range: Range, bahan: Bahan): CodeAction[] {
    const disentuh = temuan.temuanDi(bahan.document.uri.toString()).filter((t) => bersinggungan(t.range, range));
    const semua = TINDAKAN.flatMap((buat) =>
      disentuh.flatMap((t) => {
        const tindakan = buat(t, bahan);
        return tindakan ? [{ ...tindakan, diagnostics: [keDiagnostic(t)] }] : [];
      }),
    );
    const isi = ({ title, edit }: CodeAction) => JSON.stringify([title, edit]);
    return [...new Map(semua.toReversed().map((t) => [isi(t), t])).values()].toReversed();
  }
}

/** Whether the tree, and with it what was found, is that of the text. If not, the editor asks again when it is told what is found now. */
function terbaca({ parseResult, textDocument }: LangiumDocument): boolean {
  return (parseResult.value.$cstNode as RootCstNode | undefined)?.fullText === textDocument.getText();
}

function bersinggungan(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}

function bacaKemampuan({ workspace, window }: InitializeParams['capabilities']): Kemampuan {
  return {
    versi: workspace?.workspaceEdit?.documentChanges ?? false,
    cuplikan: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    bukaDokumen: window?.showDocument?.support ?? false,
  };
}
