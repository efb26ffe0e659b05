/** The materials that formats are made with: files of the extension, read when one asks for them. */
import * as vscode from 'vscode';

/** The contents of these files of the extension's folder of materials, by their names. Works in every kind of editor. */
export async function bacaBahan(extensionUri: vscode.Uri, nama: readonly string[]): Promise<Record<string, Uint8Array>> {
  const folder = vscode.Uri.joinPath(extensionUri, 'out/bahan');
  const baca = async (satu: string) => [satu, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, satu))] as const;
  return Object.fromEntries(await Promise.all(nama.map(baca)));
}
