/**
 * Our lines beside those of ELK around the same symbols: `node scripts/banding-elk.ts FILE.sop…`, or without files on generated procedures. ELK
 * gets our symbols in our places, is told to keep them (every strategy INTERACTIVE), and routes; both are looked at by the same checker.
 */
import { readFileSync } from 'node:fs';
import Elk from 'elkjs/lib/elk.bundled.js';
import type { ElkExtendedEdge } from 'elkjs/lib/elk-api.js';
import { bacaDokumen } from '../../language/src/index.ts';
import { type GambarJson, gambarDiagram, keJson } from '../src/index.ts';
import { cabang, panjang } from '../test/diagram-alir/kasus.ts';
import { periksaGeometri, type Ukuran } from '../test/pemeriksa.ts';

type Page = GambarJson['pages'][number];

const INTERAKTIF = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.separateConnectedComponents': 'false',
  'elk.json.edgeCoords': 'ROOT',
  'elk.layered.mergeEdges': 'true',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.strategy': 'INTERACTIVE',
  'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
  'elk.spacing.nodeNode': '3',
  'elk.spacing.edgeNode': '3',
  'elk.spacing.edgeEdge': '2',
  'elk.layered.spacing.nodeNodeBetweenLayers': '8',
  'elk.layered.spacing.edgeNodeBetweenLayers': '3',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '2',
};

/** The page as ELK draws it, and how many symbols it moved out of their lanes. */
async function olehElk(page: Page): Promise<{ page: Page; keluar: number }> {
  const hasil = await new Elk().layout({
    id: 'p',
    layoutOptions: INTERAKTIF,
    children: page.shapes.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
    edges: page.edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  });
  const tempat = new Map((hasil.children ?? []).map((node) => [node.id, node]));
  const garis = new Map(((hasil.edges ?? []) as ElkExtendedEdge[]).map((edge) => [edge.id, edge.sections?.[0]]));
  // ELK's origin is its own: most symbols should stay where they were.
  const geser = page.shapes.map((s) => s.x - tempat.get(s.id)!.x!).sort((a, b) => a - b)[page.shapes.length >> 1]!;
  const shapes = page.shapes.map((s) => ({ ...s, x: tempat.get(s.id)!.x! + geser, y: tempat.get(s.id)!.y! }));
  const edges = page.edges.flatMap(({ label: _, ...edge }) => {
    const bagian = garis.get(edge.id);
    if (!bagian) return [];
    const points = [bagian.startPoint, ...(bagian.bendPoints ?? []), bagian.endPoint].map(({ x, y }) => [x + geser, y] as const);
    return [{ ...edge, points }];
  });
  const keluar = shapes.filter((s) => {
    const own = page.lanes.filter(({ id }) => s.lanes.includes(id));
    return s.x < own[0]!.x - 0.1 || s.x + s.width > own.at(-1)!.x + own.at(-1)!.width + 0.1;
  }).length;
  return { page: { ...page, shapes, edges }, keluar };
}

function ukur(page: Page): Ukuran {
  const ukuran: Ukuran = { en: 0, ov: 0, same: 0, silang: 0, tikungan: 0, panjang: 0, label: 0 };
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const rows = [{ id: 'semua', no: 1, y: 0, height: 1e6, langkah: null, description: '', range }];
  periksaGeometri({ ...page, rows, shapes: page.shapes.map((s) => ({ ...s, row: 1 })) }, [], ukuran);
  return ukuran;
}

const files = process.argv.slice(2);
const kasus =
  files.length > 0
    ? files.flatMap((file) => bacaDokumen(readFileSync(file, 'utf8'), '').sop.map((sop) => [file.split('/').at(-1)!, [sop]] as const))
    : ([
        ['cabang 12x4', [cabang()]],
        ['40x6, 20 % keputusan', Array.from({ length: 20 }, (_, i) => panjang(i + 1, 40, 6, 0.2))],
        ['30x8, 50 % keputusan', Array.from({ length: 20 }, (_, i) => panjang(i + 1, 30, 8, 0.5))],
      ] as const);

const baris = [];
for (const [nama, list] of kasus) {
  const sum = { nama, 'X kami': 0, 'X elk': 0, 'tikungan kami': 0, 'tikungan elk': 0, 'panjang kami': 0, 'panjang elk': 0 };
  const cacat = { EN: 0, OV: 0, keluar: 0 };
  for (const sop of list) {
    for (const page of keJson(await gambarDiagram(sop)).pages) {
      const kami = ukur(page);
      const { page: lain, keluar } = await olehElk(page);
      const elk = ukur(lain);
      sum['X kami'] += kami.silang;
      sum['X elk'] += elk.silang;
      sum['tikungan kami'] += kami.tikungan;
      sum['tikungan elk'] += elk.tikungan;
      sum['panjang kami'] += Math.round(kami.panjang);
      sum['panjang elk'] += Math.round(elk.panjang);
      cacat.EN += elk.en;
      cacat.OV += elk.ov;
      cacat.keluar += keluar;
    }
  }
  baris.push({ ...sum, 'EN elk': cacat.EN, 'OV elk': cacat.OV, 'keluar lajur elk': cacat.keluar });
}
console.table(baris);
