/** The mutu baku cells of all rows, with the merging of `bersama`. */
import { KOLOM_SEL, type KolomSel, type Range, type SelTeks, type SelWaktu, type Waktu } from '@alir/core';
import * as ast from '../generated/ast.ts';
import { hapusanOf, rangeOf, rangeOfProperty, teksOf } from './cst.ts';
import { kata } from './identitas.ts';
import { bacaWaktu } from './nilai.ts';
import type { Pelapor } from './pelapor.ts';

export interface SelBaris {
  readonly kelengkapan: SelTeks;
  readonly waktu: SelWaktu;
  readonly output: SelTeks;
  readonly keterangan: SelTeks;
}

type NodeSel = ast.Sel | ast.SelWaktu;

/** Reads the cells of all rows; `langkahTakDikenal` reports a name that no row of the procedure has. */
export function bacaSel(
  baris: readonly ast.Langkah[],
  pelapor: Pelapor,
  langkahTakDikenal: (nama: string, range: Range) => void,
): SelBaris[] {
  const kolom = Object.fromEntries(
    KOLOM_SEL.map((k) => {
      const nodes = baris.map((langkah) => nodeOf(langkah, k, pelapor));
      return [k, { nodes, rentang: gabungan(baris, nodes, k, pelapor, langkahTakDikenal) }];
    }),
  ) as Record<KolomSel, { nodes: (NodeSel | undefined)[]; rentang: [number, number][] }>;

  const waktu = kolom.waktu.nodes.map((node) => (node?.$type === ast.SelWaktu.$type ? bacaWaktu(node, pelapor) : undefined));
  return baris.map((_, i) => ({
    kelengkapan: selTeks(kolom.kelengkapan, i),
    waktu: selWaktu(kolom.waktu, waktu, i),
    output: selTeks(kolom.output, i),
    keterangan: selTeks(kolom.keterangan, i),
  }));
}

function nodeOf(langkah: ast.Langkah, kolom: KolomSel, pelapor: Pelapor): NodeSel | undefined {
  const [pertama, ...lain] = langkah.isi.filter((n): n is NodeSel => (ast.isSel(n) || ast.isSelWaktu(n)) && kata(n.kunci) === kolom);
  for (const kedua of lain) pelapor.ganda(kolom, rangeOf(kedua), rangeOf(pertama!), hapusanOf(kedua));
  return pertama;
}

/** First and last row of the cell that each row has a part in. */
function gabungan(
  baris: readonly ast.Langkah[],
  nodes: readonly (NodeSel | undefined)[],
  kolom: KolomSel,
  pelapor: Pelapor,
  langkahTakDikenal: (nama: string, range: Range) => void,
): [number, number][] {
  const indeks = new Map(baris.map((langkah, i) => [langkah, i]));
  const rentang = baris.map((_, i): [number, number] => [i, i]);
  let menunggu: { dari: number; ke: number; node: NodeSel }[] = [];
  nodes.forEach((node, dari) => {
    if (!node?.bersama) return;
    const ke = node.bersama.ref && indeks.get(node.bersama.ref);
    if (ke === undefined) langkahTakDikenal(node.bersama.$refText, rangeOfProperty(node, 'bersama'));
    else menunggu.push({ dari, ke, node });
  });
  // A row may join a cell that only another row's joining brings next to it, so the rest is tried until nothing moves.
  for (let sisa = -1; sisa !== menunggu.length; ) {
    sisa = menunggu.length;
    menunggu = menunggu.filter(({ dari, ke }) => !satukan(rentang, dari, ke));
  }
  for (const { ke, node } of menunggu) {
    pelapor.lapor('gabung-tak-bersebelahan', rangeOfProperty(node, 'bersama'), { langkah: node.bersama!.$refText, nomor: ke + 1, kolom });
  }
  return rentang;
}

function satukan(rentang: [number, number][], dari: number, ke: number): boolean {
  const [a, b] = [rentang[dari]!, rentang[ke]!];
  if (a === b) return dari !== ke;
  if (a[1] + 1 !== b[0] && b[1] + 1 !== a[0]) return false;
  const satu: [number, number] = [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
  for (let i = satu[0]; i <= satu[1]; i++) rentang[i] = satu;
  return true;
}

function selTeks(
  { nodes, rentang }: { nodes: readonly (NodeSel | undefined)[]; rentang: readonly [number, number][] },
  i: number,
): SelTeks {
  const [awal, akhir] = rentang[i]!;
  const isi = nodes.slice(awal, akhir + 1).filter((n): n is ast.Sel => n?.$type === ast.Sel.$type);
  return {
    awal,
    akhir,
    teks: isi.flatMap((node) => teksOf(node, 'teks', node.teks)).filter((t) => t.text.trim() !== ''),
    strip: isi.some((node) => node.strip),
    ...rangeIfAny(nodes[i]),
  };
}

function selWaktu(
  { nodes, rentang }: { nodes: readonly (NodeSel | undefined)[]; rentang: readonly [number, number][] },
  waktu: readonly (Waktu | undefined)[],
  i: number,
): SelWaktu {
  const [awal, akhir] = rentang[i]!;
  const nilai = waktu.slice(awal, akhir + 1).find((w) => w !== undefined);
  return { awal, akhir, ...(nilai ? { nilai } : {}), ...rangeIfAny(nodes[i]) };
}

function rangeIfAny(node: NodeSel | undefined): { range?: Range } {
  return node ? { range: rangeOf(node) } : {};
}
