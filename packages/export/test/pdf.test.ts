import type { Gambar, Halaman } from '@alir/diagram';
import { bungkusRuns, gambarLembarDiagram, KERTAS, kertasDari, tambahanSpasi, tataTeks } from '@alir/diagram';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { kePdf } from '../src/index.ts';
import { bertuliskan, buka, cetak, HURUF, PANJANG, teksHalaman } from './alat.ts';

const tanpaSpasi = (teks: string) => teks.replace(/\s/gu, '');
const baris = (teks: Halaman['teks']) => teks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('');
/** What a page says, in the order in which it is drawn. */
const tulisan = ({ teks, shapes, edges }: Halaman) =>
  baris(teks) + shapes.map((s) => baris(s.teks)).join('') + edges.map((e) => baris(e.label?.teks ?? [])).join('');
const PT = 72 / 25.4;

describe('a PDF', () => {
  let panjang: Awaited<ReturnType<typeof cetak>>;
  beforeAll(async () => {
    panjang = await cetak(PANJANG);
  });

  it('says all that the drawing says', async () => {
    const { gambar, pdf, peringatan } = panjang;
    expect(peringatan).toEqual([]);
    expect(gambar.pages.length).toBeGreaterThan(2);
    for (const page of gambar.pages) expect(tanpaSpasi(await teksHalaman(pdf, page.number))).toBe(tanpaSpasi(tulisan(page)));
  });

  it.each(Object.keys(KERTAS) as (keyof typeof KERTAS)[])('has pages of %s to the point', async (kertas) => {
    for (const orientasi of ['landscape', 'portrait'] as const) {
      const { gambar, pdf } = await cetak(bertuliskan('Uji'), { kertas, orientasi });
      expect(pdf.numPages).toBe(gambar.pages.length);
      const [x, y, width, height] = (await pdf.getPage(1)).view;
      const lembar = kertasDari(kertas, orientasi);
      expect([x, y]).toEqual([0, 0]);
      expect(width).toBeCloseTo(lembar.width * PT, 5);
      expect(height).toBeCloseTo(lembar.height * PT, 5);
    }
  });

  it('has the same bytes for the same drawing and day', async () => {
    const tanggal = { tahun: 2026, bulan: 3, hari: 2 };
    const [a, b] = [await cetak(PANJANG, {}, { tanggal }), await cetak(PANJANG, {}, { tanggal })];
    expect(Buffer.compare(a.byte, b.byte)).toBe(0);
    const sidik = ({ pdf }: typeof a) => pdf.fingerprints[0];
    const lain = await cetak({ ...PANJANG, pelaksana: PANJANG.pelaksana.map((p) => ({ ...p, label: { ...p.label!, text: 'X' } })) });
    expect(new Set([a, lain, panjang].map(sidik)).size).toBe(3);
    expect((await a.pdf.getMetadata()).info).toMatchObject({ CreationDate: 'D:20260302000000Z', ModDate: 'D:20260302000000Z' });
  });

  it('says what it is', async () => {
    const { pdf } = await cetak(bertuliskan('Surat <b> & "Nota" é'));
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Surat <b> & "Nota" é', Language: 'id-ID', PDFFormatVersion: '1.7' });
    expect(metadata.get('dc:title')).toBe('Surat <b> & "Nota" é');
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('carries of each face that it uses the glyphs that it needs', async () => {
    const { byte } = await cetak(bertuliskan('Uji'));
    const huruf = Buffer.from(byte).toString('latin1');
    const nama = [...huruf.matchAll(/\/BaseFont \/(\S+)/gu)].map(([, font]) => font!);
    expect(new Set(nama.map((font) => font.replace(/^[A-Z]{6}\+/u, '')))).toEqual(new Set(['Arimo-Regular', 'Arimo-Bold', 'Arimo-Italic']));
    for (const font of nama) expect(font).toMatch(/^[A-Z]{6}\+/u);
    expect(huruf.match(/\/FontFile2 /gu)).toHaveLength(3);
    expect(byte.length).toBeLessThan(HURUF.biasa.length / 4);
  });

  it('leads from each pentagon to its twin and back', async () => {
    const { gambar, pdf } = panjang;
    const pentagon = gambar.pages.flatMap((page) =>
      page.shapes.filter(({ kind }) => kind === 'konektor-halaman').map((shape) => ({ page, shape })),
    );
    expect(pentagon.length).toBeGreaterThan(3);
    for (const { page, shape } of pentagon) {
      const kotak = [shape.x, page.height - shape.y - shape.height, shape.x + shape.width, page.height - shape.y].map((n) => n * PT);
      const tautan = (await (await pdf.getPage(page.number)).getAnnotations()).filter(({ rect }) =>
        rect.every((n: number, i: number) => Math.abs(n - kotak[i]!) < 0.01),
      );
      expect(tautan).toHaveLength(1);
      const [halaman, , , atas] = (await pdf.getDestination(tautan[0].dest))!;
      const tujuan = gambar.pages[await pdf.getPageIndex(halaman)]!;
      expect(String(tujuan.number)).toBe(shape.catatan!.match(/\d+/u)![0]);
      const kembar = tujuan.shapes.filter((s) => Math.abs((tujuan.height - s.y) * PT - atas) < 0.01 && s.kind === 'konektor-halaman');
      expect(kembar.map(({ text }) => text)).toContain(shape.text);
      expect(kembar.some(({ catatan }) => catatan!.match(/\d+/gu)!.includes(String(page.number)))).toBe(true);
    }
  });

  it('sets justified lines out to their width', async () => {
    const runs = [
      {
        text: 'Aturan ini berisi tata cara izin cuti di kantor dan apa saja yang ada di situ, dengan mempertanggungjawabkannyakembalikepada yang satu itu',
        italic: false,
      },
    ];
    const size = 3;
    const lines = tataTeks(bungkusRuns(runs, 40, { size }), { x: 10, y: 40, width: 40, height: 40 }, { size, anchor: 'start' });
    const teks = lines.map((line, i) => (i === lines.length - 1 ? line : { ...line, rata: 40 }));
    const { gambar } = panjang;
    const page = { ...gambar.pages[0]!, kisi: [], shapes: [], edges: [], teks };
    const { byte } = await kePdf({ ...gambar, pages: [page] }, { huruf: HURUF });
    const pdf = await buka(byte);
    const { items } = await (await pdf.getPage(1)).getTextContent({ disableNormalization: true });
    const kata = items.flatMap((item) => ('str' in item ? [item] : []));
    const akhir = teks.map((line) =>
      Math.max(
        ...kata
          .filter((k) => Math.abs(page.height * PT - k.transform[5] - line.y * PT) < 0.1 && k.str.trim() !== '')
          .map((k) => (k.transform[4] + k.width) / PT),
      ),
    );
    const rata = teks.map((line) => tambahanSpasi(line) > 0);
    expect(rata.filter(Boolean).length).toBeGreaterThan(2);
    teks.forEach((_, i) => {
      if (rata[i]) expect(akhir[i]!).toBeCloseTo(50, 1);
      else expect(akhir[i]!).toBeLessThan(50.1);
    });
    expect(teks.some(({ runs: [run] }) => run!.sambung === 'penggal')).toBe(true);
    const tertulis = tanpaSpasi(kata.map(({ str }) => str).join('')).replace('-', '');
    expect(tertulis).toBe(tanpaSpasi(runs[0]!.text));
  });

  it('leaves out links to pages that are not in it', async () => {
    const { gambar } = panjang;
    const { byte } = await kePdf({ ...gambar, pages: gambar.pages.slice(1, 2) }, { huruf: HURUF });
    expect(await (await (await buka(byte)).getPage(1)).getAnnotations()).toEqual([]);
  });

  it('has bookmarks for its parts and their pages', async () => {
    const { gambar } = panjang;
    const pages = gambar.pages.map((page, i) => ({
      ...page,
      judul: i === 0 ? 'Awal' : 'Lanjutan',
      kind: i === 0 ? ('sampul' as 'prosedur') : page.kind,
    }));
    const outline = (await (await buka((await kePdf({ ...gambar, pages }, { huruf: HURUF })).byte)).getOutline())!;
    expect(outline.map(({ title, items }) => [title, items.map((item: { title: string }) => item.title)])).toEqual([
      ['Awal', []],
      ['Prosedur: Lanjutan', pages.length > 2 ? pages.slice(1).map(({ number }) => `Halaman ${number}`) : []],
    ]);
  });

  it('can be read without eyes: header cells, rows in order, symbols in words', async () => {
    const { gambar, pdf } = panjang;
    for (const page of gambar.pages) {
      const unsur = datar(await (await pdf.getPage(page.number)).getStructTree());
      const tr = unsur.filter(({ role }) => role === 'TR');
      expect(tr.length).toBeGreaterThanOrEqual(page.rows.length + 2);
      const selTerakhir = tr.at(-1)!.children!.map((c) => ('role' in c ? c.role : ''));
      expect(new Set(selTerakhir)).toEqual(new Set(['TD']));
      expect(unsur.filter(({ role }) => role === 'TH').length).toBeGreaterThan(page.lanes.length);
      const menurutBaris = page.shapes.toSorted((a, b) => a.row - b.row);
      const bacaan = unsur.filter(({ role }) => role === 'Figure').map(({ alt }) => alt!);
      expect(bacaan.toSorted()).toEqual(menurutBaris.map((s) => s.bacaan).toSorted());
    }
  });

  it('draws swimlanes without a table', async () => {
    const gambar = await gambarLembarDiagram(bertuliskan('Uji'));
    const pdf = await buka((await kePdf(gambar, { huruf: HURUF })).byte);
    const unsur = datar(await (await pdf.getPage(1)).getStructTree());
    expect(unsur.filter(({ role }) => role === 'Table')).toEqual([]);
    expect(unsur.filter(({ role }) => role === 'Figure')).toHaveLength(gambar.pages[0]!.shapes.length);
  });

  it('has an empty sheet where nothing is drawn', async () => {
    const gambar: Gambar = { sop: {}, view: 'tabel', paper: KERTAS.F4, pages: [] };
    const pdf = await buka((await kePdf(gambar, { huruf: HURUF })).byte);
    expect([pdf.numPages, (await pdf.getMetadata()).info]).toMatchObject([1, { Title: 'SOP' }]);
  });

  it('needs neither lanes nor rows', async () => {
    const { gambar } = panjang;
    const kosong = { ...gambar.pages[0]!, kepala: { y: 0, height: 0 }, lanes: [], rows: [], shapes: [], edges: [], kisi: [] };
    const pdf = await buka((await kePdf({ ...gambar, pages: [kosong] }, { huruf: HURUF })).byte);
    expect(tanpaSpasi(await teksHalaman(pdf, 1))).toBe(tanpaSpasi(baris(kosong.teks)));
  });
});

describe('foreign text', () => {
  it.each([
    ['Centang ✓ dan 😀', ['✓', '😀']],
    ['中文 dan العربية', ['中', '文', 'ا', 'ل', 'ع', 'ر', 'ب', 'ي', 'ة']],
    ['Café – “kutipan” ≤ 5 m², 3 × 4', []],
    ['Kata\u202E terbalik\u200F\u0000\u0007, pita\u00AD hubung', []],
    ['1 < 2 & "3" (4) \\ 5', []],
  ])('%j lacks %j', async (kata, huruf) => {
    const { peringatan, pdf } = await cetak(bertuliskan(kata));
    expect(peringatan.flatMap((p) => (p.kode === 'huruf-tak-ada' ? p.huruf : [])).toSorted()).toEqual(huruf.toSorted());
    const tertulis = tanpaSpasi(kata.replace(/[\p{Cc}\p{Cf}]/gu, ''));
    const sebagaiKotak = [...tertulis].map((c) => ((huruf as string[]).includes(c) ? '□' : c)).join('');
    // Where the layout broke a word it set a hyphen.
    expect((await teksHalaman(pdf, 1)).replace(/[\s-]/gu, '')).toContain(sebagaiKotak.replaceAll('-', '').slice(0, 12));
  });

  it('never breaks the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (kata) => {
        const { pdf } = await cetak(bertuliskan(kata));
        expect(pdf.numPages).toBeGreaterThan(0);
        await teksHalaman(pdf, 1);
      }),
      { numRuns: 25, seed: 1 },
    );
  });
});

interface Unsur {
  readonly role: string;
  readonly alt?: string;
  readonly children?: readonly (Unsur | object)[];
}

function datar(akar: unknown): Unsur[] {
  const unsur = akar as Unsur;
  return [unsur, ...(unsur.children ?? []).filter((c) => 'role' in c).flatMap(datar)];
}
