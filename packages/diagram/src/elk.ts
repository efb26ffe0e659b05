/**
 * The only file that knows elkjs (EPL-2.0 OR GPL-3.0-or-later). The engine is large, so it is loaded with the first diagram; it
 * takes a graph and says where each node stands. Swimlanes read from that only layers and their order; the map also takes its lines.
 */

/** An option's value; ELK takes only texts, and ignores without a word whatever it does not know, so a test asks it for its list. */
export interface OpsiElk {
  readonly 'elk.algorithm': 'layered';
  readonly 'elk.direction': 'DOWN' | 'RIGHT';
  readonly 'elk.randomSeed': `${number}`;
  readonly 'elk.separateConnectedComponents': 'true' | 'false';
  readonly 'elk.aspectRatio'?: `${number}`;
  readonly 'elk.edgeRouting'?: 'ORTHOGONAL';
  readonly 'elk.spacing.nodeNode': `${number}`;
  readonly 'elk.spacing.edgeNode'?: `${number}`;
  readonly 'elk.spacing.edgeEdge'?: `${number}`;
  readonly 'elk.spacing.componentComponent'?: `${number}`;
  readonly 'elk.layered.spacing.nodeNodeBetweenLayers': `${number}`;
  readonly 'elk.layered.spacing.edgeNodeBetweenLayers'?: `${number}`;
  readonly 'elk.layered.spacing.edgeEdgeBetweenLayers'?: `${number}`;
  readonly 'elk.layered.thoroughness': `${number}`;
  readonly 'elk.layered.cycleBreaking.strategy': 'INTERACTIVE' | 'GREEDY';
  readonly 'elk.layered.layering.strategy': 'NETWORK_SIMPLEX';
  readonly 'elk.layered.crossingMinimization.strategy': 'LAYER_SWEEP';
  readonly 'elk.layered.crossingMinimization.semiInteractive': 'true' | 'false';
  readonly 'elk.layered.nodePlacement.strategy': 'SIMPLE' | 'BRANDES_KOEPF';
  readonly 'elk.layered.considerModelOrder.strategy'?: 'NODES_AND_EDGES';
  readonly 'elk.layered.compaction.connectedComponents'?: 'true' | 'false';
}

export interface OpsiSimpulElk {
  /** `(x,y)`: the order of a layer's nodes follows x. */
  readonly 'elk.position'?: `(${number},${number})`;
  readonly 'elk.portConstraints'?: 'FIXED_SIDE';
}

/** A node; where cycles are broken interactively, the edges that point up by `y` count as going back. */
export interface SimpulElk {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly layoutOptions: OpsiSimpulElk;
  readonly ports?: readonly PortElk[];
}

/** A place on a node's border where edges meet it. */
export interface PortElk {
  readonly id: string;
  readonly layoutOptions: OpsiPortElk;
}

export interface OpsiPortElk {
  readonly 'elk.port.side': 'EAST' | 'WEST';
}

/** An edge from a node or port to another. */
export interface TepiElk {
  readonly id: string;
  readonly sources: readonly [string];
  readonly targets: readonly [string];
}

export interface GrafElk {
  readonly id: string;
  readonly layoutOptions: OpsiElk;
  readonly children: readonly SimpulElk[];
  readonly edges: readonly TepiElk[];
}

interface TitikElk {
  readonly x: number;
  readonly y: number;
}

/** A graph with its layout. */
export interface HasilElk {
  readonly children?: readonly { readonly id: string; readonly x?: number; readonly y?: number }[];
  readonly edges?: readonly {
    readonly id: string;
    readonly sections?: readonly {
      readonly startPoint: TitikElk;
      readonly bendPoints?: readonly TitikElk[];
      readonly endPoint: TitikElk;
    }[];
  }[];
}

/** What is used of the engine. */
export interface MesinElk {
  layout(graf: unknown): Promise<HasilElk>;
  knownLayoutOptions(): Promise<readonly { readonly id?: string; readonly type?: string }[]>;
}

let mesin: Promise<MesinElk> | undefined;

/** The engine, loaded once; a failure is not kept, so that the next diagram tries again. */
export function muatElk(): Promise<MesinElk> {
  mesin ??= muat().catch((error) => {
    mesin = undefined;
    throw error;
  });
  return mesin;
}

async function muat(): Promise<MesinElk> {
  const { default: Elk } = (await import('elkjs/lib/elk.bundled.js')) as unknown as { default: new () => MesinElk };
  // In a worker the engine, as it starts, takes the worker's messages for itself. They belong to the language server.
  const scope = globalThis as { onmessage?: unknown };
  const listener = scope.onmessage;
  const elk = new Elk();
  if (scope.onmessage !== listener) scope.onmessage = listener;
  return elk;
}

/** The graph with what ELK makes of it. Rejects when the graph contradicts itself. */
export async function hitungElk(graf: GrafElk): Promise<HasilElk> {
  const elk = await muatElk();
  // ELK writes its result into the graph it is given.
  return elk.layout(structuredClone(graf));
}

/** The upper left corner that ELK gives to each node, by id. Rejects when the graph contradicts itself. */
export async function tataElk(graf: GrafElk): Promise<Map<string, { x: number; y: number }>> {
  const { children = [] } = await hitungElk(graf);
  return new Map(children.map(({ id, x = Number.NaN, y = Number.NaN }) => [id, { x, y }]));
}
