/**
 * `npm run bench [-- NAME…]`: what the tool costs, beside what it could at best cost (Node doing nothing, a bare Langium language) and
 * beside the layouts that others use (ELK, Mermaid). Only ratios within one run say anything: machines differ, and are busy with
 * other things. With names, only those benchmarks.
 */
import { availableParallelism } from 'node:os';
import { Bahan } from './bahan.ts';
import { banyak } from './banyak.ts';
import { dingin } from './dingin.ts';
import { ekspor } from './ekspor.ts';
import { ketikan } from './ketikan.ts';
import { lukisan } from './lukisan.ts';

const TOLOK_UKUR: Readonly<Record<string, (bahan: Bahan) => void | Promise<void>>> = { dingin, banyak, ketikan, lukisan, ekspor };

const diminta = process.argv.slice(2);
for (const nama of diminta) if (!(nama in TOLOK_UKUR)) throw new Error(`${nama} is none of ${Object.keys(TOLOK_UKUR).join(', ')}`);

const bahan = new Bahan();
try {
  await bahan.siapkan();
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores. Times in ms, memory in MiB, medians of alternating runs.`);
  for (const [nama, jalankan] of Object.entries(TOLOK_UKUR)) if (diminta.length === 0 || diminta.includes(nama)) await jalankan(bahan);
} finally {
  bahan.buang();
}
