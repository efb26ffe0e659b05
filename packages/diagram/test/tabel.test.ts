import type { Simbol } from '@alir/core';
import { describe, expect, it } from 'vitest';
import { gambarTabel, keJson, keSvg, lolos, sasaran, ukurTeks } from '../src/index.ts';
import { langkahPolos as langkah, prosedur, range, sop, sopAcak, teks } from './pembangkit.ts';
import { periksaGambar } from './pemeriksa.ts';

function simbol(id: number, row: number, lanes: number[], jenis: Simbol['jenis'] = 'proses', lain: Partial<Simbol> = {}): Simbol {
  return { id, langkah: row, jenis, lanes, generated: false, range: range(row), ...lain };
}

const lanes = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ nama: { nama: `p${i}`, range: range(i) }, label: teks(`Pelaksana ${i}`), range: range(i) }));
const flow = (dari: number, ke: number, label?: string) => ({
  jenis: 'alur' as const,
  dari,
  ke,
  range: range(0),
  ...(label && { label: teks(label) }),
});

/** Draws, checks, and returns the only page. */
function halaman(model: ReturnType<typeof sop>) {
  const gambar = gambarTabel(model);
  expect(periksaGambar(keJson(gambar), model).salah).toEqual([]);
  return gambar.pages[0]!;
}

