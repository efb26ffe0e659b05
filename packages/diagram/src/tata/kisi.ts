/** The lines of the table's grid. A border between two rows is left out where a merged cell reaches over it. */
import type { GarisKisi } from '../gambar.ts';
import { KOLOM_TEKS } from './gaya.ts';
import type { Kepala } from './kepala.ts';
import type { TataMendatar } from './mendatar.ts';
import type { SelLebar } from './sel.ts';

export function kisiTabel(
  { urutan, lanes, width }: TataMendatar,
  kepala: Kepala,
  y: number,
  rows: readonly { y: number; height: number }[],
  cells: readonly SelLebar[],
): GarisKisi[] {
  const head = y + kepala.height;
  const last = rows.at(-1);
  const foot = last ? last.y + last.height : head;
  const lines: GarisKisi[] = [];
  const datar = (at: number, x1: number, x2: number, tebal = false) => lines.push({ x1, y1: at, x2, y2: at, tebal });
  const tegak = (at: number, y1: number, y2: number, tebal = false) => lines.push({ x1: at, y1, x2: at, y2, tebal });

  for (const { x, width: lebar } of kepala.kelompok) datar(kepala.jalur.y, x, x + lebar);
  for (const lane of lanes.slice(1)) tegak(lane.x, kepala.jalur.y, foot);
  // Between the columns of a group the line begins under the group's heading.
  const dalam = new Set(kepala.kelompok.flatMap(({ anggota }) => anggota.slice(1)));
  for (const { x, nama } of urutan.slice(1)) tegak(x, dalam.has(nama) ? kepala.jalur.y : y, foot);
  datar(head, 0, width, true);
  if (kepala.nomor) datar(kepala.nomor.y, 0, width);

  const covered = new Map(KOLOM_TEKS.map((name) => [name, new Set<number>()]));
  for (const { kolom: name, awal, akhir } of cells) for (let row = awal; row < akhir; row++) covered.get(name)!.add(row);
  rows.slice(0, -1).forEach((row, i) => {
    // Neighbouring columns with a border here are drawn as one line.
    let from: number | undefined;
    for (const { x, nama } of urutan) {
      const open = nama !== 'pelaksana' && covered.get(nama)!.has(i);
      if (open && from !== undefined) datar(row.y + row.height, from, x);
      from = open ? undefined : (from ?? x);
    }
    if (from !== undefined) datar(row.y + row.height, from, width);
  });
  datar(y, 0, width, true);
  datar(foot, 0, width, true);
  tegak(0, y, foot, true);
  tegak(width, y, foot, true);
  return lines;
}
