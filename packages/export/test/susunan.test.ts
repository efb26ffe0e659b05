import { gambarDokumen } from '@alir/diagram';
import { describe, expect, it } from 'vitest';
import { sopLengkap } from '../../diagram/test/dokumen/alat.ts';
import { kataParagraf } from '../src/susunan/paragraf.ts';
import { type SelBerisi, susunanHalaman } from '../src/susunan/susunan.ts';

const dokumen = gambarDokumen(sopLengkap());
const halaman = (kind: string) => susunanHalaman(dokumen.pages.find((page) => page.kind === kind)!, true);
const kata = ({ paragraf }: SelBerisi) => paragraf.map(kataParagraf);
const rentang = ({ sel }: SelBerisi) => [sel.kolom, sel.baris];

describe('what a page holds', () => {
  it('an identity form: the agency beside the fields, though its logo is not to be had', () => {
    const { tabel } = halaman('identitas');
    const [kop, label, isi] = tabel[0]!;
    expect(kata(kop!)).toEqual(['lambang.png', 'Pemerintah Kabupaten Contoh', 'Dinas Contoh', 'Bidang Satu', 'Seksi Dua']);
    expect([kata(label!), kata(isi!)]).toEqual([['Nomor SOP'], ['001/CTH/2026']]);
    expect([rentang(label!), rentang(isi!)]).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(kop!.sel.baris).toBe(tabel.findIndex((row) => row.some(({ kepala }) => kepala)));
  });

  it('sections under their headings', () => {
    const { tabel } = halaman('identitas');
    const kepala = tabel.filter((row) => row.every((sel) => sel.kepala)).map((row) => row.flatMap(kata));
    expect(kepala).toContainEqual(['Dasar Hukum', 'Kualifikasi Pelaksana']);
  });

  it('a procedure: every cell once, its symbols in their cells, the page number in the foot', () => {
    const { tabel, batasKolom, batasBaris, kaki, sebelum, sesudah } = halaman('prosedur');
    const petak = tabel.flat().reduce((sum, { sel }) => sum + sel.kolom * sel.baris, 0);
    expect(petak).toBe((batasKolom.length - 1) * (batasBaris.length - 1));
    const page = dokumen.pages.find(({ kind }) => kind === 'prosedur')!;
    for (const { sel, bentuk } of tabel.flat()) {
      for (const { x, y, width, height } of bentuk) {
        expect(x).toBeGreaterThan(sel.x);
        expect(y).toBeGreaterThan(sel.y);
        expect(x + width).toBeLessThan(sel.x + sel.width);
        expect(y + height).toBeLessThan(sel.y + sel.height);
      }
    }
    expect(tabel.flat().flatMap(({ bentuk }) => bentuk)).toHaveLength(page.shapes.length);
    expect([...sebelum.bentuk, ...sesudah.bentuk]).toEqual([]);
    expect(kaki.map(({ runs }) => runs[0]!.text).join()).toMatch(/\d dari \d/u);
  });

  it('a cover: only paragraphs', () => {
    const { tabel, sebelum } = halaman('sampul');
    expect(tabel).toEqual([]);
    expect(sebelum.paragraf.map(kataParagraf)).toContain('STANDAR OPERASIONAL PROSEDUR');
  });
});
