/** The drawing as plain data for `export --to json`: what is drawn, where, and which text it comes from. */
import type { Range } from '@alir/core';
import type { Bentuk, Gambar, Garis, Halaman, SelFormulir } from './gambar.ts';

/** Hundredths of a millimetre: finer than any printer, and short to write. */
export function bulat(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

export type GambarJson = ReturnType<typeof keJson>;

/** The object that `sop export --to json` prints. */
export function keJson(gambar: Gambar) {
  return { version: 1, sop: gambar.sop, view: gambar.view, paper: gambar.paper, pages: gambar.pages.map(halamanJson) };
}

function halamanJson({ number, kind, width, height, judul, skala, lanes, rows, shapes, edges, formulir }: Halaman) {
  return {
    number,
    kind,
    width: bulat(width),
    height: bulat(height),
    ...(judul !== undefined && { judul }),
    ...(skala !== undefined && { scale: bulat(skala) }),
    lanes: lanes.map(({ id, label, x, width: w }) => ({ id, label, x: bulat(x), width: bulat(w) })),
    rows: rows.map(({ id, no, y, height: h, langkah, bacaan, bacaanSel, range }) => ({
      id,
      no,
      y: bulat(y),
      height: bulat(h),
      langkah: langkah ?? null,
      description: bacaan,
      ...(bacaanSel !== '' && { cells: bacaanSel }),
      range: salin(range),
    })),
    shapes: shapes.map(bentukJson),
    edges: edges.map(garisJson),
    ...(formulir && { cells: formulir.sel.map(selJson) }),
  };
}

function selJson({ id, x, y, width, height, bacaan, range }: SelFormulir) {
  return { id, x: bulat(x), y: bulat(y), width: bulat(width), height: bulat(height), description: bacaan, range: salin(range) };
}

function bentukJson({ id, kind, x, y, width, height, lanes, row, text, catatan, naik, bacaan, generated, range }: Bentuk) {
  return {
    id,
    kind,
    x: bulat(x),
    y: bulat(y),
    width: bulat(width),
    height: bulat(height),
    lanes: [...lanes],
    row,
    text,
    ...(catatan !== undefined && { note: catatan }),
    ...(naik && { up: true }),
    description: bacaan,
    generated,
    range: salin(range),
  };
}

function garisJson({ id, kind, from, to, label, points }: Garis) {
  return {
    id,
    kind,
    from,
    to,
    ...(label && {
      label: { text: label.text, x: bulat(label.x), y: bulat(label.y), width: bulat(label.width), height: bulat(label.height) },
    }),
    points: points.map(([x, y]) => [bulat(x), bulat(y)] as const),
  };
}

function salin({ start, end }: Range): Range {
  return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
}
