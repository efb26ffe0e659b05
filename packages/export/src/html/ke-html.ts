/** A drawing as one page of the web: everything in one file, nothing from elsewhere, no program. Prints as the sheets that it shows. */
import { hariIso, keBase64 } from '@alir/core';
import { type Gambar, type Halaman, lolos } from '@alir/diagram';
import { type HasilCetak, type OpsiCetak, TANGGAL_BAWAAN } from '../cetakan.ts';
import type { Gaya, Huruf } from '../huruf.ts';
import { sebutHurufLain } from '../huruf-lain.ts';
import { bagian, beberapaSop, judulBerkas, namaBagian } from '../susunan/bagian.ts';
import { halamanDirujuk, lompatan, namaHalaman } from '../susunan/lompatan.ts';
import { tampak } from '../tampak.ts';
import { gayaTerpakai, lembarGaya, namaUkuran } from './gaya.ts';
import { halamanHtml } from './halaman.ts';
import { unsur, unsurKosong } from './unsur.ts';

export interface OpsiHtml extends OpsiCetak {
  /** The font files of the faces as WOFF2; the page carries those that it uses. */
  readonly huruf: Huruf;
}

/** Nothing may be loaded, run or sent; styles and the data of fonts and pictures stand in the page. */
const KEBIJAKAN = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** The pages of `gambar`, each as a sheet of its own size. Takes any text. */
export function keHtml(gambar: Gambar, { huruf, tanggal = TANGGAL_BAWAAN }: OpsiHtml): HasilCetak {
  const { sop, view, pages } = gambar;
  const judul = judulBerkas(gambar);
  const [lompat, dirujuk] = [lompatan(pages), halamanDirujuk(pages)];
  const terpakai = gayaTerpakai(pages);
  const muka = new Map<Gaya, string>([...terpakai].map((nama) => [nama, keBase64(huruf[nama])]));
  const kepala = [
    unsurKosong('meta', { charset: 'utf-8' }),
    unsurKosong('meta', { 'http-equiv': 'Content-Security-Policy', content: KEBIJAKAN }),
    unsurKosong('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    unsurKosong('meta', { name: 'generator', content: 'Alir' }),
    unsurKosong('meta', { name: 'dcterms.date', content: hariIso(tanggal) }),
    unsur('title', {}, lolos(judul)),
    unsur('style', {}, lembarGaya(muka, pages.length > 0 ? pages : [gambar.paper])),
  ];
  const lembar = pages.map((page) => halamanHtml({ page, lompatan: lompat, dirujuk }, view === 'tabel'));
  // As on paper: a sheet, even where nothing is on it.
  if (lembar.length === 0) lembar.push(unsur('section', { class: `lembar ${namaUkuran(gambar.paper)}` }));
  const badan = [depan(judul, tampak(sop.nomor ?? ''), pages), unsur('main', {}, `\n${lembar.join('\n')}\n`)];
  const dokumen = unsur('html', { lang: 'id' }, `\n<head>\n${kepala.join('\n')}\n</head>\n<body>\n${badan.join('\n')}\n</body>\n`);
  return sebutHurufLain(gambar, { byte: new TextEncoder().encode(`<!DOCTYPE html>\n${dokumen}\n`), peringatan: [] });
}

/** What stands before the sheets on a screen: what it is, and where its parts are; of several SOPs, where each begins. */
function depan(judul: string, nomor: string, pages: readonly Halaman[]): string {
  const bersop = beberapaSop(pages);
  const awal = bagian(pages).map(([page]) => page!);
  const tujuan = bersop ? awal.filter(({ sop }, i) => !sop || sop.kunci !== awal[i - 1]?.sop?.kunci) : awal;
  const nama = (page: Halaman) => (bersop && page.sop ? tampak(page.sop.judul) : namaBagian(page));
  const butir = tujuan.map((page) => unsur('li', {}, unsur('a', { href: `#${namaHalaman(page)}` }, lolos(nama(page)))));
  return unsur(
    'header',
    { class: 'depan' },
    [
      unsur('h1', {}, lolos(judul)),
      ...(nomor === '' ? [] : [unsur('p', {}, `Nomor: ${lolos(nomor)}`)]),
      ...(butir.length === 0 ? [] : [unsur('nav', { 'aria-label': 'Daftar isi' }, unsur('ol', {}, butir.join('\n')))]),
    ].join('\n'),
  );
}
