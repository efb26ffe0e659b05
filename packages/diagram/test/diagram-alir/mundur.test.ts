/** Each way in which the engine's layers may turn out useless: what is drawn instead, and that the drawing says so. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { susunGraf } from '../../src/diagram-alir/graf.ts';
import { tataDiagram } from '../../src/diagram-alir/halaman.ts';
import { type CariLapisan, hangatkanElk, lapisElk, lapisTeks, sah } from '../../src/diagram-alir/lapisan.ts';
import { hitungCacat } from '../../src/diagram-alir/penjaga.ts';
import { gambarDiagram, gambarLembarDiagram, keSvg } from '../../src/index.ts';
import { sopAcak } from '../pembangkit.ts';
import { flow, model } from './kasus.ts';
import { periksaDiagram } from './pemeriksa.ts';

vi.mock('../../src/diagram-alir/penjaga.ts', { spy: true });
const penjaga = vi.mocked(hitungCacat);
beforeEach(() => {
  penjaga.mockReset();
});

const dari = sopAcak({ benih: 3, rows: 14, lanes: 5, keputusan: 0.4, majemuk: 0.3, lompat: 4 });
const bahan = {
  number: 1,
  prosedur: dari.prosedur[0]!,
  pelaksana: dari.pelaksana,
  laneIds: dari.pelaksana.map(({ nama }) => nama.nama),
  awalan: 'p1-',
};
const menurutTeks: CariLapisan = async (graf) => lapisTeks(graf);

describe('layers that are of no use', () => {
  it.each<[string, 'mesin' | 'lapisan', CariLapisan]>([
    ['an engine that fails', 'mesin', () => Promise.reject(new Error('no engine'))],
    [
      'layers that turn the flow around',
      'lapisan',
      async ({ unit }) => ({ lapis: unit.map((_, i) => unit.length - 1 - i), urut: unit.map(() => 0) }),
    ],
    ['layers that are no numbers', 'lapisan', async ({ unit }) => ({ lapis: unit.map(() => Number.NaN), urut: unit.map(() => 0) })],
    ['an order that is none', 'lapisan', async (graf) => ({ ...lapisTeks(graf), urut: graf.unit.map(() => Number.NaN) })],
    ['too few layers', 'lapisan', async () => ({ lapis: [0], urut: [0] })],
    ['everything in one layer', 'lapisan', async ({ unit }) => ({ lapis: unit.map(() => 0), urut: unit.map(() => 0) })],
  ])('%s: the order of the text, without a fault, and the drawing says it', async (_, sebab, lapisan) => {
    const gambar = await gambarDiagram(dari, undefined, { lapisan });
    expect(periksaDiagram(gambar, dari).salah).toEqual([]);
    expect(gambar.peringatan).toEqual([{ kode: 'diagram-menurut-teks', sebab, halaman: 1 }]);
    expect(gambar.pages).toEqual((await gambarDiagram(dari, undefined, { lapisan: menurutTeks })).pages);
    expect(keSvg(gambar)).toContain('1 prosedur, ');
  });

  it('nothing is lost when there are gaps between the layers', async () => {
    const gambar = await gambarDiagram(dari, undefined, {
      lapisan: async (graf) => {
        const { lapis, urut } = await lapisElk(graf);
        return { lapis: lapis.map((layer) => layer * 3 + 2), urut };
      },
    });
    expect(periksaDiagram(gambar, dari).salah).toEqual([]);
    expect(gambar).not.toHaveProperty('peringatan');
  });

  it('layers must go down with the flow', () => {
    const graf = susunGraf(model(1, [[[0]], [[0]]], [flow(0, 1)]).prosedur[0]!, 1, 'p1-');
    expect(sah(graf, lapisTeks(graf))).toBe(true);
    expect(sah(graf, { lapis: [0, 0], urut: [0, 0] })).toBe(false);
  });
});

describe('faults that the guard finds', () => {
  it('none: the layers of the engine, and nothing to say', async () => {
    const gambar = await gambarDiagram(dari);
    expect(penjaga).toHaveBeenCalledTimes(1);
    expect(gambar).not.toHaveProperty('peringatan');
  });

  it('only there: the order of the text', async () => {
    penjaga.mockReturnValueOnce(2).mockReturnValueOnce(0);
    expect(await tataDiagram(bahan, lapisElk)).toMatchObject({ mundur: 'cacat', cacat: 0 });
    penjaga.mockReturnValueOnce(2).mockReturnValueOnce(0);
    const gambar = await gambarDiagram(dari);
    expect(gambar.peringatan).toEqual([{ kode: 'diagram-menurut-teks', sebab: 'cacat', halaman: 1 }]);
    expect(gambar.pages).toEqual((await gambarDiagram(dari, undefined, { lapisan: menurutTeks })).pages);
  });

  it('in both: the one with fewer, the layers of the engine if they are equal, and the faults are said', async () => {
    penjaga.mockReturnValueOnce(3).mockReturnValueOnce(1);
    expect((await gambarDiagram(dari)).peringatan).toEqual([
      { kode: 'diagram-menurut-teks', sebab: 'cacat', halaman: 1 },
      { kode: 'diagram-bercacat', jumlah: 1, halaman: 1 },
    ]);
    penjaga.mockReturnValueOnce(2).mockReturnValueOnce(2);
    const sama = await gambarDiagram(dari);
    expect(sama.peringatan).toEqual([{ kode: 'diagram-bercacat', jumlah: 2, halaman: 1 }]);
    expect(sama.pages).toEqual((await gambarDiagram(dari)).pages);
  });

  it('are still said of a drawing on paper', async () => {
    penjaga.mockReturnValueOnce(1).mockReturnValueOnce(1);
    const { peringatan } = await gambarLembarDiagram(dari, { kertas: 'F4' });
    expect(peringatan!.map(({ kode }) => kode)).toEqual(['diagram-bercacat', 'diagram-terlalu-besar']);
  });
});

describe('the pauses of a drawing', () => {
  it('change nothing', async () => {
    let pauses = 0;
    const gambar = await gambarDiagram(dari, undefined, {
      jeda: async () => {
        pauses++;
        await new Promise((resolve) => setTimeout(resolve));
      },
    });
    expect(pauses).toBeGreaterThan(1);
    expect(gambar).toEqual(await gambarDiagram(dari));
  });

  it('end it at any stage, with their own reason and no fallback', async () => {
    let stages = 0;
    await gambarDiagram(dari, undefined, { jeda: async () => void stages++ });
    for (let last = 1; last <= stages; last++) {
      let seen = 0;
      const jeda = () => (++seen === last ? Promise.reject(new Error('batal')) : Promise.resolve());
      await expect(gambarDiagram(dari, undefined, { jeda })).rejects.toThrow('batal');
      expect(seen).toBe(last);
    }
  });

  it('are not needed to warm the engine', async () => {
    await expect(hangatkanElk()).resolves.toBeUndefined();
  });
});
