/**
 * Draws thousands of random procedures and looks at each, in the continuous form and on paper: `node scripts/fuzz.ts [COUNT] [FIRST SEED]`.
 * Exits 1 if anything is wrong.
 */
import { gambarHalaman, gambarTabel, keJson } from '../src/index.ts';
import { sopAcak } from '../test/pembangkit.ts';
import { periksaGambar } from '../test/pemeriksa.ts';
import { periksaCetakan } from '../test/pemeriksa-halaman.ts';
import { kertasAcak, resepAcak } from '../test/resep.ts';

const count = Number(process.argv[2] ?? 1000);
const first = Number(process.argv[3] ?? 1);
let bad = 0;
const kinds = new Map<string, number>();
for (let benih = first; benih < first + count; benih++) {
  const resep = resepAcak(benih);
  const sop = sopAcak(resep);
  const salah = [
    ...periksaGambar(keJson(gambarTabel(sop)), sop).salah,
    ...periksaCetakan(keJson(gambarHalaman(sop, kertasAcak(benih))), sop).salah,
  ];
  if (salah.length === 0) continue;
  bad++;
  for (const line of salah) {
    const kind = line
      .replace(/p\d+-[\w-]+/g, '…')
      .replace(/[\d.]+/g, '#')
      .replace(/\(.*?\)/g, '');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  if (bad <= 12) console.log(JSON.stringify(resep), salah.length, salah.slice(0, 3).join(' | '));
}
console.log(`${count} drawings, ${bad} with faults`);
for (const [kind, n] of [...kinds].sort((a, b) => b[1] - a[1])) console.log(String(n).padStart(6), kind);
process.exitCode = bad > 0 ? 1 : 0;
