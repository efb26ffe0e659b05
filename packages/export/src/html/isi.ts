/** What stands in a cell or outside of the table: paragraphs and lists, and symbols in words, with the labels of the lines that leave them. */
import type { Bentuk, Halaman, TeksLetak } from '@alir/diagram';
import { namaHalaman, namaTempat } from '../susunan/lompatan.ts';
import { type Paragraf, paragrafDari } from '../susunan/paragraf.ts';
import type { LuarTabel } from '../susunan/susunan.ts';
import { tampak } from '../tampak.ts';
import { type Titik, teksHtml } from './teks.ts';
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
  let daftar = 'ul';
  const tutup = () => {
    if (butir.length > 0) hasil.push(unsur(daftar, { role: 'list' }, butir.join('\n')));
    butir = [];
  };
  paragraf.forEach(({ penanda, teks }, i) => {
    if (!penanda) {
      tutup();
      hasil.push(unsur(i === paragraf.length - 1 ? akhir : 'p', {}, tautan(penyusun, teks)));
      return;
    }
    const jenis = /^[0-9a-z]/iu.test(penanda.runs[0]?.text ?? '') ? 'ol' : 'ul';
    if (jenis !== daftar) tutup();
    daftar = jenis;
    butir.push(unsur('li', {}, `${teksHtml([penanda], LEMBAR)} ${tautan(penyusun, teks)}`));
  });
  tutup();
  return hasil;
}

/** A text; one that refers to an SOP that is here leads to it. */
function tautan({ dirujuk }: Penyusun, teks: Paragraf['teks']): string {
  const { sop } = teks[0]!;
  const ke = sop === undefined ? undefined : dirujuk.get(sop);
  const isi = teksHtml(teks, LEMBAR);
  return ke ? unsur('a', { href: `#${namaHalaman(ke)}` }, isi) : isi;
}

/** A symbol, which is drawn under it, with what is said of it and what is written in it, and the labels of the lines that leave it. */
function simbol(penyusun: Penyusun, bentuk: Bentuk): string {
  const label = penyusun.page.edges.flatMap(({ from, label }) => (label && from === bentuk.id ? [label] : []));
  return [
    unsur('div', {}, kotakSimbol(penyusun, bentuk)),
    // Said by the symbol.
    ...label.map(({ teks }) => unsur('div', { 'aria-hidden': 'true' }, tulisan(teks, LEMBAR))),
  ].join('\n');
}

/** A jump to another page leads there. */
function kotakSimbol({ page, lompatan }: Penyusun, bentuk: Bentuk): string {
  const sifat = { class: 'simbol', style: letak(bentuk) };
  const isi = tulisan(bentuk.teks, bentuk);
  // In a legend the words beside it say what it is.
  if (bentuk.bacaan === '') return unsur('span', { ...sifat, 'aria-hidden': 'true' }, isi);
  const tempat = namaTempat(page, bentuk);
  const ke = lompatan.get(tempat);
  const id = bentuk.kind === 'konektor-halaman' ? tempat : undefined;
  const sebutan = { ...sifat, id, 'aria-label': tampak(bentuk.bacaan) };
  return ke === undefined ? unsur('span', { ...sebutan, role: 'img' }, isi) : unsur('a', { ...sebutan, href: `#${ke}` }, isi);
}

function tulisan(teks: readonly TeksLetak[], asal: Titik): string {
  return paragrafDari(teks)
    .map((paragraf) => teksHtml(paragraf.teks, asal))
    .join(' ');
}
