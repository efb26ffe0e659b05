/** From an SOP to the drawing that the user asked for, and from that to the contents of a file. */
import type { Hari, NamaKertas, Sop } from '@alir/core';
import {
  type Gambar,
  gambarDiagram,
  gambarDokumen,
  gambarHalaman,
  gambarLembarDiagram,
  gambarTabel,
  JENIS_HALAMAN,
  type JenisHalaman,
  keJson,
  kertasDari,
  keSvg,
  type Orientasi,
  type Peringatan,
} from '@alir/diagram';
import type { HasilCetak, PeringatanEkspor } from '@alir/export';
import { type BentukCetak, denganInstansi } from '@alir/rules';
import type { Argumen } from './argumen.ts';
import { Galat } from './galat.ts';
import type { Pesan } from './pesan.ts';

export const TAMPILAN = ['tabel', 'diagram', 'peta'] as const;
export const ORIENTASI = ['landscape', 'portrait'] as const satisfies readonly Orientasi[];

/** What a file holds, and what its reader should know of it. */
interface IsiBerkas {
  readonly isi: string | Uint8Array;
  readonly peringatan: readonly PeringatanEkspor[];
}

/** A file of an SOP. */
export interface Cetakan extends IsiBerkas {
  /** How many sheets of paper it holds; none where it is continuous. */
  readonly lembar: number;
  /** What its name ends with, where it is one of several: `hal-03`. */
  readonly akhiran?: string;
}

interface Pencetak {
  /** It has sheets of paper: all of them where the user does not ask for one. Others are continuous then. */
  readonly berlembar: boolean;
  /** Only for programs, so that a terminal cannot show it. */
  readonly biner: boolean;
  /** A page may be a file of its own, so that all of them can be asked for at once. */
  readonly perHalaman: boolean;
  /** From a drawing to what a file holds. */
  cetak(gambar: Gambar, opsi: OpsiPencetak): IsiBerkas | Promise<IsiBerkas>;
}

interface OpsiPencetak {
  readonly sop: Sop;
  /** Only this page; all where it is left out. */
  readonly halaman: number | undefined;
}

/** The formats that exist. */
export const FORMAT = {
  svg: {
    berlembar: false,
    biner: false,
    perHalaman: true,
    cetak: (gambar, { halaman }) => ({ isi: keSvg(gambar, { halaman }), peringatan: [] }),
  },
  json: {
    berlembar: false,
    biner: false,
    perHalaman: false,
    cetak: (gambar, { halaman }) => {
      const { pages, ...lain } = keJson(gambar);
      return { isi: `${JSON.stringify({ ...lain, pages: terpilih(pages, halaman) }, null, 2)}\n`, peringatan: [] };
    },
  },
  pdf: {
    berlembar: true,
    biner: true,
    perHalaman: false,
    async cetak(gambar, { halaman, sop }) {
      const { cetakPdf } = await import('./cetak/pdf.ts');
      return berkasDari(await cetakPdf(dengan(gambar, halaman), { tanggal: tanggalBerkas(sop) }));
    },
  },
  html: {
    berlembar: true,
    biner: false,
    perHalaman: false,
    async cetak(gambar, { halaman, sop }) {
      const { cetakHtml } = await import('./cetak/html.ts');
      return berkasDari(cetakHtml(dengan(gambar, halaman), { tanggal: tanggalBerkas(sop) }));
    },
  },
} satisfies Record<string, Pencetak>;

export type Format = keyof typeof FORMAT;

export function isFormat(nama: string): nama is Format {
  return Object.hasOwn(FORMAT, nama);
}

function berkasDari({ byte, peringatan }: HasilCetak): IsiBerkas {
  return { isi: byte, peringatan };
}

/** The drawing with only this page of it, or with all. */
function dengan(gambar: Gambar, halaman: number | undefined): Gambar {
  return { ...gambar, pages: terpilih(gambar.pages, halaman) };
}

/** The day on which an SOP became what it is, as far as it says so: its files bear that, to be the same whenever they are made. */
function tanggalBerkas({ tanggal: { pengesahan, revisi, pembuatan } }: Sop): Hari | undefined {
  const nilai = pengesahan?.nilai ?? revisi?.nilai ?? pembuatan?.nilai;
  return nilai && { tahun: nilai.tahun, bulan: nilai.bulan, hari: nilai.hari ?? 1 };
}

function terpilih<T extends { readonly number: number }>(pages: readonly T[], halaman: number | undefined): T[] {
  return pages.filter(({ number }) => halaman === undefined || number === halaman);
}

/** What the user asked for; the same for every file of one run. */
export interface Permintaan {
  /** As the regulation that the SOP names has it, where the user does not say otherwise; `sefile` are the SOPs whose titles are known. */
  lukis(sop: Sop, bentuk: BentukCetak, sefile: readonly Sop[]): Promise<Gambar>;
  /** Each page becomes a file of its own. */
  readonly perHalaman: boolean;
  /** The files, one after the other. Ends with a {@link Galat} where the drawing has no such page. */
  cetak(gambar: Gambar, sop: Sop): AsyncGenerator<Cetakan>;
}

/**
 * Table and diagram are continuous unless printed pages are asked for, or parts of the document, which are always printed; of a diagram,
 * pages are the sheets of its procedures. Formats of pages get the whole document.
 */
