/** The figures by which drawings are compared, from the exported data: whoever drew it is measured alike. */
import type { KolomPeraturan, NamaKertas, Sop } from '@alir/core';
import { type Gambar, type GambarJson, gambarDiagram, gambarHalaman, gambarTabel, keJson, kertasDari } from '../src/index.ts';
import { PT } from '../src/opsi.ts';
import { periksaDiagram } from '../test/diagram-alir/pemeriksa.ts';
import { periksaGambar, periksaGeometri, type Ukuran } from '../test/pemeriksa.ts';
import { periksaCetakan } from '../test/pemeriksa-halaman.ts';

type Page = GambarJson['pages'][number];
type Edge = Page['edges'][number];

export const TAMPILAN = ['tabel', 'diagram', 'halaman'] as const;
export type Tampilan = (typeof TAMPILAN)[number];

/** Figures that add up over drawings; lengths in millimetres. */
export interface Angka {
  /** Symbols that are not in the middle of their lane, or leave it. */
  readonly laneBad: number;
  readonly rowBad: number;
  /** Lines through symbols. */
  readonly EN: number;
  /** Overlaps of lines that have neither source nor target in common. */
  readonly OV: number;
  /** Overlaps of lines that have: merged into one arrow. */
  readonly same: number;
  /** Crossings. */
  readonly X: number;
  readonly bends: number;
  readonly length: number;
  /** Lines that leave the lanes. */
  readonly out: number;
  /** Labels on lines, symbols, texts or each other. */
  readonly labels: number;
  /** Labels nearer to another line than to their own: nothing touches, but they are misread. */
  readonly astray: number;
  /** Everything that is wrong, these and more: what belongs to no figure, such as a lost arrow, is only here. */
  readonly faults: number;
  readonly pages: number;
  /** Arrows carried over to another page by a pair of pentagons. */
  readonly pairs: number;
  /** Pages that show a single row of a procedure of several pages. */
  readonly lone: number;
}

/** What only the tool's own drawings tell. */
export interface AngkaSendiri extends Angka {
  /** Size of the smallest type, in points. */
  readonly pt: number;
  /** Time of one drawing in a warm process, milliseconds. */
  readonly ms: number;
}

/** The figures of drawn data, as `sop export --to json` prints it; `salah` is what was found wrong by who knows the procedure too. */
export function ukurGambar({ view, pages }: GambarJson, salah?: readonly string[]): Angka {
  const ukuran: Ukuran = { en: 0, ov: 0, same: 0, silang: 0, tikungan: 0, panjang: 0, label: 0 };
  const geometri: string[] = [];
  for (const page of pages) {
    if (page.lanes.length > 0) periksaGeometri(view === 'diagram' ? satuBaris(page) : page, geometri, ukuran);
  }
  // The middle of a lane says nothing where symbols stand side by side in it.
  const cacat = view === 'diagram' ? geometri.filter((baris) => !DI_TENGAH.test(baris)) : geometri;
  const yang = (pola: RegExp) => new Set(cacat.flatMap((baris) => pola.exec(baris)?.[1] ?? [])).size;
  return {
    laneBad: yang(/^(\S+) (?:is not in the middle of its lane|leaves its lanes|has no lane or row)$/),
    rowBad: yang(/^(\S+) leaves its row$/),
    EN: ukuran.en,
    OV: ukuran.ov,
    same: ukuran.same,
    X: ukuran.silang,
    bends: ukuran.tikungan,
    length: Math.round(ukuran.panjang),
    out: yang(/^(\S+) leaves the lanes$/),
    labels: ukuran.label,
    astray: pages.flatMap(({ edges }) => edges.filter((edge) => tersesat(edge, edges))).length,
    faults: (salah ?? cacat).length,
    pages: pages.length,
    pairs: pages.flatMap(({ shapes }) => shapes.filter((s) => s.generated && s.note?.startsWith('ke '))).length,
    lone: pages.filter((page) => page.rows.length === 1 && pages.some((lain) => lain !== page && prosedur(lain) === prosedur(page))).length,
  };
}

/** How much nearer, in millimetres, another line must be before it matters. */
const LEBIH_DEKAT = 0.05;

function tersesat({ id, label, points }: Edge, edges: readonly Edge[]): boolean {
  if (!label) return false;
  const jarak = jarakKeGaris(label, points);
  return edges.some((other) => other.id !== id && jarakKeGaris(label, other.points) < jarak - LEBIH_DEKAT);
}

function jarakKeGaris({ x, y, width, height }: NonNullable<Edge['label']>, points: Edge['points']): number {
  const jarak = points.slice(1).map(([x2, y2], i) => {
    const [x1, y1] = points[i]!;
    const dx = Math.max(Math.min(x1, x2) - x - width, x - Math.max(x1, x2), 0);
    const dy = Math.max(Math.min(y1, y2) - y - height, y - Math.max(y1, y2), 0);
    return Math.hypot(dx, dy);
  });
  return Math.min(...jarak);
}

const DI_TENGAH = / is not in the middle of its lane$/;

/** A diagram has no rows: the checker is shown one as tall as the page. */
function satuBaris(page: Page): Page {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const rows = [{ id: 'semua', no: 1, y: 0, height: page.height, langkah: null, description: '', range }];
  return { ...page, rows, shapes: page.shapes.map((shape) => ({ ...shape, row: 1 })) };
}

/** Which procedure a page shows, by the ids of its rows. */
function prosedur({ rows }: Page): string | undefined {
  return rows[0]?.id.split('-')[0];
}

/** How the drawing of `sop` is asked for. */
export interface OpsiUkur {
  readonly view: Tampilan;
  readonly kertas: NamaKertas;
  readonly kolom?: readonly KolomPeraturan[];
  /** Drawings timed after as many to warm up; the middle one counts. */
  readonly kali: number;
}

/** Draws `sop`, checks the drawing against the procedure, and times it. */
export async function ukurSop(sop: Sop, { view, kertas, kolom, kali }: OpsiUkur): Promise<AngkaSendiri> {
  const lukis: Record<Tampilan, () => Gambar | Promise<Gambar>> = {
    tabel: () => gambarTabel(sop, { kolom, kertas: kertasDari(kertas, 'landscape') }),
    diagram: () => gambarDiagram(sop),
    halaman: () => gambarHalaman(sop, { kolom, kertas }),
  };
  const gambar = await lukis[view]();
  const waktu: number[] = [];
  for (let i = 0; i < 2 * kali; i++) {
    const mulai = performance.now();
    await lukis[view]();
    if (i >= kali) waktu.push(performance.now() - mulai);
  }
  const json = keJson(gambar);
  const { salah } = { tabel: periksaGambar, diagram: () => periksaDiagram(gambar, sop), halaman: periksaCetakan }[view](json, sop);
  return {
    ...ukurGambar(json, salah),
    pt: hurufTerkecil(gambar),
    ms: Number(waktu.sort((a, b) => a - b)[kali >> 1]!.toFixed(1)),
  };
}

function hurufTerkecil({ pages }: Gambar): number {
  const ukuran = pages.flatMap(({ teks, shapes, edges }) =>
    [...teks, ...shapes.flatMap((s) => s.teks), ...edges.flatMap((e) => e.label?.teks ?? [])].map(({ size }) => size / PT),
  );
  return Number(Math.min(...ukuran).toFixed(1));
}
