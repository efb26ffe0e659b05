import type { Sop, Teks } from '@alir/core';
import { type AwalKegiatan, pembacaKegiatan } from './bahasa/awal-kegiatan.ts';

/** A step whose activity begins with something that is certainly no verb. */
export interface AwalKeliru {
  readonly no: number;
  /** The first text of the activity: only that begins it. */
  readonly teks: Teks;
  readonly awal: AwalKegiatan;
  /** The labels of the lanes in which the step stands. */
  readonly jalur: readonly string[];
}

export function* awalKeliru({ prosedur, pelaksana }: Sop): Generator<AwalKeliru> {
  const baca = pembacaKegiatan(pelaksana.map(({ label }) => label.text));
  for (const { langkah, simbol } of prosedur) {
    for (const { no, uraian, simbol: milik } of langkah) {
      const [teks] = uraian;
      const awal = teks && baca(teks.text);
      if (!awal) continue;
      const lanes = new Set(milik.flatMap((id) => simbol[id]!.lanes));
      yield { no, teks, awal, jalur: [...lanes].flatMap((lane) => pelaksana[lane]?.label.text ?? []) };
    }
  }
}

/** Whether who acts by the words of the step is who acts by its lanes. */
export function pelakuDiJalur({ teks, jalur }: AwalKeliru): boolean {
  return pembacaKegiatan(jalur)(teks.text)?.jenis === 'pelaksana';
}
