/**
 * Fetches what the real-editor tests run in: the VS Code server that the npm package `code-server` carries, and a Chromium.
 * Both land outside the project's dependencies, once: the editor in `.cache/editor`, Chromium where the system keeps it.
 * Run it alone with `node scripts/siapkan-editor.ts`; a second run finds everything there and does nothing.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const CODE_SERVER = {
  version: '4.139.1',
  /** Of the package's tarball: what is run here is what was chosen, whatever the registry says. */
  integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
} as const;

/** The editor is built for this Node and refuses others. */
const NODE_MAJOR = 24;

/** Dependencies of features that the tests never touch; together they are half of the download. */
const UNUSED_DEPENDENCIES = ['@github/copilot-sdk', '@microsoft/mxc-sdk', '@devcontainers/cli', '@vscode/sandbox-runtime'];

const CACHE = resolve(import.meta.dirname, '../.cache/editor');

/** The installed editor. */
export interface Editor {
  /** The server's entry, to be run with Node {@link NODE_MAJOR}. */
  readonly serverMain: string;
  /** The Chromium executable. */
  readonly chromium: string;
}

/**
 * Installs the editor and Chromium where they are missing.
 * @throws Error with what to install by hand, where that cannot be done here
 */
export function siapkanEditor(): Editor {
  return { serverMain: siapkanServer(), chromium: siapkanChromium() };
}

function siapkanServer(): string {
  const major = Number(process.versions.node.split('.')[0]);
  if (major !== NODE_MAJOR) {
    throw new Error(
      `The editor needs Node ${NODE_MAJOR}, this is ${process.versions.node}: run it through npm, or with node_modules/.bin/node.`,
    );
  }
  // Native modules are compiled for one platform and one Node: another one gets a folder of its own.
  const target = join(CACHE, `code-server-${CODE_SERVER.version}-${process.platform}-${process.arch}-${process.versions.modules}`);
  const serverMain = join(target, 'lib/vscode/out/server-main.js');
  if (existsSync(serverMain)) {
    return serverMain;
  }
  progress(`Fetching the editor (code-server ${CODE_SERVER.version}) into ${target}; about a minute, once.`);
  // Installed aside and moved into place when whole, so that a broken or a second run never leaves half an editor.
  const staging = join(CACHE, `sementara-${process.pid}`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  try {
    const packageFolder = unpack(staging);
    installServerDependencies(join(packageFolder, 'lib/vscode'));
    if (!existsSync(serverMain)) {
      renameSync(packageFolder, target);
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return serverMain;
}

/** Downloads and unpacks the package into `folder`; returns the unpacked folder. */
function unpack(folder: string): string {
  run('npm', ['pack', `code-server@${CODE_SERVER.version}`, '--silent'], folder);
  const tarball = join(folder, `code-server-${CODE_SERVER.version}.tgz`);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (integrity !== CODE_SERVER.integrity) {
    throw new Error(`code-server ${CODE_SERVER.version} is not the package that was chosen: its checksum is ${integrity}.`);
  }
  run('tar', ['-xzf', tarball], folder);
  return join(folder, 'package');
}

/**
 * Install scripts stay off: most compile native modules that want system headers and that no test needs.
 * Only the logger is compiled, without which the extension host dies at start.
 */
function installServerDependencies(folder: string): void {
  const manifestPath = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as { dependencies: Record<string, string> };
  for (const name of UNUSED_DEPENDENCIES) {
    delete manifest.dependencies[name];
  }
  writeFileSync(manifestPath, JSON.stringify(manifest, null, 2));
  run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], folder);
  run('npm', ['rebuild', '@vscode/spdlog', '--silent'], folder);
}

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];
const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function siapkanChromium(): string {
  const found = findChromium();
  if (found !== undefined) {
    return found;
  }
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    progress('Installing Chromium from the system packages.');
    run('apt-get', ['update', '-qq'], '/');
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], '/');
    const installed = findChromium();
    if (installed !== undefined) {
      return installed;
    }
  }
  throw new Error('No Chromium: install Chromium or Google Chrome (Debian: `apt-get install chromium`), or point ALIR_CHROMIUM at one.');
}

/** A Chromium that is there already: where ALIR_CHROMIUM points, on the path, or in one of the usual places. */
export function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => CHROMIUM_NAMES.map((name) => join(folder, name)));
  return [process.env.ALIR_CHROMIUM, ...onPath, ...CHROMIUM_PLACES].find((path) => path !== undefined && path !== '' && existsSync(path));
}

function run(command: string, args: readonly string[], folder: string): void {
  execFileSync(command, args, {
    cwd: folder,
    // stdout carries test results: what installers say goes to stderr.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${JSON.stringify(siapkanEditor(), null, 2)}\n`);
}
