/** Changes that reach the server: edits, closed editors, files and folders that come and go. */
import { NAMA_KONFIGURASI } from '@alir/rules';
import { type LangiumDocuments, URI, UriUtils } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type {
  DidChangeWatchedFilesParams,
  FileSystemWatcher,
  TextDocumentChangeEvent,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** How the names of logos usually end. */
const AKHIRAN_LOGO = ['svg', 'png', 'jpg', 'jpeg'];

export class SopDocumentUpdateHandler extends DefaultDocumentUpdateHandler {
  private readonly documents: LangiumDocuments;
  private readonly texts: LangiumSharedServices['workspace']['TextDocuments'];
  private readonly fileSystem: LangiumSharedServices['workspace']['FileSystemProvider'];

  /** Told when a configuration was written, deleted or made. */
  konfigurasiBerubah?: () => void;
  /** Told of files that may be logos, by their uris, in the same way. */
  logoBerubah?: (berkas: readonly string[]) => void;

  constructor(services: LangiumSharedServices) {
    super(services);
    this.documents = services.workspace.LangiumDocuments;
    this.texts = services.workspace.TextDocuments;
    this.fileSystem = services.workspace.FileSystemProvider;
  }

  /** Folders are watched too, since a renamed folder is reported by itself alone. */
  protected override getWatchers(): FileSystemWatcher[] {
    return [
      { globPattern: '**/*.sop' },
      { globPattern: `**/${NAMA_KONFIGURASI}` },
      { globPattern: '**/' },
      { globPattern: `**/*.{${AKHIRAN_LOGO.join()}}` },
    ];
  }

  /** What an editor shows is as it shows it: a file that is deleted under an open text is no less open. */
  override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    const konfigurasi = params.changes.filter(({ uri }) => UriUtils.basename(URI.parse(uri)) === NAMA_KONFIGURASI);
    if (konfigurasi.length > 0) this.konfigurasiBerubah?.();
    const logo = params.changes.filter(({ uri }) => AKHIRAN_LOGO.includes(UriUtils.extname(URI.parse(uri)).slice(1).toLowerCase()));
    if (logo.length > 0) this.logoBerubah?.(logo.map(({ uri }) => URI.parse(uri).toString()));
    const lain = new Set([...konfigurasi, ...logo]);
    const changes = params.changes.filter((change) => !this.texts.get(change.uri) && !lain.has(change));
    if (changes.length > 0) super.didChangeWatchedFiles({ changes });
  }

  /** An update that fails says so and ends there; the next one builds what it left. */
  protected override fireDocumentUpdate(changed: URI[], deleted: URI[]): void {
    this.workspaceManager.ready
      .then(() => this.workspaceLock.write((token) => this.documentBuilder.update(changed, deleted, token)))
      .catch((error: unknown) => console.error(`Pembaruan gagal: ${error instanceof Error ? error.message : String(error)}`));
  }

  /** What was not saved is gone: the file counts again, and where there is none, nothing does. */
  didCloseDocument(change: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(change.document.uri);
    void this.adaBerkas(uri).then((ada) => {
      // Opened again meanwhile: it is what its editor shows.
      if (this.texts.get(uri)) return;
      if (ada) this.fireDocumentUpdate([uri], []);
      else this.fireDocumentUpdate([], [uri]);
    });
  }

  async didChangeWorkspaceFolders({ added, removed }: WorkspaceFoldersChangeEvent): Promise<void> {
    const baru = await Promise.all(added.map((folder) => this.workspaceManager.searchFolder(URI.parse(folder.uri))));
    const hilang = removed.flatMap((folder) => {
      const root = URI.parse(folder.uri);
      return this.documents.all
        .map((document) => document.uri)
        .filter((uri) => UriUtils.contains(root, uri))
        .toArray();
    });
    this.fireDocumentUpdate(baru.flat(), hilang);
  }

  private async adaBerkas(uri: URI): Promise<boolean> {
    try {
      return (await this.fileSystem.stat(uri)).isFile;
    } catch {
      return false;
    }
  }
}
