/** A client for tests: starts a server as an editor would, over standard input and output, and remembers what it is told. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

export interface OpsiKlien {
  readonly folders?: readonly string[];
  readonly bahasa?: 'id' | 'en';
  /** An editor that knows only what the first versions of the protocol had. */
  readonly sederhana?: boolean;
}

export class Klien {
  readonly connection: ProtocolConnection;
  readonly diagnostics = new Map<string, Diagnostic[]>();
  /** What the server asked to show. */
  readonly dibuka: string[] = [];
  readonly process: ChildProcess;
  private readonly menunggu = new Set<() => void>();
  private versi = 1;

  private constructor(process: ChildProcess) {
    this.process = process;
    this.connection = createProtocolConnection(new StreamMessageReader(process.stdout!), new StreamMessageWriter(process.stdin!));
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.diagnostics.set(uri, diagnostics);
      for (const periksa of this.menunggu) periksa();
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    this.connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      this.dibuka.push(uri);
      return { success: true };
    });
    this.connection.listen();
  }

  static async mulai(perintah: readonly [string, ...string[]], opsi: OpsiKlien = {}): Promise<Klien> {
    const [program, ...argumen] = perintah;
    const klien = new Klien(spawn(program, argumen, { stdio: ['pipe', 'pipe', 'inherit'] }));
    const usai = new Promise<never>((_, tolak) =>
      klien.process.once('exit', (kode) => tolak(new Error(`The server ended with ${kode} before it answered.`))),
    );
    // Whoever ends it later does so on purpose.
    usai.catch(() => {});
    const jawaban = klien.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: opsi.folders?.map((uri) => ({ uri, name: uri })) ?? null,
      capabilities: {
        workspace: {
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
          workspaceEdit: { documentChanges: opsi.sederhana !== true, snippetEditSupport: opsi.sederhana !== true },
        },
        window: { showDocument: { support: opsi.sederhana !== true } },
        textDocument: { rename: { prepareSupport: true } },
      },
      initializationOptions: { bahasa: opsi.bahasa },
    });
    await Promise.race([jawaban, usai]);
    await klien.connection.sendNotification('initialized', {});
    return klien;
  }

  async buka(uri: string, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'sop', version: this.versi++, text },
    });
  }

  async ubah(uri: string, text: string): Promise<void> {
    const textDocument = { uri, version: this.versi++ };
    await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
  }

  async tutup(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  minta<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params) as Promise<T>;
  }

  kode(uri: string): string[] {
    return (this.diagnostics.get(uri) ?? []).map((d) => String(d.code)).sort();
  }

  /** Waits until what the server has sent fulfils `syarat`; the test's own time limit is the only clock. */
  sampai(syarat: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const periksa = () => {
        if (!syarat()) return;
        this.menunggu.delete(periksa);
        resolve();
      };
      this.menunggu.add(periksa);
      periksa();
    });
  }

  async selesai(): Promise<number | null> {
    const keluar = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const kode = await keluar;
    this.connection.dispose();
    return kode;
  }
}
