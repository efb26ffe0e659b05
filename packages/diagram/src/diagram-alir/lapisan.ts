/**
 * Which units stand on one level. ELK decides: it breaks the circles of the flow (what points up in the text goes back), gives every
 * unit a layer so that flows stay short, and orders the units of a layer by lane. Where ELK fails, every unit gets a layer of its own in the
 * order of the text.
 */
import { type GrafElk, type OpsiElk, tataElk } from '../elk.ts';
import type { Graf } from './graf.ts';

/** By unit: its layer, counted from 0, and a key that orders the units of a layer from left to right. */
export interface Lapisan {
  readonly lapis: readonly number[];
  readonly urut: readonly number[];
}

/** Finds layers; rejects when it cannot. */
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
  const places = await tataElk(grafElk(graf));
  const at = graf.unit.map((_, i) => places.get(String(i)));
  const levels = [...new Set(at.map((place) => Math.round(place?.y ?? Number.NaN)))].sort((a, b) => a - b);
  const hasil = {
    lapis: at.map((place) => levels.indexOf(Math.round(place?.y ?? Number.NaN))),
    urut: at.map((place) => place?.x ?? Number.NaN),
  };
  if (!sah(graf, hasil)) throw new Error('The layers contradict the flow.');
  return hasil;
};

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
        layoutOptions: { 'elk.position': `(${middle},0)` },
      };
    }),
    edges: [...hubungan(graf), ...penambat(graf)].map(([a, b], i) => ({ id: `e${i}`, sources: [String(a)], targets: [String(b)] })),
  };
}

/** Pairs of units that a line joins, each once. */
function hubungan({ unit, bagian, sambungan }: Graf): [number, number][] {
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
