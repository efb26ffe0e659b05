/**
 * From a procedure to the grid: symbols into tiers, then what the tool adds (terminators of `jika … berakhir`, the circles of
 * connectors) into cells that the author's symbols leave free.
 */
import type { Alur, IndeksLangkah, Prosedur, Simbol } from '@alir/core';
import { TierBaris } from './baris.ts';
import type { Petak, Sambungan, Simpul } from './jenis.ts';
import type { Lompatan, Penggalan } from './penggalan.ts';
import { Tambahan } from './tambahan.ts';

/** The grid of `penggalan` of `prosedur`, its lanes counted from 0. `awalan` makes ids unique among the procedures of one drawing. */
export function susunPetak(prosedur: Prosedur, awalan: string, penggalan: Penggalan): Petak {
  const { jalur } = penggalan;
  const lanes = jalur.akhir - jalur.awal;
  const byId = new Map<number, Simpul>();
  for (const id of penggalan.simbol) {
    const simbol = prosedur.simbol[id]!;
    const inside = simbol.lanes.filter((lane) => lane >= jalur.awal && lane < jalur.akhir).map((lane) => lane - jalur.awal);
    if (inside.length > 0) byId.set(simbol.id, simpulDari(simbol, inside, awalan));
  }
  const alur = penggalan.alur.map((i) => ({ ...prosedur.alur[i]!, id: `${awalan}a${i}` }));
  const inRow = new Map<number, Alur[]>();
  for (const line of alur) {
    const row = byId.get(line.dari)?.langkah;
    if (row === undefined || row !== byId.get(line.ke)?.langkah) continue;
    if (!inRow.has(row)) inRow.set(row, []);
    inRow.get(row)!.push(line);
  }
  const rows = new Map<IndeksLangkah, TierBaris>();
  for (const { indeks, simbol } of prosedur.langkah.slice(penggalan.awal, penggalan.akhir + 1)) {
    const own = simbol.filter((id) => byId.has(id) && !prosedur.simbol[id]!.generated);
    const row = new TierBaris(lanes);
    isiBaris(row, own, byId, inRow.get(indeks) ?? []);
    rows.set(indeks, row);
  }

  const simpul = [...byId.values()];
  const index = new Map([...byId.keys()].map((id, i) => [id, i]));
  const sambungan: Sambungan[] = [];
  for (const { id, jenis, dari, ke, label, range } of alur) {
    const [from, to] = [index.get(dari), index.get(ke)];
    if (from !== undefined && to !== undefined) {
      sambungan.push({ id, kind: jenis, dari: from, ke: to, ...(label && { label }), range });
    }
  }
  const tambahan = new Tambahan(rows, simpul, sambungan, lanes);
  for (const id of byId.keys()) if (prosedur.simbol[id]!.generated) tambahan.terminator(index.get(id)!);
  const banyak = banyakGaris(alur, penggalan.lompatan);
  for (const lompatan of penggalan.lompatan) {
    const host = index.get(lompatan.simbol);
    if (host === undefined) continue;
    const { idGaris, kind, arah, label, range } = lompatan;
    const end = tambahan.ujung(host, lompatan, banyak.get(`${arah} ${lompatan.simbol}`) === 1);
    const [dari, ke] = arah === 'keluar' ? [host, end] : [end, host];
    sambungan.push({ id: idGaris, kind, dari, ke, ...(label && { label }), range });
  }

  const tiers: number[] = [];
  for (const [langkah, row] of rows) {
    for (const { sel } of row.tiers) {
      for (const s of sel) if (s !== undefined && s !== 'terpakai') s.tier = tiers.length;
      tiers.push(langkah);
    }
  }
  return { lanes, tiers, simpul: tambahan.simpul, sambungan };
}

/** How many lines leave and enter each symbol, jumps among them. */
function banyakGaris(alur: readonly Alur[], lompatan: readonly Lompatan[]): Map<string, number> {
  const banyak = new Map<string, number>();
  const catat = (arah: Lompatan['arah'], simbol: number) => banyak.set(`${arah} ${simbol}`, (banyak.get(`${arah} ${simbol}`) ?? 0) + 1);
  for (const { dari, ke } of alur) {
    catat('keluar', dari);
    catat('masuk', ke);
  }
  for (const { arah, simbol } of lompatan) catat(arah, simbol);
  return banyak;
}

function simpulDari(simbol: Simbol, lanes: readonly number[], awalan: string): Simpul {
  return {
    id: `${awalan}s${simbol.id}`,
    jenis: simbol.jenis,
    langkah: simbol.langkah,
    tier: 0,
    awal: Math.min(...lanes),
    akhir: Math.max(...lanes),
    ...(simbol.tulisan && { teks: simbol.tulisan }),
    generated: simbol.generated,
    simbol: simbol.id,
    range: simbol.range,
  };
}

/** Fills a row: joint symbols together, and whoever follows another of the row not above it, so that chains run downwards. */
function isiBaris(row: TierBaris, own: readonly number[], byId: ReadonlyMap<number, Simpul>, alur: readonly Alur[]): void {
  const placed = new Set<number>();
  for (const id of own) {
    if (placed.has(id)) continue;
    const group = kelompok(id, own, alur).filter((member) => !placed.has(member));
    const members = tumpangTindih(group.map((member) => byId.get(member)!)) ? [id] : group;
    let mulai = 0;
    for (const { jenis, dari, ke } of alur) {
      if (jenis !== 'bersama' && members.includes(ke) && placed.has(dari)) mulai = Math.max(mulai, row.tierDari(byId.get(dari)!));
    }
    row.taruh(
      members.map((member) => byId.get(member)!),
      mulai,
    );
    for (const member of members) placed.add(member);
  }
}

/** The symbols that lines of joint work tie to `id`, in the row's order. */
function kelompok(id: number, own: readonly number[], alur: readonly Alur[]): number[] {
  const found = new Set([id]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { jenis, dari, ke } of alur) {
      if (jenis !== 'bersama') continue;
      if (found.has(dari)) found.add(ke);
      if (found.has(ke)) found.add(dari);
    }
  }
  return own.filter((member) => found.has(member));
}

function tumpangTindih(simpul: readonly Simpul[]): boolean {
  const sorted = [...simpul].sort((a, b) => a.awal - b.awal);
  return sorted.some((s, i) => i > 0 && s.awal <= sorted[i - 1]!.akhir);
}
