/** The Chromium of the tests, and how it opens the workbench. */
import { type Browser, chromium } from 'playwright-core';
import type { Editor } from '../../scripts/siapkan-editor.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium without a window. */
export function launchBrowser(editor: Pick<Editor, 'chromium'>): Promise<Browser> {
  return chromium.launch({ executablePath: editor.chromium, args: ARGS });
}

/**
 * Address of the workbench on `folder`, with key-value pairs for the editor's start (such as the extension under development).
 * @param folder absolute path on the machine of the server
 */
export function workbenchUrl(port: number, folder: string, payload: readonly (readonly [string, string])[] = []): string {
  const query = new URLSearchParams({
    folder: toUriPath(folder),
    payload: JSON.stringify([...payload, ['skipWelcome', 'true'], ['skipReleaseNotes', 'true']]),
  });
  return `http://localhost:${port}/?${query}`;
}

/** `path` as the editor in the browser names it: a file of its remote. */
export function remoteUri(port: number, path: string): string {
  return `vscode-remote://localhost:${port}${toUriPath(path)}`;
}

function toUriPath(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}
