/** The life of an SOP as rules see it: what was done to it, and since when it is in force. */
import {
  bandingkanTanggal,
  type Dokumen,
  type Hari,
  type JenisTanggal,
  type Peristiwa,
  type Range,
  type Sop,
  sebutTahap,
  type Tahap,
  type TanggalTanpaTempat,
  tambahBulan,
} from '@alir/core';
import { adaMasalah } from './masalah.ts';

/** A date of an SOP, and the field or event that gives it. */
export interface Saat {
  readonly tanggal: TanggalTanpaTempat;
  /** As the author writes it: `tanggal pengesahan`, `dikaji ulang`. */
  readonly sebutan: string;
  readonly range: Range;
}

/** The events of these stages, in the order of the text. */
export function peristiwa({ riwayat }: Sop, ...tahap: readonly Tahap[]): readonly Peristiwa[] {
  return riwayat?.peristiwa.filter((p) => tahap.includes(p.tahap)) ?? [];
}

/** Whether the author tells that it was done: a stage with a dash, or with nothing behind it, is still to come. */
export function sudahTerjadi({ tanggal, oleh, dengan, kepada, disaksikan }: Peristiwa): boolean {
  return tanggal !== undefined || [oleh, dengan, kepada, disaksikan].some((teks) => teks.length > 0);
}

export function pernahTerjadi(sop: Sop, ...tahap: readonly Tahap[]): boolean {
  return peristiwa(sop, ...tahap).some(sudahTerjadi);
}

export function saatTanggal({ tanggal }: Sop, ...jenis: readonly JenisTanggal[]): Saat[] {
  return jenis.flatMap((j) => {
    const isian = tanggal[j];
    return isian?.nilai ? [{ tanggal: isian.nilai, sebutan: `tanggal ${j}`, range: isian.range }] : [];
  });
}

export function saatPeristiwa(sop: Sop, ...tahap: readonly Tahap[]): Saat[] {
  return peristiwa(sop, ...tahap).flatMap((p) => (p.tanggal ? [{ tanggal: p.tanggal, sebutan: sebutTahap(p.tahap), range: p.range }] : []));
}

/** The latest; of several on one day the last of the list. */
export function terakhir<T extends Saat>(saat: readonly T[]): T | undefined {
  return saat.reduce<T | undefined>(
    (a, b) => (a && bandingkanTanggal(hariTerakhir(a.tanggal), hariTerakhir(b.tanggal)) > 0 ? a : b),
    undefined,
  );
}

/** The day that a date means where something is counted from it: without a day the last of its month. */
export function hariTerakhir(tanggal: TanggalTanpaTempat): Hari {
  return tambahBulan(tanggal, 0);
}

/**
 * When its present version came into force: the latest of its approvals. `undefined` where it has none, or one that is still to come:
 * what is not in force cannot be late.
 */
export function berlakuSejak(sop: Sop, hariIni: Hari): Saat | undefined {
  const sejak = terakhir([...saatTanggal(sop, 'pengesahan', 'efektif'), ...saatPeristiwa(sop, 'disahkan', 'ditetapkan')]);
  return sejak && bandingkanTanggal(sejak.tanggal, hariIni) <= 0 ? sejak : undefined;
}

/** Whether dates or events may be missing only because they could not be read. */
export function daurHidupMeragukan({ rusak, riwayat, tanggal }: Sop, dokumen: Dokumen): boolean {
  const bagian = [riwayat, ...Object.values(tanggal)];
  return rusak || bagian.some((b) => b !== undefined && adaMasalah(dokumen, b.range));
}
