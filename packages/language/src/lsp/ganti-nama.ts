import type { LangiumDocument } from 'langium';
import { DefaultRenameProvider } from 'langium/lsp';
import { LSPErrorCodes, type RenameParams, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { SopTerminals } from '../generated/ast.ts';
import { SKEMA_BAWAAN } from './ruang-kerja.ts';

const NAMA = new RegExp(`^(?:${SopTerminals.ID.source})$`);

/** Renames where the new name can be written, and nothing that ships with the tool. */
export class SopRenameProvider extends DefaultRenameProvider {
  override async rename(document: LangiumDocument, params: RenameParams): Promise<WorkspaceEdit | undefined> {
    if (!NAMA.test(params.newName)) {
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        `"${params.newName}" bukan nama: pakai huruf, angka, garis bawah, dan tanda hubung di tengah, tanpa spasi dan tidak diawali angka.`,
      );
    }
    const edit = await super.rename(document, params);
    if (Object.keys(edit?.changes ?? {}).some((uri) => uri.startsWith(`${SKEMA_BAWAAN}:`))) {
      throw new ResponseError(LSPErrorCodes.RequestFailed, 'Peraturan bawaan tidak dapat diganti namanya.');
    }
    return edit;
  }
}
