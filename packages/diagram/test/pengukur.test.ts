/** The figures must rise by what is planted, or low ones mean nothing. */
import { describe, expect, it, test } from 'vitest';
import { type Angka, TAMPILAN, ukurGambar, ukurSop } from '../scripts/pengukur.ts';
import { type GambarJson, gambarHalaman, gambarTabel, keJson } from '../src/index.ts';
import { sopAcak } from './pembangkit.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends object ? Writable<T[K]> : T[K] };
type Page = Writable<GambarJson['pages'][number]>;
type Titik = Writable<readonly (readonly [number, number])[]>;

const sop = sopAcak({ benih: 7, rows: 24, lanes: 5, keputusan: 0.4, majemuk: 0.2, lompat: 3 });
const bersih: Partial<Angka> = { laneBad: 0, rowBad: 0, EN: 0, OV: 0, out: 0, labels: 0, faults: 0 };

function rusak(change: (page: Page, pages: Page[]) => void, json: GambarJson = keJson(gambarTabel(sop))): Angka {
  const salinan = structuredClone(json);
  const pages = salinan.pages as unknown as Page[];
  change(pages[0]!, pages);
  return ukurGambar(salinan);
}

/** A symbol in one lane, and a line that has nothing to do with it. */
function asing(page: Page) {
  const shape = page.shapes.find((s) => s.lanes.length === 1)!;
  return { shape, edge: page.edges.find((e) => e.from !== shape.id && e.to !== shape.id && !e.label)! };
}

test.each(TAMPILAN)('what the tool draws as %s has no fault, and figures', async (view) => {
  const angka = await ukurSop(sop, { view, kertas: 'A4', kali: 1 });
  expect(angka).toMatchObject(bersih);
  for (const nama of ['bends', 'length', 'pages', 'pt', 'ms'] as const) expect(angka[nama], nama).toBeGreaterThan(0);
});

describe('of planted faults', () => {
  const dasar = rusak(() => {});

  it('counts none without them', () => expect(dasar).toMatchObject(bersih));

  it('counts symbols beside the middle of their lane and outside their row', () => {
    expect(rusak((page) => (asing(page).shape.x += 1)).laneBad).toBe(1);
    expect(rusak((page) => (asing(page).shape.y += 60)).rowBad).toBe(1);
  });

  it('counts a line through a symbol', () => {
    const angka = rusak((page) => {
      const { shape, edge } = asing(page);
      const y = shape.y + shape.height / 2;
      edge.points = [
        [shape.x - 1, y],
        [shape.x + shape.width + 1, y],
      ] as unknown as Titik;
    });
    expect(angka.EN).toBeGreaterThan(0);
    expect(angka.faults).toBeGreaterThan(0);
  });

  it('tells lines that only lie on each other from those that merge', () => {
    const di = (x: number) =>
      [
        [x, 100],
        [x, 130],
      ] as unknown as Titik;
    const kembar = (page: Page, serupa: boolean) => {
      const [a, b] = [page.edges[0]!, page.edges.find((e) => e.from !== page.edges[0]!.from && e.to !== page.edges[0]!.to)!];
      page.shapes = page.shapes.filter(({ id }) => id === a.from || id === a.to || id === b.from || id === b.to);
      page.edges = [a, { ...b, from: serupa ? a.from : b.from, points: di(page.lanes[0]!.x + 0.5) }];
      a.points = di(page.lanes[0]!.x + 0.5);
    };
    expect(rusak((page) => kembar(page, false))).toMatchObject({ OV: 1, same: 0 });
    expect(rusak((page) => kembar(page, true))).toMatchObject({ OV: 0, same: 1 });
  });

  it('counts crossings, bends and length', () => {
    const angka = rusak((page) => {
      const silang = (id: string, points: readonly (readonly [number, number])[]) => ({ ...page.edges[0]!, id, points });
      page.shapes = page.shapes.filter(({ id }) => id === page.edges[0]!.from || id === page.edges[0]!.to);
      page.edges = [
        silang('a', [
          [150, 100],
          [150, 120],
          [155, 120],
        ]),
        silang('b', [
          [140, 110],
          [160, 110],
        ]),
      ] as unknown as Page['edges'];
    });
    expect(angka).toMatchObject({ X: 1, bends: 1, length: 45 });
  });

  it('counts a line that leaves the lanes, once', () => {
    const angka = rusak((page) =>
      asing(page).edge.points.splice(
        1,
        0,
        ...([
          [2, 50],
          [2, 60],
        ] as unknown as Titik),
      ),
    );
    expect(angka.out).toBe(1);
  });

  it('counts a label on a line', () => {
    const angka = rusak((page) => {
      const edge = page.edges.find((e) => e.label)!;
      const [x, y] = edge.points[0] as unknown as [number, number];
      Object.assign(edge.label!, { x: x - 1, y: y - 1 });
    });
    expect(angka.labels).toBeGreaterThan(0);
  });

  it('counts a label that stands nearer to another line than to its own', () => {
    expect(dasar.astray).toBe(0);
    const angka = rusak((page) => {
      const { label } = page.edges.find((e) => e.label)!;
      const [[x, y]] = asing(page).edge.points as unknown as [[number, number]];
      Object.assign(label!, { x: x + 0.5, y: y + 0.5 });
    });
    expect(angka.astray).toBe(1);
  });
});

describe('of printed pages', () => {
  const json = keJson(gambarHalaman(sop));

  it('counts sheets and the jumps between them', () => {
    const angka = rusak(() => {}, json);
    expect(angka.pages).toBe(json.pages.length);
    expect(angka.pages).toBeGreaterThan(1);
    expect(angka.pairs).toBeGreaterThan(0);
    const hilang = rusak(({ shapes }) => {
      const at = shapes.findIndex((s) => s.generated && s.note?.startsWith('ke'));
      shapes.splice(at, 1);
    }, json);
    expect(hilang.pairs).toBe(angka.pairs - 1);
  });

  it('counts a page of a single row, where there are others', () => {
    expect(rusak(({ rows }) => rows.splice(1), json).lone).toBe(1);
    const sendirian = rusak(({ rows }, pages) => {
      rows.splice(1);
      pages.splice(1);
    }, json);
    expect(sendirian.lone).toBe(0);
  });
});
