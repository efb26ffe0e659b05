import type { IndeksLangkah, Prosedur } from './dokumen.ts';
import { type TotalWaktu, totalWaktu } from './waktu.ts';

/**
 * The rows that one comes to from each row, along flow, information and connectors; several times where several lines lead there. Rows
 * are taken as a whole: whoever enters a row reaches all of its symbols.
 */
export function langkahBerikut(prosedur: Prosedur): Jaringan {
  const barisOf = (simbol: number) => prosedur.simbol[simbol]!.langkah;
  const berikut: number[][] = prosedur.langkah.map(() => []);
  for (const { dari, ke, jenis } of prosedur.alur) if (jenis !== 'bersama') berikut[barisOf(dari)]!.push(barisOf(ke));
  for (const { sumber, tujuan } of prosedur.konektor) {
    if (tujuan) for (const { dari } of sumber) berikut[barisOf(dari)]!.push(barisOf(tujuan.ke));
  }
  return berikut;
}

/** Where one comes to from each row. */
export type Jaringan = readonly (readonly IndeksLangkah[])[];

/** The rows that the flow reaches, by {@link langkahBerikut}: from the first row and every row with a `mulai`. */
export function langkahTerjangkau(prosedur: Prosedur, berikut: Jaringan = langkahBerikut(prosedur)): Set<IndeksLangkah> {
  // A first row that nobody does is not yet where the flow begins.
  const awal = prosedur.simbol.slice(0, 1).map((simbol) => simbol.langkah);
  for (const simbol of prosedur.simbol) if (simbol.jenis === 'mulai') awal.push(simbol.langkah);
  return telusuri(awal, berikut);
}

/** These rows and all that one comes to from them. */
export function telusuri(awal: readonly IndeksLangkah[], berikut: Jaringan): Set<IndeksLangkah> {
  const sampai = new Set<IndeksLangkah>();
  const antrean = [...awal];
  for (let baris = antrean.pop(); baris !== undefined; baris = antrean.pop()) {
    if (sampai.has(baris)) continue;
    sampai.add(baris);
    antrean.push(...berikut[baris]!);
  }
  return sampai;
}

/** The same ways, walked backwards. */
export function kebalikan(berikut: Jaringan): Jaringan {
  const sebelum: IndeksLangkah[][] = berikut.map(() => []);
  for (const [dari, tujuan] of berikut.entries()) for (const ke of tujuan) sebelum[ke]!.push(dari);
  return sebelum;
}

/**
 * The rows in groups: those that one comes to from each other, each row in one (Kosaraju's algorithm). Time is linear in rows and ways;
 * nothing is recursive, as procedures may be long.
 */
export function kelompokSalingTerjangkau(berikut: Jaringan): ReadonlySet<IndeksLangkah>[] {
  const dikelompokkan = new Set<IndeksLangkah>();
  const kelompok: ReadonlySet<IndeksLangkah>[] = [];
  for (const awal of urutanKeluar(kebalikan(berikut)).reverse()) {
    if (dikelompokkan.has(awal)) continue;
    const satu = new Set<IndeksLangkah>();
    const antrean = [awal];
    for (let baris = antrean.pop(); baris !== undefined; baris = antrean.pop()) {
      if (dikelompokkan.has(baris)) continue;
      dikelompokkan.add(baris);
      satu.add(baris);
      antrean.push(...berikut[baris]!);
    }
    kelompok.push(satu);
  }
  return kelompok;
}

/** All rows in the order in which a walk that goes into the depth first leaves them. */
function urutanKeluar(berikut: Jaringan): IndeksLangkah[] {
  const urut: IndeksLangkah[] = [];
  const dimasuki = new Set<IndeksLangkah>();
  const tumpukan = [...berikut.keys()].map((baris) => ({ baris, keluar: false }));
  for (let satu = tumpukan.pop(); satu; satu = tumpukan.pop()) {
    const { baris, keluar } = satu;
    if (keluar) urut.push(baris);
    else if (!dimasuki.has(baris)) {
      dimasuki.add(baris);
      tumpukan.push({ baris, keluar: true }, ...berikut[baris]!.map((ke) => ({ baris: ke, keluar: false })));
    }
  }
  return urut;
}

/** The standard times of a procedure added up; a merged cell counts once. */
export function waktuProsedur({ langkah }: Prosedur): TotalWaktu {
  return totalWaktu(langkah.flatMap(({ indeks, waktu }) => (waktu.awal === indeks && waktu.nilai ? [waktu.nilai] : [])));
}
