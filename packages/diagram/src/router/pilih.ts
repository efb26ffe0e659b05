/**
 * Chooses a route for every edge. Those with a cheap one first, because it is the one a reader expects; then everybody is taken out and put back
 * in turn, a few times, so that early choices can yield to late ones.
 */
import { type Calon, calonRute } from './bentuk.ts';
import { Hunian } from './hunian.ts';
import type { Papan, Rute } from './jenis.ts';
import { Medan } from './medan.ts';

const PUTARAN = 3;

export function pilihRute(papan: Papan): Rute[] {
  const medan = new Medan(papan);
  const hunian = new Hunian(papan);
  const candidates = papan.tepi.map((tepi) => calonRute(papan, medan, tepi));
  const chosen: Calon[] = new Array(papan.tepi.length);
  const order = papan.tepi
    .map((tepi, index) => ({ index, rank: tepi.kelas === 'bersama' ? -1 : candidates[index]![0]!.biaya }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ index }) => index);
  for (let round = 0; round <= PUTARAN; round++) {
    let changed = false;
    for (const index of order) {
      const before = chosen[index];
      if (before) hunian.kurang(index, before);
      const best = terbaik(hunian, index, candidates[index]!, before);
      if (best !== before) changed = true;
      hunian.tambah(index, best);
      chosen[index] = best;
    }
    if (!changed) break;
  }
  return chosen;
}

/** The cheapest candidate; the present one wins ties, so that choosing again settles. */
function terbaik(hunian: Hunian, index: number, candidates: readonly Calon[], before: Calon | undefined): Calon {
  let best = before ?? candidates[0]!;
  let cost = best.biaya + hunian.biaya(index, best, Number.POSITIVE_INFINITY);
  for (const candidate of candidates) {
    if (candidate.biaya >= cost) break;
    if (candidate === best) continue;
    const total = candidate.biaya + hunian.biaya(index, candidate, cost - candidate.biaya);
    if (total < cost) {
      best = candidate;
      cost = total;
    }
  }
  return best;
}
