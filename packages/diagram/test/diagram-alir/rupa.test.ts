/** How calm the diagrams are: figures that may fall, but not rise, and what must stay where it is when a step is added. */
import type { Sop } from '@alir/core';
import { describe, expect, it } from 'vitest';
import { gambarDiagram, gambarLembarDiagram, type Halaman } from '../../src/index.ts';
import { cabang, flow, kipas, model, panjang, simpang } from './kasus.ts';
import { periksaDiagram } from './pemeriksa.ts';
import { bandingkan, sisipkan } from './tetap.ts';

async function ukur(sop: Sop): Promise<{ halaman: Halaman; silang: number; tikungan: number; perbatasan: number }> {
  const gambar = await gambarDiagram(sop);
  const { salah, ukuran } = periksaDiagram(gambar, sop);
  expect(salah).toEqual([]);
  const { silang, tikungan, perbatasan } = ukuran;
  return { halaman: gambar.pages[0]!, silang, tikungan, perbatasan };
}

describe('crossings and bends', () => {
  it('of branches and joins', async () => {
    const { silang, tikungan } = await ukur(cabang());
    expect({ silang, tikungan }).toEqual({ silang: 0, tikungan: 14 });
  });

  it('of long procedures', async () => {
    const sum = { silang: 0, tikungan: 0, perbatasan: 0 };
    for (const benih of [1, 2, 3, 4, 5]) {
      const { silang, tikungan, perbatasan } = await ukur(panjang(benih, 40, 6, 0.2));
      sum.silang += silang;
      sum.tikungan += tikungan;
      sum.perbatasan += perbatasan;
    }
    expect(sum.silang).toBeLessThanOrEqual(10);
    expect(sum.tikungan).toBeLessThanOrEqual(253);
    expect(sum.perbatasan).toBe(0);
  });

  it.each([
    [8, 1],
    [8, 4],
    [12, 1],
    [12, 3],
    [12, 6],
  ])('of %i branches over %i lanes and their join', async (n, lanes) => {
    const { halaman } = await ukur(kipas(n, lanes));
    expect(halaman.shapes).toHaveLength(n + 2);
  });
});

describe('exits of a decision', () => {
  it.each([3, 4, 5, 8])('%i of them: each label at its own line, and no line across another exit', async (n) => {
    const { halaman } = await ukur(simpang(n));
    const keluar = halaman.edges.filter(({ from, label }) => from === 'p1-s1' && label);
    expect(keluar).toHaveLength(n);
    for (const { id, label } of keluar) {
      const near = keluar.map((edge) => ({ id: edge.id, jarak: jarakKeGaris(label!, edge.points) })).sort((a, b) => a.jarak - b.jarak)[0]!;
      expect(near.id, label!.text).toBe(id);
      expect(near.jarak).toBeLessThan(2.5);
    }
    const ujung = keluar.map(({ points }) => points[0]!.join());
    expect(new Set(ujung).size).toBe(n);
  });

  it('of one side leave in the order in which they turn away', async () => {
    // Both lead left: one back up, one down.
    const { silang } = await ukur(simpang(4));
    expect(silang).toBe(0);
  });
});

function jarakKeGaris(
  box: { x: number; y: number; width: number; height: number },
  points: readonly (readonly [number, number])[],
): number {
  return Math.min(
    ...points.slice(1).map(([x2, y2], i) => {
      const [x1, y1] = points[i]!;
      const dx = Math.max(0, Math.min(x1, x2) - box.x - box.width, box.x - Math.max(x1, x2));
      const dy = Math.max(0, Math.min(y1, y2) - box.y - box.height, box.y - Math.max(y1, y2));
      return Math.hypot(dx, dy);
    }),
  );
}

describe('a step added in the middle', () => {
  it('leaves nearly all symbols and lines at their abscissas', async () => {
    const sum = { simbol: 0, simbolTetap: 0, garis: 0, garisTetap: 0 };
    for (const benih of [1, 2, 3, 4, 5, 6]) {
      const sop = panjang(benih, 40, 6, 0.2);
      const hasil = bandingkan(await gambarDiagram(sop), await gambarDiagram(sisipkan(sop, 20)), 20);
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += hasil[key];
    }
    expect(sum.simbolTetap / sum.simbol).toBeGreaterThan(0.9);
    expect(sum.garisTetap / sum.garis).toBeGreaterThan(0.9);
  });
});

describe('on paper', () => {
  const dua = { ...cabang(), prosedur: [cabang().prosedur[0]!, model(1, [[[0]], [[0]]], [flow(0, 1)]).prosedur[0]!] };

  it('each procedure has a sheet, on which it fits, never larger than usual', async () => {
    const { pages, paper, peringatan } = await gambarLembarDiagram(dua);
    expect(paper).toEqual({ name: 'A4', width: 297, height: 210 });
    expect(pages.map(({ number, width, height }) => [number, width, height])).toEqual([
      [1, 297, 210],
      [2, 297, 210],
    ]);
    for (const { shapes, kisi } of pages) {
      for (const { x, y, width, height } of shapes)
        expect([x > 10, y > 12, x + width < 287, y + height < 197]).toEqual(Array(4).fill(true));
      expect(Math.max(...kisi.map(({ y2 }) => y2))).toBeLessThanOrEqual(197);
    }
    expect(pages[1]!.skala).toBe(1);
    expect(peringatan).toEqual([]);
    expect(periksaDiagram({ ...(await gambarDiagram(dua)), pages }, dua).salah.filter((line) => !line.includes('text of'))).toEqual([]);
  });

  it('type below 6 pt is said', async () => {
    const { peringatan } = await gambarLembarDiagram(panjang(1, 40, 6, 0.2), { orientasi: 'portrait' });
    expect(peringatan).toMatchObject([{ kode: 'diagram-terlalu-besar', halaman: 1 }]);
    expect((peringatan![0] as { pt: number }).pt).toBeLessThan(6);
  });
});
