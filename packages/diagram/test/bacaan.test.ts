import type { Alur, Konektor, Langkah, Prosedur, Simbol } from '@alir/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Gambar, gambarDiagram, gambarHalaman, gambarTabel, keJson } from '../src/index.ts';
import { langkahPolos, prosedur, range, sop, sopAcak, teks } from './pembangkit.ts';

const PELAKU = ['Pemohon', 'Sekretaris', 'Kepala Bidang', 'Kepala Dinas'];
const pelaksana = PELAKU.map((label, i) => ({ nama: { nama: `p${i}`, range: range(i) }, label: teks(label), range: range(i) }));

/** Rows of symbols as `[kind, lanes]`, or `[kind, lanes, more]`; symbols are numbered through. */
type Baris = readonly (readonly [Simbol['jenis'], readonly number[], Partial<Simbol>?])[];

function model(
  baris: readonly Baris[],
  alur: readonly Alur[],
  konektor: readonly Konektor[] = [],
  sel: (row: number) => Partial<Langkah> = () => ({}),
) {
  const simbol: Simbol[] = [];
  const langkah = baris.map((row, i) => {
    const ids = row.map(([jenis, lanes, lain]) => {
      const id = simbol.length;
      simbol.push({ id, langkah: i, jenis, lanes, generated: false, range: range(i), ...lain });
      return id;
    });
    return langkahPolos(i, ids, { uraian: [teks(`Kegiatan ${i + 1}`)], ...sel(i) });
  });
  // Each flow on a line of its own, so that they have an order.
  const berurut = alur.map((line, i) => ({ ...line, range: range(i) }));
  return sop(pelaksana, prosedur(langkah, simbol, berurut, konektor));
}

const alur = (dari: number, ke: number, label?: string, jenis: Alur['jenis'] = 'alur'): Alur => ({
  jenis,
  dari,
  ke,
  range: range(0),
  ...(label !== undefined && { label: teks(label) }),
});

const konektor = (nama: string, dari: readonly number[], ke?: number): Konektor => ({
  nama,
  sumber: dari.map((id) => ({ dari: id, jenis: 'alur', range: range(99) })),
  ...(ke !== undefined && { tujuan: { ke, range: range(0) } }),
  range: range(0),
});

const simbolDari = ({ pages }: Gambar) => pages.flatMap(({ shapes }) => shapes.map(({ bacaan }) => bacaan));
const barisDari = ({ pages }: Gambar) => pages.flatMap(({ rows }) => rows.map(({ bacaan }) => bacaan));
const selDari = ({ pages }: Gambar) => pages.flatMap(({ rows }) => rows.map(({ bacaanSel }) => bacaanSel));

const satu = (jenis: Simbol['jenis'], lane: number, lain?: Partial<Simbol>): Baris => [[jenis, [lane], lain]];

