/** The VS Code server of the tests: starts one, tells where it listens, and ends it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Editor } from '../../scripts/siapkan-editor.ts';

const START_TIMEOUT_MS = 60_000;

/** Folders of one editor: its data and its installed extensions. */
export interface EditorFolders {
  readonly data: string;
  readonly extensions: string;
}

/** A running server. */
export interface RunningServer {
  readonly port: number;
  /** What it has printed so far, for the report of a failure. */
  output(): string;
  stop(): Promise<void>;
}

/** The two folders of an editor below `folder`, created. */
export function editorFolders(folder: string): EditorFolders {
  const folders = { data: join(folder, 'data'), extensions: join(folder, 'extensions') };
  mkdirSync(folders.data, { recursive: true });
  mkdirSync(folders.extensions, { recursive: true });
  return folders;
}

/** Installs a packaged extension, as `code --install-extension` does. Throws if the editor refuses it. */
export function installExtension(editor: Editor, folders: EditorFolders, vsix: string): void {
  execFileSync(process.execPath, [editor.serverMain, ...folderArgs(folders), '--install-extension', vsix], { stdio: ['ignore', 2, 2] });
}

/** Starts a server on a free port of this machine; it answers when the promise resolves. */
export async function startServer(editor: Editor, folders: EditorFolders): Promise<RunningServer> {
  const child = spawn(
    process.execPath,
    [
      editor.serverMain,
      ...folderArgs(folders),
      '--start-server',
      '--host=127.0.0.1',
      '--port=0',
      '--without-connection-token',
      '--enable-smoke-test-driver',
      '--disable-workspace-trust',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await listeningPort(child, () => output);
  return {
    port,
    output: () => output,
    stop: async () => {
      killGroup(child);
      await exited;
    },
  };
}

function folderArgs(folders: EditorFolders): string[] {
  return [
    `--server-data-dir=${folders.data}`,
    `--extensions-dir=${folders.extensions}`,
    '--accept-server-license-terms',
    '--telemetry-level=off',
  ];
}

function listeningPort(child: ChildProcess, output: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => fail('did not listen in time'), START_TIMEOUT_MS);
    const fail = (why: string) => {
      clearTimeout(timeout);
      killGroup(child);
      reject(new Error(`The editor's server ${why}.\n${output()}`));
    };
    child.once('exit', () => fail('ended at start'));
    child.stdout?.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(output())?.[1];
      if (port !== undefined) {
        clearTimeout(timeout);
        resolve(Number(port));
      }
    });
  });
}

/** The server starts extension hosts and language servers of its own: they form one group and end together. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) {
    return;
  }
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
