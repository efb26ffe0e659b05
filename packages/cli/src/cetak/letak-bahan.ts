/**
 * What formats are made with and is too large to be a part of a program: where it lies among the sources. In the bundles another module
 * stands in this one's place, because there it lies beside them (scripts/bahan-cetak.ts).
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const huruf = (nama: string) => fileURLToPath(new URL(`../../../diagram/fonts/${nama}`, import.meta.url));

/** The materials, and the paths of their files. */
export const BAHAN = {
  'Arimo-Regular.ttf': huruf('Arimo-Regular.ttf'),
  'Arimo-Bold.ttf': huruf('Arimo-Bold.ttf'),
  'Arimo-Italic.ttf': huruf('Arimo-Italic.ttf'),
  'Arimo-BoldItalic.ttf': huruf('Arimo-BoldItalic.ttf'),
  'Arimo-Regular.woff2': huruf('web/Arimo-Regular.woff2'),
  'Arimo-Bold.woff2': huruf('web/Arimo-Bold.woff2'),
  'Arimo-Italic.woff2': huruf('web/Arimo-Italic.woff2'),
  'Arimo-BoldItalic.woff2': huruf('web/Arimo-BoldItalic.woff2'),
  'resvg.wasm': createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'),
} as const;

export type NamaBahan = keyof typeof BAHAN;

/** The path of a material's file. */
export function letakBahan(nama: NamaBahan): string {
  return BAHAN[nama];
}
