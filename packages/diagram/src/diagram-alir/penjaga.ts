/**
 * Looks at a finished layout and counts what must not be: symbols outside their lanes or over each other, lines through symbols or along
 * foreign lines, slanted lines, labels without a clear place. The layers come from a foreign engine; this is what they are held to.
 */
import { UKURAN } from '../opsi.ts';
import type { Papan } from '../router/index.ts';
import type { KotakSimbol } from '../tata/garis.ts';
import type { Persegi, TempatLabel } from '../tata/label.ts';
import type { Graf } from './graf.ts';
import type { TataDiagram } from './susunan.ts';

const EPS = 0.05;

/** The number of faults. */
export function hitungCacat(graf: Graf, papan: Papan, tata: TataDiagram, label: Iterable<TempatLabel>): number {
  const { kotak, garis, datar } = tata;
  let cacat = 0;
  kotak.forEach((box, i) => {
    const [first, last] = [datar.lanes[graf.bagian[i]!.awal]!, datar.lanes[graf.bagian[i]!.akhir]!];
    if (!(box.x >= first.x - EPS && box.x + box.width <= last.x + last.width + EPS)) cacat++;
    for (let j = i + 1; j < kotak.length; j++) if (bertemu(box, kotak[j]!)) cacat++;
  });
  const ruas = garis.flatMap((points, tepi) =>
    points.slice(1).map(([x2, y2], i) => {
      const [x1, y1] = points[i]!;
      return { tepi, x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
    }),
  );
  ruas.sort((a, b) => a.y - b.y);
  ruas.forEach((r, i) => {
    const { dari, ke } = papan.tepi[r.tepi]!;
    if (!(Math.min(r.width, r.height) < EPS)) cacat++;
    cacat += kotak.filter((box, b) => b !== dari && b !== ke && bertemu(r, box)).length;
    for (let j = i + 1; j < ruas.length && ruas[j]!.y <= r.y + r.height + UKURAN.jarak; j++) {
      const other = ruas[j]!;
      const { dari: from, ke: to } = papan.tepi[other.tepi]!;
      if (dari !== from && ke !== to && sejajar(r, other)) cacat++;
    }
  });
  for (const { bersih } of label) if (!bersih) cacat++;
  return cacat;
}

function bertemu(a: Persegi, b: KotakSimbol): boolean {
  return a.x < b.x + b.width - EPS && b.x < a.x + a.width - EPS && a.y < b.y + b.height - EPS && b.y < a.y + a.height - EPS;
}

/** Whether two stretches run along each other, nearer than lines may. */
function sejajar(a: Persegi, b: Persegi): boolean {
  const vertical = a.height > a.width;
  if (vertical !== b.height > b.width) return false;
  const near = UKURAN.jarak * 0.6;
  const [across, along] = vertical
    ? [Math.abs(a.x - b.x), [a.y, a.height, b.y, b.height]]
    : [Math.abs(a.y - b.y), [a.x, a.width, b.x, b.width]];
  const [p, m, q, n] = along as [number, number, number, number];
  return across < near && Math.min(p + m, q + n) - Math.max(p, q) > EPS;
}
