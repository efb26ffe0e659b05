/** The table's text cells: what each says, over which rows it reaches, and how tall it is at a given width. */
import { formatWaktu, KOLOM_SEL, type KolomSel, type Langkah, type Teks } from '@alir/core';
import type { TeksLetak } from '../gambar.ts';
import type { Ingatan } from '../ingatan.ts';
import { UKURAN } from '../opsi.ts';
import { type Baris, bungkus } from '../teks/bungkus.ts';
import { tataTeks, tinggiBaris } from '../teks/letak.ts';
import { KOLOM_TEKS, type KolomTeks } from './gaya.ts';
import { kunciTeks } from './kunci.ts';
import type { TataMendatar } from './mendatar.ts';

/** A cell over the rows `awal` to `akhir` of the page, set in lines. */
export interface SelLebar {
  readonly kolom: KolomTeks;
  readonly awal: number;
  readonly akhir: number;
  readonly lines: readonly Baris[];
  readonly tinggi: number;
}

type Isi = readonly Pick<Teks, 'runs'>[];

const TENGAH: ReadonlySet<KolomTeks> = new Set(['no', 'waktu']);

/**
 * The cells of a page that shows `langkah`, in type of `size`. A merged cell appears once, over those of its rows that the page holds, so that a page
 * break repeats it on the next page.
 */
export function selHalaman(langkah: readonly Langkah[], kolom: TataMendatar['kolom'], size: number, ingatan: Ingatan): SelLebar[] {
  const cells: SelLebar[] = [];
  const lebar = (name: KolomTeks) => kolom[name]!.width - 2 * UKURAN.bantalan;
  const known = Object.fromEntries(KOLOM_TEKS.filter((name) => kolom[name]).map((name) => [name, ingatan.baris(lebar(name), size)]));
  const put = (name: KolomTeks, awal: number, akhir: number, isi: Isi) => {
    const lines = known[name]?.ambil(kunciTeks(isi), () => bungkus(isi, lebar(name), { size }));
    if (!lines) return;
    cells.push({
      kolom: name,
      awal,
      akhir,
      lines,
      tinggi: lines.length === 0 ? 0 : tinggiBaris(lines.length, size) + 2 * UKURAN.bantalan,
    });
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

/** What a cell of `kolom` says, one text per line. */
export function isiSel(step: Langkah, kolom: KolomSel): Isi {
  if (kolom === 'waktu') {
    const { nilai } = step.waktu;
    if (!nilai) return [];
    return nilai.kind === 'teks' ? [nilai.teks] : formatWaktu(nilai).flatMap(polos);
  }
  const { teks, strip } = step[kolom];
  return strip ? polos('-') : teks;
}

function polos(text: string): Isi {
  return [{ runs: [{ text, italic: false }] }];
}

/** The cells' texts in their places. */
export function teksSel(
  cells: readonly SelLebar[],
  kolom: TataMendatar['kolom'],
  rows: readonly { y: number; height: number }[],
  size: number,
): TeksLetak[] {
  return cells.flatMap(({ kolom: name, awal, akhir, lines }) => {
    const y = rows[awal]!.y;
    const foot = rows[akhir]!.y + rows[akhir]!.height;
    const { x, width } = kolom[name]!;
    const box = { x: x + UKURAN.bantalan, y, width: width - 2 * UKURAN.bantalan, height: foot - y };
    return tataTeks(lines, box, { size, anchor: TENGAH.has(name) ? 'middle' : 'start' });
  });
}
