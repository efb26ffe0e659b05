/**
 * An independent look at a finished drawing: takes only the exported data and the model, and says everything that is wrong with
 * it. Knows nothing of how the drawing came about.
 */
import type { Prosedur, Sop } from '@alir/core';
import type { GambarJson } from '../src/index.ts';
import { wujud } from '../src/index.ts';

type Page = GambarJson['pages'][number];
type Shape = Page['shapes'][number];
type Edge = Page['edges'][number];
type P = readonly [number, number];

const EPS = 0.06;

export interface Ukuran {
  /** Edges through symbols, and overlapping lines of unrelated edges. */
  en: number;
  ov: number;
  /** Overlaps of edges that share source or target. */
  same: number;
  silang: number;
  tikungan: number;
  panjang: number;
  label: number;
}

export interface Laporan {
  readonly salah: string[];
  readonly ukuran: Ukuran;
}

interface Segmen {
  readonly edge: Edge;
  readonly a: P;
  readonly b: P;
  readonly i: number;
  readonly last: boolean;
}

export function periksaGambar(json: GambarJson, sop: Sop): Laporan {
  const salah: string[] = [];
  const ukuran: Ukuran = { en: 0, ov: 0, same: 0, silang: 0, tikungan: 0, panjang: 0, label: 0 };
  if (json.pages.length !== sop.prosedur.length) salah.push(`${json.pages.length} pages for ${sop.prosedur.length} procedures`);
  json.pages.forEach((page, i) => {
    periksaHalaman(page, sop.prosedur[i]!, i, salah, ukuran);
  });
  return { salah, ukuran };
}

function periksaHalaman(page: Page, prosedur: Prosedur, nomor: number, salah: string[], ukuran: Ukuran): void {
  semuaDigambar(page, prosedur, nomor, salah);
  page.rows.forEach(({ no }, i) => {
    if (no !== i + 1) salah.push(`row ${i} is numbered ${no}`);
  });
  periksaGeometri(page, salah, ukuran);
}

/** What a page must be like whatever it shows: nothing touches what it should not. */
export function periksaGeometri(page: Page, salah: string[], ukuran: Ukuran): void {
  const shapes = new Map(page.shapes.map((s) => [s.id, s]));
  if (shapes.size !== page.shapes.length) salah.push('shape ids not unique');
  if (new Set(page.edges.map((e) => e.id)).size !== page.edges.length) salah.push('edge ids not unique');
  baris(page, salah);
  for (const s of page.shapes) tempatBentuk(s, page, salah);
  const segments = page.edges.flatMap((edge) =>
    edge.points.slice(1).map((b, i): Segmen => ({ edge, a: edge.points[i]!, b, i, last: i === edge.points.length - 2 })),
  );
  for (const edge of page.edges) bentukGaris(edge, shapes, page, salah, ukuran);
  const index = new Bands(segments, page.shapes, page.edges);
  for (const s of page.shapes) {
    for (const other of index.shapes(s)) if (other.id > s.id && overlap(s, other, EPS)) salah.push(`${s.id} over ${other.id}`);
  }
  for (const seg of segments) periksaSegmen(seg, index, shapes, page.scale ?? 1, salah, ukuran);
  for (const edge of page.edges) if (edge.label) periksaLabel(edge, index, page, salah, ukuran);
}

/** Every flow of the model once, between the right shapes, and nothing else. */
function semuaDigambar(page: Page, { simbol, alur, konektor }: Prosedur, nomor: number, salah: string[]): void {
  const prefix = `p${nomor + 1}-`;
  const drawn = (id: number) => simbol[id]!.lanes.length > 0;
  const expected: string[] = [];
  const circles: string[] = [];
  for (const { dari, ke, jenis, label } of alur) {
    if (drawn(dari) && drawn(ke)) expected.push(`${jenis} ${prefix}s${dari} ${prefix}s${ke} ${label?.text ?? ''}`);
  }
  konektor.forEach(({ nama, sumber, tujuan }) => {
    for (const { dari, jenis, label } of sumber) {
      if (!drawn(dari)) continue;
      expected.push(`${jenis} ${prefix}s${dari} (${nama}) ${label?.text ?? ''}`);
      circles.push(nama);
    }
    if (tujuan && drawn(tujuan.ke)) {
      expected.push(`alur (${nama}) ${prefix}s${tujuan.ke} `);
      circles.push(nama);
    }
  });
  const byId = new Map(page.shapes.map((s) => [s.id, s]));
  const name = (id: string) => (byId.get(id)?.kind === 'konektor' ? `(${byId.get(id)!.text})` : id);
  const got = page.edges.map(({ kind, from, to, label }) => `${kind} ${name(from)} ${name(to)} ${label?.text ?? ''}`);
  for (const line of beda(expected, got)) salah.push(`flow missing: ${line}`);
  for (const line of beda(got, expected)) salah.push(`flow not in the model: ${line}`);
  const expectedShapes = [
    ...simbol.filter((s) => drawn(s.id)).map((s) => `${s.jenis} ${prefix}s${s.id} ${s.generated}`),
    ...circles.map((n) => `konektor ${n}`),
  ];
  const gotShapes = page.shapes.map((s) => (s.kind === 'konektor' ? `konektor ${s.text}` : `${s.kind} ${s.id} ${s.generated}`));
  for (const line of [...beda(expectedShapes, gotShapes), ...beda(gotShapes, expectedShapes)]) salah.push(`symbols differ: ${line}`);
}

