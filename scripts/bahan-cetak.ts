/** The formats of the export: each a bundle of its own, and the materials that they share as files beside them. */
import { copyFileSync, globSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { BAHAN, type NamaBahan } from '../packages/cli/src/cetak/letak-bahan.ts';

const CETAK = resolve(import.meta.dirname, '../packages/cli/src/cetak');
const BUKAN_FORMAT = new Set(['bahan', 'letak-bahan']);

/** The modules of the formats, by their names. */
export const FORMAT: ReadonlyMap<string, string> = new Map(
  globSync('*.ts', { cwd: CETAK })
    .map((berkas) => basename(berkas, '.ts'))
    .filter((nama) => !BUKAN_FORMAT.has(nama))
    .sort()
    .map((nama) => [nama, join(CETAK, `${nama}.ts`)]),
);

/** It has to be wherever the fonts are. */
const LISENSI_HURUF = resolve(import.meta.dirname, '../packages/diagram/fonts/LICENSE');

/** Puts the materials, or only those that are named, into `folder`, with the licence of the fonts. */
export function salinBahan(folder: string, nama: Iterable<NamaBahan> = Object.keys(BAHAN) as NamaBahan[]): void {
  mkdirSync(folder, { recursive: true });
  for (const satu of nama) copyFileSync(BAHAN[satu], join(folder, satu));
  copyFileSync(LISENSI_HURUF, join(folder, 'Arimo-LICENSE.txt'));
}

/** pdfkit asks where it is, for what we never use; a script that is no module has no `import.meta`. */
export const TAHU_ALAMAT: BuildOptions = {
  define: { 'import.meta.url': 'alamat' },
  banner: { js: "const alamat = require('node:url').pathToFileURL(__filename).href;" },
};

/** The same in a browser, where an editor may start a worker from an address that nothing is beside. */
export const TAHU_ALAMAT_BROWSER: BuildOptions = { define: { 'import.meta.url': '"https://alir.invalid/"' } };

/** In a bundle the materials lie in the folder `bahan` beside it. */
export const bahanDiSamping: Plugin = {
  name: 'bahan-di-samping',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]cetak[\\/]letak-bahan\.ts$/ }, () => ({
      contents: `
        import { join } from 'node:path';
        export const letakBahan = (nama) => join(__dirname, 'bahan', nama);
      `,
    }));
  },
};

/** Whoever asks for a format loads its bundle, which lies beside the one that asks. */
export const formatTerpisah: Plugin = {
  name: 'format-terpisah',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/cetak\/.*\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.cjs`, external: true } : undefined,
    );
  },
};
