import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { BacaLogo } from '../lsp/logo.ts';
import { jalankanServer } from '../lsp/server.ts';
import { halaman } from './halaman.ts';
import { bacaLogo } from './logo.ts';

/** Serves the client that started this process, by the channel named on the command line (`--stdio`, `--node-ipc`, …). */
export function jalankanServerNode(): void {
  // What is logged must not end up between the messages on standard output.
  console.log = console.info = console.debug = console.error;
  jalankanServer(createConnection(ProposedFeatures.all), { ...NodeFileSystem, halaman, bacaLogo: bacaDariDisk });
}

/** Only what lies on the disk has a folder there. */
const bacaDariDisk: BacaLogo = async (nama, folder, akar) =>
  folder.scheme === 'file' && akar.scheme === 'file' ? bacaLogo(nama, folder.fsPath, akar.fsPath) : undefined;
