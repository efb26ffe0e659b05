/** The formats that `sop export` writes, each with what it is like and how it is made. Libraries are loaded with the format that needs them. */
import type { Hari } from '@alir/core';
import { type Gambar, keJson, keSvg } from '@alir/diagram';
import type { HasilCetak, OpsiCetak, PeringatanEkspor, TakMuat } from '@alir/export';
import { Galat } from './galat.ts';
import type { Pesan } from './pesan.ts';

/** Pixels per CSS pixel (96 of these are an inch): what may be asked for, and what is drawn where nothing is. */
export const SKALA = { min: 0.5, maks: 10, bawaan: 2 } as const;

/** What a file holds, and what its reader should know of it. */
export interface IsiBerkas {
  readonly isi: string | Uint8Array;
  readonly peringatan: readonly PeringatanEkspor[];
}

export interface OpsiPencetak {
  /** The day that the file bears. */
  readonly tanggal: Hari | undefined;
  /** Only this page; all where it is left out. */
  readonly halaman: number | undefined;
  /** Of pictures made of pixels: how many for each CSS pixel. */
  readonly skala: number;
  readonly pesan: Pesan;
}

export interface Pencetak {
  /** It has sheets of paper: all of them where the user does not ask for one. Others are continuous then. */
  readonly berlembar: boolean;
  /** Only for programs, so that a terminal cannot show it. */
  readonly biner: boolean;
  /** A page may be a file of its own, so that all of them can be asked for at once. */
  readonly perHalaman: boolean;
  /** From a drawing to what a file holds. */
  cetak(gambar: Gambar, opsi: OpsiPencetak): IsiBerkas | Promise<IsiBerkas>;
}

/** Documents for office programs and readers: whole, or one page of them. */
function dokumen(biner: boolean, cetak: (gambar: Gambar, opsi: OpsiCetak) => HasilCetak | Promise<HasilCetak>): Pencetak {
  return {
    berlembar: true,
    biner,
    perHalaman: false,
    async cetak(gambar, { halaman, tanggal }) {
      return berkasDari(await cetak({ ...gambar, pages: terpilih(gambar.pages, halaman) }, { tanggal }));
    },
  };
}

/** The formats that exist. */
export const FORMAT = {
  pdf: dokumen(true, async (gambar, opsi) => (await import('./cetak/pdf.ts')).cetakPdf(gambar, opsi)),
  docx: dokumen(true, async (gambar, opsi) => (await import('./cetak/docx.ts')).cetakDocx(gambar, opsi)),
  xlsx: dokumen(true, async (gambar, opsi) => (await import('./cetak/xlsx.ts')).cetakXlsx(gambar, opsi)),
  html: dokumen(false, async (gambar, opsi) => (await import('./cetak/html.ts')).cetakHtml(gambar, opsi)),
  svg: {
    berlembar: false,
    biner: false,
    perHalaman: true,
    cetak: (gambar, { halaman }) => ({ isi: keSvg(gambar, { halaman }), peringatan: [] }),
  },
  png: {
    berlembar: false,
    biner: true,
    perHalaman: true,
    async cetak(gambar, { halaman, skala, pesan }) {
      const hasil = await (await import('./cetak/png.ts')).cetakPng(gambar, { halaman, skala });
      if ('skalaTerbesar' in hasil) throw new Galat(pesan.skalaTakMuat(skala, skalaMuat(hasil)));
      return berkasDari(hasil);
    },
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
} as const satisfies Record<string, Pencetak>;

export type Format = keyof typeof FORMAT;

export function isFormat(nama: string): nama is Format {
  return Object.hasOwn(FORMAT, nama);
}

/** The formats of which this is true, as they are listed to the user. */
export function formatYang(sifat: 'berlembar' | 'perHalaman'): string {
  return Object.entries<Pencetak>(FORMAT)
    .flatMap(([nama, format]) => (format[sifat] ? [nama] : []))
    .join(', ');
}

function berkasDari({ byte, peringatan }: HasilCetak): IsiBerkas {
  return { isi: byte, peringatan };
}

/** The largest scale that fits, as it may be asked for; `undefined` where none that may does. */
function skalaMuat({ skalaTerbesar }: TakMuat): number | undefined {
  return skalaTerbesar < SKALA.min ? undefined : skalaTerbesar;
}

function terpilih<T extends { readonly number: number }>(pages: readonly T[], halaman: number | undefined): T[] {
  return pages.filter(({ number }) => halaman === undefined || number === halaman);
}
