/** Draws the picture of the README from its example, as `sop export` does. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gambarContoh } from './gambar-contoh.ts';

const contoh = new URL('../examples/informasi-publik.sop', import.meta.url);
writeFileSync(new URL('../docs/gambar/informasi-publik.svg', import.meta.url), gambarContoh(readFileSync(contoh, 'utf8')));
