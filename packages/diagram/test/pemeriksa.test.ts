/** The checker must see what is wrong, or its silence means nothing. */
import { describe, expect, it } from 'vitest';
import { type GambarJson, gambarTabel, keJson } from '../src/index.ts';
import { sopAcak } from './pembangkit.ts';
import { periksaGambar } from './pemeriksa.ts';

type Page = GambarJson['pages'][number];
type Writable<T> = { -readonly [K in keyof T]: T[K] extends object ? Writable<T[K]> : T[K] };

const sop = sopAcak({ benih: 7, rows: 12, lanes: 5, keputusan: 0.4, majemuk: 0.2, lompat: 3 });

function rusak(change: (page: Writable<Page>) => void): string {
  const json = structuredClone(keJson(gambarTabel(sop)));
  change(json.pages[0]! as unknown as Writable<Page>);
  return periksaGambar(json, sop).salah.join('\n');
}

describe('the checker', () => {
  it('is content with the drawing itself', () => expect(rusak(() => {})).toBe(''));

  it('misses a lost edge', () => {
    expect(rusak((page) => page.edges.splice(3, 1))).toMatch('flow missing');
  });

  it('sees an edge drawn twice', () => {
    expect(rusak((page) => page.edges.push({ ...page.edges[0]!, id: 'p1-x' }))).toMatch('flow not in the model');
  });

  it('sees a line through a symbol', () => {
    const seen = rusak((page) => {
      const s = page.shapes[0]!;
      const other = page.edges.find((e) => e.from !== s.id && e.to !== s.id)!;
      other.points.splice(1, 0, [s.x, s.y + s.height / 2], [s.x + s.width, s.y + s.height / 2]);
    });
    expect(seen).toMatch('hits p1-s0');
  });

  it('sees lines on top of each other', () => {
    const seen = rusak((page) => {
      const [a, b] = [page.edges[0]!, page.edges.find((e) => e.from !== page.edges[0]!.from && e.to !== page.edges[0]!.to)!];
      b.points = structuredClone(a.points) as typeof b.points;
    });
    expect(seen).toMatch(/run 0\.00 apart/);
  });

  it('sees a slanted line, a line that ends in the air, and one that leaves the lanes', () => {
    expect(rusak((page) => ((page.edges[0]!.points.at(-1) as unknown as number[])[0]! -= 1))).toMatch('not orthogonal');
    expect(rusak((page) => ((page.edges[0]!.points[0] as unknown as number[])[1]! += 1.5))).toMatch('does not touch');
    expect(rusak((page) => page.edges[0]!.points.splice(1, 0, [2, 50]))).toMatch('leaves the lanes');
  });

  it('sees a symbol out of its lane, out of its row, and over another', () => {
    expect(rusak((page) => (page.shapes[0]!.x += 3))).toMatch('not in the middle');
    expect(rusak((page) => (page.shapes[0]!.y += 20))).toMatch('leaves its row');
    expect(rusak((page) => Object.assign(page.shapes[1]!, { x: page.shapes[0]!.x, y: page.shapes[0]!.y }))).toMatch('over p1-');
  });

  it('sees a label on a line and one in the text columns', () => {
    const label = (page: Writable<Page>) => page.edges.find((e) => e.label)!;
    const onLine = rusak((page) => {
      const e = label(page);
      const [x, y] = e.points[0] as unknown as [number, number];
      Object.assign(e.label!, { x: x - 1, y: y - 1 });
    });
    expect(onLine).toMatch('on line');
    expect(rusak((page) => (label(page).label!.x = 0))).toMatch('on text columns');
  });

  it('sees rows that overlap', () => {
    expect(rusak((page) => (page.rows[1]!.y -= 1))).toMatch('does not follow');
  });
});
