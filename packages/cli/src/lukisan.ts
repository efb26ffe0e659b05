/** From an SOP to the drawing that the user asked for, and from that to the text of a file. */
import type { NamaKertas, Sop } from '@alir/core';
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
import { type BentukCetak, denganInstansi } from '@alir/rules';
import type { Argumen } from './argumen.ts';
import { Galat } from './galat.ts';
import type { Pesan } from './pesan.ts';

export const TAMPILAN = ['tabel', 'diagram', 'peta'] as const;
export const ORIENTASI = ['landscape', 'portrait'] as const satisfies readonly Orientasi[];

/** The formats that exist: from a drawing, or one page of it, to the text of a file. */
export const FORMAT = {
  svg: (gambar: Gambar, halaman: number | undefined): string => keSvg(gambar, { halaman }),
  json: (gambar: Gambar, halaman: number | undefined): string => {
    const { pages, ...lain } = keJson(gambar);
    return `${JSON.stringify({ ...lain, pages: pages.filter(({ number }) => halaman === undefined || number === halaman) }, null, 2)}\n`;
  },
};

export type Format = keyof typeof FORMAT;

export function isFormat(nama: string): nama is Format {
  return Object.hasOwn(FORMAT, nama);
}

/** What the user asked for; the same for every file of one run. */
export interface Permintaan {
  /** As the regulation that the SOP names has it, where the user does not say otherwise; `sefile` are the SOPs whose titles are known. */
  lukis(sop: Sop, bentuk: BentukCetak, sefile: readonly Sop[]): Promise<Gambar>;
  /** The file's text. Throws a {@link Galat} where the drawing has no such page. */
  cetak(gambar: Gambar): string;
}

/**
 * Table and diagram are continuous unless a printed page is asked for, or parts of the document, which are always printed; of a diagram, a
 * page is the sheet of one procedure.
 */
export function permintaan(format: Format, argumen: Argumen): Permintaan {
  const { teks, pesan } = argumen;
  const cetak = FORMAT[format];
  const orientasi = (teks('orientasi') ?? 'landscape') as Orientasi;
  const halaman = nomorHalaman(teks('halaman'), pesan);
  const diagram = teks('view') === 'diagram';
  const bagian = bagianDokumen(argumen);
  return {
    async lukis(sop, { kolom, kertas: kertasProfil, label, instansi = {} }, sefile) {
      const kertas = (teks('kertas') ?? kertasProfil ?? 'A4') as NamaKertas;
      if (bagian) {
        const judulSop = (nama: string) => sefile.find((lain) => lain.nama?.nama === nama)?.judul?.text;
        return gambarDokumen(denganInstansi(sop, instansi), { kolom, kertas, orientasi, bagian, judulSop, ...(label && { label }) });
      }
      if (halaman === undefined) {
        const lembar = kertasDari(kertas, orientasi);
        return diagram ? gambarDiagram(sop, undefined, { kertas: lembar }) : gambarTabel(sop, { kolom, kertas: lembar });
      }
      return diagram ? gambarLembarDiagram(sop, { kertas, orientasi }) : gambarHalaman(sop, { kolom, kertas, orientasi });
    },
    cetak(gambar) {
      if (halaman !== undefined && !gambar.pages.some(({ number }) => number === halaman)) {
        throw new Galat(pesan.halamanTakAda(halaman, gambar.pages.length));
      }
      return cetak(gambar, halaman);
    },
  };
}

/** What a drawing says of itself, in the reader's language. */
export function sebutPeringatan(peringatan: Peringatan, sop: string, pesan: Pesan): string {
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
