/** `node elk.cjs N`: lays out one generated procedure of N steps. */
import { grafElk, tataElk } from './tata-elk.ts';

void tataElk(grafElk(Number(process.argv[2])));
