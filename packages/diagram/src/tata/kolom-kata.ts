/**
 * How narrow a text column may be so that no word in it is broken. Words that are longer than any column should be (addresses, words
 * without an end) are broken all the same.
 */
import { formatWaktu, type Langkah, type Sop } from '@alir/core';
import { type LabelTabel, UKURAN } from '../opsi.ts';
import { type Huruf, ukurTeks } from '../teks/ukur.ts';
import { GAYA_BAWAAN, type Gaya, KOLOM_TEKS, type KolomTeks } from './gaya.ts';

/** No word widens a column beyond this, in millimetres. */
const KATA_TERPANJANG = 40;

/** The least width of each text column of `sop`, its padding included, with cells in type of `sel` and headings in type of `kepala`. */
export function kolomMenurutKata(sop: Sop, label: LabelTabel, sel: number, kepala: number): Record<KolomTeks, number> {
  const langkah = sop.prosedur.flatMap((p) => p.langkah);
  const lebar = (name: KolomTeks) => {
    const heading = kataTerlebar(label[name], { size: kepala, bold: true });
    const word = langkah.reduce((widest, l) => Math.max(widest, ...isi(l, name).map((text) => kataTerlebar(text, { size: sel }))), heading);
    return Math.min(KATA_TERPANJANG, word) + 2 * UKURAN.bantalan + UKURAN.longgar;
  };
  return Object.fromEntries(KOLOM_TEKS.map((name) => [name, lebar(name)])) as Record<KolomTeks, number>;
}

/** The usual sizes, with columns as wide as their widest words ask. */
export function gayaMenurutKata(sop: Sop, label: LabelTabel): Gaya {
  const kata = kolomMenurutKata(sop, label, GAYA_BAWAAN.hurufSel, GAYA_BAWAAN.huruf);
  const paling = (kolom: Gaya['kolomSempit']) =>
    Object.fromEntries(KOLOM_TEKS.map((name) => [name, Math.max(kolom[name], kata[name])])) as Gaya['kolomSempit'];
  return { ...GAYA_BAWAAN, kolomSempit: paling(GAYA_BAWAAN.kolomSempit), kolomBiasa: paling(GAYA_BAWAAN.kolomBiasa) };
}

function isi(langkah: Langkah, name: KolomTeks): string[] {
  if (name === 'no') return [String(langkah.no)];
  if (name === 'waktu') return langkah.waktu.nilai ? formatWaktu(langkah.waktu.nilai) : [];
  return (name === 'uraian' ? langkah.uraian : langkah[name].teks).map(({ text }) => text);
}

/** Width of the widest part of a text that is never broken while its column is wide enough. */
function kataTerlebar(text: string, huruf: Huruf): number {
  return text.split(/\s+|(?<=[-/])/u).reduce((widest, word) => Math.max(widest, ukurTeks(word, huruf)), 0);
}
