/**
 * From a procedure to the grid: symbols into tiers, then what the tool adds (terminators of `jika … berakhir`, the circles of
 * connectors) into cells that the author's symbols leave free.
 */
import type { Alur, Prosedur, Simbol } from '@alir/core';
import { TierBaris } from './baris.ts';
import type { Petak, Sambungan, Simpul } from './jenis.ts';
import { Tambahan } from './tambahan.ts';

/** The grid of `prosedur` in a table of `lanes` lanes. `awalan` makes ids unique among the procedures of one drawing. */
export function susunPetak(prosedur: Prosedur, lanes: number, awalan: string): Petak {
  const byId = new Map<number, Simpul>();
  for (const simbol of prosedur.simbol) {
    const inside = simbol.lanes.filter((lane) => lane >= 0 && lane < lanes);
    if (inside.length > 0) byId.set(simbol.id, simpulDari(simbol, inside, awalan));
  }
  const rows = prosedur.langkah.map(() => new TierBaris(lanes));
  const inRow = new Map<number, Alur[]>();
  for (const alur of prosedur.alur) {
    const row = byId.get(alur.dari)?.langkah;
    if (row === undefined || row !== byId.get(alur.ke)?.langkah) continue;
    if (!inRow.has(row)) inRow.set(row, []);
    inRow.get(row)!.push(alur);
  }
  prosedur.langkah.forEach((langkah, i) => {
    const own = langkah.simbol.filter((id) => byId.has(id) && !prosedur.simbol[id]!.generated);
    isiBaris(rows[i]!, own, byId, inRow.get(i) ?? []);
  });

  const simpul = [...byId.values()];
  const index = new Map([...byId.keys()].map((id, i) => [id, i]));
  const sambungan: Sambungan[] = [];
  prosedur.alur.forEach(({ jenis, dari, ke, label, range }, i) => {
    const [from, to] = [index.get(dari), index.get(ke)];
    if (from !== undefined && to !== undefined) {
      sambungan.push({ id: `${awalan}a${i}`, kind: jenis, dari: from, ke: to, ...(label && { label }), range });
    }
  });
  const tambahan = new Tambahan(rows, simpul, sambungan, lanes);
  for (const simbol of prosedur.simbol) {
    if (simbol.generated && byId.has(simbol.id)) tambahan.terminator(index.get(simbol.id)!);
  }
  prosedur.konektor.forEach((konektor, k) => {
    konektor.sumber.forEach(({ dari, jenis, label, range }, n) => {
      const from = index.get(dari);
      if (from === undefined) return;
      const to = tambahan.konektor(from, 'keluar', { id: `${awalan}k${k}-${n}`, nama: konektor.nama, range });
      sambungan.push({ id: `${awalan}k${k}-${n}-a`, kind: jenis, dari: from, ke: to, ...(label && { label }), range });
    });
    const to = konektor.tujuan && index.get(konektor.tujuan.ke);
    if (konektor.tujuan && to !== undefined) {
      const { range } = konektor.tujuan;
      const from = tambahan.konektor(to, 'masuk', { id: `${awalan}k${k}-t`, nama: konektor.nama, range });
      sambungan.push({ id: `${awalan}k${k}-t-a`, kind: 'alur', dari: from, ke: to, range });
    }
  });

  const tiers: number[] = [];
  rows.forEach((row, langkah) => {
    for (const { sel } of row.tiers) {
      for (const s of sel) if (s !== undefined && s !== 'terpakai') s.tier = tiers.length;
      tiers.push(langkah);
    }
  });
  return { lanes, tiers, simpul: tambahan.simpul, sambungan };
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
