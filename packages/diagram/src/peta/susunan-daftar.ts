/**
 * The layout of a map where the engine fails: a list, one card below the other, those that name before those that are named, and lines
 * along its right side. Nothing can overlap in it.
 */
import type { HubunganSop } from '@alir/core';
import { JARAK_GARIS, JARAK_KARTU, rapatkan, type Susunan, type Titik, type Ukuran } from './susunan.ts';
import { urutkan } from './urutan.ts';

/** How far each level of the list stands in from the one before, and how many levels do. */
const MENJOROK = 8;
const JENJANG_TERBANYAK = 6;

export function susunDaftar(kartu: readonly Ukuran[], hubungan: readonly HubunganSop[]): Susunan {
  const urutan = urutkan(kartu.length, hubungan);
  const maju = hubungan.map(({ dari, ke }) => (urutan[dari]! < urutan[ke]! ? ([dari, ke] as const) : ([ke, dari] as const)));
  const jenjang = kartu.map(() => 0);
  for (const [a, b] of maju.toSorted((p, q) => urutan[p[0]]! - urutan[q[0]]!)) jenjang[b] = Math.max(jenjang[b]!, jenjang[a]! + 1);

  const tempat: Titik[] = [];
  let bawah = 0;
  for (const k of [...kartu.keys()].sort((a, b) => jenjang[a]! - jenjang[b]! || a - b)) {
    tempat[k] = [Math.min(jenjang[k]!, JENJANG_TERBANYAK) * MENJOROK, bawah];
    bawah += kartu[k]!.height + JARAK_KARTU;
  }
  const tepi = (k: number) => tempat[k]![0] + kartu[k]!.width;
  const kanan = kartu.reduce((paling, _, k) => Math.max(paling, tepi(k)), 0);
  // Lines to one card share an upright of their own, which meets it near its top; lines from it leave below that.
  const lajur = new Map([...new Set(hubungan.map(({ ke }) => ke))].map((ke, i) => [ke, kanan + (i + 3) * JARAK_GARIS]));
  const keluar = kartu.map((_, k) => hubungan.flatMap(({ dari }, i) => (dari === k ? [i] : [])));
  const jalur = hubungan.map(({ dari, ke }, i): Titik[] => {
    const bagian = (keluar[dari]!.indexOf(i) + 1) / (keluar[dari]!.length + 1);
    const y = tempat[dari]![1] + kartu[dari]!.height * (0.4 + 0.6 * bagian);
    const tujuan = tempat[ke]![1] + kartu[ke]!.height * 0.2;
    const x = lajur.get(ke)!;
    return [
      [tepi(dari), y],
      [x, y],
      [x, tujuan],
      [tepi(ke), tujuan],
    ];
  });
  return rapatkan(kartu, tempat, jalur);
}
