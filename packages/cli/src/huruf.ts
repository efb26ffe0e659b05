/** The font files that texts are embedded with. The build puts the files themselves in this module's place. */
import { readFileSync } from 'node:fs';
import type { HurufPdf } from '@alir/export';

const baca = (nama: string): Uint8Array => readFileSync(new URL(`../../diagram/fonts/Arimo-${nama}.ttf`, import.meta.url));

export const huruf = (): HurufPdf => ({
  biasa: baca('Regular'),
  tebal: baca('Bold'),
  miring: baca('Italic'),
  tebalMiring: baca('BoldItalic'),
});
