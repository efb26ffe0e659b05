import type { Sop, Teks } from '@alir/core';
import { type AwalKegiatan, pembacaKegiatan } from './bahasa/awal-kegiatan.ts';

/** The steps of an SOP whose activity begins with something that is certainly no verb; only the first text of an activity begins it. */
export function* awalKeliru({ prosedur, pelaksana }: Sop): Generator<{ no: number; teks: Teks; awal: AwalKegiatan }> {
  const baca = pembacaKegiatan(pelaksana.map(({ label }) => label.text));
  for (const { no, uraian } of prosedur.flatMap(({ langkah }) => langkah)) {
    const [teks] = uraian;
    const awal = teks && baca(teks.text);
    if (awal) yield { no, teks, awal };
  }
}
