import { describe, expect, it } from 'vitest';
import { gambarPeta, petaKeJson, petaKeSvg } from '../../src/index.ts';
import type { CariSusunan } from '../../src/peta/susunan.ts';
import { susunDaftar } from '../../src/peta/susunan-daftar.ts';
import { cacat, peta } from './alat.ts';

/** Of each card: what is read out of it. */
const bacaan = (svg: string) => [...svg.matchAll(/<g class="kartu"[^>]*><title>([^<]*)</g)].map(([, judul]) => judul);

describe('cards', () => {
  it('of SOPs without relations stand in rows below those with relations, under a heading', async () => {
    const gambar = await gambarPeta(
      peta(
        Array.from({ length: 12 }, (_, i) => `SOP ${i + 1}`),
        [[0, 11]],
      ),
    );
    const bawah = Math.max(gambar.kartu[0]!.y, gambar.kartu[11]!.y);
    const sendiri = gambar.kartu.slice(1, 11);
    expect(sendiri.every(({ y }) => y > bawah)).toBe(true);
    expect(new Set(sendiri.map(({ y }) => y)).size).toBe(3);
    expect(gambar.teks.map(({ runs }) => runs[0]!.text)).toContain('Tanpa keterkaitan: 10 SOP');
    expect(cacat(gambar)).toEqual([]);
  });

  it('alone need no such heading', async () => {
    const gambar = await gambarPeta(peta(['A', 'B']));
    expect(gambar.teks.map(({ runs }) => runs[0]!.text)).toEqual(['Peta Keterkaitan SOP', '2 SOP, 0 rujukan.']);
  });

  it('say what they are and how they are related', async () => {
    const model = peta(
      ['Surat', '', 'SOP Arsip', 'Kas'],
      [
        [0, 1],
        [0, 2],
        [3, 0, 'timbal balik'],
      ],
    );
    const kartu = model.kartu.map((satu, i) => ({
      ...satu,
      ...(i === 0 && { nomor: '001' }),
      ...(i === 2 && { luar: 'teks' as const, tempat: undefined }),
    }));
    expect(bacaan(petaKeSvg(await gambarPeta({ ...model, kartu }), { aktif: 'file:///3.sop' }))).toEqual([
      'SOP Surat, nomor 001; merujuk: Tanpa judul, SOP Arsip, Kas; dirujuk oleh: Kas',
      'SOP Tanpa judul; dirujuk oleh: Surat',
      'SOP Arsip, di luar ruang kerja; dirujuk oleh: Surat',
      'SOP Kas, berkas ini; merujuk: Surat; dirujuk oleh: Surat',
    ]);
  });

  it('of the file at hand are marked by a border and in words, which moves nothing', async () => {
    const gambar = await gambarPeta(peta(['A', 'B'], [[0, 1]]));
    const [tanpa, dengan] = [petaKeSvg(gambar), petaKeSvg(gambar, { aktif: 'file:///1.sop' })];
    expect(tanpa).not.toContain('Berkas ini');
    expect(dengan.match(/Berkas ini/g)).toHaveLength(1);
    expect(dengan.match(/stroke-width="0.9"/g)).toHaveLength(1);
    expect(
      dengan
        .replace(', berkas ini', '')
        .replace(/<rect [^>]*rx="0.8"\/><g fill="#fff">.*?<\/g>/, '')
        .replace('"0.9"', '"0.35"'),
    ).toBe(tanpa);
  });

  it('outside the workspace are dashed and say so', async () => {
    const model = peta(['A', 'B'], [[0, 1]]);
    const svg = petaKeSvg(await gambarPeta({ ...model, kartu: [model.kartu[0]!, { judul: 'B', luar: 'nama' }] }));
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(svg).toContain('Nama ini tidak dikenal');
    expect(svg).toContain('1 SOP, 1 rujukan (1 SOP yang dirujuk tidak ada di ruang kerja).');
  });

  it('with many lines are as tall as those need', async () => {
    // Each of those it names also names the one before, so that no two have the same relations.
    const banyak = Array.from({ length: 30 }, (_, i) => [[0, i + 1], ...(i > 0 ? [[i + 1, i]] : [])] as [number, number][]).flat();
    const { kartu, panah: semua } = await gambarPeta(
      peta(
        Array.from({ length: 31 }, () => 'A'),
        banyak,
      ),
    );
    const panah = semua.filter(({ from }) => from === 'k1');
    const ordinat = panah.map(({ points }) => points[0]![1]).sort((a, b) => a - b);
    expect(kartu[0]!.height).toBeGreaterThan(60);
    expect(Math.min(...ordinat.slice(1).map((y, i) => y - ordinat[i]!))).toBeGreaterThan(1.5);
  });
});

