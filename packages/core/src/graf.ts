import type { IndeksLangkah, Prosedur } from './dokumen.ts';
import { type TotalWaktu, totalWaktu } from './waktu.ts';

/**
 * The rows that one comes to from each row, along flow, information and connectors; several times where several lines lead there. Rows
 * are taken as a whole: whoever enters a row reaches all of its symbols.
 */
export function langkahBerikut(prosedur: Prosedur): readonly (readonly IndeksLangkah[])[] {
  const barisOf = (simbol: number) => prosedur.simbol[simbol]!.langkah;
  const berikut: number[][] = prosedur.langkah.map(() => []);
  for (const { dari, ke, jenis } of prosedur.alur) if (jenis !== 'bersama') berikut[barisOf(dari)]!.push(barisOf(ke));
  for (const { sumber, tujuan } of prosedur.konektor) {
    if (tujuan) for (const { dari } of sumber) berikut[barisOf(dari)]!.push(barisOf(tujuan.ke));
  }
  return berikut;
}

/** The rows that the flow reaches, by {@link langkahBerikut}: from the first row and every row with a `mulai`. */
export function langkahTerjangkau(prosedur: Prosedur): Set<IndeksLangkah> {
  const berikut = langkahBerikut(prosedur);
  const terjangkau = new Set<IndeksLangkah>();
  // A first row that nobody does is not yet where the flow begins.
  const antrean = prosedur.simbol.slice(0, 1).map((simbol) => simbol.langkah);
  for (const simbol of prosedur.simbol) if (simbol.jenis === 'mulai') antrean.push(simbol.langkah);
  for (let baris = antrean.pop(); baris !== undefined; baris = antrean.pop()) {
    if (terjangkau.has(baris)) continue;
    terjangkau.add(baris);
    antrean.push(...berikut[baris]!);
  }
  return terjangkau;
}

/** The standard times of a procedure added up; a merged cell counts once. */
export function waktuProsedur({ langkah }: Prosedur): TotalWaktu {
  return totalWaktu(langkah.flatMap(({ indeks, waktu }) => (waktu.awal === indeks && waktu.nilai ? [waktu.nilai] : [])));
}
