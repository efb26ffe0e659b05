/** From an SOP to the drawing that the user asked for, and from that to the contents of a file. */
import { type NamaKertas, type Sop, sebutHuruf, tanggalBerkas } from '@alir/core';
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
import type { HasilCetak, PeringatanEkspor, TakMuat } from '@alir/export';
import { type BentukCetak, denganInstansi } from '@alir/rules';
import type { Argumen } from './argumen.ts';
import { Galat } from './galat.ts';
import type { Pesan } from './pesan.ts';

export const TAMPILAN = ['tabel', 'diagram', 'peta', 'register'] as const;
/** Pixels per CSS pixel (96 of these are an inch): what may be asked for, and what is drawn where nothing is. */
export const SKALA = { min: 0.5, maks: 10, bawaan: 2 } as const;
export const ORIENTASI = ['landscape', 'portrait'] as const satisfies readonly Orientasi[];

/** What a file holds, and what its reader should know of it. */
export interface Cetakan {
  readonly isi: string | Uint8Array;
  readonly peringatan: readonly PeringatanEkspor[];
}

interface Pencetak {
  /** It has sheets of paper: all of them where the user does not ask for one. Others are continuous then. */
  readonly berlembar: boolean;
  /** Only for programs, so that a terminal cannot show it. */
  readonly biner: boolean;
  /** From a drawing of `sop`, or one page of it, to what a file holds. */
  cetak(gambar: Gambar, opsi: OpsiPencetak): Cetakan | Promise<Cetakan>;
}

interface OpsiPencetak {
  readonly sop: Sop;
  /** Only this page; all where it is left out. */
  readonly halaman: number | undefined;
  /** Of pictures made of pixels: how many for each CSS pixel. */
  readonly skala: number;
  readonly pesan: Pesan;
}

/** The formats that exist. */
export const FORMAT = {
  svg: {
    berlembar: false,
    biner: false,
    cetak: (gambar, { halaman }) => ({ isi: keSvg(gambar, { halaman }), peringatan: [] }),
  },
  json: {
    berlembar: false,
    biner: false,
    cetak: (gambar, { halaman }) => {
      const { pages, ...lain } = keJson(gambar);
      return { isi: `${JSON.stringify({ ...lain, pages: terpilih(pages, halaman) }, null, 2)}\n`, peringatan: [] };
    },
  },
  pdf: {
    berlembar: true,
    biner: true,
    async cetak(gambar, { halaman, sop }) {
      const { cetakPdf } = await import('./cetak/pdf.ts');
      return berkasDari(await cetakPdf(dengan(gambar, halaman), { tanggal: tanggalBerkas(sop) }));
    },
  },
  docx: {
    berlembar: true,
    biner: true,
    async cetak(gambar, { halaman, sop }) {
      const { cetakDocx } = await import('./cetak/docx.ts');
      return berkasDari(await cetakDocx(dengan(gambar, halaman), { tanggal: tanggalBerkas(sop) }));
    },
  },
  xlsx: {
    berlembar: true,
    biner: true,
    async cetak(gambar, { halaman, sop }) {
      const { cetakXlsx } = await import('./cetak/xlsx.ts');
      return berkasDari(await cetakXlsx(dengan(gambar, halaman), { tanggal: tanggalBerkas(sop) }));
    },
  },
  html: {
    berlembar: true,
    biner: false,
    async cetak(gambar, { halaman, sop }) {
      const { cetakHtml } = await import('./cetak/html.ts');
      return berkasDari(cetakHtml(dengan(gambar, halaman), { tanggal: tanggalBerkas(sop) }));
    },
  },
  png: {
    berlembar: false,
    biner: true,
    async cetak(gambar, { halaman, skala, pesan }) {
      const { cetakPng } = await import('./cetak/png.ts');
      const hasil = await cetakPng(gambar, { halaman, skala });
      if ('skalaTerbesar' in hasil) throw new Galat(pesan.skalaTakMuat(skala, skalaMuat(hasil)));
      return berkasDari(hasil);
    },
  },
} satisfies Record<string, Pencetak>;

export type Format = keyof typeof FORMAT;

export function isFormat(nama: string): nama is Format {
  return Object.hasOwn(FORMAT, nama);
}

function berkasDari({ byte, peringatan }: HasilCetak): Cetakan {
  return { isi: byte, peringatan };
}

