/** Builds the command `sop`: one file, whose parts are evaluated when a command first needs them. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const cli = new URL('../packages/cli/', import.meta.url);

await build({
  entryPoints: [fileURLToPath(new URL('src/masuk.ts', cli))],
  outfile: fileURLToPath(new URL('dist/sop.cjs', cli)),
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  charset: 'utf8',
  legalComments: 'linked',
  logLevel: 'warning',
});
