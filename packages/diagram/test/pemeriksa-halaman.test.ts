/** The checker of pages must see what is wrong, or its silence means nothing. */
import { describe, expect, it } from 'vitest';
import { type GambarJson, gambarHalaman, keJson } from '../src/index.ts';
import { sopAcak } from './pembangkit.ts';
import { periksaCetakan } from './pemeriksa-halaman.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends object ? Writable<T[K]> : T[K] };
type Pages = Writable<GambarJson['pages'][number]>[];

const sop = sopAcak({ benih: 11, rows: 24, lanes: 5, keputusan: 0.4, majemuk: 0.2, lompat: 6 });

function rusak(change: (pages: Pages) => void): string {
  const json = structuredClone(keJson(gambarHalaman(sop)));
  change(json.pages as unknown as Pages);
  return periksaCetakan(json, sop).salah.join('\n');
}

const pentagon = (pages: Pages) => pages[0]!.shapes.find((s) => s.kind === 'konektor-halaman' && s.generated && s.note?.startsWith('ke'))!;

describe('the checker of pages', () => {
  it('is content with the drawing itself, which has several pages', () => {
    expect(rusak((pages) => expect(pages.length).toBeGreaterThan(1))).toBe('');
  });

  it('sees a wrong letter, a wrong page and a wrong direction', () => {
    expect(rusak((pages) => (pentagon(pages).text = 'ZZ'))).toMatch('has no pentagon to');
    expect(rusak((pages) => (pentagon(pages).note = 'ke hal. 9'))).toMatch('has no pentagon to');
    expect(rusak((pages) => (pentagon(pages).up = true))).toMatch('points the wrong way');
  });

  it('sees a lost end of a jump, and one that is not in the model', () => {
    const lose = (pages: Pages, note: string) => {
      for (const page of pages) {
        const found = page.shapes.find((s) => s.kind === 'konektor-halaman' && s.generated && s.note?.startsWith(note));
        if (!found) continue;
        page.shapes.splice(page.shapes.indexOf(found), 1);
        page.edges.splice(
          page.edges.findIndex((e) => e.from === found.id || e.to === found.id),
          1,
        );
        return;
      }
    };
    expect(rusak((pages) => lose(pages, 'ke'))).toMatch('line missing');
    expect(rusak((pages) => lose(pages, 'dari'))).toMatch('line missing');
    expect(rusak((pages) => pages[0]!.edges.push({ ...pages[0]!.edges[0]!, id: 'p1-x' }))).toMatch('line not in the model');
  });

  it('sees a lost row, a row on two pages, and rows out of order', () => {
    expect(rusak((pages) => pages[1]!.rows.shift())).toMatch('has the rows');
    expect(rusak((pages) => pages[1]!.rows.unshift(pages[0]!.rows.at(-1)!))).toMatch('has the rows');
    expect(rusak((pages) => pages.reverse())).toMatch('has the rows');
  });

  it('sees lanes that differ and what lies in the margin', () => {
    expect(rusak((pages) => (pages[1]!.lanes[2]!.width += 1))).toMatch('lanes of page 2 differ');
    expect(rusak((pages) => (pages[0]!.shapes[0]!.x = 3))).toMatch('in the margin of page 1');
    expect(rusak((pages) => (pages[0]!.rows.at(-1)!.height += 60))).toMatch('in the margin of page 1');
  });

  it('sees faults of geometry', () => {
    expect(rusak((pages) => (pages[1]!.shapes[0]!.y += 40))).toMatch('leaves its row');
  });

  it('sees a row that was left alone', () => {
    const seen = rusak((pages) => {
      const [first, second] = [pages[0]!, pages[1]!];
      second.rows.splice(1);
      second.rows[0]!.height = 20;
      first.rows.at(-1)!.height = 20;
    });
    expect(seen).toMatch('is alone on page 2');
  });

  it('sees sheets side by side whose rows do not line up, and a lane that stands on none', () => {
    const lebar = sopAcak({ benih: 18, rows: 30, lanes: 13, keputusan: 0.2, majemuk: 0, lompat: 5 });
    const periksa = (change: (pages: Pages) => void) => {
      const gambar = gambarHalaman(lebar);
      expect(gambar.peringatan).toEqual([{ kode: 'pelaksana-dibagi', lembar: 2 }]);
      const json = structuredClone(keJson(gambar));
      change(json.pages as unknown as Pages);
      return periksaCetakan(json, lebar).salah.join('\n');
    };
    expect(periksa(() => undefined)).toBe('');
    expect(periksa((pages) => (pages[3]!.rows[1]!.y += 1))).toMatch('rows of page 4 do not line up with page 3');
    expect(periksa((pages) => (pages[3]!.lanes[1]!.width += 1))).toMatch('lanes of page 4 differ');
    expect(periksa((pages) => pages[0]!.lanes.pop())).toMatch('the sheets side by side hold the lanes');
  });
});