function beda(a: readonly string[], b: readonly string[]): string[] {
  const rest = [...b];
  return a.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function baris({ rows }: Page, salah: string[]): void {
  rows.forEach((row, i) => {
    if (!(row.height > 0)) salah.push(`row ${row.no} has no height`);
    const before = rows[i - 1];
    if (before && Math.abs(before.y + before.height - row.y) > EPS) salah.push(`row ${row.no} does not follow its neighbour`);
  });
}

function tempatBentuk(s: Shape, page: Page, salah: string[]): void {
  const lanes = page.lanes.filter((lane) => s.lanes.includes(lane.id));
  const row = page.rows.find((r) => r.no === s.row);
  if (lanes.length === 0 || !row) {
    salah.push(`${s.id} has no lane or row`);
    return;
  }
  const left = Math.min(...lanes.map((l) => l.x));
  const right = Math.max(...lanes.map((l) => l.x + l.width));
  if (s.x < left - EPS || s.x + s.width > right + EPS) salah.push(`${s.id} leaves its lanes`);
  if (s.y < row.y - EPS || s.y + s.height > row.y + row.height + EPS) salah.push(`${s.id} leaves its row`);
  if (lanes.length === 1 && Math.abs(s.x + s.width / 2 - (left + right) / 2) > EPS) salah.push(`${s.id} is not in the middle of its lane`);
  const near = 0.8 * (page.scale ?? 1);
  if (s.y - row.y < near || row.y + row.height - s.y - s.height < near) salah.push(`${s.id} touches its row's border`);
}

function bentukGaris(edge: Edge, shapes: ReadonlyMap<string, Shape>, page: Page, salah: string[], ukuran: Ukuran): void {
  const { id, points } = edge;
  const [from, to] = [shapes.get(edge.from), shapes.get(edge.to)];
  if (!from || !to || points.length < 2) {
    salah.push(`${id} hangs in the air`);
    return;
  }
  ukuran.tikungan += points.length - 2;
  const left = page.lanes[0]!.x;
  const right = page.lanes.at(-1)!.x + page.lanes.at(-1)!.width;
  const top = page.rows[0]!.y;
  const foot = page.rows.at(-1)!.y + page.rows.at(-1)!.height;
  points.forEach(([x, y], i) => {
    if (x < left || x > right || y < top || y > foot) salah.push(`${id} leaves the lanes`);
    const next = points[i + 1];
    if (!next) return;
    const [dx, dy] = [Math.abs(next[0] - x), Math.abs(next[1] - y)];
    ukuran.panjang += dx + dy;
    if (Math.min(dx, dy) > 0.005) salah.push(`${id} is not orthogonal`);
    if (dx + dy < 0.3 * (page.scale ?? 1)) salah.push(`${id} has an empty stretch`);
  });
  menyentuh(points[0]!, points[1]!, from, `${id} start`, salah);
  menyentuh(points.at(-1)!, points.at(-2)!, to, `${id} end`, salah);
  const [a, b] = [points.at(-2)!, points.at(-1)!];
  if (edge.kind !== 'bersama' && Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) < 1.89 * (page.scale ?? 1))
    salah.push(`${id} is too short for its arrowhead`);
}

/** The end lies on the outline, and the line comes from outside. */
function menyentuh(at: P, beyond: P, shape: Shape, what: string, salah: string[]): void {
  const poly = outline(shape);
  if (jarakKeTepi(at, poly) > 0.12) salah.push(`${what} does not touch ${shape.id} (${jarakKeTepi(at, poly).toFixed(2)})`);
  const length = Math.abs(beyond[0] - at[0]) + Math.abs(beyond[1] - at[1]) || 1;
  for (const d of [0.3, 1, 2].filter((step) => step < length)) {
    const p: P = [at[0] + ((beyond[0] - at[0]) / length) * d, at[1] + ((beyond[1] - at[1]) / length) * d];
    if (dalamPoligon(p, poly, 0.12)) {
      salah.push(`${what} comes from inside ${shape.id}`);
      return;
    }
  }
}

