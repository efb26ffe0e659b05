/** The legal bases of several SOPs as one list. */
import type { Dokumen, Sop, Teks } from '@alir/core';
import { dasarHukum } from './dasar-hukum.ts';
import { DasarHukumTerlihat } from './dasar-hukum-terlihat.ts';
import { tingkat } from './hukum/index.ts';

/**
 * What the SOPs are based on, each regulation once, as the first of them writes it: from the highest regulation down, those of one rank by
 * year. What has no rank or no year stays behind what stands before it in its SOP.
 */
export function dasarHukumBersama(semua: Iterable<{ readonly sop: Sop; readonly dokumen: Dokumen }>): Teks[] {
  const terlihat = new DasarHukumTerlihat();
  const hasil: { readonly teks: Teks; readonly peringkat: number; readonly tahun: number }[] = [];
  for (const { sop, dokumen } of semua) {
    let [peringkat, tahun] = [0, 0];
    for (const butir of dasarHukum(sop, dokumen)) {
      const utama = butir.kutipan?.utama;
      const tempat = utama && tingkat(utama);
      if (tempat && tempat.tertinggi !== peringkat) [peringkat, tahun] = [tempat.tertinggi, 0];
      tahun = utama?.tahun?.nilai ?? tahun;
      if (!terlihat.catat(butir)) hasil.push({ teks: butir.teks, peringkat, tahun });
    }
  }
  return hasil.toSorted((a, b) => a.peringkat - b.peringkat || a.tahun - b.tahun).map(({ teks }) => teks);
}
