/** The workspace as the editor tells it: a browser's worker has no file system of its own. */
import { type FileSystemNode, type FileSystemProvider, URI, UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { type DirectoryEntry, type FileContent, type FileParams, READ_DIRECTORY, READ_FILE } from '../protocol.ts';

export class EditorFileSystem implements FileSystemProvider {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async stat(uri: URI): Promise<FileSystemNode> {
    const isi = await this.direktori(UriUtils.dirname(uri));
    const entri = isi.find((e) => UriUtils.equals(e.uri, uri));
    if (!entri) throw new Error(`Tidak ada: ${uri.toString()}`);
    return entri;
  }

  async exists(uri: URI): Promise<boolean> {
    return (await this.direktori(UriUtils.dirname(uri))).some((e) => UriUtils.equals(e.uri, uri));
  }

  async readFile(uri: URI): Promise<string> {
    const params: FileParams = { uri: uri.toString() };
    const isi: FileContent = await this.connection.sendRequest(READ_FILE, params);
    if (isi === null) throw new Error(`Tidak ada: ${params.uri}`);
    return isi;
  }

  async readBinary(uri: URI): Promise<Uint8Array> {
    return new TextEncoder().encode(await this.readFile(uri));
  }

  readDirectory(uri: URI): Promise<FileSystemNode[]> {
    return this.direktori(uri);
  }

  statSync(): FileSystemNode {
    throw new Error('The editor answers only asynchronously.');
  }

  existsSync(): boolean {
    return false;
  }

  readFileSync(): string {
    throw new Error('The editor answers only asynchronously.');
  }

  readBinarySync(): Uint8Array {
    throw new Error('The editor answers only asynchronously.');
  }

  readDirectorySync(): FileSystemNode[] {
    return [];
  }

  private async direktori(uri: URI): Promise<FileSystemNode[]> {
    const params: FileParams = { uri: uri.toString() };
    const isi: DirectoryEntry[] = await this.connection.sendRequest(READ_DIRECTORY, params);
    return isi.map((e) => ({ uri: URI.parse(e.uri), isFile: e.isFile, isDirectory: e.isDirectory }));
  }
}