/** What is drawn, and the words of its symbols in order. */
const KASUS: readonly (readonly [string, ReturnType<typeof model>, readonly string[]])[] = [
  ...(['proses', 'dokumen', 'penggandaan', 'arsip', 'berkas'] as const).map(
    (jenis) =>
      [
        `a symbol of kind ${jenis}`,
        model([satu(jenis, 1), satu('selesai', 0)], [alur(0, 1)]),
        [
          `${jenis[0]!.toUpperCase()}${jenis.slice(1)} oleh Sekretaris: Kegiatan 1 (langkah 1); lanjut ke langkah 2`,
          'Selesai oleh Pemohon: Kegiatan 2 (langkah 2)',
        ],
      ] as const,
  ),
  [
    'a decision with the labels of its exits',
    model([satu('mulai', 0), satu('keputusan', 2), satu('proses', 1)], [alur(0, 1), alur(1, 2, 'Ya'), alur(1, 0, 'Tidak')]),
    [
      'Mulai oleh Pemohon: Kegiatan 1 (langkah 1); lanjut ke langkah 2',
      'Keputusan oleh Kepala Bidang: Kegiatan 2 (langkah 2); ya → langkah 3, tidak → langkah 1',
      'Proses oleh Sekretaris: Kegiatan 3 (langkah 3)',
    ],
  ],
  [
    'labels that are no usual words',
    model([satu('keputusan', 0), satu('proses', 1)], [alur(0, 1, 'ASN'), alur(0, 1, 'R'), alur(0, 0, 'Perlu perbaikan.')]),
    [
      'Keputusan oleh Pemohon: Kegiatan 1 (langkah 1); ASN → langkah 2, R → langkah 2, perlu perbaikan → simbol ini lagi',
      'Proses oleh Sekretaris: Kegiatan 2 (langkah 2)',
    ],
  ],
  [
    'information beside the flow',
    model(
      [satu('proses', 0), satu('proses', 1), satu('proses', 2)],
      [alur(0, 1), alur(0, 2, undefined, 'informasi'), alur(1, 0, 'Salinan', 'informasi')],
    ),
    [
      'Proses oleh Pemohon: Kegiatan 1 (langkah 1); lanjut ke langkah 2, informasi ke langkah 3',
      'Proses oleh Sekretaris: Kegiatan 2 (langkah 2); informasi “salinan” ke langkah 1',
      'Proses oleh Kepala Bidang: Kegiatan 3 (langkah 3)',
    ],
  ],
  [
    'one symbol over several lanes',
    model([[['proses', [0, 1]]], [['keputusan', [1, 2, 3]]]], []),
    [
      'Proses bersama oleh Pemohon dan Sekretaris: Kegiatan 1 (langkah 1)',
      'Keputusan bersama oleh Sekretaris, Kepala Bidang, dan Kepala Dinas: Kegiatan 2 (langkah 2)',
    ],
  ],
  [
    'joint work of symbols that a line ties together',
    model(
      [
        [
          ['proses', [0]],
          ['proses', [1]],
          ['proses', [3]],
        ],
      ],
      [alur(0, 1, undefined, 'bersama'), alur(1, 2, undefined, 'bersama')],
    ),
    [
      'Proses oleh Pemohon bersama Sekretaris dan Kepala Dinas: Kegiatan 1 (langkah 1)',
      'Proses oleh Sekretaris bersama Pemohon dan Kepala Dinas: Kegiatan 1 (langkah 1)',
      'Proses oleh Kepala Dinas bersama Pemohon dan Sekretaris: Kegiatan 1 (langkah 1)',
    ],
  ],
  [
    'a chain within a row, each with its own words',
    model(
      [
        [
          ['keputusan', [0], { tulisan: teks('R/T') }],
          ['proses', [2], { tulisan: teks(' ') }],
        ],
        satu('proses', 0),
      ],
      [alur(0, 1, 'Ya'), alur(0, 2, 'Tidak')],
    ),
    [
      'Keputusan oleh Pemohon: R/T (langkah 1); ya → proses oleh Kepala Bidang, tidak → langkah 2',
      'Proses oleh Kepala Bidang: Kegiatan 1 (langkah 1)',
      'Proses oleh Pemohon: Kegiatan 2 (langkah 2)',
    ],
  ],
  [
    'an exit that ends',
    model(
      [
        [
          ['keputusan', [1]],
          ['selesai', [1], { generated: true }],
        ],
        satu('proses', 0),
      ],
      [alur(0, 1, 'Tidak'), alur(0, 2, 'Ya')],
    ),
    [
      'Keputusan oleh Sekretaris: Kegiatan 1 (langkah 1); tidak → selesai, ya → langkah 2',
      'Selesai (langkah 1)',
      'Proses oleh Pemohon: Kegiatan 2 (langkah 2)',
    ],
  ],
  [
    'connectors, whole, without an end, and without a beginning',
    model(
      [satu('proses', 0), satu('proses', 1), satu('proses', 2)],
      [],
      [konektor('A', [0, 1], 2), konektor('B', [2]), konektor('C', [], 0)],
    ),
    [
      'Proses oleh Pemohon: Kegiatan 1 (langkah 1); lanjut ke langkah 3 (konektor A)',
      'Proses oleh Sekretaris: Kegiatan 2 (langkah 2); lanjut ke langkah 3 (konektor A)',
      'Proses oleh Kepala Bidang: Kegiatan 3 (langkah 3); lanjut ke konektor B',
      'Konektor A ke langkah 3',
      'Konektor A ke langkah 3',
      'Konektor A dari langkah 1 dan 2',
      'Konektor B ke tempat yang belum ditulis',
      'Konektor C dari tempat yang belum ditulis',
    ],
  ],
  ['a step without an activity', model([satu('proses', 0)], [], [], () => ({ uraian: [] })), ['Proses oleh Pemohon (langkah 1)']],
];

