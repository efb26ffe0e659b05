/** Draws the picture that the READMEs show, from the example that they quote. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gambarTabel, keSvg } from '../packages/diagram/src/index.ts';
import { bacaDokumen } from '../packages/language/src/index.ts';

const akar = new URL('../', import.meta.url);
const [sop] = bacaDokumen(readFileSync(new URL('examples/informasi-publik.sop', akar), 'utf8'), '').sop;
writeFileSync(new URL('docs/gambar/informasi-publik.svg', akar), keSvg(gambarTabel(sop!)));
