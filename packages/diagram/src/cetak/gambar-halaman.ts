/** Draws an SOP as pages of paper: the table cut between rows, its flows carried over by lettered pentagons. */
import type { KolomPeraturan, NamaKertas, Sop } from '@alir/core';
import { beriBacaan } from '../bacaan/bacaan.ts';
import type { Gambar, Peringatan } from '../gambar.ts';
import { idJalur } from '../gambar-tabel.ts';
import { susunanKolom } from '../kolom-peraturan.ts';
import { PT, UKURAN } from '../opsi.ts';
import { gayaCetak, HURUF_TERKECIL, type Kerapatan } from './gaya-cetak.ts';
import { kertasDari, MARGIN, type Margin, type Orientasi } from './kertas.ts';
import { type HasilPaginasi, paginasi } from './paginasi.ts';
import { keLembar } from './skala.ts';

export interface OpsiHalaman {
  /** Default A4. */
  readonly kertas?: NamaKertas;
  /** Default landscape. */
  readonly orientasi?: Orientasi;
  readonly margin?: Partial<Margin>;
  /** The columns with their headings, as a regulation profile lays them down; the usual ones where it does not. */
  readonly kolom?: readonly KolomPeraturan[];
}

/** How often a table that does not fit is made tighter. */
const PERCOBAAN = 10;
/** A little smaller than what would just have fitted: everything moves when the scale does. */
const LEBIH_KECIL = 0.995;

/**
 * The printed pages of `sop`; lengths in millimetres from each sheet's top left corner. Every procedure begins a new page. What does
 * not fit in readable type is shrunk until it does, and `peringatan` says so. Never throws on an incomplete model.
 */
export function gambarHalaman(sop: Sop, opsi: OpsiHalaman = {}): Gambar {
  const kertas = kertasDari(opsi.kertas ?? 'A4', opsi.orientasi ?? 'landscape');
  const margin = { ...MARGIN, ...opsi.margin };
  const kolom = susunanKolom(opsi.kolom);
  const { label, urutan } = kolom;
  const tetap = { sop, laneIds: idJalur(sop.pelaksana), label };

  let rapat: Kerapatan = { rapat: false, skala: 1 };
  let hasil: HasilPaginasi;
  for (let attempt = 1; ; attempt++) {
    const lebar = (kertas.width - 2 * margin.samping) / rapat.skala;
    const tinggi = (kertas.height - margin.atas - margin.bawah) / rapat.skala;
    hasil = paginasi({ ...tetap, gaya: { ...gayaCetak(sop, label, rapat), urutan }, lebar, tinggi }, attempt === PERCOBAAN);
    if (hasil.muat === 1 || attempt === PERCOBAAN) break;
    rapat = { rapat: true, skala: rapat.rapat ? rapat.skala * hasil.muat * LEBIH_KECIL : 1 };
  }
  const { skala } = rapat;
  const pages = sop.prosedur.flatMap((prosedur) =>
    beriBacaan(
      hasil.lembaran.filter((lembaran) => lembaran.prosedur === prosedur).map(({ halaman }) => halaman),
      prosedur,
      kolom,
    ),
  );
  return {
    sop: { ...(sop.judul && { judul: sop.judul.text }), ...(sop.nomor?.teks && { nomor: sop.nomor.teks.text }) },
    view: 'tabel',
    paper: kertas,
    pages: pages.map((halaman, i) => keLembar(halaman, { kertas, margin, skala, number: i + 1, jumlah: pages.length })),
    peringatan: peringatan(hasil, skala),
  };
}

function peringatan({ lembaran }: HasilPaginasi, skala: number): Peringatan[] {
  const kecil = (size: number) => size * skala < HURUF_TERKECIL - 1e-6;
  const pt = (size: number) => Math.round((size * skala * 10) / PT) / 10;
  if (kecil(UKURAN.huruf)) return [{ kode: 'tabel-terlalu-besar', pt: pt(UKURAN.huruf) }];
  return lembaran.flatMap(({ halaman, hurufSel }, i): Peringatan[] =>
    kecil(hurufSel) ? [{ kode: 'baris-terlalu-tinggi', pt: pt(hurufSel), halaman: i + 1, no: halaman.rows[0]!.no }] : [],
  );
}
