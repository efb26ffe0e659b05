/**
 * Paragraphs at their places. Their lines are those of the layout: each is a box as wide as its paragraph, which breaks the line on the sheet and
 * nowhere else, so that who copies or hears the text gets what the author wrote. The hyphen of a broken word is drawn, not written.
 */
import { kotakBaris, lolos, type TeksLetak, tambahanSpasi, teksBaris, ukurTeks } from '@alir/diagram';
import type { Paragraf } from '../susunan/paragraf.ts';
import { tampak } from '../tampak.ts';
import { mm, unsur } from './unsur.ts';

/** What the font says of itself, as parts of the type size: from the baseline up, and down. */
const NAIK = 0.905;
const TURUN = 0.212;

export interface Titik {
  readonly x: number;
  readonly y: number;
}

/** The lines of a paragraph, to be put into what it is; `asal` is the corner of the box that its place is reckoned from. */
export function teksHtml(teks: Paragraf['teks'], asal: Titik): string {
  return kolom(teks)
    .map((lines) => kolomHtml(lines, asal) + (lines.at(-1) === teks.at(-1) ? '' : sela(lines.at(-1)!)))
    .join('');
}

/** Its lines as they stand below each other; what goes on beside a line is another column. */
function kolom(teks: Paragraf['teks']): TeksLetak[][] {
  const hasil: TeksLetak[][] = [];
  for (const line of teks) {
    const atas = hasil.at(-1)?.at(-1);
    if (atas && atas.x === line.x && atas.anchor === line.anchor && atas.y < line.y) hasil.at(-1)!.push(line);
    else hasil.push([line]);
  }
  return hasil;
}

function kolomHtml(teks: readonly TeksLetak[], asal: Titik): string {
  const { x, y, anchor, size, bold, garisBawah } = teks[0]!;
  const lebar = Math.max(...teks.map((line) => (rata(line) ? line.rata! : ukurTeks(teksBaris(line.runs), line))));
  const tinggi = teks.length > 1 ? (teks.at(-1)!.y - y) / (teks.length - 1) : kotakBaris(teks[0]!).tinggi;
  const atas = y - (tinggi - (NAIK + TURUN) * size) / 2 - NAIK * size;
  const kelas = ['teks', ...(anchor === 'middle' ? ['tengah'] : []), ...(bold ? ['tebal'] : []), ...(garisBawah ? ['bergaris'] : [])];
  const style = [
    `left:${mm((anchor === 'middle' ? x - lebar / 2 : x) - asal.x)}`,
    `top:${mm(atas - asal.y)}`,
    `width:${mm(lebar)}`,
    `font-size:${mm(size)}`,
    `line-height:${mm(tinggi)}`,
  ].join(';');
  const lines = teks.map((line) => baris(line) + (line === teks.at(-1) ? '' : sela(line)));
  return unsur('span', { class: kelas.join(' '), style }, lines.join(''));
}

/** It fills the width of its paragraph. */
function rata(line: TeksLetak): boolean {
  return tambahanSpasi(line) > 0;
}

/** What parts a line from the next. */
function sela({ runs }: TeksLetak): string {
  return runs.at(-1)?.sambung ? '' : ' ';
}

function baris(line: TeksLetak): string {
  const { runs } = line;
  const terpenggal = runs.at(-1)?.sambung === 'penggal';
  const isi = runs.map(({ text, italic, sambung }) => {
    const kata = tampak(text);
    const utuh = lolos(sambung === 'penggal' ? kata.slice(0, -1) : kata);
    return italic ? unsur('i', {}, utuh) : utuh;
  });
  const kelas = ['baris', ...(terpenggal ? ['penggal'] : []), ...(rata(line) ? ['rata'] : [])];
  return unsur('span', { class: kelas.join(' ') }, isi.join(''));
}
