/** Draws random procedures as diagrams and looks at each: `node scripts/fuzz-diagram.ts [COUNT] [FIRST SEED]`. Exits 1 if anything is wrong. */
import { tataDiagram } from '../src/diagram-alir/halaman.ts';
import { lapisElk } from '../src/diagram-alir/lapisan.ts';
import { gambarDiagram } from '../src/index.ts';
import { periksaDiagram } from '../test/diagram-alir/pemeriksa.ts';
import { sopAcak } from '../test/pembangkit.ts';
import { resepAcak } from '../test/resep.ts';

const count = Number(process.argv[2] ?? 300);
const first = Number(process.argv[3] ?? 1);
let bad = 0;
let fallbacks = 0;
const times: number[] = [];
for (let benih = first; benih < first + count; benih++) {
  const resep = resepAcak(benih);
  const sop = sopAcak(resep);
  const start = performance.now();
  const gambar = await gambarDiagram(sop);
  times.push(performance.now() - start);
  const bahan = {
    number: 1,
    prosedur: sop.prosedur[0]!,
    pelaksana: sop.pelaksana,
    laneIds: sop.pelaksana.map((_, i) => `p${i}`),
    awalan: 'p1-',
  };
  const { mundur, cacat } = await tataDiagram(bahan, lapisElk);
  if (mundur) fallbacks++;
  const { salah } = periksaDiagram(gambar, sop);
  if (salah.length === 0 && cacat === 0) continue;
  bad++;
  if (bad <= 12) console.log(JSON.stringify(resep), cacat, salah.length, salah.slice(0, 3).join(' | '));
}
times.sort((a, b) => a - b);
const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]!.toFixed(0);
console.log(
  `${count} diagrams, ${bad} with faults, ${fallbacks} by the order of the text; ms: median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`,
);
process.exitCode = bad > 0 ? 1 : 0;
