import type { Sop } from '@alir/core';
import {
  type Gambar,
  gambarDokumen,
  gambarHalaman,
  gambarLembarDiagram,
  type Halaman,
  KERTAS,
  kertasDari,
  type OpsiDokumen,
  type TeksLetak,
} from '@alir/diagram';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Huruf, keHtml, type OpsiHtml } from '../src/index.ts';
import { kataParagraf, paragrafDari } from '../src/susunan/paragraf.ts';
import { tampak } from '../src/tampak.ts';
import { bertuliskan, PANJANG } from './alat.ts';
import { berkelas, bernama, pohon, type Simpul, semua, tulisan } from './pohon.ts';

/** The page takes the files as they are. */
const HURUF: Huruf = { biasa: Uint8Array.of(1), tebal: Uint8Array.of(2), miring: Uint8Array.of(3), tebalMiring: Uint8Array.of(4) };

function cetak(gambar: Gambar, opsi: Partial<OpsiHtml> = {}) {
  const { byte } = keHtml(gambar, { huruf: HURUF, ...opsi });
  const teks = new TextDecoder().decode(byte);
  const html = pohon(teks);
  return { gambar, byte, teks, html, lembar: bernama(html, 'section') };
}
const dokumen = (sop: Sop, opsi: OpsiDokumen = {}) => cetak(gambarDokumen(sop, opsi));

/** The paragraphs of lines, and the marks that they hang beside. */
const paragraf = (lines: readonly TeksLetak[]) =>
  paragrafDari(lines).flatMap((satu) => [...(satu.penanda ? [kataParagraf({ teks: [satu.penanda] })] : []), kataParagraf(satu)]);
/** Of a cell that goes on behind another in the drawing the lines follow each other there too. */
const kataHalaman = ({ teks, shapes, edges }: Halaman) =>
  [teks, ...shapes.map((s) => s.teks), ...edges.map((e) => e.label?.teks ?? [])].flatMap(paragraf);
const kataLembar = (lembar: Simpul) => berkelas(lembar, 'teks').map(tulisan);

