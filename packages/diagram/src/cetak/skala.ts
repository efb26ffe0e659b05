/** Puts a laid out table onto its sheet: scaled, and moved inside the margins. */
import type { Halaman, Kertas, LabelGaris, TeksLetak } from '../gambar.ts';
import type { Margin } from './kertas.ts';

interface Lembar {
  readonly kertas: Kertas;
  readonly margin: Margin;
  readonly skala: number;
  readonly number: number;
}

export function keLembar(halaman: Halaman, lembar: Lembar): Halaman {
  const { kertas, margin, skala, number } = lembar;
  const x = (value: number) => margin.samping + value * skala;
  const y = (value: number) => margin.atas + value * skala;
  const rentang = <T extends { readonly y: number; readonly height: number }>(item: T): T => ({
    ...item,
    y: y(item.y),
    height: item.height * skala,
  });
  const kotak = <T extends { readonly x: number; readonly y: number; readonly width: number; readonly height: number }>(item: T): T => ({
    ...rentang(item),
    x: x(item.x),
    width: item.width * skala,
  });
  const teks = (item: TeksLetak): TeksLetak => ({ ...item, x: x(item.x), y: y(item.y), size: item.size * skala });
  const label = (item: LabelGaris): LabelGaris => ({ ...kotak(item), teks: item.teks.map(teks) });
  return {
    ...halaman,
    number,
    width: kertas.width,
    height: kertas.height,
    tabel: { x: margin.samping, width: halaman.width * skala },
    skala,
    kepala: rentang(halaman.kepala),
    lanes: halaman.lanes.map((lane) => ({ ...lane, x: x(lane.x), width: lane.width * skala, header: rentang(lane.header) })),
    rows: halaman.rows.map(rentang),
    shapes: halaman.shapes.map((shape) => ({ ...kotak(shape), teks: shape.teks.map(teks) })),
    edges: halaman.edges.map((edge) => ({
      ...edge,
      points: edge.points.map(([px, py]) => [x(px), y(py)] as const),
      ...(edge.label && { label: label(edge.label) }),
    })),
    kisi: halaman.kisi.map((line) => ({ ...line, x1: x(line.x1), y1: y(line.y1), x2: x(line.x2), y2: y(line.y2) })),
    teks: halaman.teks.map(teks),
  };
}
