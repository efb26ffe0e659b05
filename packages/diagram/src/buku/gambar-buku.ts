/** Draws several SOPs as one book: cover, decree, contents, register, their documents one after the other, and one legend for all. */
import { lipatSpasi, ORIGIN_RANGE, type Sop, teks } from '@alir/core';
import { lembarDari, type OpsiHalaman } from '../cetak/gambar-halaman.ts';
import { bubuhiKaki, type Milik, milikSop } from '../cetak/kaki.ts';
import { kertasDari } from '../cetak/kertas.ts';
import { halamanDokumen, type OpsiDokumen } from '../dokumen/gambar-dokumen.ts';
import type { Kotak } from '../dokumen/kotak.ts';
import { type ButirDaftar, polos } from '../dokumen/larik.ts';
import { bidangCetak, type JenisFormulir, type Lembar, lembarFormulir } from '../dokumen/lembar-formulir.ts';
import { sampul } from '../dokumen/sampul.ts';
import { keteranganSimbol } from '../dokumen/simbol.ts';
import type { Gambar, Halaman, Peringatan } from '../gambar.ts';
import { type BabBuku, type IsiBuku, susunBab } from './bab.ts';
import { DAFTAR_ISI_TERLEBAR, daftarIsi, type KelompokDaftarIsi } from './daftar-isi.ts';
import { keputusan } from './keputusan.ts';
import { type KopBuku, kopBuku } from './kop.ts';
import { register } from './register.ts';

export interface OpsiBuku extends Pick<OpsiHalaman, 'kertas' | 'orientasi' | 'margin'>, Pick<OpsiDokumen, 'bagian' | 'judulSop'> {
  /** What the book is called; its cover says what it is and whose anyway. */
  readonly judul?: string | undefined;
  /** The legal bases that the decree names, in their order. */
  readonly mengingat?: readonly ButirDaftar['runs'][];
}

export interface GambarBuku extends Gambar {
  readonly peringatan: readonly Peringatan[];
  /** The warnings again, each with the SOP that it is about. */
  readonly peringatanSop: readonly { readonly sop: Sop; readonly peringatan: Peringatan }[];
}

/**
 * The book of `isi`, in the order of {@link susunBab}; lengths in millimetres from each sheet's top left corner. Pages are numbered through, and
 * pentagons name those numbers. `bagian` says which parts each document has, and whether there is a legend, which stands once, at the end. All
 * sheets are of one paper; the decree stands upright, as letters do. Never throws on incomplete models.
 */
export function gambarBuku(isi: readonly IsiBuku[], opsi: OpsiBuku = {}): GambarBuku {
  const bab = susunBab(isi);
  const kop = kopBuku(bab);
  const judulSendiri = opsi.judul === undefined ? undefined : teks(opsi.judul, ORIGIN_RANGE);
  const judul = judulSendiri?.text ?? judulBuku(kop);
  const lembar = lembarDari(opsi);
  const surat = lembarSurat(opsi, lembar);
  const { width } = bidangCetak(lembar);
  const lembarIsi = tengahkan(lembar, DAFTAR_ISI_TERLEBAR);
  const bersimbol = (opsi.bagian?.includes('simbol') ?? true) && bab.some(punyaSimbol);
  const pages: Halaman[] = [];
  const mulai = new Map<BabBuku | JenisFormulir, number>();
  const tambah = (kotak: Kotak, kind: JenisFormulir, pada = lembar) => {
    mulai.set(kind, pages.length + 1);
    pages.push(...lembarFormulir(kotak, kind, pages.length + 1, pada));
  };

  tambah(sampul({ ...kop, header: ORIGIN_RANGE, ...(judulSendiri && { judul: judulSendiri }) }, kop.citra, width), 'sampul');
  tambah(keputusan({ kop, mengingat: opsi.mengingat ?? [], width: bidangCetak(surat).width }), 'keputusan', surat);
  const letakIsi = pages.length;
  const halamanIsi = () =>
    lembarFormulir(daftarIsi(kelompok(bab, kop, bersimbol, mulai), bidangCetak(lembarIsi)), 'daftar-isi', letakIsi + 1, lembarIsi);
  // As many as they will be: no line depends on the numbers, which are known when all the rest is.
  const jumlahIsi = pages.push(...halamanIsi()) - letakIsi;
  tambah(register(bab, width), 'register');
  const dokumen = new PenyusunDokumen(bab, opsi);
  for (const satu of bab) {
    mulai.set(satu, pages.length + 1);
    pages.push(...dokumen.susun(satu, pages.length + 1));
  }
  const keterangan = bersimbol ? keteranganSimbol(ORIGIN_RANGE, dokumen.prosedur, width) : undefined;
  if (keterangan) tambah(keterangan, 'simbol');
  pages.splice(letakIsi, jumlahIsi, ...halamanIsi());

  return {
    ...bersama(judul, lembar),
    pages: bubuhiKaki(pages, lembar.margin, milikHalaman(bab, judul)),
    peringatan: dokumen.peringatan.map(({ peringatan }) => peringatan),
    peringatanSop: dokumen.peringatan,
  };
}

