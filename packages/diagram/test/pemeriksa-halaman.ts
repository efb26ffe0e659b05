/**
 * An independent look at printed pages: takes only the exported data and the model, and says everything that is wrong with how the
 * procedure was cut and joined again. Knows nothing of how the pages came about.
 */
import type { Prosedur, Sop } from '@alir/core';
import type { GambarJson } from '../src/index.ts';
import { type Laporan, periksaGeometri, type Ukuran } from './pemeriksa.ts';

type Page = GambarJson['pages'][number];
type Shape = Page['shapes'][number];

const EPS = 0.06;
const MARGIN = { left: 10, right: 10, top: 12, foot: 13 };
/** Height of what a row may gain when it becomes the last or first of a page. */
const UJUNG = 15;

export function periksaCetakan(json: GambarJson, sop: Sop): Laporan {
  const salah: string[] = [];
  const ukuran: Ukuran = { en: 0, ov: 0, same: 0, silang: 0, tikungan: 0, panjang: 0, label: 0 };
  json.pages.forEach((page, i) => {
    if (page.number !== i + 1) salah.push(`page ${i + 1} is numbered ${page.number}`);
    if (page.width !== json.paper.width || page.height !== json.paper.height) salah.push(`page ${page.number} is not a sheet`);
    if (page.rows.length > 0 && page.lanes.length > 0) periksaGeometri(page, salah, ukuran);
    diDalamMargin(page, salah);
  });
  const bagian = bagianJalur(json.pages, sop, salah);
  const rest = [...json.pages];
  sop.prosedur.forEach((prosedur, n) => {
    const count = halamanProsedur(rest, prosedur, `p${n + 1}-`);
    const pages = rest.splice(0, count);
    const pertama = pages.filter((_, i) => i % bagian === 0);
    barisBersebelahan(pages, bagian, salah);
    barisBerurut(pertama, prosedur, n, salah);
    sambungan(pages, prosedur, `p${n + 1}-`, bagian > 1, salah);
    tidakSendirian(pertama, prosedur, salah);
  });
  if (rest.length > 0) salah.push(`${rest.length} pages belong to no procedure`);
  return { salah, ukuran };
}

/** How many of `pages` belong to the procedure whose ids begin with `prefix`: at least one. */
function halamanProsedur(pages: readonly Page[], prosedur: Prosedur, prefix: string): number {
  if (prosedur.langkah.length === 0) return 1;
  const other = pages.findIndex((page) => !page.rows[0]?.id.startsWith(prefix));
  return other < 0 ? pages.length : other;
}

function diDalamMargin(page: Page, salah: string[]): void {
  const [left, right] = [MARGIN.left - EPS, page.width - MARGIN.right + EPS];
  const [top, foot] = [MARGIN.top - EPS, page.height - MARGIN.foot + EPS];
  const inside = (x: number, y: number) => x >= left && x <= right && y >= top && y <= foot;
  for (const { id, x, y, width, height } of page.shapes) {
    if (!inside(x, y) || !inside(x + width, y + height)) salah.push(`${id} in the margin of page ${page.number}`);
  }
  for (const { no, y, height } of page.rows) if (y < top || y + height > foot) salah.push(`row ${no} in the margin of page ${page.number}`);
  for (const { id, x, width } of page.lanes)
    if (x < left || x + width > right) salah.push(`lane ${id} in the margin of page ${page.number}`);
}

/** On how many sheets side by side the table stands: as many as it takes to see every lane. Each has its lanes in the same place on every page. */
function bagianJalur(pages: readonly Page[], { pelaksana }: Sop, salah: string[]): number {
  if (pages.length === 0) return 1;
  const all = pelaksana.map(({ label }) => label.text);
  let count = 1;
  const seen = [...pages[0]!.lanes];
  while (seen.length < all.length && count < pages.length) seen.push(...pages[count++]!.lanes);
  const labels = seen.map(({ label }) => label);
  if (labels.join('|') !== all.join('|')) salah.push(`the sheets side by side hold the lanes ${labels.join('|')}`);
  const lanes = (page: Page) => JSON.stringify(page.lanes.map(({ id, x, width }) => [id, x, width]));
  pages.forEach((page, i) => {
    if (lanes(page) !== lanes(pages[i % count]!)) salah.push(`lanes of page ${page.number} differ`);
  });
  return count;
}

