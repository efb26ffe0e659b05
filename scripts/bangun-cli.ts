/**
 * Builds the command `sop`: one file, whose parts are evaluated when a command first needs them, the machine code of a check, and
 * beside it what is too large to be read at every start.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { bahanDiSamping, FORMAT, formatTerpisah, salinBahan, TAHU_ALAMAT } from './bahan-cetak.ts';
import { halamanTersemat } from './halaman-tersemat.ts';

const akar = fileURLToPath(new URL('..', import.meta.url));
const dist = join(akar, 'packages/cli/dist');
const require = createRequire(import.meta.url);

/**
 * Langium's core takes four small classes from the package of the LSP protocol, and with them would evaluate the whole protocol in
 * every check. They are taken from where that package has them itself; the language server still gets the package.
 */
const tanpaProtokol: Plugin = {
  name: 'tanpa-protokol',
  setup({ onResolve, onLoad }) {
    const PROTOKOL = 'vscode-languageserver-protocol';
    const jsonrpc = dirname(require.resolve('vscode-jsonrpc', { paths: [dirname(require.resolve(PROTOKOL))] }));
    onResolve({ filter: new RegExp(`^${PROTOKOL}$`) }, ({ importer }) =>
      /[\\/]langium[\\/]lib[\\/](?!lsp[\\/])/.test(importer) ? { path: PROTOKOL, namespace: 'ringan', sideEffects: false } : undefined,
    );
    onLoad({ filter: /./, namespace: 'ringan' }, () => ({
      resolveDir: akar,
      contents: `
        export { CancellationToken, CancellationTokenSource } from ${JSON.stringify(join(jsonrpc, 'cancellation.js'))};
        export { Emitter } from ${JSON.stringify(join(jsonrpc, 'events.js'))};
        export { ResponseError } from ${JSON.stringify(join(jsonrpc, 'messages.js'))};
        export const LSPErrorCodes = new Proxy({}, { get: (_, nama) => require(${JSON.stringify(PROTOKOL)}).LSPErrorCodes[nama] });
      `,
    }));
  },
};

const BERSAMA: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  // jsonc-parser's other form cannot be bundled.
  mainFields: ['module', 'main'],
  legalComments: 'linked',
  logLevel: 'warning',
};

rmSync(dist, { recursive: true, force: true });
for (const [nama, berkas] of FORMAT) {
  await build({
    ...BERSAMA,
    ...TAHU_ALAMAT,
    entryPoints: [berkas],
    outfile: join(dist, `${nama}.cjs`),
    plugins: [bahanDiSamping],
  });
}
salinBahan(join(dist, 'bahan'));
await build({
  ...BERSAMA,
  entryPoints: [join(akar, 'packages/cli/src/masuk.ts')],
  outfile: join(dist, 'sop.cjs'),
  // What is beside the bundle is required: a script that is kept as code imports only with a warning of Node's.
  supported: { 'dynamic-import': false },
  // muat.cjs reads the bundle as one byte for each character.
  charset: 'ascii',
  plugins: [tanpaProtokol, halamanTersemat, formatTerpisah],
});

const contoh = spawnSync(process.execPath, [join(akar, 'scripts/simpan-kode-cli.cjs'), 'check', 'examples'], {
  cwd: akar,
  encoding: 'utf8',
});
// One of the examples is wrong on purpose: 1 is what a sound check returns.
if (contoh.status !== 1) throw new Error(`The bundle does not run: ${contoh.stderr}`);
