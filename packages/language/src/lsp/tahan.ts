/**
 * What makes the server outlive its files: between the moment an editor tells of a file and the moment it is read, the file may be
 * renamed, deleted, or turned into a folder.
 */
import {
  DefaultLangiumDocuments,
  DefaultServiceRegistry,
  type FileSystemProvider,
  type LangiumCoreServices,
  type LangiumDocument,
  type URI,
} from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The same files, of which one that cannot be read any more is empty: what follows will say that it is gone. */
export function bacaTahan(berkas: FileSystemProvider): FileSystemProvider {
  return new Proxy(berkas, {
    get(sasaran, nama) {
      if (nama === 'readFile') return (uri: URI) => sasaran.readFile(uri).catch(() => '');
      const isi: unknown = Reflect.get(sasaran, nama);
      return typeof isi === 'function' ? isi.bind(sasaran) : isi;
    },
  });
}

/** There is one language only: a text that its editor has just closed is of no other. */
export class SopServiceRegistry extends DefaultServiceRegistry {
  override getServices(uri: URI): LangiumCoreServices {
    return this.hasServices(uri) ? super.getServices(uri) : this.all[0]!;
  }

  override hasServices(uri: URI): boolean {
    try {
      super.getServices(uri);
      return true;
    } catch {
      return false;
    }
  }
}

/** Questions about a file that nobody knows are refused; they make no document of it. */
export class SopLangiumDocuments extends DefaultLangiumDocuments {
  private readonly textDocuments: LangiumDocumentsServices['workspace']['TextDocuments'];
  private readonly fileSystem: FileSystemProvider;

  constructor(services: LangiumDocumentsServices) {
    super(services);
    this.textDocuments = services.workspace.TextDocuments;
    this.fileSystem = services.workspace.FileSystemProvider;
  }

  override async getOrCreateDocument(uri: URI): Promise<LangiumDocument> {
    const document = this.getDocument(uri);
    if (document) return document;
    if (!(await this.ada(uri))) throw new ResponseError(LSPErrorCodes.RequestFailed, `Berkas tidak dikenal: ${uri.toString()}`);
    return super.getOrCreateDocument(uri);
  }

  private async ada(uri: URI): Promise<boolean> {
    try {
      return this.textDocuments?.get(uri) !== undefined || (await this.fileSystem.stat(uri)).isFile;
    } catch {
      return false;
    }
  }
}

type LangiumDocumentsServices = ConstructorParameters<typeof DefaultLangiumDocuments>[0];
