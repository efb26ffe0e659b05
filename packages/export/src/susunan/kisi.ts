/** The cells that the lines of a grid enclose, from the lines alone: whatever page has a grid has a table. */
import type { GarisKisi } from '@alir/diagram';

export interface Sel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The first column and row of the grid that it stands in, from 0, and how many it spans. */
  readonly kiri: number;
  readonly atas: number;
  readonly kolom: number;
  readonly baris: number;
}

export interface TabelKisi {
  /** Where the columns and rows of the grid begin, and where the last ends, in millimetres. */
  readonly batasKolom: readonly number[];
  readonly batasBaris: readonly number[];
  /** The cells row by row, each in the row of its top, from left to right; rows that only begin inside of others have none. None at all where no two stand side by side. */
  readonly baris: readonly (readonly Sel[])[];
  /** The cell around a place. */
  di(x: number, y: number): Sel | undefined;
}

/** Lines nearer than this (mm) are the same border. */
const SAMA = 0.05;

export function tabelKisi(kisi: readonly GarisKisi[]): TabelKisi {
  const tegak = kisi.filter(({ x1, x2 }) => x1 === x2).map(({ x1, y1, y2 }) => garis(x1, y1, y2));
  const datar = kisi.filter(({ x1, x2 }) => x1 !== x2).map(({ y1, x1, x2 }) => garis(y1, x1, x2));
  const kolom = batas(tegak);
  const baris = batas(datar);
  const semua = new Map<string, { readonly sel: Sel; petak: number }>();
  const kotakDi = (x: number, y: number) => {
    const [kiri, kanan] = apit(tegak, x, y);
    const [atas, bawah] = apit(datar, y, x);
    if (kiri === undefined || kanan === undefined || atas === undefined || bawah === undefined) return undefined;
    const kunci = [kiri, kanan, atas, bawah].join();
    if (!semua.has(kunci)) {
      const [k, b] = [rentang(kolom, kiri, kanan), rentang(baris, atas, bawah)];
      const sel = {
        x: kiri,
        y: atas,
        width: kanan - kiri,
        height: bawah - atas,
        kiri: k.awal,
        atas: b.awal,
        kolom: k.banyak,
        baris: b.banyak,
      };
      semua.set(kunci, { sel, petak: 0 });
    }
    return semua.get(kunci)!;
  };
  for (const y of tengah(baris)) {
    for (const x of tengah(kolom)) {
      const kotak = kotakDi(x, y);
      if (kotak) kotak.petak++;
    }
  }
  // What encloses another cell, as a frame does, is none.
  const utuh = [...semua.values()].filter(({ sel, petak }) => petak === sel.kolom * sel.baris).map(({ sel }) => sel);
  const menurutBaris = new Map<number, Sel[]>();
  for (const sel of utuh.sort((a, b) => a.atas - b.atas || a.kiri - b.kiri)) {
    const row = menurutBaris.get(sel.atas);
    if (row) row.push(sel);
    else menurutBaris.set(sel.atas, [sel]);
  }
  const hasil = [...menurutBaris.values()];
  if (hasil.every((row) => row.length < 2)) return { batasKolom: [], batasBaris: [], baris: [], di: () => undefined };
  const milik = new Set(utuh);
  return {
    batasKolom: kolom,
    batasBaris: baris,
    baris: hasil,
    di(x, y) {
      const sel = kotakDi(x, y)?.sel;
      return sel && milik.has(sel) ? sel : undefined;
    },
  };
}

/** A line by its place across and its ends along. */
interface GarisSumbu {
  readonly letak: number;
  readonly awal: number;
  readonly akhir: number;
}

function garis(letak: number, a: number, b: number): GarisSumbu {
  return { letak, awal: Math.min(a, b), akhir: Math.max(a, b) };
}

/** The nearest lines on both sides of `letak` that pass `sepanjang`. */
function apit(lines: readonly GarisSumbu[], letak: number, sepanjang: number): [number | undefined, number | undefined] {
  let [sebelum, sesudah]: [number | undefined, number | undefined] = [undefined, undefined];
  for (const line of lines) {
    if (line.awal > sepanjang || line.akhir < sepanjang) continue;
    if (line.letak <= letak) sebelum = Math.max(sebelum ?? -Infinity, line.letak);
    else sesudah = Math.min(sesudah ?? Infinity, line.letak);
  }
  return [sebelum, sesudah];
}

function batas(lines: readonly GarisSumbu[]): number[] {
  const letak = lines.map((line) => line.letak).sort((a, b) => a - b);
  return letak.filter((value, i) => i === 0 || value - letak[i - 1]! > SAMA);
}

function tengah(batas: readonly number[]): number[] {
  return batas.slice(1).map((value, i) => (batas[i]! + value) / 2);
}

function rentang(batas: readonly number[], dari: number, sampai: number): { readonly awal: number; readonly banyak: number } {
  const awal = batas.findLastIndex((value) => value <= dari + SAMA);
  return { awal, banyak: batas.filter((value) => value > dari + SAMA && value < sampai - SAMA).length + 1 };
}