describe('frames', () => {
  const bintang = (n: number) =>
    peta(
      ['Pusat', 'Lain', ...Array.from({ length: n }, (_, i) => `SOP ${i + 1}`)],
      [[0, 1], ...Array.from({ length: n }, (_, i) => [i + 2, 0] as const)],
    );

  it('stand around cards with the same relations, with one arrow for all of them', async () => {
    const gambar = await gambarPeta(bintang(9));
    expect(cacat(gambar)).toEqual([]);
    expect(gambar.bingkai).toMatchObject([
      { id: 'b-k3', judul: '9 SOP dengan rujukan yang sama', anggota: gambar.kartu.slice(2).map(({ id }) => id) },
    ]);
    expect(gambar.panah.map(({ from, to }) => [from, to])).toEqual([
      ['k1', 'k2'],
      ['b-k3', 'k1'],
    ]);
    expect(petaKeSvg(gambar)).toMatch(
      /<g class="blok" data-id="b-k3" role="group" aria-label="9 SOP dengan rujukan yang sama">\n<g class="kartu"/,
    );
    expect(gambar.kartu[5]!.merujuk).toEqual(['Pusat']);
  });

  it('stand around those that the same name, too, but not around what the workspace holds and what it does not', async () => {
    const model = peta(
      Array.from({ length: 10 }, (_, i) => `SOP ${i}`),
      Array.from({ length: 9 }, (_, i) => [0, i + 1] as const),
    );
    const kartu = model.kartu.map((satu, i) => (i > 5 ? { judul: satu.judul, luar: 'teks' as const } : satu));
    const { bingkai } = await gambarPeta({ ...model, kartu });
    expect(bingkai.map(({ judul, anggota }) => [judul, anggota.length])).toEqual([
      ['5 SOP yang dirujuk bersama', 5],
      ['4 SOP yang dirujuk bersama', 4],
    ]);
  });

  it.each([
    ['few', bintang(3)],
    [
      'cards that name each other',
      peta(
        ['A', 'B', 'C', 'D', 'E'],
        [1, 2, 3, 4].map((i) => [i, 0, 'timbal balik'] as const),
      ),
    ],
    [
      'cards that others name',
      peta(
        ['A', 'B', 'C', 'D', 'E', 'F'],
        [1, 2, 3, 4].flatMap(
          (i) =>
            [
              [i, 0],
              [5, i],
            ] as const,
        ),
      ),
    ],
  ])('do not stand around %s', async (_, model) => {
    expect((await gambarPeta(model)).bingkai).toEqual([]);
  });

  it('keep a map of many around one about as wide as high', async () => {
    const { width, height } = await gambarPeta(bintang(120));
    expect(width / height).toBeGreaterThan(0.6);
    expect(width / height).toBeLessThan(2.5);
  });
});

describe('arrows', () => {
  it('run from left to right where nothing goes in a circle', async () => {
    const { kartu } = await gambarPeta(
      peta(
        ['A', 'B', 'C', 'D'],
        [
          [2, 0],
          [0, 3],
          [3, 1],
          [2, 1],
        ],
      ),
    );
    expect([2, 0, 3, 1].map((i) => kartu[i]!.x)).toEqual([...kartu.map(({ x }) => x)].sort((a, b) => a - b));
  });

  it('to one card end in one point, where a dot says that they join', async () => {
    const { panah, simpang } = await gambarPeta(
      peta(
        ['A', 'B', 'C', 'D'],
        [
          [0, 3],
          [1, 3],
          [2, 3],
        ],
      ),
    );
    expect(new Set(panah.map(({ points }) => points.at(-1)!.join())).size).toBe(1);
    expect(new Set(panah.map(({ points }) => points[0]!.join())).size).toBe(3);
    expect(simpang).toHaveLength(1);
  });

  it('between two that name each other are one with two heads', async () => {
    const satu = petaKeSvg(await gambarPeta(peta(['A', 'B'], [[0, 1]])));
    const dua = petaKeSvg(await gambarPeta(peta(['A', 'B'], [[0, 1, 'timbal balik']])));
    expect([satu, dua].map((svg) => svg.match(/L[-\d. ]+Z/g)?.length)).toEqual([1, 2]);
    expect(dua).toContain('saling merujuk');
  });
});

