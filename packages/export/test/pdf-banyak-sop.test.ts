/** Drawings whose pages are of several SOPs: chapters, and links from one to the other. */
import type { Gambar, Halaman } from '@alir/diagram';
import { gambarHalaman, kotakBaris, teksBaris } from '@alir/diagram';
import { beforeAll, describe, expect, it } from 'vitest';
import { kePdf } from '../src/index.ts';
import { buka, HURUF, PANJANG } from './alat.ts';

const PT = 72 / 25.4;
/** Pages that take the number that follows, and the SOP that they are of. */
const milik = (pages: readonly Halaman[], kunci: string, sesudah: number): Halaman[] =>
  pages.map((page, i) => ({ ...page, number: sesudah + i + 1, sop: { kunci, judul: `Judul ${kunci}` } }));

describe('a PDF of several SOPs', () => {
  const satu = gambarHalaman(PANJANG);
  const jumlah = satu.pages.length;
  const depan: Halaman = {
    ...{ number: 1, kind: 'simbol', judul: 'Daftar', width: 297, height: 210, kepala: { y: 0, height: 0 } },
    ...{ lanes: [], rows: [], shapes: [], edges: [], kisi: [] },
    teks: ['a', 'b', 'tiada', 'b'].map((sop, i) => ({
      ...{ x: 20, y: 20 + 10 * i, anchor: i === 3 ? 'middle' : 'start', size: 4, bold: false },
      ...{ runs: [{ text: `Lihat ${sop}`, italic: false }], sop, lanjutan: i === 3 },
    })),
  };
  const gambar: Gambar = { ...satu, pages: [depan, ...milik(satu.pages, 'a', 1), ...milik(satu.pages, 'b', 1 + jumlah)] };
  let pdf: Awaited<ReturnType<typeof buka>>;
  beforeAll(async () => {
    pdf = await buka((await kePdf(gambar, { huruf: HURUF })).byte);
  });

  it('has a chapter for each, with its parts and their pages below', async () => {
    const [awal, a, b, ...lain] = await pdf.getOutline();
    expect([awal!.title, a!.title, b!.title, lain]).toEqual(['Daftar', 'Judul a', 'Judul b', []]);
    for (const [bab, pertama] of [
      [a!, 2],
      [b!, 2 + jumlah],
    ] as const) {
      expect(await pdf.getPageIndex((bab.dest as [{ num: number; gen: number }])[0])).toBe(pertama - 1);
      expect(bab.items).toHaveLength(1);
      expect(bab.items[0]!.items.map(({ title }: { title: string }) => title)).toEqual(satu.pages.map((_, i) => `Halaman ${pertama + i}`));
    }
  });

  it('leads from a text to the first page of the SOP that it refers to, where that is in the file', async () => {
    const tautan = await (await pdf.getPage(1)).getAnnotations();
    expect(tautan.map(({ contentsObj }) => contentsObj.str)).toEqual(
      [
        ['a', 2],
        ['b', 2 + jumlah],
        ['b', 2 + jumlah],
      ].map(([sop, halaman]) => `SOP Judul ${sop}, halaman ${halaman}`),
    );
    const tujuan = await Promise.all(tautan.map(async ({ dest }) => (await pdf.getDestination(dest))![0]));
    expect(await Promise.all(tujuan.map((halaman) => pdf.getPageIndex(halaman)))).toEqual([1, 1 + jumlah, 1 + jumlah]);
    const [, b, , tengah] = depan.teks;
    const { atas, tinggi } = kotakBaris(b!);
    const [kiri, bawah, kanan, puncak] = tautan[1]!.rect.map((n: number) => n / PT);
    expect(kiri).toBeCloseTo(b!.x, 2);
    expect([depan.height - puncak, puncak - bawah]).toEqual([expect.closeTo(atas, 2), expect.closeTo(tinggi, 2)]);
    expect(kanan).toBeGreaterThan(kiri + teksBaris(b!.runs).length);
    const [awal, , akhir] = tautan[2]!.rect.map((n: number) => n / PT);
    expect((awal + akhir) / 2).toBeCloseTo(tengah!.x, 2);
  });

  it('reads such texts as links', async () => {
    const pohon = await (await pdf.getPage(1)).getStructTree();
    const peran: string[] = [];
    const jelajah = (simpul: { role?: string; children?: unknown[] }) => {
      if (simpul.role) peran.push(simpul.role);
      for (const anak of simpul.children ?? []) jelajah(anak as typeof simpul);
    };
    jelajah(pohon as { role: string });
    expect(peran.filter((satu) => satu === 'Link')).toHaveLength(3);
  });
});