describe('a page of the web', () => {
  const panjang = dokumen(PANJANG);

  it('says what the drawing says, in whole paragraphs', () => {
    expect(panjang.gambar.pages.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['sampul', 'identitas', 'prosedur', 'simbol']));
    panjang.gambar.pages.forEach((page, i) => {
      expect(kataLembar(panjang.lembar[i]!).toSorted()).toEqual(kataHalaman(page).toSorted());
    });
  });

  it('breaks words as the drawing does, without a letter of its own', () => {
    const { html } = cetak(gambarHalaman(bertuliskan('Mempertanggungjawabkan kesebelasduabelasannya sebaik-baiknya')));
    const terpenggal = berkelas(html, 'penggal');
    expect(terpenggal.length).toBeGreaterThan(0);
    for (const baris of terpenggal) expect(tulisan(baris)).toMatch(/\p{L}$/u);
    const kata = kataLembar(html).filter((teks) => teks.startsWith('Memper'));
    expect(new Set(kata)).toEqual(new Set(['Mempertanggungjawabkan kesebelasduabelasannya sebaik-baiknya']));
  });

  it('sets lines out to the width that they fill, and beside each other where they stand so', () => {
    const { pages } = gambarHalaman(bertuliskan('Uji'));
    const baris = (text: string, x: number, y: number, sifat: Partial<TeksLetak> = {}): TeksLetak => ({
      ...{ x, y, anchor: 'start', size: 4, bold: false, runs: [{ text, italic: false }] },
      ...sifat,
    });
    const teks = [baris('Menimbang', 5, 5), baris(':', 40, 5, { lanjutan: true }), baris('satu dua', 5, 20, { rata: 18 })];
    const { lembar } = cetak({ ...panjang.gambar, pages: [{ ...pages[0]!, kisi: [], shapes: [], edges: [], teks }] });
    expect(bernama(lembar[0]!, 'p').map(tulisan)).toEqual(['Menimbang :', 'satu dua']);
    const letak = berkelas(lembar[0]!, 'teks').map(({ sifat }) =>
      /left:(\d+)mm;top:[\d.]+mm;width:([\d.]+)mm/u.exec(sifat.style!)!.slice(1),
    );
    expect(letak.map(([kiri]) => kiri)).toEqual(['5', '40', '5']);
    expect(letak[2]![1]).toBe('18');
    expect(berkelas(lembar[0]!, 'rata').map(tulisan)).toEqual(['satu dua']);
  });

  it('has sheets of the sizes of the pages, on the screen and on paper', () => {
    for (const kertas of Object.keys(KERTAS) as (keyof typeof KERTAS)[]) {
      for (const orientasi of ['landscape', 'portrait'] as const) {
        const { teks, lembar } = dokumen(bertuliskan('Uji'), { kertas, orientasi });
        const { width, height } = kertasDari(kertas, orientasi);
        const [, kelas] = lembar[0]!.sifat.class!.split(' ');
        expect(teks).toContain(`@page ${kelas}{size:${width}mm ${height}mm;margin:0}`);
        expect(teks).toContain(`.${kelas}{--lebar:${width}mm;--tinggi:${height}mm;page:${kelas}}`);
        expect(bernama(lembar[0]!, 'svg')[0]!.sifat.viewBox).toBe(`0 0 ${width} ${height}`);
      }
    }
  });

  it('has tables whose cells fill the grid, with header cells above them', () => {
    const tabel = panjang.lembar.flatMap((lembar) => bernama(lembar, 'table'));
    expect(tabel.length).toBeGreaterThan(3);
    for (const satu of tabel) {
      const kolom = bernama(satu, 'col').length;
      // Rows that cells of earlier ones still reach into, for each column.
      const sisa = Array.from({ length: kolom }, () => 0);
      for (const baris of bernama(satu, 'tr')) {
        let at = 0;
        for (const sel of bernama(baris, 'td', 'th')) {
          while (sisa[at]! > 0) at++;
          const [lebar, tinggi] = [Number(sel.sifat.colspan ?? 1), Number(sel.sifat.rowspan ?? 1)];
          expect(sisa.slice(at, at + lebar)).toEqual(Array.from({ length: lebar }, () => 0));
          sisa.fill(tinggi, at, at + lebar);
          at += lebar;
        }
        expect(sisa.every((n) => n > 0)).toBe(true);
        sisa.forEach((n, i) => {
          sisa[i] = n - 1;
        });
      }
      expect(sisa).toEqual(Array.from({ length: kolom }, () => 0));
      expect(bernama(satu, 'th').every(({ sifat }) => /^col(group)?$/u.test(sifat.scope!))).toBe(true);
    }
    const prosedur = panjang.lembar.filter((_, i) => panjang.gambar.pages[i]!.kind === 'prosedur').flatMap((l) => bernama(l, 'table'));
    for (const satu of prosedur) {
      const [kepala] = bernama(satu, 'thead');
      expect(bernama(kepala!, 'td')).toEqual([]);
      expect(bernama(kepala!, 'th').map(tulisan)).toContain('Uraian Kegiatan');
      expect(bernama(satu, 'th')).toEqual(bernama(kepala!, 'th'));
    }
  });

  it('says in words what symbols say, in the cells where they stand, and hides what is drawn', () => {
    panjang.gambar.pages.forEach((page, i) => {
      const lembar = panjang.lembar[i]!;
      const sebutan = semua(lembar).filter(({ sifat }) => sifat.class === 'simbol' && sifat['aria-label'] !== undefined);
      expect(sebutan.map(({ sifat }) => sifat['aria-label']).toSorted()).toEqual(page.shapes.map((s) => tampak(s.bacaan)).toSorted());
      for (const { nama, sifat } of sebutan) expect(nama === 'a' || sifat.role === 'img').toBe(true);
      expect(bernama(lembar, 'svg').map(({ sifat }) => sifat['aria-hidden'])).toEqual(['true']);
      expect(bernama(lembar, 'text', 'title')).toEqual([]);
    });
    const sel = panjang.lembar.flatMap((lembar) => bernama(lembar, 'td')).flatMap((td) => berkelas(td, 'simbol'));
    expect(sel.length).toBe(panjang.gambar.pages.flatMap((page) => page.shapes).length);
  });

  it('has ids of which each is one, and links that lead to them', () => {
    const id = semua(panjang.html).flatMap(({ sifat }) => sifat.id ?? []);
    expect(new Set(id).size).toBe(id.length);
    const tautan = bernama(panjang.html, 'a').map(({ sifat }) => sifat.href!);
    for (const href of tautan) expect(id).toContain(href.replace(/^#/u, ''));
    expect(bernama(bernama(panjang.html, 'nav')[0]!, 'a').map(tulisan)).toEqual([
      'Halaman judul',
      'Formulir identitas',
      'Prosedur',
      'Keterangan simbol',
    ]);
  });

  it('leads from each pentagon to its twin', () => {
    const pentagon = bernama(panjang.html, 'a').filter(({ sifat }) => sifat.class === 'simbol');
    expect(pentagon.length).toBeGreaterThan(3);
    expect(pentagon.length).toBe(
      panjang.gambar.pages.flatMap((p) => (p.kind === 'prosedur' ? p.shapes : [])).filter((s) => s.kind === 'konektor-halaman').length,
    );
    for (const { sifat } of pentagon) {
      const [halaman] = sifat.href!.slice(1).split('/');
      expect(sifat['aria-label']).toMatch(new RegExp(`halaman (\\d+(, | dan ))*${halaman}\\b`, 'u'));
    }
    const satu = cetak({ ...panjang.gambar, pages: panjang.gambar.pages.filter(({ kind }) => kind === 'prosedur').slice(0, 1) });
    expect(berkelas(satu.html, 'simbol').filter(({ nama }) => nama === 'a')).toEqual([]);
  });

  it('leads from texts to the SOPs that they refer to, and names where each of several begins', () => {
    const { pages } = gambarHalaman(bertuliskan('Uji'));
    const [page] = pages;
    const [awal, ...lain] = page!.teks;
    const sop = (kunci: string) => ({ kunci, judul: `Judul ${kunci}` });
    const buku = [
      { ...page!, number: 1, sop: sop('A'), teks: [{ ...awal!, sop: 'B' }, { ...lain[0]!, sop: 'C', lanjutan: false }, ...lain.slice(1)] },
      { ...page!, number: 2, sop: sop('B') },
      { ...page!, number: 3, sop: sop('B') },
      { ...page!, number: 4, judul: 'Penutup' },
    ];
    const { html, lembar } = cetak({ ...panjang.gambar, pages: buku });
    expect(bernama(lembar[0]!, 'a').map((a) => [a.sifat.href, tulisan(a)])).toEqual([
      ['#halaman/2', kataParagraf(paragrafDari([awal!])[0]!)],
    ]);
    expect(bernama(bernama(html, 'nav')[0]!, 'a').map((a) => [a.sifat.href, tulisan(a)])).toEqual([
      ['#halaman/1', 'Judul A'],
      ['#halaman/2', 'Judul B'],
      ['#halaman/4', 'Prosedur: Penutup'],
    ]);
  });

  it('runs and loads nothing', () => {
    const { html, teks } = panjang;
    const kebijakan = bernama(html, 'meta').find(({ sifat }) => sifat['http-equiv'] === 'Content-Security-Policy')!.sifat.content;
    expect(kebijakan).toMatch(/^default-src 'none';/u);
    expect(kebijakan).not.toContain('script-src');
    expect(bernama(html, 'script', 'link', 'iframe', 'object', 'base', 'form')).toEqual([]);
    for (const { sifat } of semua(html)) {
      for (const [nama, nilai] of Object.entries(sifat)) {
        expect(nama).not.toMatch(/^on/iu);
        if (nama === 'href' || nama === 'src') expect(nilai).toMatch(/^(#|data:image\/)/u);
      }
    }
    const gaya = bernama(html, 'style').map(tulisan).join('');
    for (const [, alamat] of gaya.matchAll(/url\(([^)]*)\)/gu)) expect(alamat).toMatch(/^data:font\/woff2;base64,/u);
    expect(gaya).not.toContain('@import');
    expect(teks).toMatch(/^<!DOCTYPE html>\n<html lang="id">/u);
  });

  it('carries the faces that it uses', () => {
    const muka = ({ teks }: { teks: string }) =>
      [...teks.matchAll(/@font-face\{[^}]*?weight:(\d+);font-style:(\w+)/gu)].map((m) => `${m[1]} ${m[2]}`);
    expect(muka(panjang)).toEqual(['400 normal', '700 normal']);
    expect(muka(cetak(gambarHalaman(bertuliskan('Uji'))))).toEqual(['400 normal', '700 normal', '400 italic']);
    expect(panjang.teks).toContain('font-weight:700;font-style:normal;src:url(data:font/woff2;base64,Ag==)');
  });

  it('has the same bytes for the same drawing and day', () => {
    const tanggal = { tahun: 2026, bulan: 3, hari: 2 };
    const [a, b] = [dokumen(PANJANG), dokumen(PANJANG)];
    expect(Buffer.compare(a.byte, b.byte)).toBe(0);
    expect(cetak(a.gambar, { tanggal }).teks).toContain('content="2026-03-02"');
  });

  it('shows pictures, and says what they are', () => {
    const { gambar } = panjang;
    const page = gambar.pages.find(({ formulir }) => formulir)!;
    const png = { x: 1, y: 2, width: 3, height: 4, jenis: 'png' as const, isi: new Uint8Array([1, 2, 255]), bacaan: 'Logo "A"' };
    const citra = [png, { ...png, jenis: 'svg' as const }];
    const { html } = cetak({ ...gambar, pages: [{ ...page, formulir: { ...page.formulir!, citra } }] });
    const [img, vektor] = bernama(html, 'img');
    expect(vektor!.sifat.src).toBe('data:image/svg+xml;base64,AQL/');
    expect(img!.sifat).toMatchObject({
      alt: 'Logo "A"',
      src: 'data:image/png;base64,AQL/',
      style: 'left:1mm;top:2mm;width:3mm;height:4mm',
    });
  });

  it('draws swimlanes without a table, their symbols as a list', async () => {
    const { gambar, html, lembar } = cetak(await gambarLembarDiagram(bertuliskan('Uji')));
    expect(bernama(html, 'table')).toEqual([]);
    expect(bernama(lembar[0]!, 'li').filter((li) => berkelas(li, 'simbol').length === 1)).toHaveLength(gambar.pages[0]!.shapes.length);
    expect(kataLembar(lembar[0]!).toSorted()).toEqual(kataHalaman(gambar.pages[0]!).toSorted());
  });

  it('has an empty sheet where nothing is drawn', () => {
    const { html, lembar } = cetak({ sop: {}, view: 'tabel', paper: KERTAS.F4, pages: [] });
    expect(lembar.map(({ sifat }) => sifat.class)).toEqual(['lembar u330x215']);
    expect(tulisan(bernama(html, 'title')[0]!)).toBe('SOP');
  });
});

describe('foreign text', () => {
  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><svg onload=1>',
    '&lt;b&gt; &amp; &#60;',
    ']]> <!-- --> <?php ?>',
    'javascript:alert(1) {{7*7}} #{1}',
    'Centang ✓ dan 😀, 中文 dan العربية',
  ])('%j stays text', (kata) => {
    const { html, lembar } = dokumen(bertuliskan(kata));
    expect(tulisan(bernama(html, 'h1')[0]!)).toBe(kata);
    expect(bernama(html, 'script')).toEqual([]);
    expect(kataLembar(lembar[0]!)).toContain(kata);
  });

  it('never breaks the page, nor brings what nobody sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (kata) => {
        const { gambar, html, lembar } = dokumen(bertuliskan(kata));
        expect(lembar).toHaveLength(gambar.pages.length);
        expect(tulisan(html)).not.toMatch(/[\p{Cf}\p{Cs}]/u);
        for (const { sifat } of semua(html)) for (const nama of Object.keys(sifat)) expect(nama).not.toMatch(/^on/iu);
      }),
      { numRuns: 25, seed: 1 },
    );
  });
});
