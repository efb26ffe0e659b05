/** A step more in the middle leaves the rest of the drawing as it was, moved down: who reviews a change must see the change. */
import type { Alur, Sop } from '@alir/core';
import { describe, expect, it } from 'vitest';
import { type Gambar, gambarTabel } from '../src/index.ts';
import { langkahPolos, range, sopAcak } from './pembangkit.ts';

/** `sop` with an ordinary step before row `at`, in the lane of the row's first symbol, and the flow that led on through it. */
function sisipkan(sop: Sop, at: number): Sop {
  const [prosedur] = sop.prosedur;
  const { langkah, simbol, alur, konektor } = prosedur!;
  const first = langkah[at]!.simbol[0]!;
  const id = (old: number) => (old >= first ? old + 1 : old);
  const row = (old: number) => (old >= at ? old + 1 : old);
  const through = (a: Alur) => simbol[a.dari]!.langkah === at - 1 && a.ke === first && a.jenis === 'alur';
  const baru = { id: first, langkah: at, jenis: 'proses' as const, lanes: simbol[first]!.lanes, generated: false, range: range(0) };
  return {
    ...sop,
    prosedur: [
      {
        ...prosedur!,
        langkah: [
          ...langkah.slice(0, at),
          langkahPolos(at, [first]),
          ...langkah.slice(at).map((l) => ({ ...l, indeks: row(l.indeks), no: l.no + 1, simbol: l.simbol.map(id) })),
        ].map((l, indeks) => ({
          ...l,
          ...Object.fromEntries(
            (['kelengkapan', 'waktu', 'output', 'keterangan'] as const).map((k) => [k, { ...l[k], awal: indeks, akhir: indeks }]),
          ),
        })),
        simbol: [...simbol.slice(0, first), baru, ...simbol.slice(first).map((s) => ({ ...s, id: id(s.id), langkah: row(s.langkah) }))],
        alur: [
          ...alur.map((a) => ({ ...a, dari: id(a.dari), ke: through(a) ? first : id(a.ke) })),
          { jenis: 'alur', dari: first, ke: first + 1, range: range(0) },
        ],
        konektor: konektor.map((k) => ({
          ...k,
          sumber: k.sumber.map((s) => ({ ...s, dari: id(s.dari) })),
          ...(k.tujuan && { tujuan: { ...k.tujuan, ke: id(k.tujuan.ke) } }),
        })),
      },
    ],
  };
}

/** The abscissas of each line's corners, by what it joins. */
function lajur({ pages: [page] }: Gambar, nama: (id: string) => string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const { from, to, kind, label, points } of page!.edges) {
    lines.set(`${nama(from)} ${nama(to)} ${kind} ${label?.text}`, points.map(([x]) => x.toFixed(2)).join(' '));
  }
  return lines;
}

describe('a step more in the middle', () => {
  it('leaves most other lines in their place to the hundredth, and most other rows as tall as they were', () => {
    const lines = { same: 0, all: 0 };
    const rows = { same: 0, all: 0 };
    const at = 20;
    for (let benih = 1; benih <= 20; benih++) {
      const sop = sopAcak({ benih, rows: 40, lanes: 6, keputusan: 0.2, majemuk: 0, lompat: 4 });
      if (sop.prosedur[0]!.langkah[at]!.simbol.length !== 1) continue;
      const first = sop.prosedur[0]!.langkah[at]!.simbol[0]!;
      const [before, after] = [gambarTabel(sop), gambarTabel(sisipkan(sop, at))];
      const now = lajur(after, (id) => id.replace(/^p1-s(\d+)$/u, (_, n) => `p1-s${Number(n) > first ? Number(n) - 1 : n}`));
      for (const [line, xs] of lajur(before, (id) => id)) {
        lines.all++;
        if (now.get(line) === xs) lines.same++;
      }
      before.pages[0]!.rows.forEach(({ height }, row) => {
        // The new row's neighbours have other lines than before.
        if (Math.abs(row - at) < 3) return;
        rows.all++;
        if (Math.abs(after.pages[0]!.rows[row < at ? row : row + 1]!.height - height) < 0.001) rows.same++;
      });
    }
    expect(lines.all).toBeGreaterThan(500);
    expect({ lines: lines.same / lines.all, rows: rows.same / rows.all }).toEqual({
      lines: expect.toSatisfy((part: number) => part > 0.85),
      rows: expect.toSatisfy((part: number) => part > 0.85),
    });
  });
});
