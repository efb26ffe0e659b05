import { DefaultWorkspaceManager, type FileSystemNode, type LangiumDocument, type Stream, URI, UriUtils } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { WorkspaceFolder } from 'vscode-languageserver';
import { BAWAAN } from '../builtin/bawaan.generated.ts';

/** The profiles that ship with the tool are documents of this scheme: read-only, opened by "go to definition". */
export const SKEMA_BAWAAN = 'sop-bawaan';

const BUKAN_SUMBER = new Set(['node_modules', 'dist', 'out']);

/** The workspace: the built-in profiles and every `.sop` file of its folders. */
export class SopWorkspaceManager extends DefaultWorkspaceManager {
  private readonly factory: LangiumSharedServices['workspace']['LangiumDocumentFactory'];

  constructor(services: LangiumSharedServices) {
    super(services);
    this.factory = services.workspace.LangiumDocumentFactory;
  }

  override shouldIncludeEntry(entry: FileSystemNode): boolean {
    if (entry.isDirectory && BUKAN_SUMBER.has(UriUtils.basename(entry.uri))) return false;
    return super.shouldIncludeEntry(entry);
  }

  /** A file that vanishes while the workspace is read is not of it any more. */
  protected override async loadWorkspaceDocuments(uris: Stream<URI>, collector: (document: LangiumDocument) => void): Promise<void> {
    const dibaca = await Promise.allSettled(uris.map((uri) => this.langiumDocuments.getOrCreateDocument(uri)));
    for (const hasil of dibaca) if (hasil.status === 'fulfilled') collector(hasil.value);
  }

  protected override async loadAdditionalDocuments(_: WorkspaceFolder[], collector: (document: LangiumDocument) => void): Promise<void> {
    for (const { uri, teks } of BAWAAN) collector(this.factory.fromString(teks, URI.parse(uri)));
  }
}
