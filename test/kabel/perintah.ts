import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command, started as an editor would start its language server. */
export const SERVER: readonly [string, ...string[]] = [
  process.execPath,
  resolve(fileURLToPath(import.meta.url), '../../../packages/cli/bin/sop.cjs'),
  'lsp',
  '--stdio',
];
