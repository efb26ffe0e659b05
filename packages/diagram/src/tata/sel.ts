/** The table's text cells: what each says, over which rows it reaches, and how tall it is at a given width. */
import { KOLOM_SEL, type Langkah, type Run } from '@alir/core';
import type { TeksLetak } from '../gambar.ts';
import type { Ingatan } from '../ingatan.ts';
import { UKURAN } from '../opsi.ts';
import { type Baris, bungkusRuns } from '../teks/bungkus.ts';
import { pisahPenanda } from '../teks/butir.ts';
import { tataTeks, tinggiBaris } from '../teks/letak.ts';
import { KOLOM_TEKS, type KolomTeks } from './gaya.ts';
import { type IsiSel, isiSel, polos } from './isi-sel.ts';
import { kunciTeks } from './kunci.ts';
import type { TataMendatar } from './mendatar.ts';

/** A cell over the rows `awal` to `akhir` of the page, set in lines. */
export interface SelLebar {
  readonly kolom: KolomTeks;
  readonly awal: number;
  readonly akhir: number;
  readonly butir: readonly Butir[];
  readonly tinggi: number;
}

/** A text of a cell, set in lines; those of a numbered one stand beside its number. */
export interface Butir {
  readonly penanda?: Baris;
  readonly inden: number;
  readonly lines: readonly Baris[];
}

/** Between the texts of a cell, so that a broken one is not read as two. */
const SELA = 0.6;

const TENGAH: ReadonlySet<KolomTeks> = new Set(['no', 'waktu']);

/**
 * The cells of a page that shows `langkah`, in type of `size`. A merged cell appears once, over those of its rows that the page holds, so that a page
 * break repeats it on the next page.
 */
export function selHalaman(langkah: readonly Langkah[], kolom: TataMendatar['kolom'], size: number, ingatan: Ingatan): SelLebar[] {
  const cells: SelLebar[] = [];
  const lebar = (name: KolomTeks) => kolom[name]!.width - 2 * UKURAN.bantalan;
  const known = Object.fromEntries(KOLOM_TEKS.filter((name) => kolom[name]).map((name) => [name, ingatan.butir(lebar(name), size)]));
  const put = (name: KolomTeks, awal: number, akhir: number, isi: IsiSel) => {
    const butir = known[name]?.ambil(kunciTeks(isi), () =>
      isi.map((teks) => susunButir(teks.runs, lebar(name), size)).filter(({ lines }) => lines.length > 0),
    );
    if (!butir) return;
    cells.push({ kolom: name, awal, akhir, butir, tinggi: butir.length === 0 ? 0 : tinggiButir(butir, size) + 2 * UKURAN.bantalan });
  };
  langkah.forEach((step, row) => {
    put('no', row, row, polos(String(step.no)));
    put('uraian', row, row, step.uraian);
    for (const name of KOLOM_SEL) {
      const { awal, akhir } = step[name];
      const base = step.indeks - row;
      if (step.indeks !== awal && row > 0 && langkah[row - 1]!.indeks >= awal) continue;
      put(name, row, Math.max(row, Math.min(langkah.length - 1, akhir - base)), isiSel(step, name));
    }
  });
  return cells;
}

function susunButir(runs: readonly Run[], width: number, size: number): Butir {
  const { penanda, isi, inden } = pisahPenanda(runs, size);
  return { ...(penanda && { penanda: [penanda] }), inden, lines: bungkusRuns(isi, width - inden, { size }) };
}

function tinggiButir(butir: readonly Butir[], size: number): number {
  return butir.reduce((sum, { lines }) => sum + tinggiBaris(lines.length, size), (butir.length - 1) * SELA);
}

/** The cells' texts in their places. */
export function teksSel(
  cells: readonly SelLebar[],
  kolom: TataMendatar['kolom'],
  rows: readonly { y: number; height: number }[],
  size: number,
): TeksLetak[] {
  return cells.flatMap(({ kolom: name, awal, akhir, butir }) => {
    const y = rows[awal]!.y;
    const foot = rows[akhir]!.y + rows[akhir]!.height;
    const { x, width } = kolom[name]!;
    let top = y + (foot - y - tinggiButir(butir, size)) / 2;
    return butir.flatMap(({ penanda, inden, lines }) => {
      const height = tinggiBaris(lines.length, size);
      const box = { x: x + UKURAN.bantalan, y: top, width: width - 2 * UKURAN.bantalan, height };
      top += height + SELA;
      const anchor = TENGAH.has(name) && !penanda ? 'middle' : 'start';
      return [
        ...(penanda ? tataTeks([penanda], { ...box, height: tinggiBaris(1, size) }, { size, anchor, sifat: { penanda: true } }) : []),
        ...tataTeks(lines, { ...box, x: box.x + inden, width: box.width - inden }, { size, anchor }),
      ];
    });
  });
}
