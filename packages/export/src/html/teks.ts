/**
 * Paragraphs at their places. Their lines are those of the layout: each is a box as wide as its paragraph, which breaks the line on the sheet and
 * nowhere else, so that who copies or hears the text gets what the author wrote. The hyphen of a broken word is drawn, not written.
 */
import { lolos, type TeksLetak, teksBaris, ukurTeks } from '@alir/diagram';
import type { Paragraf } from '../susunan/paragraf.ts';
import { tampak } from '../tampak.ts';
import { mm, unsur } from './unsur.ts';

/** What the font says of itself, as parts of the type size: from the baseline up, and down. */
const NAIK = 0.905;
const TURUN = 0.212;
/** From line to line where there is but one. */
const SPASI = 1.2;

export interface Titik {
  readonly x: number;
  readonly y: number;
}

/** The lines of a paragraph, to be put into what it is; `asal` is the corner of the box that its place is reckoned from. */
export function teksHtml(teks: Paragraf['teks'], asal: Titik): string {
  const { x, y, anchor, size, bold, garisBawah } = teks[0]!;
  const lebar = Math.max(...teks.map((line) => ukurTeks(teksBaris(line.runs), line)));
  const tinggi = teks.length > 1 ? (teks.at(-1)!.y - y) / (teks.length - 1) : SPASI * size;
  const atas = y - (tinggi - (NAIK + TURUN) * size) / 2 - NAIK * size;
  const kelas = ['teks', ...(anchor === 'middle' ? ['tengah'] : []), ...(bold ? ['tebal'] : []), ...(garisBawah ? ['bergaris'] : [])];
  const style = [
    `left:${mm((anchor === 'middle' ? x - lebar / 2 : x) - asal.x)}`,
    `top:${mm(atas - asal.y)}`,
    `width:${mm(lebar)}`,
    `font-size:${mm(size)}`,
    `line-height:${mm(tinggi)}`,
  ].join(';');
  return unsur('span', { class: kelas.join(' '), style }, teks.map((line, i) => baris(line, i === teks.length - 1)).join(''));
}

/** A line, and what parts it from the next. */
function baris({ runs }: TeksLetak, terakhir: boolean): string {
  const sambung = terakhir ? undefined : runs.at(-1)?.sambung;
  const isi = runs.map(({ text, italic }, i) => {
    const kata = tampak(text);
    const utuh = sambung === 'penggal' && i === runs.length - 1 ? kata.slice(0, -1) : kata;
    return italic ? unsur('i', {}, lolos(utuh)) : lolos(utuh);
  });
  return unsur('span', { class: sambung === 'penggal' ? 'baris penggal' : 'baris' }, isi.join('')) + (terakhir || sambung ? '' : ' ');
}
