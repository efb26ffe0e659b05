/**
 * Figures of the swimlanes on generated procedures: `node scripts/banding-diagram.ts`. Sums over 20 procedures of each sort; of the same
 * procedures how much stays in its place when a step is added in the middle, and the times of a warm process.
 */
import type { Sop } from '@alir/core';
import { gambarDiagram } from '../src/index.ts';
import { cabang, kipas, panjang, simpang } from '../test/diagram-alir/kasus.ts';
import { periksaDiagram } from '../test/diagram-alir/pemeriksa.ts';
import { bandingkan, sisipkan } from '../test/diagram-alir/tetap.ts';

const SERI = 20;
const seri = (rows: number, lanes: number, keputusan: number) =>
  Array.from({ length: SERI }, (_, i) => panjang(i + 1, rows, lanes, keputusan));

const kasus: readonly (readonly [string, readonly Sop[]])[] = [
  ['40x6, 20 % keputusan', seri(40, 6, 0.2)],
  ['30x8, 50 % keputusan', seri(30, 8, 0.5)],
  ['100x8, 20 % keputusan', seri(100, 8, 0.2).slice(0, 5)],
  ['cabang 12x4', [cabang()]],
  ['kipas 8 dan 12, 1 sampai 6 lajur', [8, 12].flatMap((n) => [1, 2, 3, 6].map((lanes) => kipas(n, lanes)))],
  ['simpang 3, 4, 5, 8', [3, 4, 5, 8].map(simpang)],
];

const pada = (times: readonly number[], part: number) =>
  Number([...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))]!.toFixed(0));

for (const sop of seri(30, 7, 0.3)) await gambarDiagram(sop);
const baris = [];
for (const [nama, list] of kasus) {
  const jumlah = { X: 0, tikungan: 0, panjang: 0, perbatasan: 0, salah: 0 };
  const ms: number[] = [];
  for (const sop of list) {
    // Once only: the engine's answer is kept, and a second drawing would not need it.
    const start = performance.now();
    const gambar = await gambarDiagram(sop);
    ms.push(performance.now() - start);
    const { salah, ukuran } = periksaDiagram(gambar, sop);
    jumlah.X += ukuran.silang;
    jumlah.tikungan += ukuran.tikungan;
    jumlah.panjang += Math.round(ukuran.panjang);
    jumlah.perbatasan += ukuran.perbatasan;
    jumlah.salah += salah.length;
  }
  baris.push({ nama, ...jumlah, median: pada(ms, 0.5), p95: pada(ms, 0.95) });
}
console.table(baris);

const tetap = { diagram: 0, simbolTetap: 0, simbol: 0, garisTetap: 0, garis: 0 };
for (const sop of seri(40, 6, 0.2)) {
  const hasil = bandingkan(await gambarDiagram(sop), await gambarDiagram(sisipkan(sop, 20)), 20);
  tetap.diagram++;
  tetap.simbolTetap += hasil.simbolTetap;
  tetap.simbol += hasil.simbol;
  tetap.garisTetap += hasil.garisTetap;
  tetap.garis += hasil.garis;
}
console.table([tetap]);
