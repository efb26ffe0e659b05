/**
 * Which units stand on one level. ELK decides: it breaks the circles of the flow (what points up in the text goes back), gives every
 * unit a layer so that flows stay short, and orders the units of a layer by lane. Where ELK fails, every unit gets a layer of its own in the
 * order of the text.
 */
import { type GrafElk, type OpsiElk, tataElk } from '../elk.ts';
import type { Graf } from './graf.ts';
import { sederajatkan } from './sederajat.ts';

/** By unit: its layer, counted from 0, and a key that orders the units of a layer from left to right. */
export interface Lapisan {
  readonly lapis: readonly number[];
  readonly urut: readonly number[];
}

/** Finds layers; rejects when it cannot. What it finds is looked at ({@link sah}) before it is used. */
export type CariLapisan = (graf: Graf) => Promise<Lapisan>;

export const OPSI_ELK: OpsiElk = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.randomSeed': '1',
  'elk.separateConnectedComponents': 'false',
  'elk.spacing.nodeNode': '20',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.thoroughness': '1',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.crossingMinimization.strategy': 'LAYER_SWEEP',
  'elk.layered.crossingMinimization.semiInteractive': 'true',
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
};

/** Any sizes do, as long as all nodes are equally tall: then a layer is an ordinate. */
const LEBAR_LANE = 100;
const TINGGI = 20;
const ANTAR = 100;

export const lapisElk: CariLapisan = async (graf) => {
  if (graf.unit.length === 0) return { lapis: [], urut: [] };
  const places = await tataIngat(grafElk(graf));
  const at = graf.unit.map((_, i) => places.get(String(i)));
  const levels = [...new Set(at.map((place) => Math.round(place?.y ?? Number.NaN)))].sort((a, b) => a - b);
  const hasil = {
    lapis: at.map((place) => levels.indexOf(Math.round(place?.y ?? Number.NaN))),
    urut: at.map((place) => place?.x ?? Number.NaN),
  };
  const urutan = [...hubungan(graf), ...penambat(graf)].map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  return sah(graf, hasil) ? sederajatkan(graf, hasil, urutan) : hasil;
};

/** How many graphs the engine is not asked again: those of the texts that are open side by side. */
const INGAT = 12;
const ingatan = new Map<string, ReturnType<typeof tataElk>>();

/** The engine's answer, kept: it knows the flow only, so while the words of a procedure change its answer does not. */
function tataIngat(graf: GrafElk): ReturnType<typeof tataElk> {
  const kunci = JSON.stringify(graf);
  const lama = ingatan.get(kunci);
  const hasil = lama ?? tataElk(graf);
  // The latest stands last, so the first is the one that was not asked for the longest.
  ingatan.delete(kunci);
  ingatan.set(kunci, hasil);
  if (ingatan.size > INGAT) ingatan.delete(ingatan.keys().next().value!);
  if (!lama) hasil.catch(() => ingatan.delete(kunci));
  return hasil;
}

/** Loads the engine and lets it lay out next to nothing, so that the first diagram does not wait for that. Rejects where the engine fails. */
export async function hangatkanElk(): Promise<void> {
  const node = (id: string, y: number) => ({
    id,
    x: 0,
    y,
    width: LEBAR_LANE / 2,
    height: TINGGI,
    layoutOptions: { 'elk.position': '(0,0)' as const },
  });
  await tataElk({
    id: 'hangat',
    layoutOptions: OPSI_ELK,
    children: [node('a', 0), node('b', ANTAR)],
    edges: [{ id: 'e', sources: ['a'], targets: ['b'] }],
  });
}

/** A layer for each unit, in the order of the text. */
export function lapisTeks({ unit }: Graf): Lapisan {
  return { lapis: unit.map((_, i) => i), urut: unit.map(() => 0) };
}

/** Whether every unit has a layer, and every flow that goes on in the text goes down. */
export function sah(graf: Graf, { lapis, urut }: Lapisan): boolean {
  const layers = lapis.every((layer) => Number.isInteger(layer) && layer >= 0) && urut.every(Number.isFinite);
  return (
    layers && lapis.length === graf.unit.length && hubungan(graf).every(([a, b]) => (a < b ? lapis[a]! < lapis[b]! : lapis[b]! < lapis[a]!))
  );
}

function grafElk(graf: Graf): GrafElk {
  return {
    id: 'prosedur',
    layoutOptions: OPSI_ELK,
    children: graf.unit.map(({ awal, akhir }, i) => {
      const middle = ((awal + akhir + 1) / 2) * LEBAR_LANE;
      return {
        id: String(i),
        x: middle - LEBAR_LANE / 4,
        y: i * ANTAR,
        width: LEBAR_LANE / 2,
        height: TINGGI,
        layoutOptions: { 'elk.position': `(${middle + i / graf.unit.length},0)` },
      };
    }),
    edges: [...hubungan(graf), ...penambat(graf)].map(([a, b], i) => ({ id: `e${i}`, sources: [String(a)], targets: [String(b)] })),
  };
}

/** Pairs of units that a line joins, each once. */
export function hubungan({ unit, bagian, sambungan }: Graf): [number, number][] {
  const unitOf = new Array<number>(bagian.length).fill(-1);
  unit.forEach(({ anggota }, i) => {
    for (const member of anggota) unitOf[member] = i;
  });
  const pairs = new Map<number, [number, number]>();
  for (const { dari, ke } of sambungan) {
    const [a, b] = [unitOf[dari]!, unitOf[ke]!];
    if (a >= 0 && b >= 0 && a !== b) pairs.set(a * unit.length + b, [a, b]);
  }
  return [...pairs.values()];
}

/** A unit that no earlier one leads to would float up to the first layer; it is tied below the step before its own. */
function penambat(graf: Graf): [number, number][] {
  const led = new Set(hubungan(graf).flatMap(([a, b]) => (a < b ? [b] : [])));
  const step = graf.unit.map(({ anggota }) => graf.bagian[anggota[0]!]!.langkah);
  return graf.unit.flatMap((_, i): [number, number][] => {
    const above = led.has(i) ? -1 : step.findLastIndex((langkah) => langkah < step[i]!);
    return above < 0 ? [] : [[above, i]];
  });
}
