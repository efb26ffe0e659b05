/**
 * An independent look at a finished diagram. What holds for every drawing (nothing lost, nothing through or on anything else) is
 * asked of the table's checker, which sees the page as one tall row; what holds for diagrams alone is asked here.
 */
import type { Alur, Konektor, Prosedur, Sop } from '@alir/core';
import { type Gambar, type GambarJson, type Halaman, KATALOG, keJson, teksBaris, ukurTeks } from '../../src/index.ts';
import { periksaGambar, type Ukuran } from '../pemeriksa.ts';

export interface LaporanDiagram {
  readonly salah: string[];
  /** `perbatasan`: labels on a border between lanes, which is no fault but had better not be. */
  readonly ukuran: Ukuran & { readonly perbatasan: number };
}

/** Everything that is wrong with the diagram of `sop`, all of its procedures on a page each. */
export function periksaDiagram(gambar: Gambar, sop: Sop, json: GambarJson = keJson(gambar)): LaporanDiagram {
  const pages = json.pages.map((page, i) => {
    const { kepala } = gambar.pages[i]!;
    const y = kepala.y + kepala.height;
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const row = { id: 'semua', no: 1, y, height: page.height - y, langkah: null, description: '', range };
    return { ...page, rows: [row], shapes: page.shapes.map((shape) => ({ ...shape, row: 1 })) };
  });
  const laporan = periksaGambar({ ...json, pages }, { ...sop, prosedur: sop.prosedur.map(tanpaKonektor) });
  const salah = laporan.salah.filter((line) => !line.endsWith('is not in the middle of its lane'));
  if (json.view !== 'diagram') salah.push(`the view is ${json.view}`);
  json.pages.forEach((page, i) => {
    if (page.rows.length > 0) salah.push('a diagram has no rows');
    periksaHalaman(gambar.pages[i]!, page, sop.prosedur[i]!, salah);
  });
  return { salah, ukuran: { ...laporan.ukuran, perbatasan: json.pages.reduce((sum, page) => sum + diPerbatasan(page), 0) } };
}

function diPerbatasan({ edges, lanes }: GambarJson['pages'][number]): number {
  const borders = lanes.slice(1).map(({ x }) => x);
  return edges.filter(({ label }) => label && borders.some((x) => x > label.x - 0.2 && x < label.x + label.width + 0.2)).length;
}

/** The procedure as a diagram shows it: a connector that has both ends is an arrow from each source to the target. */
function tanpaKonektor(prosedur: Prosedur): Prosedur {
  const drawn = (id: number) => prosedur.simbol[id]!.lanes.length > 0;
  const alur: Alur[] = [...prosedur.alur];
  const konektor: Konektor[] = [];
  for (const jump of prosedur.konektor) {
    const sources = jump.sumber.filter(({ dari }) => drawn(dari));
    const ke = jump.tujuan?.ke;
    if (ke === undefined || !drawn(ke) || sources.length === 0) konektor.push(jump);
    else for (const { dari, jenis, label, range } of sources) alur.push({ jenis, dari, ke, ...(label && { label }), range });
  }
  return { ...prosedur, alur, konektor };
}

function periksaHalaman(halaman: Halaman, page: GambarJson['pages'][number], prosedur: Prosedur, salah: string[]): void {
  const lane = new Map(page.lanes.map((l) => [l.id, l]));
  for (const { id, x, width } of page.lanes) {
    const own = page.shapes.filter((s) => s.lanes.length === 1 && s.lanes[0] === id);
    const middles = own.map((s) => s.x + s.width / 2);
    const column = middles.every((m) => Math.abs(m - middles[0]!) < 0.1);
    if (own.length > 0 && column && Math.abs(middles[0]! - x - width / 2) > 0.1)
      salah.push(`the only column of ${id} is not in its middle`);
  }
  for (const shape of halaman.shapes) {
    if (shape.lanes.some((id) => !lane.has(id))) salah.push(`${shape.id} stands in no lane`);
    periksaTeks(shape, prosedur, salah);
  }
  arahAlir(page, prosedur, salah);
}

/** The text says what the step says, and stays inside the symbol. */
function periksaTeks(shape: Halaman['shapes'][number], prosedur: Prosedur, salah: string[]): void {
  const simbol = shape.simbol === undefined ? undefined : prosedur.simbol[shape.simbol]!;
  const set = shape.teks.map(({ runs }) => teksBaris(runs)).join(' ');
  // Long words are broken with hyphens.
  const letters = (text: string) => text.replace(/[\s-]+/g, '');
  if (letters(set) !== letters(shape.text)) salah.push(`${shape.id} sets “${set}” instead of “${shape.text}”`);
  if (simbol && !simbol.generated) {
    const step = prosedur.langkah[simbol.langkah]!;
    if (shape.row !== step.no || !new RegExp(`^${step.no}\\b`).test(shape.text))
      salah.push(`${shape.id} does not show its number ${step.no}`);
    const first = step.simbol.find((id) => prosedur.simbol[id]!.lanes.length > 0) === simbol.id && step.simbol[0] === simbol.id;
    const wanted = [...(first || !simbol.tulisan ? step.uraian : []), ...(simbol.tulisan ? [simbol.tulisan] : [])];
    for (const { text } of wanted) if (!shape.text.includes(text)) salah.push(`${shape.id} does not say “${text}”`);
  }
  const box = KATALOG[shape.kind].kotakTeks(shape.width, shape.height);
  for (const { x, y, size, runs } of shape.teks) {
    const width = ukurTeks(teksBaris(runs), { size });
    if (shape.kind === 'keputusan') {
      // The corners of the letters against the diamond's edges.
      for (const at of [y - 0.72 * size, y]) {
        const reach = width / shape.width + (2 * Math.abs(at - shape.y - shape.height / 2)) / shape.height;
        if (reach > 1 || Math.abs(x - shape.x - shape.width / 2) > 0.05) salah.push(`text of ${shape.id} leaves it`);
      }
      continue;
    }
    if (width > box.width + 0.05) salah.push(`text of ${shape.id} is too wide for it`);
    if (y - size < shape.y + box.y - 0.5 || y > shape.y + box.y + box.height + 0.1) salah.push(`text of ${shape.id} is too tall for it`);
  }
}

/** What goes on in the text goes down in the picture (ends beside their decision excepted). */
function arahAlir(page: GambarJson['pages'][number], prosedur: Prosedur, salah: string[]): void {
  const shape = new Map(page.shapes.map((s) => [s.id, s]));
  for (const { id, from, to, kind } of page.edges) {
    const [a, b] = [shape.get(from), shape.get(to)];
    if (!a || !b || kind === 'bersama' || a.kind === 'konektor' || b.kind === 'konektor' || a.generated || b.generated) continue;
    const row = (s: typeof a) => prosedur.langkah.findIndex(({ no }) => no === s.row);
    if (row(a) < row(b) && b.y + b.height / 2 < a.y + a.height / 2) salah.push(`${id} goes up although the text goes on`);
  }
}
