/** The materials of the formats, read when one first asks for them: a run may print thousands of files. */
import { readFileSync } from 'node:fs';
import type { Huruf } from '@alir/export';
import { letakBahan, type NamaBahan } from './letak-bahan.ts';

/** The font files that texts are set in. */
export function huruf(): Huruf {
  return {
    biasa: baca('Arimo-Regular.ttf'),
    tebal: baca('Arimo-Bold.ttf'),
    miring: baca('Arimo-Italic.ttf'),
    tebalMiring: baca('Arimo-BoldItalic.ttf'),
  };
}

/** The same as pages of the web carry them: packed (WOFF2), with the Latin letters and the usual marks. */
export function hurufWeb(): Huruf {
  return {
    biasa: baca('Arimo-Regular.woff2'),
    tebal: baca('Arimo-Bold.woff2'),
    miring: baca('Arimo-Italic.woff2'),
    tebalMiring: baca('Arimo-BoldItalic.woff2'),
  };
}

/** The program that draws SVG. */
export function resvg(): Uint8Array {
  return baca('resvg.wasm');
}

const terbaca = new Map<NamaBahan, Uint8Array>();

function baca(nama: NamaBahan): Uint8Array {
  const isi = terbaca.get(nama) ?? readFileSync(letakBahan(nama));
  terbaca.set(nama, isi);
  return isi;
}
