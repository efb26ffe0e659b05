/** The server in a browser's worker: what the web extension starts. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { jalankanServer } from '../lsp/server.ts';
import { halaman } from '../node/halaman.ts';
import { bacaLewatEditor } from './logo.ts';
import { EditorFileSystem } from './sistem-berkas.ts';

const lingkup = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0] &
  ConstructorParameters<typeof BrowserMessageWriter>[0];
const connection = createConnection(new BrowserMessageReader(lingkup), new BrowserMessageWriter(lingkup));
const sistemBerkas = new EditorFileSystem(connection);

jalankanServer(connection, { fileSystemProvider: () => sistemBerkas, halaman, bacaLogo: bacaLewatEditor(connection) });
