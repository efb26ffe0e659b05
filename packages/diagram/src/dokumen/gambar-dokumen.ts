/** Draws a whole document as pages of paper: cover, identity form, procedures, and the legend of the symbols. */
import type { LabelPeraturan, Sop } from '@alir/core';
import { halamanProsedur, lembarDari, type OpsiHalaman } from '../cetak/gambar-halaman.ts';
import { bubuhiKaki, milikSop } from '../cetak/kaki.ts';
import type { Gambar, Halaman, JenisHalaman } from '../gambar.ts';
import { bacaCitra } from './citra.ts';
import { formulirIdentitas, HURUF_BERLANJUT, HURUF_FORMULIR } from './identitas.ts';
import { Sebutan, tahunSop } from './isian.ts';
import { type Kotak, tinggiKotak } from './kotak.ts';
import { bidangCetak, type JenisFormulir, lembarFormulir } from './lembar-formulir.ts';
import { sampul } from './sampul.ts';
import { keteranganSimbol } from './simbol.ts';

export interface OpsiDokumen extends OpsiHalaman {
  /** Which parts the document has; all where it is left out. They always stand in their order. */
  readonly bagian?: readonly JenisHalaman[];
  /** What a regulation profile calls the fields of the form, the usual words where it does not. */
  readonly label?: readonly LabelPeraturan[];
  /** The file of the logo: PNG, JPEG, or SVG without scripts; without it, or where it is something else, its place stays free. */
  readonly logo?: Uint8Array;
  /** The title of an SOP that is referred to by name, where it is known. */
  readonly judulSop?: (nama: string) => string | undefined;
}

/**
 * The pages of `sop` as one document, numbered through; lengths in millimetres from each sheet's top left corner. What does not fit the form
 * goes on on the next page. Its procedures are printed, and `peringatan` speaks of them, as in {@link gambarHalaman}. Never throws on an
 * incomplete model.
 */
export function gambarDokumen(sop: Sop, opsi: OpsiDokumen = {}): Gambar {
  const { gambar } = halamanDokumen(sop, opsi);
  const pages = bubuhiKaki(gambar.pages, lembarDari(opsi).margin, () => milikSop(sop));
  return { ...gambar, pages: pages.map((page) => milik(page, sop)) };
}

/**
 * The same as a part of a book: its first page has the number `nomorPertama`, and no page has its foot or says whose it is yet. `prosedur` are
 * the pages of its procedures, whether it has that part or not.
 */
export function halamanDokumen(
  sop: Sop,
  opsi: OpsiDokumen,
  nomorPertama = 1,
): { readonly gambar: Gambar; readonly prosedur: readonly Halaman[] } {
  const lembar = lembarDari(opsi);
  const { width, height } = bidangCetak(lembar);
  const ada = (jenis: JenisHalaman) => opsi.bagian?.includes(jenis) ?? true;
  const logo = opsi.logo && bacaCitra(opsi.logo);
  const pages: Halaman[] = [];
  const tambah = (kotak: Kotak, kind: JenisFormulir) => pages.push(...lembarFormulir(kotak, kind, nomorPertama + pages.length, lembar));

  if (ada('sampul')) tambah(sampul({ ...sop, tahun: tahunSop(sop) }, logo, width), 'sampul');
  if (ada('identitas')) {
    const sebutan = new Sebutan(opsi.label, opsi.judulSop);
    const formulir = (size: number) => formulirIdentitas({ sop, sebutan, logo, width, size });
    const muat = HURUF_FORMULIR.map(formulir).find((kotak) => tinggiKotak(kotak) <= height);
    tambah(muat ?? formulir(HURUF_BERLANJUT), 'identitas');
  }
  const dilukis = ada('prosedur') || ada('simbol') ? sop : { ...sop, prosedur: [] };
  const prosedur = halamanProsedur(dilukis, opsi, nomorPertama + pages.length);
  if (ada('prosedur')) pages.push(...prosedur.pages);
  const keterangan = ada('simbol') ? keteranganSimbol(sop.header, prosedur.pages, width) : undefined;
  if (keterangan) tambah(keterangan, 'simbol');
  return { gambar: { ...prosedur, pages, peringatan: ada('prosedur') ? (prosedur.peringatan ?? []) : [] }, prosedur: prosedur.pages };
}

/** Others refer to an SOP by its name. */
function milik(page: Halaman, { nama, judul }: Sop): Halaman {
  return nama ? { ...page, sop: { kunci: nama.nama, judul: judul?.text ?? nama.nama } } : page;
}