export function permintaan(nama: Format, argumen: Argumen): Permintaan {
  const { teks, pesan } = argumen;
  const format: Pencetak = FORMAT[nama];
  const orientasi = (teks('orientasi') ?? 'landscape') as Orientasi;
  const halaman = halamanDiminta(nama, argumen);
  const perHalaman = halaman === SEMUA;
  const diagram = teks('view') === 'diagram';
  // Who wants a file to sign wants all of the document.
  const bagian = bagianDokumen(argumen) ?? (format.berlembar && !diagram ? JENIS_HALAMAN : undefined);
  const bersambung = !bagian && halaman === undefined && !format.berlembar;
  return {
    perHalaman,
    async lukis(sop, { kolom, kertas: kertasProfil, label, instansi = {} }, sefile) {
      const kertas = (teks('kertas') ?? kertasProfil ?? 'A4') as NamaKertas;
      if (bagian) {
        const judulSop = (nama: string) => sefile.find((lain) => lain.nama?.nama === nama)?.judul?.text;
        return gambarDokumen(denganInstansi(sop, instansi), { kolom, kertas, orientasi, bagian, judulSop, ...(label && { label }) });
      }
      if (bersambung) {
        const lembar = kertasDari(kertas, orientasi);
        return diagram ? gambarDiagram(sop, undefined, { kertas: lembar }) : gambarTabel(sop, { kolom, kertas: lembar });
      }
      return diagram ? gambarLembarDiagram(sop, { kertas, orientasi }) : gambarHalaman(sop, { kolom, kertas, orientasi });
    },
    async *cetak(gambar, sop) {
      const nomor = gambar.pages.map(({ number }) => number);
      if (perHalaman) {
        for (const n of nomor) yield { ...(await format.cetak(gambar, { sop, halaman: n })), lembar: 1, akhiran: akhiranHalaman(n, nomor) };
        return;
      }
      if (halaman !== undefined && !nomor.includes(halaman)) throw new Galat(pesan.halamanTakAda(halaman, nomor.length));
      const lembar = bersambung ? 0 : halaman === undefined ? nomor.length : 1;
      yield { ...(await format.cetak(gambar, { sop, halaman })), lembar };
    },
  };
}

/** As wide as that of the last page, so that names stand in the order of the pages. */
function akhiranHalaman(nomor: number, semua: readonly number[]): string {
  return `hal-${String(nomor).padStart(String(Math.max(...semua)).length, '0')}`;
}

/** What a drawing or its file says of itself, in the reader's language. */
export function sebutPeringatan(peringatan: Peringatan | PeringatanEkspor, sop: string, pesan: Pesan): string {
  switch (peringatan.kode) {
    case 'pelaksana-dibagi':
      return pesan.pelaksanaDibagi(sop, peringatan.lembar);
    case 'tabel-terlalu-besar':
      return pesan.tabelTerlaluBesar(sop, peringatan.pt);
    case 'baris-terlalu-tinggi':
      return pesan.barisTerlaluTinggi(sop, peringatan.no, peringatan.pt);
    case 'diagram-terlalu-besar':
      return pesan.diagramTerlaluBesar(sop, peringatan.halaman, peringatan.pt);
    case 'diagram-menurut-teks':
      return pesan.diagramMenurutTeks(sop, peringatan.halaman, peringatan.sebab);
    case 'diagram-bercacat':
      return pesan.diagramBercacat(sop, peringatan.halaman, peringatan.jumlah);
    case 'huruf-tak-ada':
      return pesan.hurufTakAda(sop, peringatan.huruf.map(sebutHuruf).join(', '));
    case 'citra-rusak':
      return pesan.citraRusak(sop, peringatan.citra.join(', '));
  }
}

/** The parts of the document that are asked for; `undefined` where it is a table or a diagram. */
function bagianDokumen({ ada, daftar, teks, pesan }: Argumen): readonly JenisHalaman[] | undefined {
  if (!ada('bagian')) return undefined;
  if (teks('view') === 'diagram') throw new Galat(pesan.bagianTanpaTabel);
  const dipilih = daftar('bagian');
  const salah = dipilih.find((nama) => !(JENIS_HALAMAN as readonly string[]).includes(nama));
  if (salah !== undefined || dipilih.length === 0) {
    throw new Galat(pesan.nilaiTakDikenal('--bagian', salah ?? '', JENIS_HALAMAN.join(', ')));
  }
  return dipilih as readonly JenisHalaman[];
}

/** A character as people see it and as tables of characters name it. */
function sebutHuruf(huruf: string): string {
  return `${huruf} (U+${huruf.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
}

/** The word for all pages, each on its own. */
const SEMUA = 'semua';

function halamanDiminta(format: Format, { teks, pesan }: Argumen): number | typeof SEMUA | undefined {
  const nilai = teks('halaman');
  if (nilai === undefined) return undefined;
  if (nilai === SEMUA) {
    if (FORMAT[format].perHalaman) return SEMUA;
    throw new Galat(pesan.tanpaPerHalaman(format, formatPerHalaman().join(', ')));
  }
  if (!/^[1-9][0-9]{0,5}$/u.test(nilai)) throw new Galat(pesan.halamanBukanBilangan(nilai));
  return Number(nilai);
}

/** The formats whose pages may be files of their own. */
export function formatPerHalaman(): string[] {
  return Object.entries(FORMAT).flatMap(([nama, { perHalaman }]) => (perHalaman ? [nama] : []));
}