describe('the words of a symbol', () => {
  it.each(KASUS)('say of %s what is drawn', (_, dokumen, words) => {
    expect(simbolDari(gambarTabel(dokumen))).toEqual(words);
  });

  it('name connector, page and step where the flow leaves its page', () => {
    const baris = [satu('mulai', 0), satu('keputusan', 1), satu('proses', 2), satu('selesai', 0)];
    const flow = [alur(0, 1), alur(1, 2, 'Ya'), alur(1, 0, 'Tidak'), alur(2, 3), alur(2, 1, 'Revisi'), alur(3, 1, undefined, 'informasi')];
    const dokumen = model(baris, flow, [konektor('Z', [3], 0)], (row) => ({ halamanBaru: row === 2 }));
    expect(simbolDari(gambarHalaman(dokumen))).toEqual([
      'Mulai oleh Pemohon: Kegiatan 1 (langkah 1); lanjut ke langkah 2',
      'Keputusan oleh Sekretaris: Kegiatan 2 (langkah 2); ya → langkah 3 (konektor A ke halaman 2), tidak → langkah 1',
      'Konektor A ke halaman 2: langkah 3',
      'Konektor B dari halaman 2: langkah 3',
      'Konektor C dari halaman 2: langkah 4',
      'Konektor Z dari halaman 2: langkah 4',
      'Proses oleh Kepala Bidang: Kegiatan 3 (langkah 3); lanjut ke langkah 4, revisi → langkah 2 (konektor B ke halaman 1)',
      'Selesai oleh Pemohon: Kegiatan 4 (langkah 4); informasi ke langkah 2 (konektor C ke halaman 1), lanjut ke langkah 1 (konektor Z ke halaman 1)',
      'Konektor A dari halaman 1: langkah 2',
      'Konektor B ke halaman 1: langkah 2',
      'Konektor C ke halaman 1: langkah 2',
      'Konektor Z ke halaman 1: langkah 1',
    ]);
  });

  it('keep apart what two procedures call by the same letter', () => {
    const satuan = model([satu('proses', 0), satu('proses', 1)], [alur(0, 1)], [], (row) => ({ halamanBaru: row === 1 }));
    const dokumen = { ...satuan, prosedur: [satuan.prosedur[0]!, { ...satuan.prosedur[0]! } as Prosedur] };
    const words = simbolDari(gambarHalaman(dokumen)).filter((bacaan) => bacaan.startsWith('Konektor'));
    expect(words).toEqual([
      'Konektor A ke halaman 2: langkah 2',
      'Konektor A dari halaman 1: langkah 1',
      'Konektor A ke halaman 4: langkah 2',
      'Konektor A dari halaman 3: langkah 1',
    ]);
  });

  it('are whole on each of the sheets side by side on which many lanes stand', () => {
    const banyak = Array.from({ length: 24 }, (_, i) => ({
      nama: { nama: `q${i}`, range: range(i) },
      label: teks(`Pejabat ${i + 1}`),
      range: range(i),
    }));
    const baris: Baris[] = [
      [
        ['proses', [0]],
        ['proses', [23]],
      ],
      [['proses', [0, 1]]],
    ];
    const gambar = gambarHalaman({ ...model(baris, [alur(0, 1, undefined, 'bersama'), alur(1, 2)]), pelaksana: banyak });
    expect(gambar.peringatan?.map(({ kode }) => kode)).toEqual(['pelaksana-dibagi']);
    expect(simbolDari(gambar)).toEqual([
      'Proses oleh Pejabat 1 bersama Pejabat 24: Kegiatan 1 (langkah 1)',
      'Proses bersama oleh Pejabat 1 dan Pejabat 2: Kegiatan 2 (langkah 2)',
      'Konektor A ke halaman 2: langkah 1',
      'Konektor B dari halaman 2: langkah 1',
      'Proses oleh Pejabat 24 bersama Pejabat 1: Kegiatan 1 (langkah 1); lanjut ke langkah 2 (konektor B ke halaman 1)',
      'Konektor A dari halaman 1: langkah 1',
      'Konektor B ke halaman 1: langkah 2',
    ]);
    expect(new Set(barisDari(gambar))).toEqual(new Set(['Langkah 1: Kegiatan 1', 'Langkah 2: Kegiatan 2']));
  });

  it('follow the arrows that the diagram draws instead of connectors', async () => {
    const dokumen = model([satu('proses', 0), satu('proses', 1)], [], [konektor('A', [0], 1)]);
    expect(simbolDari(await gambarDiagram(dokumen))).toEqual([
      'Proses oleh Pemohon: Kegiatan 1 (langkah 1); lanjut ke langkah 2',
      'Proses oleh Sekretaris: Kegiatan 2 (langkah 2)',
    ]);
  });
});

