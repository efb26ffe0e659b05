/** The pages of the rules become a part of each bundle, in the place of the module that reads them among the sources. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const FOLDER = resolve(import.meta.dirname, '../docs/aturan');

export const halamanTersemat: Plugin = {
  name: 'halaman-tersemat',
  setup({ initialOptions, onLoad }) {
    initialOptions.loader = { ...initialOptions.loader, '.md': 'text' };
    onLoad({ filter: /[\\/]language[\\/]src[\\/]node[\\/]halaman\.ts$/ }, () => {
      const nama = readdirSync(FOLDER).filter((berkas) => berkas.endsWith('.md') && berkas !== 'README.md');
      return {
        resolveDir: FOLDER,
        contents: `
          ${nama.map((berkas, i) => `import h${i} from ${JSON.stringify(`./${berkas}`)};`).join('\n')}
          const HALAMAN = {${nama.map((berkas, i) => `${JSON.stringify(berkas.slice(0, -'.md'.length))}: h${i}`)}};
          export const halaman = (kode) => HALAMAN[kode];
        `,
      };
    });
  },
};
