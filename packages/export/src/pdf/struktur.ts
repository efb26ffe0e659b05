/** The structure of a page for those who do not see it: a table with its header cells, row by row, and symbols with their words. */
import { type Bentuk, type Halaman, kotakBaris, type TeksLetak, tambahanSpasi, teksBaris, ukurTeks } from '@alir/diagram';
import { namaHalaman, namaTempat } from '../susunan/lompatan.ts';
import { barisParagraf } from '../susunan/paragraf.ts';
import type { LuarTabel, SelBerisi, Susunan } from '../susunan/susunan.ts';
import { tampak } from '../tampak.ts';
import type { BerkasPdf, JenisUnsur, Kotak, Unsur } from './berkas.ts';
import type { Tertandai } from './halaman.ts';

interface Penyusun {
  readonly berkas: BerkasPdf;
  readonly page: Halaman;
  readonly tertandai: Tertandai;
  readonly lompatan: ReadonlyMap<string, string>;
  /** The first page of each SOP that texts refer to. */
  readonly dirujuk: ReadonlyMap<string, Halaman>;
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
  for (const p of paragraf) susunTeks(penyusun, p.teks[0]!.bold ? 'H1' : 'P', barisParagraf(p), induk);
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
      susunTeks(penyusun, 'P', teks, unsur);
      continue;
    }
    daftar ??= berkas.unsur('L', {}, [], unsur);
    const butir = berkas.unsur('LI', {}, [], daftar);
    susunTeks(penyusun, 'Lbl', [penanda], butir);
    susunTeks(penyusun, 'LBody', teks, butir);
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

/** Lines of one text; those that refer to an SOP with pages in the file are links to it. */
function susunTeks({ berkas, tertandai, dirujuk }: Penyusun, jenis: JenisUnsur, teks: readonly TeksLetak[], induk: Unsur): void {
  const unsur = berkas.unsur(jenis, {}, [], induk);
  let tautan: { readonly ke: Halaman; readonly wadah: Unsur } | undefined;
  for (const line of teks) {
    const isi = tertandai.get(line)!;
    const ke = line.sop === undefined ? undefined : dirujuk.get(line.sop);
    if (!ke) {
      tautan = undefined;
      unsur.add(isi);
      continue;
    }
    if (tautan?.ke !== ke) tautan = { ke, wadah: berkas.unsur('Link', {}, [], unsur) };
    tautan.wadah.add(isi);
    berkas.tautan(kotakTeks(line), namaHalaman(ke), `SOP ${tampak(ke.sop!.judul)}, halaman ${ke.number}`, tautan.wadah);
  }
}

/** The place of a line on its page. */
function kotakTeks(line: TeksLetak): Kotak {
  const { atas, tinggi } = kotakBaris(line);
  const width = tambahanSpasi(line) > 0 ? line.rata! : ukurTeks(teksBaris(line.runs), line);
  return { x: line.anchor === 'middle' ? line.x - width / 2 : line.x, y: atas, width, height: tinggi };
}