/** Sheets side by side show the same rows, each at the same height, so that they can be laid beside each other. */
function barisBersebelahan(pages: readonly Page[], bagian: number, salah: string[]): void {
  pages.forEach((page, i) => {
    const first = pages[i - (i % bagian)]!;
    const rows = (of: Page) => of.rows.map(({ no, y, height }) => `${no}:${y.toFixed(2)}+${height.toFixed(2)}`).join(' ');
    if (rows(page) !== rows(first)) salah.push(`rows of page ${page.number} do not line up with page ${first.number}`);
  });
}

/** Every row once, in order, and a new page where the author asks for one. */
function barisBerurut(pages: readonly Page[], { langkah }: Prosedur, n: number, salah: string[]): void {
  const got = pages.flatMap((page) => page.rows.map(({ no }) => no));
  if (got.join() !== langkah.map(({ no }) => no).join()) salah.push(`procedure ${n + 1} has the rows ${got.join(' ')}`);
  for (const page of pages) {
    if (page.rows.length === 0 && langkah.length > 0) salah.push(`page ${page.number} is empty`);
    for (const { no } of page.rows.slice(1)) if (langkah[no - 1]!.halamanBaru) salah.push(`row ${no} does not begin a page`);
  }
}

/** Every flow of the model is a line on one page, or a pair of pentagons that find each other; and there is nothing else. */
function sambungan(
  pages: readonly Page[],
  { simbol, alur, konektor }: Prosedur,
  prefix: string,
  bersebelahan: boolean,
  salah: string[],
): void {
  const drawn = (id: number) => simbol[id]!.lanes.length > 0;
  const pageOf = new Map<string, Page>();
  for (const page of pages) for (const { id } of page.shapes) pageOf.set(id, page);
  const lines: string[] = [];
  for (const page of pages) {
    const shapes = new Map(page.shapes.map((s) => [s.id, s]));
    const name = (id: string) => {
      const s = shapes.get(id);
      if (!s?.kind.startsWith('konektor')) return id;
      return `${s.kind}${s.generated ? '*' : ''}`;
    };
    for (const e of page.edges) lines.push(`${page.number} ${e.kind} ${name(e.from)} ${name(e.to)} ${e.label?.text ?? ''}`);
  }
  const take = (line: string) => {
    const at = lines.indexOf(line);
    if (at < 0) salah.push(`line missing: ${line}`);
    else lines.splice(at, 1);
  };
  /** The pentagon or circle at the other end of the one line that ties it to symbol `id`. */
  const ends = (id: string, kind: string, arah: 'keluar' | 'masuk', label?: string): Shape[] => {
    const page = pageOf.get(id);
    if (!page) return [];
    return page.edges
      .filter((e) => (arah === 'keluar' ? e.from : e.to) === id && (label === undefined || (e.label?.text ?? '') === label))
      .map((e) => page.shapes.find((s) => s.id === (arah === 'keluar' ? e.to : e.from))!)
      .filter((s) => s.kind === kind);
  };

  const incoming = new Map<string, number[]>();
  for (const { dari, ke, jenis, label } of alur) {
    if (!drawn(dari) || !drawn(ke)) continue;
    const [from, to] = [`${prefix}s${dari}`, `${prefix}s${ke}`];
    const [p, q] = [pageOf.get(from), pageOf.get(to)];
    if (!p || !q) {
      salah.push(`${p ? to : from} is not drawn`);
      continue;
    }
    const text = label?.text ?? '';
    if (p === q) {
      take(`${p.number} ${jenis} ${from} ${to} ${text}`);
      continue;
    }
    if (jenis === 'bersama' && !bersebelahan) salah.push(`joint work of ${from} and ${to} is torn apart`);
    take(`${p.number} ${jenis} ${from} konektor-halaman* ${text}`);
    const key = `${to} ${jenis}`;
    incoming.set(key, [...(incoming.get(key) ?? []), p.number]);
    const letters = ends(to, 'konektor-halaman', 'masuk').filter((s) => s.generated);
    const pair = ends(from, 'konektor-halaman', 'keluar', text).find(
      (s) => s.generated && s.note === `ke hal. ${q.number}` && letters.some((t) => t.text === s.text),
    );
    if (!pair) salah.push(`${from} has no pentagon to ${to} on page ${q.number}`);
    else if ((pair.up ?? false) !== q.number < p.number) salah.push(`${pair.id} points the wrong way`);
  }
  const letters: string[] = [];
  for (const [key, from] of incoming) {
    const [to, jenis] = key.split(' ') as [string, string];
    take(`${pageOf.get(to)!.number} ${jenis} konektor-halaman* ${to} `);
    const note = `dari hal. ${[...new Set(from)].sort((a, b) => a - b).join(', ')}`;
    const found = ends(to, 'konektor-halaman', 'masuk').find((s) => s.generated && s.note === note && !letters.includes(s.text));
    if (!found) salah.push(`${to} has no pentagon "${note}"`);
    else letters.push(found.text);
  }
  if (new Set(letters).size !== letters.length) salah.push(`letters used twice: ${letters.join(' ')}`);
  for (const letter of letters) {
    if (!/^[A-Z]+$/.test(letter)) salah.push(`${letter} is no letter`);
    if (konektor.some(({ nama }) => nama === letter)) salah.push(`letter ${letter} is the author's`);
  }
  for (const page of pages) {
    for (const s of page.shapes) if (s.kind === 'konektor-halaman' && s.note === undefined) salah.push(`${s.id} names no page`);
  }

  for (const { nama, sumber, tujuan } of konektor) {
    const to = tujuan && drawn(tujuan.ke) ? `${prefix}s${tujuan.ke}` : undefined;
    const q = to === undefined ? undefined : pageOf.get(to);
    const pages = new Set<number>();
    let circle = sumber.every(({ dari }) => !drawn(dari));
    for (const { dari, jenis, label } of sumber) {
      if (!drawn(dari)) continue;
      const from = `${prefix}s${dari}`;
      const p = pageOf.get(from)!;
      const kind = q && q !== p ? 'konektor-halaman' : 'konektor';
      if (kind === 'konektor') circle = true;
      else pages.add(p.number);
      const text = label?.text ?? '';
      take(`${p.number} ${jenis} ${from} ${kind} ${text}`);
      const note = q && q !== p ? `ke hal. ${q.number}` : undefined;
      if (!ends(from, kind, 'keluar', text).some((s) => s.text === nama && s.note === note)) salah.push(`${from} lacks connector ${nama}`);
    }
    if (!to || !q) continue;
    if (circle) take(`${q.number} alur konektor ${to} `);
    if (pages.size === 0) continue;
    take(`${q.number} alur konektor-halaman ${to} `);
    const note = `dari hal. ${[...pages].sort((a, b) => a - b).join(', ')}`;
    if (!ends(to, 'konektor-halaman', 'masuk').some((s) => s.text === nama && s.note === note)) salah.push(`${to} lacks "${nama} ${note}"`);
  }
  for (const line of lines) salah.push(`line not in the model: ${line}`);
  const count = pages.reduce((sum, page) => sum + page.shapes.filter(({ kind }) => !kind.startsWith('konektor')).length, 0);
  if (count !== simbol.filter((s) => drawn(s.id)).length) salah.push(`${count} symbols drawn`);
}

/** A page with one row only, although a neighbour could give it one of several or take it in. */
function tidakSendirian(pages: readonly Page[], { langkah }: Prosedur, salah: string[]): void {
  const height = (page: Page) => page.rows.reduce((sum, row) => sum + row.height, 0);
  pages.forEach((page, i) => {
    if (page.rows.length !== 1) return;
    const room = page.height - MARGIN.foot - page.rows[0]!.y;
    const before = pages[i - 1];
    const after = pages[i + 1];
    const forced = (p: Page) => langkah[p.rows[0]!.no - 1]!.halamanBaru;
    if (before && !forced(page)) {
      const spare = before.rows.at(-1)!.height;
      const give = before.rows.length > 2 && height(page) + spare + UJUNG < room;
      const take = before.rows.length > 1 && height(before) + height(page) + UJUNG < room;
      if (give || take) salah.push(`row ${page.rows[0]!.no} is alone on page ${page.number}`);
    }
    if (after && !forced(after) && after.rows.length > 2 && height(page) + after.rows[0]!.height + UJUNG < room) {
      salah.push(`row ${page.rows[0]!.no} is alone on page ${page.number}`);
    }
  });
}