function periksaSegmen(
  seg: Segmen,
  index: Bands,
  shapes: ReadonlyMap<string, Shape>,
  scale: number,
  salah: string[],
  ukuran: Ukuran,
): void {
  const { edge, a, b } = seg;
  const box = kotak(a, b);
  for (const s of index.shapes(box)) {
    if (s.id === edge.from || s.id === edge.to) {
      if (lewatDalam(a, b, outline(s))) salah.push(`${edge.id} runs through its own ${s.id}`);
    } else if (overlap(box, s, -EPS)) {
      ukuran.en++;
      salah.push(`${edge.id} hits ${s.id}`);
    }
  }
  for (const other of index.segments(box)) {
    if (other.edge.id <= edge.id) continue;
    const related = edge.from === other.edge.from || edge.to === other.edge.to;
    const vertical = a[0] === b[0] && a[1] !== b[1];
    const otherVertical = other.a[0] === other.b[0] && other.a[1] !== other.b[1];
    if (vertical === otherVertical) {
      const axis = vertical ? 0 : 1;
      const along = vertical ? 1 : 0;
      const apart = Math.abs(a[axis] - other.a[axis]);
      const shared =
        Math.min(Math.max(a[along], b[along]), Math.max(other.a[along], other.b[along])) -
        Math.max(Math.min(a[along], b[along]), Math.min(other.a[along], other.b[along]));
      if (shared <= EPS || apart >= 1.2 * scale) continue;
      const exits =
        edge.from === other.edge.from &&
        seg.i === 0 &&
        other.i === 0 &&
        shapes.get(edge.from)!.kind === 'keputusan' &&
        edge.kind === 'alur' &&
        other.edge.kind === 'alur';
      if (exits) salah.push(`exits ${edge.id} and ${other.edge.id} leave on top of each other`);
      if (related) {
        if (apart < EPS) ukuran.same++;
      } else {
        ukuran.ov++;
        salah.push(`${edge.id} and ${other.edge.id} run ${apart.toFixed(2)} apart for ${shared.toFixed(2)}`);
      }
    } else {
      const [v, h] = vertical ? [seg, other] : [other, seg];
      const inX = v.a[0] > Math.min(h.a[0], h.b[0]) + 0.01 && v.a[0] < Math.max(h.a[0], h.b[0]) - 0.01;
      const inY = h.a[1] > Math.min(v.a[1], v.b[1]) + 0.01 && h.a[1] < Math.max(v.a[1], v.b[1]) - 0.01;
      if (inX && inY) ukuran.silang++;
    }
  }
}

function periksaLabel(edge: Edge, index: Bands, page: Page, salah: string[], ukuran: Ukuran): void {
  const label = edge.label!;
  const hit = (what: string) => {
    ukuran.label++;
    salah.push(`label of ${edge.id} (${label.text}) on ${what}`);
  };
  const lanes = page.lanes;
  const [first, last] = [page.rows[0]!, page.rows.at(-1)!];
  if (label.x < lanes[0]!.x || label.x + label.width > lanes.at(-1)!.x + lanes.at(-1)!.width) hit('text columns');
  if (label.y < first.y || label.y + label.height > last.y + last.height + EPS) hit('the header');
  for (const seg of index.segments(label)) if (overlap(kotak(seg.a, seg.b), label, -0.05)) hit(`line ${seg.edge.id}`);
  for (const s of index.shapes(label)) if (overlap(s, label, -0.05) && kotakDalamBentuk(label, s)) hit(`symbol ${s.id}`);
  for (const other of index.labels(label))
    if (other.edge.id !== edge.id && overlap(other.label, label, -0.05)) hit(`label of ${other.edge.id}`);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function kotak(a: P, b: P): Box {
  return { x: Math.min(a[0], b[0]), y: Math.min(a[1], b[1]), width: Math.abs(a[0] - b[0]), height: Math.abs(a[1] - b[1]) };
}

/** Whether two boxes overlap by more than `-margin` allows. */
function overlap(a: Box, b: Box, margin: number): boolean {
  const m = -margin;
  return a.x < b.x + b.width - m && b.x < a.x + a.width - m && a.y < b.y + b.height - m && b.y < a.y + a.height - m;
}

const outlines = new WeakMap<Shape, P[][]>();

/** The closed figures of a symbol's outline as polygons; a pile of copies has three, every other symbol one. */
function outline(s: Shape): P[][] {
  const known = outlines.get(s);
  if (known) return known;
  const figures: P[][] = [];
  let points: P[] = [];
  for (const command of wujud(s.kind, s.up).garis(s.width, s.height)) {
    if (command[0] === 'Z') {
      figures.push(points);
      points = [];
    } else if (command[0] === 'C') {
      const [x0, y0] = points.at(-1)!;
      const [, x1, y1, x2, y2, x3, y3] = command;
      for (let i = 1; i <= 24; i++) {
        const t = i / 24;
        const u = 1 - t;
        points.push([
          u * u * u * (x0 - s.x) + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3 + s.x,
          u * u * u * (y0 - s.y) + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3 + s.y,
        ]);
      }
    } else points.push([command[1] + s.x, command[2] + s.y]);
  }
  outlines.set(s, figures);
  return figures;
}

function jarakKeTepi([px, py]: P, figures: readonly (readonly P[])[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (const poly of figures) {
    poly.forEach(([x1, y1], i) => {
      const [x2, y2] = poly[(i + 1) % poly.length]!;
      const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - x1) * (x2 - x1) + (py - y1) * (y2 - y1)) / length));
      best = Math.min(best, Math.hypot(px - x1 - t * (x2 - x1), py - y1 - t * (y2 - y1)));
    });
  }
  return best;
}

