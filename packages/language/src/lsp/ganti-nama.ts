import { type AstNode, AstUtils, CstUtils, type LangiumDocument } from 'langium';
import { DefaultRenameProvider, type LangiumServices } from 'langium/lsp';
import { LSPErrorCodes, type RenameParams, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import * as ast from '../generated/ast.ts';
import { daftarPelaksana, titikBernama, tujuanKonektor } from '../lingkup/scope-provider.ts';
import { BARIS_SOP } from '../parser/pembuka.ts';
import { SKEMA_BAWAAN } from './ruang-kerja.ts';

const NAMA = new RegExp(`^(?:${ast.SopTerminals.ID.source})$`);

/** Words that open something in the list of pelaksana, and so name nobody there. */
const BUKAN_PELAKSANA = new Set([...BARIS_SOP, 'langkah', 'sop']);

/** Renames where the new name can be written, means nothing else there, and is nobody's; and nothing that ships with the tool. */
export class SopRenameProvider extends DefaultRenameProvider {
  private readonly index: LangiumServices['shared']['workspace']['IndexManager'];

  constructor(services: LangiumServices) {
    super(services);
    this.index = services.shared.workspace.IndexManager;
  }

  override async rename(document: LangiumDocument, params: RenameParams): Promise<WorkspaceEdit | undefined> {
    const { newName } = params;
    if (!NAMA.test(newName)) {
      tolak(`"${newName}" bukan nama: pakai huruf, angka, garis bawah, dan tanda hubung di tengah, tanpa spasi dan tidak diawali angka.`);
    }
    const edit = await super.rename(document, params);
    if (!edit) return undefined;
    if (Object.keys(edit.changes ?? {}).some((uri) => uri.startsWith(`${SKEMA_BAWAAN}:`)))
      tolak('Peraturan bawaan tidak dapat diganti namanya.');
    const node = this.yangDinamai(document, params);
    if (node) this.periksa(node, newName);
    return edit;
  }

  private yangDinamai(document: LangiumDocument, { position }: RenameParams): AstNode | undefined {
    const offset = document.textDocument.offsetAt(position);
    const leaf = CstUtils.findDeclarationNodeAtOffset(document.parseResult.value.$cstNode, offset, this.grammarConfig.nameRegexp);
    return leaf && this.references.findDeclarations(leaf)[0];
  }

  private periksa(node: AstNode, nama: string): void {
    const kata = nama.toLowerCase();
    if (ast.isPelaksana(node) && BUKAN_PELAKSANA.has(kata))
      tolak(`"${nama}" membuka bagian lain di daftar pelaksana, sehingga tidak dapat menjadi nama pelaksana.`);
    if ((ast.isLangkah(node) || ast.isSimbolBaris(node)) && kata === 'konektor')
      tolak('"konektor" sesudah "ke" membuka nama konektor, sehingga tidak dapat menjadi nama langkah.');
    if (this.sesama(node).includes(nama)) tolak(`Nama "${nama}" sudah dipakai. Pilih nama lain.`);
  }

  /** The names beside which the new one would stand. */
  private sesama(node: AstNode): string[] {
    const lain = (nodes: readonly (AstNode & { readonly name?: string })[]) => nodes.filter((n) => n !== node).map((n) => n.name ?? '');
    const sop = AstUtils.getContainerOfType(node, ast.isSop);
    const prosedur = AstUtils.getContainerOfType(node, ast.isProsedur);
    if (ast.isPelaksana(node) && sop) return lain(daftarPelaksana(sop));
    if ((ast.isLangkah(node) || ast.isSimbolBaris(node)) && prosedur) return lain(titikBernama(prosedur));
    if (ast.isDariKonektor(node) && prosedur) return lain(tujuanKonektor(prosedur));
    if (!ast.isSop(node) && !ast.isPeraturan(node)) return [];
    return this.index
      .allElements(node.$type)
      .filter((d) => d.node !== node)
      .map((d) => d.name)
      .toArray();
  }
}

function tolak(alasan: string): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, alasan);
}