describe('the words of a row', () => {
  const bersama = (row: number) => ({ awal: 0, akhir: 2, teks: row === 0 ? [teks('Tanda terima')] : [], strip: false });
  const dokumen = model([satu('proses', 0), satu('proses', 1), satu('proses', 2), satu('proses', 3)], [], [], (row) => ({
    uraian: row === 3 ? [] : [teks(`Kegiatan ${row + 1}.`), teks('Rinciannya')],
    kelengkapan: {
      awal: row,
      akhir: row,
      teks: row === 0 ? [teks('Berkas:'), teks('1. Surat;'), teks('2. Kartu.')] : [teks('-')],
      strip: row === 1,
    },
    ...(row < 3 && { output: { ...bersama(row), teks: [teks('Tanda terima')] } }),
    waktu: {
      awal: row,
      akhir: row,
      ...(row === 0 && {
        nilai: { kind: 'durasi', bagian: [{ jumlah: [{ min: 5, maks: 10, satuan: 'menit', kerja: false }] }], range: range(0) },
      }),
    },
  }));

  it('are its number and activity, then the other cells under their headings', () => {
    const gambar = gambarTabel(dokumen);
    expect(barisDari(gambar)).toEqual([
      'Langkah 1: Kegiatan 1; Rinciannya',
      'Langkah 2: Kegiatan 2; Rinciannya',
      'Langkah 3: Kegiatan 3; Rinciannya',
      'Langkah 4',
    ]);
    expect(selDari(gambar)).toEqual([
      'Kelengkapan: Berkas: 1. Surat; 2. Kartu. Waktu: 5-10 menit. Output: Tanda terima, juga untuk langkah 2 dan 3',
      'Output: sama dengan langkah 1',
      'Output: sama dengan langkah 1',
      '',
    ]);
  });

  it.each([
    ['the continuous table', gambarTabel],
    ['the printed pages', gambarHalaman],
  ])('follow the columns of a profile in %s', (_, gambar) => {
    const kolom = [
      { kolom: 'uraian' as const, range: range(0) },
      { kolom: 'output' as const, judul: teks('Hasil'), range: range(0) },
      { kolom: 'pelaksana' as const, range: range(0) },
      { kolom: 'waktu' as const, range: range(0) },
    ];
    expect(selDari(gambar(dokumen, { kolom }))[0]).toBe('Hasil: Tanda terima, juga untuk langkah 2 dan 3. Waktu: 5-10 menit');
  });

  it('stand in the exported data, with those of the symbols', () => {
    const gambar = gambarTabel(dokumen);
    const { rows, shapes } = keJson(gambar).pages[0]!;
    expect(rows.map(({ description, cells = '' }) => [description, cells])).toEqual(
      barisDari(gambar).map((t, i) => [t, selDari(gambar)[i]]),
    );
    expect(shapes.map(({ description }) => description)).toEqual(simbolDari(gambar));
  });
});

describe('random procedures', () => {
  const resep = fc.record({
    benih: fc.nat(),
    rows: fc.integer({ min: 1, max: 20 }),
    lanes: fc.integer({ min: 1, max: 8 }),
    keputusan: fc.constantFrom(0.2, 0.5),
    majemuk: fc.constantFrom(0, 0.3, 0.6),
    lompat: fc.constantFrom(0, 5),
    halamanBaru: fc.constantFrom(0, 0.3),
  });

  it('have words for everything that can be clicked: kind, lanes or letter, and every exit', async () => {
    await fc.assert(
      fc.asyncProperty(resep, async (r) => {
        const dokumen = sopAcak(r);
        for (const gambar of [gambarTabel(dokumen), gambarHalaman(dokumen), await gambarDiagram(dokumen)]) periksaBacaan(gambar);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

function periksaBacaan({ pages }: Gambar): void {
  for (const { rows, shapes, edges, lanes } of pages) {
    for (const { no, bacaan } of rows) expect(bacaan).toMatch(new RegExp(`^Langkah ${no}: \\S`));
    for (const shape of shapes) {
      const konektor = shape.kind.startsWith('konektor');
      const jenis = konektor ? 'konektor' : shape.kind;
      expect(shape.bacaan.toLowerCase().startsWith(`${jenis} `)).toBe(true);
      expect(shape.bacaan).not.toMatch(/undefined|NaN|\s\s/);
      if (konektor) expect(shape.bacaan).toMatch(new RegExp(`^Konektor ${shape.text} (?:ke|dari) `));
      else if (!shape.generated) {
        for (const id of shape.lanes) expect(shape.bacaan).toContain(lanes.find((lane) => lane.id === id)!.label);
      }
      const exits = edges.filter(({ kind, from }) => kind !== 'bersama' && from === shape.id);
      if (!konektor && exits.length > 0) expect(shape.bacaan.split(/ → |lanjut ke |informasi ke /).length - 1).toBe(exits.length);
    }
  }
}