/** Whether a point lies in one of the figures, further than `depth` from its edge. */
function dalamPoligon([px, py]: P, figures: readonly (readonly P[])[], depth: number): boolean {
  return figures.some((poly) => {
    let inside = false;
    poly.forEach(([x1, y1], i) => {
      const [x2, y2] = poly[(i + 1) % poly.length]!;
      if (y1 > py !== y2 > py && px < ((x2 - x1) * (py - y1)) / (y2 - y1) + x1) inside = !inside;
    });
    return inside && jarakKeTepi([px, py], [poly]) > depth;
  });
}

function lewatDalam(a: P, b: P, poly: readonly (readonly P[])[]): boolean {
  const length = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
  const steps = Math.max(2, Math.ceil(length / 0.8));
  for (let i = 1; i < steps; i++) {
    const p: P = [a[0] + ((b[0] - a[0]) * i) / steps, a[1] + ((b[1] - a[1]) * i) / steps];
    if (dalamPoligon(p, poly, 0.15)) return true;
  }
  return false;
}

function kotakDalamBentuk(label: Box, s: Shape): boolean {
  const poly = outline(s);
  for (let i = 0; i <= 12; i++) {
    for (let j = 0; j <= 6; j++) {
      const p: P = [label.x + (label.width * i) / 12, label.y + (label.height * j) / 6];
      if (dalamPoligon(p, poly, 0.05)) return true;
    }
  }
  return false;
}

/** Neighbours by horizontal bands, so that tall drawings can be looked at in reasonable time. */
class Bands {
  readonly #segments = new Map<number, Segmen[]>();
  readonly #shapes = new Map<number, Shape[]>();
  readonly #labels = new Map<number, { edge: Edge; label: Box }[]>();

  constructor(segments: readonly Segmen[], shapes: readonly Shape[], edges: readonly Edge[]) {
    for (const seg of segments) put(this.#segments, kotak(seg.a, seg.b), seg);
    for (const s of shapes) put(this.#shapes, s, s);
    for (const edge of edges) if (edge.label) put(this.#labels, edge.label, { edge, label: edge.label });
  }

  segments(box: Box): Iterable<Segmen> {
    return get(this.#segments, box);
  }

  shapes(box: Box): Iterable<Shape> {
    return get(this.#shapes, box);
  }

  labels(box: Box): Iterable<{ edge: Edge; label: Box }> {
    return get(this.#labels, box);
  }
}

function put<T>(bands: Map<number, T[]>, box: Box, item: T): void {
  for (let band = Math.floor((box.y - 2) / 15); band <= Math.floor((box.y + box.height + 2) / 15); band++) {
    if (!bands.has(band)) bands.set(band, []);
    bands.get(band)!.push(item);
  }
}

function get<T>(bands: ReadonlyMap<number, T[]>, box: Box): Set<T> {
  const found = new Set<T>();
  for (let band = Math.floor(box.y / 15); band <= Math.floor((box.y + box.height) / 15); band++)
    for (const item of bands.get(band) ?? []) found.add(item);
  return found;
}
