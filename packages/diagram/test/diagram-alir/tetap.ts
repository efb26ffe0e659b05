/** What stays when a step is added: the same procedure with one step more, and how much of the drawing keeps its place. */
import type { Sop } from '@alir/core';
import type { Gambar } from '../../src/index.ts';
import { flow, langkah, simbol } from './kasus.ts';

/** `sop` (one symbol a step) with a step after step `at`, in its lane; what led to the next step leads to the new one first. */
export function sisipkan(sop: Sop, at: number): Sop {
  const lama = sop.prosedur[0]!;
  const geser = (i: number) => (i > at ? i + 1 : i);
  const langkahBaru = [
    ...lama.langkah.slice(0, at + 1),
    langkah(at + 1, [at + 1], 'Memeriksa kembali'),
    ...lama.langkah.slice(at + 1).map((l) => ({ ...l, indeks: l.indeks + 1, no: l.no + 1, simbol: l.simbol.map(geser) })),
  ];
  const simbolBaru = [
    ...lama.simbol.slice(0, at + 1),
    simbol(at + 1, at + 1, [...lama.simbol[at]!.lanes]),
    ...lama.simbol.slice(at + 1).map((s) => ({ ...s, id: s.id + 1, langkah: s.langkah + 1 })),
  ];
  const alur = [
    ...lama.alur.map((a) => ({ ...a, dari: geser(a.dari), ke: a.dari === at && a.ke === at + 1 ? at + 1 : geser(a.ke) })),
    flow(at + 1, at + 2),
  ];
  return { ...sop, prosedur: [{ ...lama, langkah: langkahBaru, simbol: simbolBaru, alur }] };
}

/** Of what both drawings show: how many symbols keep their abscissa, and how many lines turn at the same ones. */
export function bandingkan(sebelum: Gambar, sesudah: Gambar, at: number) {
  const nama = (id: string, baru: boolean) => {
    const i = Number(/s(\d+)$/.exec(id)![1]);
    return baru && i > at ? i - 1 : i;
  };
  const [a, b] = [sebelum.pages[0]!, sesudah.pages[0]!];
  const tempat = new Map(b.shapes.filter(({ id }) => id !== `p1-s${at + 1}`).map((s) => [nama(s.id, true), s]));
  const dekat = (p: number, q: number) => Math.abs(p - q) < 0.01;
  const tengah = ({ x, width }: { x: number; width: number }) => x + width / 2;
  const simbolTetap = a.shapes.filter((s) => dekat(tengah(s), tengah(tempat.get(nama(s.id, false))!))).length;
  const kunci = (from: string, to: string, label: string | undefined, baru: boolean) =>
    `${nama(from, baru)} ${nama(to, baru)} ${label ?? ''}`;
  const garis = new Map(b.edges.map((e) => [kunci(e.from, e.to, e.label?.text, true), e.points]));
  const sama = a.edges.flatMap((e) => {
    const other = garis.get(kunci(e.from, e.to, e.label?.text, false));
    return other === undefined ? [] : [other.length === e.points.length && other.every(([x], i) => dekat(x, e.points[i]![0]))];
  });
  return { simbol: a.shapes.length, simbolTetap, garis: sama.length, garisTetap: sama.filter(Boolean).length };
}