describe('incomplete models', () => {
  it.each([
    ['no procedure', sop(lanes(2))],
    ['no pelaksana', sop([], prosedur([langkah(0, [0])], [simbol(0, 0, [])], []))],
    ['no steps', sop(lanes(3), prosedur([], [], []))],
    ['nothing at all', sop([])],
  ])('with %s are drawn', (_, model) => {
    const svg = keSvg(gambarTabel(model));
    expect(svg).toMatch(/^<svg [^>]*width="[\d.]+mm"/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('leave out a symbol whose lane is unknown, and its arrows', () => {
    const page = halaman(sop(lanes(2), prosedur([langkah(0, [0]), langkah(1, [1])], [simbol(0, 0, [0]), simbol(1, 1, [])], [flow(0, 1)])));
    expect(page.shapes.map((s) => s.id)).toEqual(['p1-s0']);
    expect(page.edges).toEqual([]);
  });
});

describe('one row', () => {
  it('stacks symbols of the same lane in tiers', () => {
    const page = halaman(
      sop(lanes(1), prosedur([langkah(0, [0, 1, 2])], [simbol(0, 0, [0]), simbol(1, 0, [0]), simbol(2, 0, [0])], [flow(0, 1), flow(1, 2)])),
    );
    const [a, b, c] = page.shapes;
    expect(a!.y + a!.height).toBeLessThan(b!.y);
    expect(b!.y + b!.height).toBeLessThan(c!.y);
    expect(page.edges.every((e) => e.points.length === 2)).toBe(true);
  });

  it('joins joint symbols with a straight line, over free lanes', () => {
    const joint = { jenis: 'bersama' as const, dari: 0, ke: 1, range: range(0) };
    const page = halaman(
      sop(lanes(4), prosedur([langkah(0, [0, 1, 2])], [simbol(0, 0, [0]), simbol(1, 0, [3]), simbol(2, 0, [1])], [joint])),
    );
    expect(page.edges[0]!.points).toHaveLength(2);
    expect(page.shapes[2]!.y).toBeGreaterThan(page.shapes[0]!.y + page.shapes[0]!.height);
  });

  it('stretches a symbol over its lanes', () => {
    const page = halaman(sop(lanes(3), prosedur([langkah(0, [0])], [simbol(0, 0, [0, 1, 2])], [])));
    expect(page.shapes[0]!.x).toBeLessThan(page.lanes[1]!.x);
    expect(page.shapes[0]!.x + page.shapes[0]!.width).toBeGreaterThan(page.lanes[2]!.x);
  });

  it('draws a step that leads to itself', () => {
    halaman(sop(lanes(1), prosedur([langkah(0, [0])], [simbol(0, 0, [0], 'keputusan')], [flow(0, 0, 'Tidak')])));
  });

  it('keeps the exits of a decision apart, even to one target and even when there are many', () => {
    const exits = ['a', 'b', 'c', 'd', 'e', 'f'].map((label) => flow(0, 1, label));
    halaman(
      sop(
        lanes(1),
        prosedur([langkah(0, [0]), langkah(1, [1])], [simbol(0, 0, [0], 'keputusan'), simbol(1, 1, [0])], [...exits, flow(1, 0)]),
      ),
    );
  });
});

describe('additions of the tool', () => {
  const decision = simbol(0, 0, [0], 'keputusan');
  const end = simbol(1, 0, [0], 'selesai', { generated: true });

  it('puts the end of an exit under its decision, in the lane of those whose work ends', () => {
    const page = halaman(
      sop(
        lanes(2),
        prosedur([langkah(0, [0, 1]), langkah(1, [2])], [decision, end, simbol(2, 1, [0])], [flow(0, 1, 'Tidak'), flow(0, 2, 'Ya')]),
      ),
    );
    const [d, e] = page.shapes;
    expect(e).toMatchObject({ generated: true, lanes: ['p0'] });
    expect(e!.x + e!.width / 2).toBeCloseTo(d!.x + d!.width / 2, 5);
    expect(e!.y).toBeGreaterThan(d!.y + d!.height);
    const [tidak, ya] = page.edges;
    expect(tidak!.points).toHaveLength(2);
    expect(ya!.points.length).toBeGreaterThan(2);
  });

  it('puts a second one beside it', () => {
    const more = [decision, end, simbol(2, 0, [0], 'selesai', { generated: true })];
    const page = halaman(sop(lanes(2), prosedur([langkah(0, [0, 1, 2])], more, [flow(0, 1, 'Ya'), flow(0, 2, 'Tidak')])));
    expect(page.shapes[2]).toMatchObject({ lanes: ['p1'] });
  });

  it('draws the only way on under its symbol, another beside it on the side that it leads to', () => {
    const ke = (lane: number, lain: readonly ReturnType<typeof flow>[]) => {
      const model = sop(
        lanes(3),
        prosedur([langkah(0, [0]), langkah(1, [1]), langkah(2, [2])], [simbol(0, 0, [1]), simbol(1, 1, [1]), simbol(2, 2, [lane])], lain, [
          { nama: 'A', sumber: [{ dari: 0, jenis: 'alur', range: range(0) }], tujuan: { ke: 2, range: range(1) }, range: range(0) },
        ]),
      );
      return halaman(model).shapes.find((s) => s.kind === 'konektor')!.lanes;
    };
    expect(ke(0, [])).toEqual(['p1']);
    expect(ke(0, [flow(0, 1)])).toEqual(['p0']);
    expect(ke(2, [flow(0, 1)])).toEqual(['p2']);
  });

  it('draws a circle at each end of a jump', () => {
    const model = sop(
      lanes(2),
      prosedur(
        [langkah(0, [0]), langkah(1, [1])],
        [simbol(0, 0, [0]), simbol(1, 1, [1])],
        [],
        [{ nama: 'A', sumber: [{ dari: 0, jenis: 'alur', range: range(0) }], tujuan: { ke: 1, range: range(1) }, range: range(0) }],
      ),
    );
    const page = halaman(model);
    expect(page.shapes.filter((s) => s.kind === 'konektor').map((s) => [s.text, s.generated])).toEqual([
      ['A', false],
      ['A', false],
    ]);
  });
});

describe('the table', () => {
  it('merges cells over rows and makes them tall enough', () => {
    const long = [teks('kata '.repeat(120).trim())];
    const sel = { awal: 0, akhir: 1, teks: long, strip: false };
    const page = halaman(
      sop(
        lanes(1),
        prosedur([langkah(0, [0], { output: sel }), langkah(1, [1], { output: sel })], [simbol(0, 0, [0]), simbol(1, 1, [0])], []),
      ),
    );
    const border = page.rows[1]!.y;
    const words = page.teks.filter((t) => t.runs.some((r) => r.text.includes('kata')));
    expect(words[0]!.y).toBeGreaterThan(page.rows[0]!.y);
    expect(words.at(-1)!.y).toBeLessThan(page.height);
    expect(words.some((t) => t.y < border) && words.some((t) => t.y > border)).toBe(true);
    const x = words[0]!.x;
    expect(page.kisi.some((g) => g.y1 === g.y2 && Math.abs(g.y1 - border) < 0.01 && g.x1 < x && x < g.x2)).toBe(false);
  });

  it('keeps every text off the grid', () => {
    for (let benih = 1; benih <= 20; benih++) {
      for (const page of gambarTabel(sopAcak({ benih, rows: 12, lanes: 5, keputusan: 0.3, majemuk: 0.3, lompat: 4 })).pages) {
        for (const { x, y, anchor, size, bold, runs } of page.teks) {
          const width = ukurTeks(runs.map((r) => r.text).join(''), { size, bold });
          const left = anchor === 'start' ? x : x - width / 2;
          const hit = page.kisi.find((g) =>
            g.x1 === g.x2
              ? g.x1 > left + 0.01 && g.x1 < left + width - 0.01 && g.y1 < y && g.y2 > y - size * 0.7
              : g.y1 < y && g.y1 > y - size * 0.7 && g.x1 < left && g.x2 > left,
          );
          expect(hit, `${benih}: ${runs[0]?.text}`).toBeUndefined();
        }
      }
    }
  });

  it('keeps the text of symbols inside them', () => {
    const long = teks('Memeriksa kelengkapan dan keabsahan berkas pertanggungjawaban');
    const kinds = ['mulai', 'proses', 'keputusan', 'dokumen', 'penggandaan', 'arsip', 'berkas'] as const;
    const model = sop(
      lanes(8),
      prosedur(
        kinds.map((_, i) => langkah(i, [i])),
        kinds.map((k, i) => simbol(i, i, [i], k, { tulisan: long })),
        [],
      ),
    );
    for (const s of halaman(model).shapes) {
      expect(s.teks.length).toBeGreaterThan(0);
      for (const t of s.teks) {
        const half = ukurTeks(t.runs.map((r) => r.text).join(''), t) / 2;
        expect(t.x - half, s.kind).toBeGreaterThan(s.x);
        expect(t.x + half, s.kind).toBeLessThan(s.x + s.width);
        expect(t.y, s.kind).toBeLessThan(s.y + s.height);
        expect(t.y - t.size * 0.7, s.kind).toBeGreaterThan(s.y);
      }
    }
  });

  it('lines up the columns of several procedures', () => {
    const loops = Array.from({ length: 6 }, (_, i) => flow(6 - i, i, 'Tidak dapat diterima'));
    const rows = Array.from({ length: 7 }, (_, i) => i);
    const wide = prosedur(
      rows.map((i) => langkah(i, [i])),
      rows.map((i) => simbol(i, i, [1], 'keputusan')),
      [...loops, ...rows.slice(1).map((i) => flow(i - 1, i, 'Ya'))],
    );
    const narrow = prosedur([langkah(0, [0])], [simbol(0, 0, [0])], []);
    const model = sop(lanes(12), narrow, wide);
    expect(gambarTabel(sop(lanes(12), narrow)).pages[0]!.lanes[1]!.width).toBeLessThan(gambarTabel(model).pages[1]!.lanes[1]!.width);
    const gambar = gambarTabel(model);
    expect(periksaGambar(keJson(gambar), model).salah).toEqual([]);
    const [a, b] = gambar.pages.map((page) => page.lanes.map(({ x, width }) => [x, width]));
    expect(a).toEqual(b);
  });

  it('fits A4 landscape while its lanes can', () => {
    const model = sop(lanes(5), prosedur([langkah(0, [0])], [simbol(0, 0, [0])], []));
    expect(halaman(model).width).toBeCloseTo(277, 5);
    expect(gambarTabel(sop(lanes(20), ...model.prosedur)).pages[0]!.width).toBeGreaterThan(277);
  });

  it('leads every symbol, row and lane back to the text', () => {
    const gambar = gambarTabel(sopAcak({ benih: 3, rows: 8, lanes: 4, keputusan: 0.3, majemuk: 0.3, lompat: 3 }));
    const targets = sasaran(gambar);
    const svg = keSvg(gambar);
    expect(new Set(targets.map((t) => t.id)).size).toBe(targets.length);
    expect(targets.length).toBe(gambar.pages[0]!.shapes.length + gambar.pages[0]!.rows.length + gambar.pages[0]!.lanes.length);
    for (const { id } of targets) expect(svg).toContain(`data-id="${id}"`);
  });
});

describe('SVG', () => {
  it('escapes markup and drops what XML forbids', () => {
    expect(lolos('<a href="x">&\u0000\u0008\ud800\'')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;');
  });

  it('is safe whatever the texts say', () => {
    const evil = `"><script>alert(1)</script>\u0001]]>`;
    const model = sop([{ nama: { nama: evil, range: range(0) }, label: teks(evil), range: range(0) }], {
      ...prosedur([langkah(0, [0], { uraian: [teks(evil)] })], [simbol(0, 0, [0], 'proses', { tulisan: teks(evil) })], [flow(0, 0, evil)]),
      judul: teks(evil),
    });
    const svg = keSvg(gambarTabel(model));
    expect(svg).not.toMatch(/<script|style=|href=/);
    expect(svg).not.toContain('\u0001');
    const tags = [...svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)];
    const open: string[] = [];
    for (const [, close, name, self] of tags) {
      if (close) expect(open.pop()).toBe(name);
      else if (!self) open.push(name!);
    }
    expect(open).toEqual([]);
    expect(svg.replace(/<\/?[a-z]+[^<>]*>/g, '')).not.toMatch(/[<>]/);
  });

  it('sets foreign words in italics', () => {
    const uraian = [
      {
        ...teks('isi email'),
        runs: [
          { text: 'isi ', italic: false },
          { text: 'email', italic: true },
        ],
      },
    ];
    const svg = keSvg(gambarTabel(sop(lanes(1), prosedur([langkah(0, [0], { uraian })], [simbol(0, 0, [0])], []))));
    expect(svg).toContain('isi <tspan font-style="italic">email</tspan>');
  });

  it('strokes what edges share only once', () => {
    const model = sop(
      lanes(2),
      prosedur([langkah(0, [0, 1]), langkah(1, [2])], [simbol(0, 0, [0]), simbol(1, 0, [1]), simbol(2, 1, [0])], [flow(0, 2), flow(1, 2)]),
    );
    const svg = keSvg(gambarTabel(model));
    const strokes = [...svg.matchAll(/data-dari[^>]*><path d="([^"]+)"\/>/g)].map((m) => m[1]);
    expect(strokes).toHaveLength(2);
  });
});

describe('lists in cells', () => {
  it('stand beside their numbers, with a little air between', () => {
    const isi = ['1. Formulir permohonan yang telah diisi lengkap dan ditandatangani pemohon', '2. Fotokopi KTP', 'Meterai'].map((text) =>
      teks(text),
    );
    const page = halaman(
      sop(lanes(2), prosedur([langkah(0, [0], { kelengkapan: { awal: 0, akhir: 0, teks: isi, strip: false } })], [simbol(0, 0, [0])], [])),
    );
    const at = (text: string) => page.teks.find((t) => t.runs[0]!.text.startsWith(text))!;
    expect(at('Formulir').x).toBeGreaterThan(at('1.').x + 2);
    expect(at('Formulir').y).toBe(at('1.').y);
    expect(at('Fotokopi').x).toBe(at('Formulir').x);
    const lanjutan = page.teks.filter(({ y }) => y > at('Formulir').y && y < at('2.').y && y !== at('Fotokopi').y);
    expect(lanjutan.map(({ x }) => x)).toContain(at('Formulir').x);
    expect(at('Meterai').x).toBe(at('1.').x);
    expect(at('Meterai').y - at('Fotokopi').y).toBeGreaterThan(at('Meterai').size * 1.2 + 0.5);
  });
});