describe('the list that stands in for the engine', () => {
  const model = peta(
    ['A', 'B', 'C', 'D'],
    [
      [0, 2],
      [1, 2],
      [2, 0],
      [3, 2, 'timbal balik'],
      [0, 1],
    ],
  );
  const rusak: [string, CariSusunan][] = [
    ['fails', async () => Promise.reject(new Error('tidak ada'))],
    ['forgets a card', async (kartu, hubungan) => ({ ...susunDaftar(kartu, hubungan), tempat: [] })],
    ['forgets a line', async (kartu, hubungan) => ({ ...susunDaftar(kartu, hubungan), jalur: [] })],
    [
      'puts two cards in one place',
      async (kartu, hubungan) => ({ ...susunDaftar(kartu, hubungan), tempat: kartu.map(() => [0, 0] as const) }),
    ],
    [
      'knows no number',
      async (kartu, hubungan) => ({ ...susunDaftar(kartu, hubungan), tempat: kartu.map(() => [Number.NaN, 0] as const) }),
    ],
    [
      'draws through cards',
      async (kartu, hubungan) => ({
        ...susunDaftar(kartu, hubungan),
        jalur: hubungan.map(
          () =>
            [
              [0, 0],
              [0, 500],
              [30, 500],
            ] as const,
        ),
      }),
    ],
  ];

  it.each(rusak)('is drawn, with all its arrows, where the engine %s', async (_, susun) => {
    const gambar = await gambarPeta(model, susun);
    expect(cacat(gambar)).toEqual([]);
    expect(gambar).toEqual(await gambarPeta(model, async (kartu, hubungan) => susunDaftar(kartu, hubungan)));
    expect(gambar.panah).toHaveLength(5);
  });
});

describe('the map', () => {
  it.each([
    ['nothing', peta([])],
    ['one SOP', peta(['A'])],
    [
      'SOPs of one title',
      peta(
        ['A', 'A', 'A'],
        [
          [0, 1],
          [1, 2],
        ],
      ),
    ],
    [
      'a circle',
      peta(
        ['A', 'B', 'C'],
        [
          [0, 1],
          [1, 2],
          [2, 0],
        ],
      ),
    ],
    ['very long words', peta(['A'.repeat(3000), 'B '.repeat(800)], [[0, 1]])],
  ])('of %s is drawn', async (_, model) => {
    const gambar = await gambarPeta(model);
    expect(cacat(gambar)).toEqual([]);
    expect(petaKeSvg(gambar)).toMatch(/^<svg [^>]*viewBox="0 0 [\d.]+ [\d.]+"[^>]*>[\s\S]*<\/svg>\n$/);
    expect(petaKeSvg(gambar)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('holds the words of authors as text alone', async () => {
    const jahat = '</title><script>alert(1)</script>"\'&\u0000\ud800';
    const model = peta([jahat, jahat], [[0, 1]]);
    const kartu = model.kartu.map((satu) => ({ ...satu, nomor: jahat, unit: jahat }));
    const svg = petaKeSvg(await gambarPeta({ ...model, kartu }), { aktif: 'file:///0.sop' });
    for (const kata of ['<script', '\u0000', '\ud800']) expect(svg.includes(kata)).toBe(false);
    expect(svg).toContain('&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
  });

  it('is plain data, too', async () => {
    const json = petaKeJson(await gambarPeta(peta(['A', 'B'], [[0, 1]])), (uri) => uri.replace('file:///', ''));
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json).toMatchObject({
      version: 1,
      view: 'peta',
      cards: [
        { id: 'k1', judul: 'A', nomor: null, unit: null, file: '0.sop', position: { line: 0, character: 0 } },
        { id: 'k2', file: '1.sop' },
      ],
      groups: [],
      edges: [{ id: 'h1', from: 'k1', to: 'k2', mutual: false }],
    });
  });
});

describe('the check of these tests', () => {
  it('finds what is wrong with a drawing', async () => {
    const gambar = await gambarPeta(
      peta(
        ['A', 'B', 'C', 'D'],
        [
          [0, 2],
          [1, 2],
          [1, 3],
        ],
      ),
    );
    const geser = (k: number, x: number, y: number) => ({
      ...gambar,
      kartu: gambar.kartu.map((satu, i) => (i === k ? { ...satu, x: satu.x + x, y: satu.y + y } : satu)),
    });
    expect(cacat(gambar)).toEqual([]);
    expect(cacat(geser(0, 0, 9)).join()).toMatch(/k1 overlaps k2/);
    expect(cacat(geser(0, -20, 0)).join()).toMatch(/k1 leaves the map.*h1 does not lead from k1 to k3/);
    expect(cacat({ ...gambar, panah: gambar.panah.map((p) => ({ ...p, points: gambar.panah[0]!.points })) }).join()).toMatch(
      /h1 lies on h3/,
    );
  });
});
