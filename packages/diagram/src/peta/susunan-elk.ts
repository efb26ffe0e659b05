/**
 * The layout of a map by ELK: cards in layers from left to right, lines between them. All lines to one card meet before it and end in one
 * arrowhead, so that a card that everybody names stays readable; each line leaves its own card alone, so that nobody can follow a wrong one.
 */
import type { HubunganSop } from '@alir/core';
import { type GrafElk, hitungElk, type OpsiElk, type PortElk } from '../elk.ts';
import { type CariSusunan, JARAK_GARIS, JARAK_KARTU, rapatkan, type Titik, type Ukuran } from './susunan.ts';
import { urutkan } from './urutan.ts';

export const OPSI_PETA: OpsiElk = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.randomSeed': '1',
  'elk.separateConnectedComponents': 'true',
  'elk.aspectRatio': '1.4',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': `${JARAK_KARTU}`,
  'elk.spacing.edgeNode': '4',
  'elk.spacing.edgeEdge': `${JARAK_GARIS}`,
  'elk.spacing.componentComponent': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeNodeBetweenLayers': '5',
  'elk.layered.spacing.edgeEdgeBetweenLayers': `${JARAK_GARIS}`,
  'elk.layered.thoroughness': '3',
  'elk.layered.cycleBreaking.strategy': 'GREEDY',
  'elk.layered.layering.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.crossingMinimization.strategy': 'LAYER_SWEEP',
  'elk.layered.crossingMinimization.semiInteractive': 'false',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  // What stands near in the order of the files stays near, which makes calmer lines, and small changes move little.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.compaction.connectedComponents': 'true',
};

export const susunElk: CariSusunan = async (kartu, hubungan) => {
  const { graf, balik } = grafElk(kartu, hubungan);
  const { children = [], edges = [] } = await hitungElk(graf);
  const tempat = new Map(children.map(({ id, x = Number.NaN, y = Number.NaN }) => [id, [x, y] as const]));
  const garis = new Map(edges.map(({ id, sections }) => [id, sections?.[0]]));
  return rapatkan(
    kartu,
    kartu.map((_, i) => tempat.get(String(i))!),
    hubungan.map((_, i): Titik[] => {
      const { startPoint, bendPoints = [], endPoint } = garis.get(`h${i}`)!;
      const titik = [startPoint, ...bendPoints, endPoint].map(({ x, y }): Titik => [x, y]);
      return balik[i] ? titik.reverse() : titik;
    }),
  );
};

/** The graph, every edge of which goes on in our order, so that ELK has no circle to break; `balik` says whose relation goes back. */
function grafElk(kartu: readonly Ukuran[], hubungan: readonly HubunganSop[]): { graf: GrafElk; balik: boolean[] } {
  const urutan = urutkan(kartu.length, hubungan);
  const balik = hubungan.map(({ dari, ke }) => urutan[dari]! > urutan[ke]!);
  const port = kartu.map(() => new Map<string, PortElk>());
  const di = (k: number, nama: string, side: 'EAST' | 'WEST') => {
    const id = `${k}${nama}`;
    port[k]!.set(id, { id, layoutOptions: { 'elk.port.side': side } });
    return id;
  };
  const edges = hubungan.map(({ dari, ke }, i) => {
    const asal = di(dari, `-h${i}`, balik[i] ? 'WEST' : 'EAST');
    const tuju = balik[i] ? di(ke, '-kanan', 'EAST') : di(ke, '-kiri', 'WEST');
    return { id: `h${i}`, sources: [balik[i] ? tuju : asal] as const, targets: [balik[i] ? asal : tuju] as const };
  });
  const children = kartu.map(({ width, height }, k) => ({
    id: String(k),
    width,
    height,
    layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE' as const },
    ports: [...port[k]!.values()],
  }));
  return { graf: { id: 'peta', layoutOptions: OPSI_PETA, children, edges }, balik };
}
