/** XML by hand: elements, and text that is nothing but text. */
import { lolos } from '@alir/diagram';

export const DEKLARASI = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Atribut = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes, without those that are `undefined`, around what is XML already. */
export function unsur(nama: string, atribut: Atribut = {}, ...isi: readonly string[]): string {
  const sifat = Object.entries(atribut).flatMap(([kunci, nilai]) => (nilai === undefined ? [] : ` ${kunci}="${lolos(String(nilai))}"`));
  const dalam = isi.join('');
  return dalam === '' ? `<${nama}${sifat.join('')}/>` : `<${nama}${sifat.join('')}>${dalam}</${nama}>`;
}

/** An element that holds a text; its spaces are kept. */
export function unsurTeks(nama: string, teks: string, atribut: Atribut = {}): string {
  return unsur(nama, { ...atribut, ...(/^\s|\s$|\n/u.test(teks) && { 'xml:space': 'preserve' }) }, lolos(teks));
}

/** A text as spreadsheets write it, who take `_x0041_` for a letter. */
export function lolosLembar(teks: string): string {
  return teks.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');
}
