/** The lines of the table's grid. A border between two rows is left out where a merged cell reaches over it. */
import type { GarisKisi } from '../gambar.ts';
import { KOLOM_TEKS } from './gaya.ts';
import type { Kepala } from './kepala.ts';
import type { TataMendatar } from './mendatar.ts';
import type { SelLebar } from './sel.ts';

export function kisiTabel(
  { kolom, lanes, kiri, kanan, width }: TataMendatar,
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

  for (const [from, to] of [
    [kiri, kanan],
    [kolom.kelengkapan.x, kolom.keterangan.x],
  ] as const) {
    datar(kepala.jalur.y, from, to);
  }
  const inner = [...lanes.slice(1).map((lane) => lane.x), kolom.waktu.x, kolom.output.x];
  for (const x of inner) tegak(x, kepala.jalur.y, foot);
  for (const x of [kolom.uraian.x, kiri, kanan, kolom.keterangan.x]) tegak(x, y, foot);
  datar(head, 0, width, true);
  if (kepala.nomor) datar(kepala.nomor.y, 0, width);

  const covered = new Map(KOLOM_TEKS.map((name) => [name, new Set<number>()]));
  for (const { kolom: name, awal, akhir } of cells) for (let row = awal; row < akhir; row++) covered.get(name)!.add(row);
  const order = [
    ...(['no', 'uraian'] as const).map((name) => ({ ...kolom[name], name })),
    { x: kiri, width: kanan - kiri, name: undefined },
    ...(['kelengkapan', 'waktu', 'output', 'keterangan'] as const).map((name) => ({ ...kolom[name], name })),
  ];
  rows.slice(0, -1).forEach((row, i) => {
    // Neighbouring columns with a border here are drawn as one line.
    let from: number | undefined;
    for (const { x, name } of order) {
      const open = name !== undefined && covered.get(name)!.has(i);
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
