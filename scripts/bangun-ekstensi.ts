/**
 * Builds the VS Code extension: its bundles and the files beside them into `packages/vscode/out`, and with `--paket` the
 * installable `artifacts/alir-sop.vsix`.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import type { NamaBahan } from '../packages/cli/src/cetak/letak-bahan.ts';
import { semuaBahan } from '../packages/vscode/src/ekspor/format.ts';
import { salinBahan, TAHU_ALAMAT, TAHU_ALAMAT_BROWSER } from './bahan-cetak.ts';
import { halamanTersemat } from './halaman-tersemat.ts';

const ROOT = resolve(import.meta.dirname, '..');
const EXTENSION = join(ROOT, 'packages/vscode');
const OUT = join(EXTENSION, 'out');

/** The installable extension. */
export const VSIX = join(ROOT, 'artifacts/alir-sop.vsix');

/**
 * Upper limit of the installable file, in bytes. A test holds the build to it. A third of it is the language server, once for each kind of
 * editor; the rest is what exports are made with, which is read only then: resvg and the fonts, and the libraries of the formats, again twice.
 */
export const VSIX_MAX_BYTES = 5_000_000;

/** Entry points of the language server. */
export interface ServerEntries {
  readonly node: string;
  readonly browser: string;
}

const SERVER: ServerEntries = {
  node: join(ROOT, 'packages/language/src/node/main.ts'),
  browser: join(ROOT, 'packages/language/src/browser/main.ts'),
};

/** Files that are shipped as they are: from where, under which name. */
const FILES = [
  ['syntaxes/sop.tmLanguage.json', 'sop.tmLanguage.json'],
  ['syntaxes/language-configuration.json', 'language-configuration.json'],
  ['THIRD-PARTY-NOTICES.md', 'THIRD-PARTY-NOTICES.md'],
] as const;

/** Bundles the extension into `packages/vscode/out`, which is emptied first. */
export async function bangunEkstensi(server: ServerEntries = SERVER): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await Promise.all(bundles(server).map((options) => build({ ...COMMON, ...options })));
  for (const [from, to] of FILES) {
    copyFileSync(join(ROOT, from), join(OUT, to));
  }
  // Only what a format of the editor is made with.
  salinBahan(join(OUT, 'bahan'), semuaBahan() as ReadonlySet<NamaBahan>);
}

/** Packs what {@link bangunEkstensi} built into {@link VSIX}. */
export function paketkanEkstensi(): void {
  mkdirSync(join(ROOT, 'artifacts'), { recursive: true });
  rmSync(VSIX, { force: true });
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--allow-missing-repository', '--out', VSIX],
    {
      cwd: EXTENSION,
      stdio: ['ignore', 2, 2],
      // Same input, same bytes: no date of the clock in the package.
      env: { ...process.env, SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? '946684800' },
    },
  );
}

const COMMON: BuildOptions = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  // Domain names are letters beyond ASCII in places; files are read as UTF-8 everywhere.
  charset: 'utf8',
};

function bundles(server: ServerEntries): BuildOptions[] {
  const source = join(EXTENSION, 'src');
  // Node 22 is what the oldest supported editor brings.
  const node: BuildOptions = { platform: 'node', format: 'cjs', target: 'node22' };
  const browser: BuildOptions = { platform: 'browser', target: 'es2023' };
  return [
    { ...node, entryPoints: [join(source, 'extension.ts')], outfile: join(OUT, 'extension.cjs'), external: ['vscode'] },
    {
      ...browser,
      format: 'cjs',
      entryPoints: [join(source, 'extension-web.ts')],
      outfile: join(OUT, 'extension-web.cjs'),
      external: ['vscode'],
    },
    { ...node, entryPoints: [server.node], outfile: join(OUT, 'server.cjs'), plugins: [halamanTersemat] },
    { ...browser, format: 'iife', entryPoints: [server.browser], outfile: join(OUT, 'server-browser.js'), plugins: [halamanTersemat] },
    { ...node, ...TAHU_ALAMAT, entryPoints: [join(source, 'ekspor/pekerja/node.ts')], outfile: join(OUT, 'cetak.cjs') },
    {
      ...browser,
      ...TAHU_ALAMAT_BROWSER,
      format: 'iife',
      entryPoints: [join(source, 'ekspor/pekerja/browser.ts')],
      outfile: join(OUT, 'cetak-browser.js'),
    },
    { ...browser, format: 'iife', entryPoints: [join(source, 'webview/halaman.ts')], outfile: join(OUT, 'pratinjau.js') },
    { ...browser, entryPoints: [join(source, 'webview/gaya.css')], outfile: join(OUT, 'pratinjau.css') },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await bangunEkstensi();
  if (process.argv.includes('--paket')) {
    paketkanEkstensi();
  }
}
