/**
 * Tracks in even channels (gutters and gaps). Stretches that run to the same box by the same way share a track (they become one
 * arrow); all others that overlap get tracks of their own, ordered so that they cross each other as little as possible and keep
 * the orders that the odd channels ask for.
 */
import { kelompokkan } from '@alir/core';
import type { Urutan } from './geser.ts';
import type { Papan, Ruas, Rute } from './jenis.ts';

/** Stretches on one track. */
export interface Jaring {
  readonly anggota: Ruas[];
  lo: number;
  hi: number;
  /** Where lines turn off: exact place, and whether towards lower places (-1) or higher (1). */
  readonly ujung: { readonly tempat: number; readonly arah: -1 | 1 }[];
  jalur: number;
}

/** Joins the stretches of one channel into nets. */
export function bentukJaring(papan: Papan, rute: readonly Rute[], ruas: readonly Ruas[]): Jaring[] {
  const byTarget = kelompokkan(ruas, (r) => {
    const { ke, kelas } = papan.tepi[r.tepi]!;
    const { kanal, masuk } = rute[r.tepi]!;
    return `${ke}${kelas}${masuk}${kanal.slice(r.ke).join()}`;
  });
  const nets: Ruas[][] = [];
  const rest: Ruas[] = [];
  for (const group of byTarget.values()) {
    if (group.length > 1) nets.push(group);
    else rest.push(group[0]!);
  }
  nets.push(
    ...kelompokkan(rest, (r) => {
      const { dari, kelas, terpisah } = papan.tepi[r.tepi]!;
      const { kanal, keluar } = rute[r.tepi]!;
      return terpisah ? `${r.tepi}` : `${dari}${kelas}${keluar}${kanal.slice(0, r.ke + 1).join()}`;
    }).values(),
  );
  return nets.map((anggota) => ({
    anggota,
    lo: Math.min(...anggota.map((r) => r.lo)),
    hi: Math.max(...anggota.map((r) => r.hi)),
    ujung: [],
    jalur: 0,
  }));
}

/** Fills in where the nets' lines turn off, as exactly as the other channels are placed so far. */
export function isiUjung(jaring: readonly Jaring[], ruas: readonly (readonly Ruas[])[], tempat: (ruas: Ruas) => number): void {
  for (const net of jaring) {
    net.ujung.length = 0;
    const seen = new Set<string>();
    for (const r of net.anggota) {
      // Never first or last in its route: boxes stand in odd channels.
      const before = ruas[r.tepi]![r.ke - 1]!;
      const after = ruas[r.tepi]![r.ke + 1]!;
      for (const [other, far] of [
        [before, before.mulai],
        [after, after.akhir],
      ] as const) {
        const end = { tempat: other.kanal + tempat(other), arah: far < r.kanal ? (-1 as const) : (1 as const) };
        const key = `${end.tempat}/${end.arah}`;
        if (!seen.has(key)) net.ujung.push(end);
        seen.add(key);
      }
    }
  }
}

/** Crossings between `p` and `q` if `p` gets the smaller track. */
function silangan(p: Jaring, q: Jaring): number {
  let count = 0;
  const [pMin, pMax] = rentang(p);
  const [qMin, qMax] = rentang(q);
  for (const { tempat, arah } of p.ujung) if (arah === 1 && tempat > qMin && tempat < qMax) count++;
  for (const { tempat, arah } of q.ujung) if (arah === -1 && tempat > pMin && tempat < pMax) count++;
  return count;
}

function rentang({ ujung }: Jaring): [number, number] {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const { tempat } of ujung) {
    if (tempat < min) min = tempat;
    if (tempat > max) max = tempat;
  }
  return [min, max];
}

/** An order between two nets of one channel, and what asks for it. */
export interface UrutanJaring {
  readonly sebelum: Jaring;
  readonly sesudah: Jaring;
  readonly asal: Urutan;
}

/** Gives every net of a channel its track; returns the number of tracks, or the order that closes a circle. */
export function bagiJalur(nets: readonly Jaring[], orders: readonly UrutanJaring[]): number | UrutanJaring {
  const sorted = [...nets].sort((a, b) => a.lo - b.lo || a.hi - b.hi);
  const index = new Map(sorted.map((net, i) => [net, i]));
  const size = sorted.length;
  /** For each net, those it overlaps, with the gain of lying before rather than after it. */
  const overlaps: { lain: number; sebelum: number; sesudah: number }[][] = sorted.map(() => []);
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size && sorted[j]!.lo <= sorted[i]!.hi; j++) {
      const [p, q] = [sorted[i]!, sorted[j]!];
      const ahead = silangan(p, q);
      const behind = silangan(q, p);
      overlaps[i]!.push({ lain: j, sebelum: ahead, sesudah: behind });
      overlaps[j]!.push({ lain: i, sebelum: behind, sesudah: ahead });
    }
  }
  const after: number[][] = sorted.map(() => []);
  const waiting = new Int32Array(size);
  for (const { sebelum, sesudah } of orders) {
    after[index.get(sebelum)!]!.push(index.get(sesudah)!);
    waiting[index.get(sesudah)!] = waiting[index.get(sesudah)!]! + 1;
  }
  // Next is always the net, among those nobody must precede, that loses least by coming before all that remain.
  const loss = overlaps.map((list) => list.reduce((sum, { sebelum, sesudah }) => sum + sebelum - sesudah, 0));
  const placed = new Uint8Array(size);
  const sequence: number[] = [];
  for (let n = 0; n < size; n++) {
    let best = -1;
    for (let i = 0; i < size; i++) if (!placed[i] && waiting[i] === 0 && (best < 0 || loss[i]! < loss[best]!)) best = i;
    if (best < 0) return orders.find(({ sebelum, sesudah }) => !placed[index.get(sebelum)!] && !placed[index.get(sesudah)!])!;
    placed[best] = 1;
    sequence.push(best);
    for (const i of after[best]!) waiting[i] = waiting[i]! - 1;
    for (const { lain, sebelum, sesudah } of overlaps[best]!) loss[lain] = loss[lain]! - (sesudah - sebelum);
  }
  return nomori(sorted, sequence, overlaps, after);
}

/** Longest-path numbering along `sequence`: each net lies just after the last one that it overlaps or must follow. */
function nomori(
  sorted: readonly Jaring[],
  sequence: readonly number[],
  overlaps: readonly (readonly { lain: number }[])[],
  after: readonly (readonly number[])[],
): number {
  const track = new Int32Array(sorted.length);
  const done = new Uint8Array(sorted.length);
  let tracks = 0;
  for (const i of sequence) {
    for (const { lain } of overlaps[i]!) if (done[lain] && track[lain]! + 1 > track[i]!) track[i] = track[lain]! + 1;
    done[i] = 1;
    for (const j of after[i]!) if (track[i]! + 1 > track[j]!) track[j] = track[i]! + 1;
    sorted[i]!.jalur = track[i]!;
    tracks = Math.max(tracks, track[i]! + 1);
  }
  return tracks;
}
