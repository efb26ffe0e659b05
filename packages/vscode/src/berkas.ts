/** Reads the workspace for a server that cannot: one in a worker has no file system. */
import { keBase64 } from '@alir/core';
import {
  type BinaryContent,
  type BinaryParams,
  type DirectoryEntry,
  type FileContent,
  type FileParams,
  READ_BINARY,
  READ_DIRECTORY,
  READ_FILE,
} from '@alir/language/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Answers the server's requests for files and folders. What is not there is no error: the server only looks around. */
export function layaniBerkas(klien: BaseLanguageClient): void {
  klien.onRequest(READ_FILE, async ({ uri }: FileParams): Promise<FileContent> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
    } catch {
      return null;
    }
  });
  klien.onRequest(READ_BINARY, async ({ uri, batas }: BinaryParams): Promise<BinaryContent> => {
    const berkas = vscode.Uri.parse(uri);
    try {
      const { size, type } = await vscode.workspace.fs.stat(berkas);
      if ((type & vscode.FileType.File) === 0) return null;
      return size > batas ? { ukuran: size } : { ukuran: size, base64: keBase64(await vscode.workspace.fs.readFile(berkas)) };
    } catch {
      return null;
    }
  });
  klien.onRequest(READ_DIRECTORY, async ({ uri }: FileParams): Promise<DirectoryEntry[]> => {
    const folder = vscode.Uri.parse(uri);
    try {
      const entries = await vscode.workspace.fs.readDirectory(folder);
      return entries.map(([name, type]) => ({
        uri: vscode.Uri.joinPath(folder, name).toString(),
        isFile: (type & vscode.FileType.File) !== 0,
        isDirectory: (type & vscode.FileType.Directory) !== 0,
      }));
    } catch {
      return [];
    }
  });
}
