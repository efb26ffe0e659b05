#!/usr/bin/env node
/**
 * Stands in for the executable of a desktop VS Code where none can run (no display, no download): takes the arguments with which
 * `@vscode/test-electron` starts one, runs the suite inside the extension host of a VS Code server that a Chromium opens,
 * prints what the suite prints and exits with its result.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siapkanEditor } from '../../scripts/siapkan-editor.ts';
import { launchBrowser, remoteUri, workbenchUrl } from './browser.ts';
import { editorFolders, startServer } from './server.ts';
import { SUITE_PREFIX } from './suite/runner.ts';

const SUITE_TIMEOUT_MS = 180_000;
/** The editor's own log, for who looks into a failure. */
const LOG_FILE = resolve(import.meta.dirname, '../../artifacts/editor.log');

const { values, positionals } = parseArgs({
  // test-electron also passes flags that only a desktop knows.
  strict: false,
  allowPositionals: true,
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
});

/** Runs the suite; returns its exit code. */
async function runSuite(development: string, tests: string, workspace: string): Promise<number> {
  const editor = siapkanEditor();
  const folder = mkdtempSync(join(tmpdir(), 'alir-editor-'));
  const server = await startServer(editor, editorFolders(folder));
  const browser = await launchBrowser(editor);
  const log: string[] = [];
  mkdirSync(dirname(LOG_FILE), { recursive: true });
  try {
    const page = await browser.newPage();
    const exit = new Promise<number>((resolve, reject) => {
      const timeout = setTimeout(() => reject(new Error(`The suite did not end in ${SUITE_TIMEOUT_MS / 1000} s.`)), SUITE_TIMEOUT_MS);
      timeout.unref();
      page.once('crash', () => reject(new Error('The page of the editor crashed.')));
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      const line = args.join(' ');
      if (line.startsWith(SUITE_PREFIX)) {
        process.stdout.write(`${line.slice(SUITE_PREFIX.length)}\n`);
      } else {
        log.push(line);
      }
    });
    await page.goto(
      workbenchUrl(server.port, workspace, [
        ['extensionDevelopmentPath', remoteUri(server.port, development)],
        ['extensionTestsPath', remoteUri(server.port, tests)],
      ]),
    );
    return await exit;
  } finally {
    writeFileSync(LOG_FILE, [...log, server.output()].join('\n'));
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const { extensionDevelopmentPath, extensionTestsPath } = values;
const workspace = positionals[0];
if (typeof extensionDevelopmentPath !== 'string' || typeof extensionTestsPath !== 'string' || workspace === undefined) {
  process.stderr.write('Usage: vscode-executable.ts WORKSPACE --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE\n');
  process.exitCode = 2;
} else {
  process.exitCode = await runSuite(extensionDevelopmentPath, extensionTestsPath, workspace);
}
