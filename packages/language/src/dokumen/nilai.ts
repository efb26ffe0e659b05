/** Values of fields: dates and standard times. */
import {
  type BagianWaktu,
  bulanDariNama,
  type Jumlah,
  NAMA_BULAN,
  SATUAN_WAKTU,
  type SatuanWaktu,
  type Tanggal,
  tanggalAda,
  terdekat,
  type Waktu,
} from '@alir/core';
import type * as ast from '../generated/ast.ts';
import { rangeOf, rangeOfProperty, satuTeks } from './cst.ts';
import type { Pelapor } from './pelapor.ts';

/** The date of a node, or `undefined` (and reported at the date) where the calendar has no such day. */
export function bacaTanggal(node: ast.Tanggal, pelapor: Pelapor): Tanggal | undefined {
  const range = rangeOf(node);
  const [tahun, bulan, hari] = node.iso ? (node.iso.split('-').map(Number) as [number, number, number]) : bagianTanggal(node);
  // A half-written date is a syntax error already.
  if (tahun === undefined || (bulan === undefined && node.bulan === undefined)) return undefined;
  if (bulan === undefined) {
    const dekat = terdekat(node.bulan!, NAMA_BULAN);
    pelapor.sintaks('bulan-tak-dikenal', rangeOfProperty(node, 'bulan'), { temu: node.bulan!, ...(dekat ? { saran: dekat } : {}) });
    return undefined;
  }
  if (!tanggalAda(tahun, bulan, hari ?? 1)) {
    pelapor.sintaks('tanggal-mustahil', range, { temu: node.$cstNode?.text.replace(/\s+/g, ' ') ?? '' });
    return undefined;
  }
  return { tahun, bulan, ...(hari === undefined ? {} : { hari }), range };
}

function bagianTanggal(node: ast.Tanggal): [number?, number?, number?] {
  return [node.tahun, node.bulan === undefined ? undefined : bulanDariNama(node.bulan), node.hari];
}

/** The standard time of a cell, or `undefined` where the cell has none (merged, broken, or an empty text). */
export function bacaWaktu(node: ast.SelWaktu, pelapor: Pelapor): Waktu | undefined {
  const range = rangeOf(node);
  if (node.strip) return { kind: 'strip', range };
  const teks = satuTeks(node, 'teks', node.teks);
  if (teks) return teks.text.trim() === '' ? undefined : { kind: 'teks', teks, range };
  const bagian = node.bagian.map((b) => bacaBagian(b, pelapor)).filter((b) => b.jumlah.length > 0);
  return bagian.length > 0 ? { kind: 'durasi', bagian, range } : undefined;
}

function bacaBagian(node: ast.BagianWaktu, pelapor: Pelapor): BagianWaktu {
  const jumlah = node.jumlah.flatMap((j) => bacaJumlah(j, pelapor) ?? []);
  const per = node.per ?? satuTeks(node, 'perTeks', node.perTeks)?.text;
  return per === undefined ? { jumlah } : { jumlah, per };
}

function bacaJumlah(node: ast.Jumlah, pelapor: Pelapor): Jumlah | undefined {
  if (node.min === undefined || node.satuan === undefined) return undefined;
  const satuan = node.satuan.toLowerCase();
  if (!adalahSatuan(satuan)) {
    const dekat = terdekat(satuan, SATUAN_WAKTU);
    pelapor.sintaks('satuan-tak-dikenal', rangeOfProperty(node, 'satuan'), { temu: node.satuan, ...(dekat ? { saran: dekat } : {}) });
    return undefined;
  }
  const min = angka(node.min);
  const maks = node.maks === undefined ? min : angka(node.maks);
  if (maks < min) pelapor.sintaks('rentang-terbalik', rangeOf(node), { min: node.min, maks: node.maks! });
  return { min: Math.min(min, maks), maks: Math.max(min, maks), satuan, kerja: node.kerja };
}

function adalahSatuan(kata: string): kata is SatuanWaktu {
  return (SATUAN_WAKTU as readonly string[]).includes(kata);
}

function angka(teks: string): number {
  return Number(teks.replace(',', '.'));
}
