import type { Konektor, Sop } from '@alir/core';
import { describe, expect, it } from 'vitest';
import { susunGraf } from '../../src/diagram-alir/graf.ts';
import type { CariLapisan } from '../../src/diagram-alir/lapisan.ts';
import { sederajatkan } from '../../src/diagram-alir/sederajat.ts';
import { type Bentuk, gambarDiagram, type Halaman, keJson, keSvg, sasaran } from '../../src/index.ts';
import { prosedur, range, sop, teks } from '../pembangkit.ts';
import { flow, jalur, langkah, model, simbol } from './kasus.ts';
import { periksaDiagram } from './pemeriksa.ts';

/** Draws, checks, and returns the only page. */
async function halaman(dari: Sop, lapisan?: CariLapisan): Promise<Halaman> {
  const gambar = await gambarDiagram(dari, undefined, lapisan && { lapisan });
  expect(periksaDiagram(gambar, dari).salah).toEqual([]);
  return gambar.pages[0]!;
}

const tengahX = ({ x, width }: Bentuk) => x + width / 2;
const tengahY = ({ y, height }: Bentuk) => y + height / 2;
const sama = (a: Bentuk, b: Bentuk) => Math.abs(tengahY(a) - tengahY(b)) < 0.01;

describe('incomplete models', () => {
  it.each([
    ['no procedure', sop(jalur(2))],
    ['no pelaksana', sop([], prosedur([langkah(0, [0])], [simbol(0, 0, [])], []))],
    ['no steps', sop(jalur(3), prosedur([], [], []))],
    ['nothing at all', sop([])],
  ])('with %s are drawn', async (_, dari) => {
    const svg = keSvg(await gambarDiagram(dari));
    expect(svg).toMatch(/^<svg [^>]*width="[\d.]+mm"/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('leave out a symbol whose lane is unknown, and its arrows; what follows stays below', async () => {
    const page = await halaman(model(2, [[[0]], [[]], [[0]]], [flow(0, 1), flow(1, 2)]));
    expect(page.shapes.map((s) => s.id)).toEqual(['p1-s0', 'p1-s2']);
    expect(page.edges).toEqual([]);
    expect(tengahY(page.shapes[1]!)).toBeGreaterThan(tengahY(page.shapes[0]!));
  });
});

describe('the page', () => {
  it('is one for each procedure, or only the one asked for, under the same number', async () => {
    const dua = sop(jalur(2), ...[0, 1].map(() => prosedur([langkah(0, [0])], [simbol(0, 0, [0])], [])));
    const semua = await gambarDiagram(dua);
    expect(semua).toMatchObject({
      view: 'diagram',
      pages: [
        { number: 1, kind: 'prosedur', rows: [] },
        { number: 2, rows: [] },
      ],
    });
    expect((await gambarDiagram(dua, 1)).pages).toEqual([semua.pages[1]]);
    expect((await gambarDiagram(dua, 7)).pages).toEqual([]);
    expect(keJson(semua).pages[1]!.shapes[0]!.id).toBe('p2-s0');
  });

  it('leads from symbols and lanes to the text, and says what it shows', async () => {
    const gambar = await gambarDiagram(model(2, [[[0]], [[1]]], [flow(0, 1)]));
    expect(keSvg(gambar)).toContain('1 prosedur, 2 langkah, 2 pelaksana.');
    expect(sasaran(gambar).map(({ id }) => id)).toEqual(['p1-s0', 'p1-s1', 'p0', 'p1']);
  });
});

describe('texts', () => {
  it('are number and activity; a symbol line has its own words', async () => {
    const dari = sop(
      jalur(2),
      prosedur(
        [langkah(0, [0, 1, 2], 'Memeriksa klasifikasi')],
        [
          simbol(0, 0, [0], 'keputusan', { tulisan: teks('Rahasia?') }),
          simbol(1, 0, [1], 'keputusan', { tulisan: teks('Perlu disposisi?') }),
          simbol(2, 0, [1]),
        ],
        [flow(0, 1, 'Ya'), flow(0, 2, 'Tidak'), flow(1, 2, 'Ya')],
      ),
    );
    const page = await halaman(dari);
    expect(page.shapes.map((s) => s.text)).toEqual([
      '1. Memeriksa klasifikasi Rahasia?',
      '1. Perlu disposisi?',
      '1. Memeriksa klasifikasi',
    ]);
  });

  it('keep the number at the first word, also where a diamond is narrow', async () => {
    const page = await halaman(model(1, [[[0], 'keputusan', 'Menyampaikan usulan kegiatan dan meneruskan kepada atasan langsung']], []));
    expect(page.shapes[0]!.teks[0]!.runs[0]!.text).toBe('1.\u00a0Menyampaikan');
  });

  it('of a whole book still fit, in finite time', async () => {
    const buku = 'Menimbang bahwa dalam rangka penyelenggaraan pemerintahan yang baik, '.repeat(100);
    const page = await halaman(
      sop(
        jalur(2),
        prosedur(
          [langkah(0, [0], buku), langkah(1, [1], buku.replaceAll(' ', '')), langkah(2, [2], '')],
          [simbol(0, 0, [0], 'penggandaan'), simbol(1, 1, [1], 'keputusan'), simbol(2, 2, [0])],
          [flow(0, 1), flow(1, 2, 'Ya')],
        ),
      ),
    );
    expect(page.shapes[2]).toMatchObject({ text: '3', width: 38 });
  });

  it('of any length stay inside their symbols', async () => {
    const panjang = 'Mengoordinasikan pertanggungjawaban penyelenggaraan pemerintahan '.repeat(6);
    const kata = 'Aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg';
    const kinds = ['mulai', 'proses', 'keputusan', 'dokumen', 'penggandaan', 'arsip', 'berkas'] as const;
    await halaman(
      sop(
        jalur(3),
        prosedur(
          kinds.map((_, i) => langkah(i, [i], i % 2 === 0 ? panjang : kata)),
          kinds.map((jenis, i) => simbol(i, i, [i % 3], jenis)),
          kinds.slice(1).map((_, i) => flow(i, i + 1)),
        ),
      ),
    );
  });
});

describe('branches', () => {
  it('stand side by side, also in one lane', async () => {
    const page = await halaman(
      model(3, [[[0]], [[1]], [[1]], [[2]], [[0]]], [flow(0, 1), flow(0, 2), flow(0, 3), flow(1, 4), flow(2, 4), flow(3, 4)]),
    );
    const [start, a, b, c, end] = page.shapes as [Bentuk, Bentuk, Bentuk, Bentuk, Bentuk];
    expect(sama(a, b) && sama(b, c)).toBe(true);
    expect(tengahX(a)).not.toBeCloseTo(tengahX(b), 0);
    expect(tengahY(start)).toBeLessThan(tengahY(a));
    expect(tengahY(a)).toBeLessThan(tengahY(end));
  });

  it.each([
    [12, 1, 6, 2],
    [7, 1, 4, 2],
    [12, 3, 3, 4],
    [4, 3, 2, 2],
  ])('%i of them in one of %i lanes stand in rows of %i, not in a lane without end', async (n, lanes, across, rows) => {
    const many = Array.from({ length: n }, (_, i) => i + 1);
    const page = await halaman(
      model(
        lanes,
        [[[0]], ...many.map((): [number[]] => [[0]]), [[0]]],
        [...many.map((i) => flow(0, i)), ...many.map((i) => flow(i, n + 1))],
      ),
    );
    const branches = page.shapes.slice(1, n + 1);
    expect(new Set(branches.map((s) => tengahX(s).toFixed(1))).size).toBe(across);
    expect(new Set(branches.map((s) => tengahY(s).toFixed(1))).size).toBe(rows);
    // Equals stand in the order of the text, as it is read.
    const dibaca = [...branches].sort((p, q) => tengahY(p) - tengahY(q) || p.x - q.x);
    expect(dibaca.map(({ row }) => row)).toEqual(branches.map(({ row }) => row));
  });

  it('go on in the column in which they began', async () => {
    const page = await halaman(
      model(2, [[[0]], [[1]], [[1]], [[1]], [[1]], [[0]]], [flow(0, 1), flow(0, 2), flow(1, 3), flow(2, 4), flow(3, 5), flow(4, 5)]),
    );
    const [, a, b, belowA, belowB] = page.shapes as [Bentuk, Bentuk, Bentuk, Bentuk, Bentuk];
    expect(tengahX(belowA)).toBeCloseTo(tengahX(a), 5);
    expect(tengahX(belowB)).toBeCloseTo(tengahX(b), 5);
  });

  it('change places where their lines would cross, in whatever order they come', async () => {
    const dari = model(3, [[[0]], [[2]], [[1]], [[1]], [[0]], [[2]]], [flow(0, 1), flow(0, 2), flow(1, 3), flow(2, 4), flow(3, 5)]);
    const lapis = [0, 1, 2, 2, 3, 3];
    for (const urut of [
      [0, 0, 1, 2, 0, 1],
      [0, 0, 2, 1, 0, 1],
    ]) {
      const gambar = await gambarDiagram(dari, 0, { lapisan: async () => ({ lapis, urut }) });
      const { salah, ukuran } = periksaDiagram(gambar, dari);
      expect({ salah, silang: ukuran.silang }, urut.join()).toEqual({ salah: [], silang: 0 });
      const [, , left, right] = gambar.pages[0]!.shapes;
      expect(left!.x).toBeLessThan(right!.x);
    }
  });

  it('of one step end on one level, where the flow lets them', async () => {
    // The last symbol of step 2 has until step 4 to come; step 3 only follows the first.
    const dari = sop(
      jalur(3),
      prosedur(
        [langkah(0, [0]), langkah(1, [1, 2]), langkah(2, [3]), langkah(3, [4])],
        [simbol(0, 0, [0]), simbol(1, 1, [0]), simbol(2, 1, [2]), simbol(3, 2, [0]), simbol(4, 3, [0])],
        [flow(0, 1), flow(0, 2), flow(1, 3), flow(3, 4), flow(2, 4)],
      ),
    );
    const graf = susunGraf(dari.prosedur[0]!, 3, 'p1-');
    const terpisah = { lapis: [0, 1, 2, 2, 3], urut: [0, 0, 1, 0, 0] };
    const urutan = [
      [0, 1],
      [0, 2],
      [1, 3],
      [3, 4],
      [2, 4],
    ] as const;
    expect(sederajatkan(graf, terpisah, urutan).lapis).toEqual([0, 1, 1, 2, 3]);
    expect(sederajatkan(graf, terpisah, [...urutan, [1, 2]]).lapis).toEqual(terpisah.lapis);
    const page = await halaman(dari);
    expect(sama(page.shapes[1]!, page.shapes[2]!)).toBe(true);
  });

  it('of several beginnings of one step stand side by side', async () => {
    const dari = sop(
      jalur(2),
      prosedur(
        [langkah(0, [0, 1]), langkah(1, [2])],
        [simbol(0, 0, [0], 'mulai'), simbol(1, 0, [1], 'mulai'), simbol(2, 1, [0])],
        [flow(0, 2), flow(1, 2)],
      ),
    );
    const page = await halaman(dari);
    expect(sama(page.shapes[0]!, page.shapes[1]!)).toBe(true);
  });
});

describe('several lanes', () => {
  it('are spanned by a joint symbol, and by nothing else on its level', async () => {
    const page = await halaman(model(3, [[[1]], [[0, 1, 2]], [[1]], [[1]]], [flow(0, 1), flow(0, 2), flow(1, 3), flow(2, 3)]));
    const bar = page.shapes[1]!;
    expect(bar.lanes).toEqual(['p0', 'p1', 'p2']);
    expect(bar.x).toBeLessThan(page.lanes[1]!.x);
    expect(bar.x + bar.width).toBeGreaterThan(page.lanes[2]!.x);
    expect(sama(bar, page.shapes[2]!)).toBe(false);
  });

  it('are joined by a straight line where symbols work together', async () => {
    const dari = sop(
      jalur(3),
      prosedur(
        [langkah(0, [0]), langkah(1, [1, 2]), langkah(2, [3])],
        [simbol(0, 0, [1]), simbol(1, 1, [0]), simbol(2, 1, [2]), simbol(3, 2, [1])],
        [flow(0, 1), flow(1, 2, undefined, 'bersama'), flow(1, 3), flow(2, 3), flow(0, 3, undefined, 'informasi')],
      ),
    );
    const page = await halaman(dari);
    const [line] = page.edges.filter(({ kind }) => kind === 'bersama');
    expect(line!.points).toHaveLength(2);
    expect(keSvg(await gambarDiagram(dari))).toMatch(/class="informasi"[^>]*><path [^>]*stroke-dasharray/);
  });
});

describe('exits', () => {
  it('of a decision may be many, may share a target, and may lead back to it', async () => {
    await halaman(
      model(
        1,
        [[[0], 'keputusan'], [[0]]],
        [...['a', 'b', 'c', 'd', 'e', 'f'].map((label) => flow(0, 1, label)), flow(0, 0, 'Ulang'), flow(1, 0), flow(1, 1)],
      ),
    );
  });

  it('that end stand beside their decision, in its lane', async () => {
    const dari = sop(
      jalur(2),
      prosedur(
        [langkah(0, [0, 1]), langkah(1, [2])],
        [simbol(0, 0, [0], 'keputusan'), simbol(1, 0, [0], 'selesai', { generated: true }), simbol(2, 1, [0])],
        [flow(0, 1, 'Tidak'), flow(0, 2, 'Ya')],
      ),
    );
    const page = await halaman(dari);
    const [decision, end] = page.shapes as [Bentuk, Bentuk];
    expect(end).toMatchObject({ generated: true, text: 'Selesai', lanes: ['p0'] });
    expect(sama(decision, end)).toBe(true);
    expect(page.edges[0]!.points).toHaveLength(2);
  });

  it('facing each other on one level do not meet', async () => {
    // Both decisions stand on one level; each leads back sideways past the other.
    await halaman(
      model(
        2,
        [[[0]], [[0], 'keputusan'], [[1], 'keputusan'], [[1]], [[0]]],
        [flow(0, 1), flow(0, 2), flow(1, 3, 'Ya'), flow(1, 0, 'Tidak'), flow(2, 4, 'Ya'), flow(2, 0, 'Tidak')],
      ),
    );
  });
});

describe('connectors', () => {
  const jump = (nama: string, dari: number[], ke?: number): Konektor => ({
    nama,
    sumber: dari.map((d) => ({ dari: d, jenis: 'alur', range: range(d) })),
    ...(ke !== undefined && { tujuan: { ke, range: range(ke) } }),
    range: range(0),
  });

  it('with both ends become arrows', async () => {
    const page = await halaman(model(2, [[[0]], [[1]], [[0]]], [flow(0, 1)], [jump('A', [0, 1], 2)]));
    expect(page.shapes).toHaveLength(3);
    expect(page.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['p1-s0 p1-s1', 'p1-s0 p1-s2', 'p1-s1 p1-s2']);
  });

  it('with one end keep their circle beside it', async () => {
    const page = await halaman(model(2, [[[0]], [[1]]], [flow(0, 1)], [jump('A', [0]), jump('B', [], 1)]));
    const circles = page.shapes.filter((s) => s.kind === 'konektor');
    expect(circles.map((s) => s.text)).toEqual(['A', 'B']);
    expect(sama(circles[0]!, page.shapes[0]!) && sama(circles[1]!, page.shapes[1]!)).toBe(true);
  });
});
