/** What stands in a cell or outside of the table: paragraphs and lists, and symbols in words, with the labels of the lines that leave them. */
import type { Bentuk, Halaman, TeksLetak } from '@alir/diagram';
import { namaHalaman, namaTempat } from '../susunan/lompatan.ts';
import { type Paragraf, paragrafDari } from '../susunan/paragraf.ts';
import type { LuarTabel } from '../susunan/susunan.ts';
import { tampak } from '../tampak.ts';
import { paragrafHtml, type Titik } from './teks.ts';
import { letak, unsur } from './unsur.ts';

export interface Penyusun {
  readonly page: Halaman;
  readonly lompatan: ReadonlyMap<string, string>;
  /** The first page of each SOP that texts refer to. */
  readonly dirujuk: ReadonlyMap<string, Halaman>;
}

const LEMBAR: Titik = { x: 0, y: 0 };

/** The contents of a cell, in the order in which they are read. */
export function isiSel(penyusun: Penyusun, { paragraf, bentuk }: LuarTabel): string {
  return [...deretParagraf(penyusun, paragraf), ...bentuk.map((satu) => simbol(penyusun, satu))].join('\n');
}

/** What stands outside of a table. The first bold paragraph may head the page. */
export function isiLuar(penyusun: Penyusun, { paragraf, bentuk }: LuarTabel, berjudul: boolean): string {
  const judul = berjudul ? paragraf.findIndex(({ teks }) => teks[0]!.bold) : -1;
  const items = bentuk.map((satu) => unsur('li', {}, simbol(penyusun, satu)));
  return [
    ...deretParagraf(penyusun, paragraf.slice(0, judul + 1), 'h2'),
    ...deretParagraf(penyusun, paragraf.slice(judul + 1)),
    ...(items.length > 0 ? [unsur('ul', { role: 'list' }, items.join('\n'))] : []),
  ].join('\n');
}

/** Paragraphs; those in a row that hang beside their numbers or marks are a list. `akhir` is what the last one is. */
function deretParagraf(penyusun: Penyusun, paragraf: readonly Paragraf[], akhir = 'p'): string[] {
  const hasil: string[] = [];
  let butir: string[] = [];
  let nama = 'ul';
  const tutup = () => {
    if (butir.length > 0) hasil.push(unsur(nama, { role: 'list' }, butir.join('\n')));
    butir = [];
  };
  paragraf.forEach(({ penanda, teks }, i) => {
    if (!penanda) {
      tutup();
      hasil.push(paragrafHtml(i === paragraf.length - 1 ? akhir : 'p', teks, LEMBAR, tautan(penyusun, teks)));
      return;
    }
    const jenis = /^[0-9a-z]/iu.test(penanda.runs[0]?.text ?? '') ? 'ol' : 'ul';
    if (jenis !== nama) tutup();
    nama = jenis;
    butir.push(unsur('li', {}, `${paragrafHtml('span', [penanda], LEMBAR)} ${paragrafHtml('span', teks, LEMBAR, tautan(penyusun, teks))}`));
  });
  tutup();
  return hasil;
}

/** Leads to the SOP that a text refers to, where it is here. */
function tautan({ dirujuk }: Penyusun, [awal]: readonly TeksLetak[]): (isi: string) => string {
  const ke = awal!.sop === undefined ? undefined : dirujuk.get(awal!.sop);
  return (isi) => (ke ? unsur('a', { href: `#${namaHalaman(ke)}` }, isi) : isi);
}

/** A symbol, which is drawn under it, with what is said of it and what is written in it; a jump to another page leads there. */
function simbol({ page, lompatan }: Penyusun, bentuk: Bentuk): string {
  const { bacaan, teks } = bentuk;
  const isi = tulisan(teks, bentuk);
  const label = page.edges.flatMap(({ from, label }) => (label && from === bentuk.id ? [tulisan(label.teks, LEMBAR)] : []));
  // Said by the symbol.
  const sisi = label.length === 0 ? '' : ` ${unsur('span', { 'aria-hidden': 'true' }, label.join(' '))}`;
  const sifat = { class: 'simbol', style: letak(bentuk) };
  // In a legend the words beside it say what it is.
  if (bacaan === '') return isi === '' ? '' : unsur('span', { ...sifat, 'aria-hidden': 'true' }, isi) + sisi;
  const tempat = namaTempat(page, bentuk);
  const ke = lompatan.get(tempat);
  const id = bentuk.kind === 'konektor-halaman' ? tempat : undefined;
  const sebutan = { ...sifat, id, 'aria-label': tampak(bacaan) };
  return (ke === undefined ? unsur('span', { ...sebutan, role: 'img' }, isi) : unsur('a', { ...sebutan, href: `#${ke}` }, isi)) + sisi;
}

function tulisan(teks: readonly TeksLetak[], asal: Titik): string {
  return paragrafDari(teks)
    .map((paragraf) => paragrafHtml('span', paragraf.teks, asal))
    .join(' ');
}