/** The register alone, on sheets of its own, in the order of the book. */
export function gambarRegister(isi: readonly IsiBuku[], opsi: Pick<OpsiBuku, 'judul' | 'kertas' | 'orientasi' | 'margin'> = {}): Gambar {
  const bab = susunBab(isi);
  const judul = opsi.judul === undefined ? judulBuku(kopBuku(bab)) : teks(opsi.judul, ORIGIN_RANGE).text;
  const lembar = lembarDari(opsi);
  const pages = lembarFormulir(register(bab, bidangCetak(lembar).width), 'register', 1, lembar);
  return { ...bersama(judul, lembar), pages: bubuhiKaki(pages, lembar.margin, () => [judul, '']) };
}

function bersama(judul: string, { kertas }: Lembar): Pick<Gambar, 'sop' | 'view' | 'paper'> {
  return { sop: { judul }, view: 'tabel', paper: kertas };
}

/** Lays out the documents, and gathers what they leave for the book. */
class PenyusunDokumen {
  /** The pages of all procedures so far, whether the book has them or not. */
  readonly prosedur: Halaman[] = [];
  readonly peringatan: { readonly sop: Sop; readonly peringatan: Peringatan }[] = [];
  readonly #opsi: OpsiBuku;

  constructor(bab: readonly BabBuku[], opsi: OpsiBuku) {
    const judul = new Map(bab.map((satu) => [satu.kunci, satu.judul]));
    this.#opsi = { ...opsi, judulSop: (nama) => judul.get(nama) ?? opsi.judulSop?.(nama) };
  }

  /** The pages of a chapter, from number `nomorPertama` on, without their feet. */
  susun({ isi: { sop, ...bentuk }, kunci, judul }: BabBuku, nomorPertama: number): Halaman[] {
    const { gambar, prosedur } = halamanDokumen(sop, { ...this.#opsi, ...bentuk }, nomorPertama);
    this.prosedur.push(...prosedur);
    this.peringatan.push(...(gambar.peringatan ?? []).map((peringatan) => ({ sop, peringatan })));
    // The legend, which would be its last part, is the book's.
    return gambar.pages.filter(({ kind }) => kind !== 'simbol').map((page) => ({ ...page, sop: { kunci, judul } }));
  }
}

function punyaSimbol({ isi }: BabBuku): boolean {
  return isi.sop.prosedur.some(({ simbol }) => simbol.some(({ lanes }) => lanes.length > 0));
}

function judulBuku({ satuanKerja, instansi }: KopBuku): string {
  return ['Standar Operasional Prosedur', (satuanKerja ?? instansi)?.teks?.text ?? ''].join(' ').trim();
}

/** The sheet with margins that leave at most `terlebar` millimetres between them. */
function tengahkan({ kertas, margin }: Lembar, terlebar: number): Lembar {
  return { kertas, margin: { ...margin, samping: Math.max(margin.samping, (kertas.width - terlebar) / 2) } };
}

const MARGIN_SURAT = { atas: 16, samping: 22 };

/** The same paper upright, with the margins of a letter. */
function lembarSurat({ kertas = 'A4' }: OpsiBuku, { margin }: Lembar): Lembar {
  return { kertas: kertasDari(kertas, 'portrait'), margin: { ...margin, ...MARGIN_SURAT } };
}

/** What the book holds, by letterhead where it has several; numbers of pages that are not known yet are 0. */
function kelompok(
  bab: readonly BabBuku[],
  { instansi, satuanKerja, unitKerja }: KopBuku,
  bersimbol: boolean,
  mulai: ReadonlyMap<BabBuku | JenisFormulir, number>,
): KelompokDaftarIsi[] {
  const depan = (kind: JenisFormulir, judul: string) => ({ runs: polos(judul), halaman: mulai.get(kind) ?? 0 });
  const menurutKop = new Map<string, { judul: string; baris: KelompokDaftarIsi['baris'][number][] }>();
  const bersama = new Set(
    [instansi?.teks, satuanKerja?.teks, ...unitKerja].flatMap((satu) => (satu ? [lipatSpasi(satu.text).toLowerCase()] : [])),
  );
  bab.forEach((satu, i) => {
    const kunci = satu.kop.join('\n');
    const judul = satu.kop.filter((baris) => !bersama.has(baris.toLowerCase())).join(', ') || (satu.kop.at(-1) ?? 'Tanpa unit kerja');
    if (!menurutKop.has(kunci)) menurutKop.set(kunci, { judul, baris: [] });
    menurutKop.get(kunci)!.baris.push({ runs: satu.teksJudul, halaman: mulai.get(satu) ?? 0, bab: { no: i + 1, kunci: satu.kunci } });
  });
  const isi = [...menurutKop.values()];
  return [
    {
      baris: [
        depan('keputusan', 'Keputusan Penetapan Standar Operasional Prosedur'),
        depan('register', 'Nama dan Kode Nomor Standar Operasional Prosedur'),
      ],
    },
    ...(isi.length > 1 ? isi : isi.map(({ baris }) => ({ baris }))),
    ...(bersimbol ? [{ baris: [depan('simbol', 'Keterangan Simbol')] }] : []),
  ];
}

/** A page of an SOP is that SOP's, any other the book's. */
function milikHalaman(bab: readonly BabBuku[], judul: string): (page: Halaman) => Milik {
  const milik = new Map(bab.map(({ kunci, isi }) => [kunci, milikSop(isi.sop)]));
  return ({ sop }) => (sop && milik.get(sop.kunci)) ?? [judul, ''];
}
