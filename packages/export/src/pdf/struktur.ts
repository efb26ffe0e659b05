/** The structure of a page for those who do not see it: a table with its header cells, row by row, and symbols with their words. */
import type { Bentuk, Halaman, TeksLetak } from '@alir/diagram';
import { namaTempat } from '../susunan/lompatan.ts';
import { barisParagraf } from '../susunan/paragraf.ts';
import type { LuarTabel, SelBerisi, Susunan } from '../susunan/susunan.ts';
import { tampak } from '../tampak.ts';
import type { BerkasPdf, Unsur } from './berkas.ts';
import type { Tertandai } from './halaman.ts';

interface Penyusun {
  readonly berkas: BerkasPdf;
  readonly page: Halaman;
  readonly tertandai: Tertandai;
  readonly lompatan: ReadonlyMap<string, string>;
}

/** Puts what was drawn on the current page into a section named `judul`. */
export function susunStruktur(penyusun: Penyusun, { sebelum, tabel, sesudah }: Susunan, judul: string): void {
  const { berkas } = penyusun;
  const bagian = berkas.unsur('Sect', { judul });
  for (const citra of penyusun.page.formulir?.citra ?? []) {
    berkas.unsur('Figure', { bacaan: citra.bacaan, kotak: citra }, [penyusun.tertandai.get(citra)!], bagian);
  }
  luarTabel(penyusun, sebelum, bagian);
  if (tabel.length > 0) {
    const unsur = berkas.unsur('Table', {}, [], bagian);
    for (const baris of tabel) {
      const tr = berkas.unsur('TR', {}, [], unsur);
      for (const sel of baris) susunSel(penyusun, sel, tr);
    }
  }
  luarTabel(penyusun, sesudah, bagian);
}

function luarTabel(penyusun: Penyusun, { paragraf, bentuk }: LuarTabel, induk: Unsur): void {
  for (const p of paragraf) penyusun.berkas.unsur(p.teks[0]!.bold ? 'H1' : 'P', {}, isiTeks(penyusun, barisParagraf(p)), induk);
  for (const b of bentuk) susunBentuk(penyusun, b, induk);
}

function susunSel(penyusun: Penyusun, { sel, kepala, paragraf, bentuk }: SelBerisi, tr: Unsur): void {
  const { berkas } = penyusun;
  const rentang = sel.kolom > 1 || sel.baris > 1 ? { kolom: sel.kolom, baris: sel.baris } : undefined;
  const unsur = berkas.unsur(kepala ? 'TH' : 'TD', { rentang }, [], tr);
  let daftar: Unsur | undefined;
  for (const { penanda, teks } of paragraf) {
    if (!penanda) {
      daftar = undefined;
      berkas.unsur('P', {}, isiTeks(penyusun, teks), unsur);
      continue;
    }
    daftar ??= berkas.unsur('L', {}, [], unsur);
    const butir = berkas.unsur('LI', {}, [], daftar);
    berkas.unsur('Lbl', {}, isiTeks(penyusun, [penanda]), butir);
    berkas.unsur('LBody', {}, isiTeks(penyusun, teks), butir);
  }
  for (const b of bentuk) susunBentuk(penyusun, b, unsur);
}

/** A symbol; one that leads to another page is a link. */
function susunBentuk({ berkas, page, tertandai, lompatan }: Penyusun, bentuk: Bentuk, induk: Unsur): void {
  const isi = tertandai.get(bentuk);
  if (!isi) return;
  const tempat = namaTempat(page, bentuk);
  const kembar = lompatan.get(tempat);
  const bacaan = tampak(bentuk.bacaan);
  const wadah = kembar === undefined ? induk : berkas.unsur('Link', {}, [], induk);
  berkas.unsur('Figure', { bacaan, kotak: bentuk }, [isi], wadah);
  if (kembar === undefined) return;
  berkas.tujuan(tempat, page.tabel?.x ?? 0, bentuk.y);
  berkas.tautan(bentuk, kembar, bacaan, wadah);
}

function isiTeks({ tertandai }: Penyusun, teks: readonly TeksLetak[]) {
  return teks.map((line) => tertandai.get(line)!);
}