/** The largest scale that fits, as it may be asked for; `undefined` where none that may does. */
function skalaMuat({ skalaTerbesar }: TakMuat): number | undefined {
  const skala = Math.floor(skalaTerbesar * 100) / 100;
  return skala < SKALA.min ? undefined : skala;
}

/** The drawing with only this page of it, or with all. */
function dengan(gambar: Gambar, halaman: number | undefined): Gambar {
  return { ...gambar, pages: terpilih(gambar.pages, halaman) };
}

function terpilih<T extends { readonly number: number }>(pages: readonly T[], halaman: number | undefined): T[] {
  return pages.filter(({ number }) => halaman === undefined || number === halaman);
}

/** What the user asked for; the same for every file of one run. */
export interface Permintaan {
  /** What is asked of printed documents, whatever they are of. */
  readonly lembar: {
    readonly kertas: NamaKertas | undefined;
    readonly orientasi: Orientasi;
    readonly bagian: readonly JenisHalaman[] | undefined;
  };
  /** As the regulation that the SOP names has it, where the user does not say otherwise; `sefile` are the SOPs whose titles are known. */
  lukis(sop: Sop, bentuk: BentukCetak, sefile: readonly Sop[]): Promise<Gambar>;
  /** What the file holds. Rejects with a {@link Galat} where the drawing has no such page. */
  cetak(gambar: Gambar, sop: Sop): Promise<Cetakan>;
}

/**
 * Table and diagram are continuous unless printed pages are asked for, or parts of the document, which are always printed; of a diagram,
 * pages are the sheets of its procedures. Formats of pages get the whole document.
 */
export function permintaan(nama: Format, argumen: Argumen): Permintaan {
  const { teks, pesan } = argumen;
  const format: Pencetak = FORMAT[nama];
  const orientasi = (teks('orientasi') ?? 'landscape') as Orientasi;
  const halaman = nomorHalaman(teks('halaman'), pesan);
  const skala = besarSkala(nama, argumen);
  const diagram = teks('view') === 'diagram';
  // Who wants a file to sign wants all of the document.
  const bagian = bagianDokumen(argumen) ?? (format.berlembar && !diagram ? JENIS_HALAMAN : undefined);
  return {
    lembar: { kertas: teks('kertas') as NamaKertas | undefined, orientasi, bagian },
    async lukis(sop, { kolom, kertas: kertasProfil, label, instansi = {} }, sefile) {
      const kertas = (teks('kertas') ?? kertasProfil ?? 'A4') as NamaKertas;
      if (bagian) {
        const judulSop = (nama: string) => sefile.find((lain) => lain.nama?.nama === nama)?.judul?.text;
        return gambarDokumen(denganInstansi(sop, instansi), { kolom, kertas, orientasi, bagian, judulSop, ...(label && { label }) });
      }
      if (halaman === undefined && !format.berlembar) {
        const lembar = kertasDari(kertas, orientasi);
        return diagram ? gambarDiagram(sop, undefined, { kertas: lembar }) : gambarTabel(sop, { kolom, kertas: lembar });
      }
      return diagram ? gambarLembarDiagram(sop, { kertas, orientasi }) : gambarHalaman(sop, { kolom, kertas, orientasi });
    },
    async cetak(gambar, sop) {
      if (halaman !== undefined && !gambar.pages.some(({ number }) => number === halaman)) {
        throw new Galat(pesan.halamanTakAda(halaman, gambar.pages.length));
      }
      return format.cetak(gambar, { sop, halaman, skala, pesan });
    },
  };
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

function nomorHalaman(teks: string | undefined, pesan: Pesan): number | undefined {
  if (teks === undefined) return undefined;
  if (!/^[1-9][0-9]{0,5}$/u.test(teks)) throw new Galat(pesan.halamanBukanBilangan(teks));
  return Number(teks);
}

function besarSkala(format: Format, { teks, pesan }: Argumen): number {
  const nilai = teks('skala');
  if (nilai === undefined) return SKALA.bawaan;
  if (format !== 'png') throw new Galat(pesan.skalaHanyaPng(format));
  const skala = /^\d{1,2}(?:[.,]\d{1,6})?$/u.test(nilai) ? Number(nilai.replace(',', '.')) : Number.NaN;
  if (!(skala >= SKALA.min && skala <= SKALA.maks)) throw new Galat(pesan.skalaSalah(nilai, SKALA.min, SKALA.maks));
  return skala;
}
