/**
 * An order of the cards in which few relations point back, so that arrows run from left to right: what names others stands before what is
 * named. Circles are broken by the greedy heuristic of Eades, Lin and Smyth.
 */
import type { HubunganSop } from '@alir/core';

/** By card: its place in the order. Relations of two that name each other have no direction and count for nothing. */
export function urutkan(jumlah: number, hubungan: readonly HubunganSop[]): number[] {
  const keluar = Array.from({ length: jumlah }, () => new Set<number>());
  const masuk = Array.from({ length: jumlah }, () => new Set<number>());
  for (const { dari, ke, timbalBalik } of hubungan) {
    if (timbalBalik) continue;
    keluar[dari]!.add(ke);
    masuk[ke]!.add(dari);
  }
  const sisa = new Set(keluar.keys());
  const depan: number[] = [];
  const belakang: number[] = [];
  while (sisa.size > 0) {
    const ujung = [...sisa].filter((k) => keluar[k]!.size === 0);
    const pangkal = ujung.length > 0 ? [] : [...sisa].filter((k) => masuk[k]!.size === 0);
    const pilihan = ujung.length + pangkal.length > 0 ? [...ujung, ...pangkal] : [palingKeluar(sisa, keluar, masuk)];
    (ujung.length > 0 ? belakang : depan).push(...pilihan);
    for (const k of pilihan) {
      sisa.delete(k);
      for (const t of keluar[k]!) masuk[t]!.delete(k);
      for (const t of masuk[k]!) keluar[t]!.delete(k);
    }
  }
  const urutan: number[] = [];
  [...depan, ...belakang.reverse()].forEach((k, i) => {
    urutan[k] = i;
  });
  return urutan;
}

/** The first of those that name most more others than name them. */
function palingKeluar(sisa: ReadonlySet<number>, keluar: readonly ReadonlySet<number>[], masuk: readonly ReadonlySet<number>[]): number {
  const lebih = (k: number) => keluar[k]!.size - masuk[k]!.size;
  return [...sisa].reduce((a, b) => (lebih(b) > lebih(a) ? b : a));
}
