/** The font files become a part of the bundle, in the place of the module that reads them among the sources. */
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const FOLDER = resolve(import.meta.dirname, '../packages/diagram/fonts');

export const hurufTersemat: Plugin = {
  name: 'huruf-tersemat',
  setup({ initialOptions, onLoad }) {
    initialOptions.loader = { ...initialOptions.loader, '.ttf': 'binary' };
    onLoad({ filter: /[\\/]cli[\\/]src[\\/]huruf\.ts$/ }, () => ({
      resolveDir: FOLDER,
      contents: `
        import biasa from './Arimo-Regular.ttf';
        import tebal from './Arimo-Bold.ttf';
        import miring from './Arimo-Italic.ttf';
        import tebalMiring from './Arimo-BoldItalic.ttf';
        export const huruf = () => ({ biasa, tebal, miring, tebalMiring });
      `,
    }));
  },
};
