/** The grid of a sheet: its columns and rows in whole pixels, and where on it the places of its pages are. Indices from 0. */
import { MARGIN, type Persegi } from '@alir/diagram';
import { emu } from '../ooxml.ts';
import type { Kotak } from './kotak.ts';
import type { HalamanLembar } from './lembar.ts';
import { BARIS_TERTINGGI, EMU_PER_PX, px } from './satuan.ts';

/** A block of cells, from its first column and row up to before its last. */
export interface Blok {
  readonly kiri: number;
  readonly kanan: number;
  readonly atas: number;
  readonly bawah: number;
}

/** A place in a drawing: a cell, and how far (EMU) from its corner. */
export interface Tanda {
  readonly kolom: number;
  readonly dx: number;
  readonly baris: number;
  readonly dy: number;
}

/** Borders of boxes that are nearer than this (px) to another are that one. */
const LEKAT = 2;

export class Petak {
  /** Borders of the columns, in pixels from the first. */
  readonly kolom: readonly number[];
  /** Borders of the rows, those of all pages one below the other. */
  readonly baris: readonly number[];
  /** The row that each page begins with, and behind them the number of all rows. */
  readonly awal: readonly number[];
  /** Where the first column begins on paper (mm), and how wide they all are. */
  readonly x: number;
  readonly width: number;
  readonly #halaman: readonly HalamanLembar[];

  constructor(halaman: readonly HalamanLembar[], kotak: readonly (readonly Kotak[])[]) {
    this.#halaman = halaman;
    const datar = halaman.flatMap(({ page: { kisi, tabel, width } }) => [
      ...kisi.flatMap(({ x1, x2 }) => [x1, x2]),
      ...(tabel ? [tabel.x, tabel.x + tabel.width] : kisi.length > 0 ? [] : [MARGIN.samping, width - MARGIN.samping]),
    ]);
    this.x = Math.min(...datar);
    this.width = Math.max(...datar) - this.x;
    const letakX = (x: number) => px(x - this.x);
    this.kolom = dengan(
      datar.map(letakX),
      kotak.flat().flatMap(({ x, width }) => [letakX(x), letakX(x + width)]),
    );
    const baris = [0];
    const awal = [0];
    halaman.forEach(({ page, mulai }, i) => {
      const dasar = baris.at(-1)!;
      const letak = (y: number) => px(y - mulai);
      const kisi = page.kisi.flatMap(({ y1, y2 }) => [letak(y1), letak(y2)]);
      const batas = dengan(
        [0, ...kisi],
        kotak[i]!.flatMap((satu) => [letak(satu.y), letak(satu.y + satu.height)]),
      );
      // A page without rows has one.
      for (const y of batas.length > 1 ? batas.slice(1) : [px(1)]) baris.push(...bagiTinggi(baris.at(-1)!, dasar + y));
      awal.push(baris.length - 1);
    });
    this.baris = baris;
    this.awal = awal;
  }

  /** The cells that a box on the page of this index covers; `undefined` where it is too small for any. */
  blok({ x, y, width, height }: Persegi, halaman: number): Blok | undefined {
    const [kiri, kanan] = [this.kolomDi(x), this.kolomDi(x + width)];
    const [atas, bawah] = [this.barisDi(y, halaman), this.barisDi(y + height, halaman)];
    return kiri < kanan && atas < bawah ? { kiri, kanan, atas, bawah } : undefined;
  }

  /** The border of columns that is nearest to `x` millimetres. */
  kolomDi(x: number): number {
    return terdekat(this.kolom, px(x - this.x), 0, this.kolom.length);
  }

  /** The border of rows that is nearest to `y` millimetres on the page of this index. */
  barisDi(y: number, halaman: number): number {
    const dari = this.awal[halaman]!;
    return terdekat(this.baris, this.baris[dari]! + px(y - this.#halaman[halaman]!.mulai), dari, this.awal[halaman + 1]! + 1);
  }

  /** Where a place of a page is on the sheet, in EMU from its corner. */
  letak(x: number, y: number, halaman: number): readonly [number, number] {
    const { mulai } = this.#halaman[halaman]!;
    return [Math.max(0, emu(x - this.x)), Math.max(0, this.baris[this.awal[halaman]!]! * EMU_PER_PX + emu(y - mulai))];
  }

  /** The cell of a place in EMU. */
  tanda([x, y]: readonly [number, number]): Tanda {
    const kolom = selDi(this.kolom, x);
    const baris = selDi(this.baris, y);
    return { kolom, dx: x - this.kolom[kolom]! * EMU_PER_PX, baris, dy: y - this.baris[baris]! * EMU_PER_PX };
  }
}

/** The borders of the grid, and those of boxes that are none of them, ascending; nothing lies before the first. */
function dengan(kisi: readonly number[], kotak: readonly number[]): number[] {
  const hasil = [...new Set(kisi.filter((satu) => satu >= 0))];
  for (const satu of kotak) if (satu > 0 && hasil.every((lain) => Math.abs(lain - satu) > LEKAT)) hasil.push(satu);
  return hasil.sort((a, b) => a - b);
}

/** The borders of the rows between two heights: several where one row would be too tall. */
function bagiTinggi(dari: number, sampai: number): number[] {
  const banyak = Math.ceil((sampai - dari) / BARIS_TERTINGGI);
  return Array.from({ length: banyak }, (_, i) => dari + Math.round(((sampai - dari) * (i + 1)) / banyak));
}

function terdekat(batas: readonly number[], letak: number, dari: number, sampai: number): number {
  let hasil = dari;
  for (let i = dari; i < sampai; i++) if (Math.abs(batas[i]! - letak) < Math.abs(batas[hasil]! - letak)) hasil = i;
  return hasil;
}

/** The column or row of a place in EMU; the last one of what lies behind them all. */
function selDi(batas: readonly number[], letak: number): number {
  const sesudah = batas.findIndex((satu) => satu * EMU_PER_PX > letak);
  return sesudah < 0 ? batas.length - 2 : sesudah - 1;
}
