/** What cells say: paragraphs as one text in its styles, each text once in the workbook. */

import { ukurTeks } from '@alir/diagram';
import { kataParagraf, type Paragraf, runsParagraf } from '../susunan/paragraf.ts';
import { tampak } from '../tampak.ts';
import { type GayaHuruf, unsurHuruf } from './gaya.ts';
import { pt } from './satuan.ts';
import { lolosLembar, unsur, unsurTeks } from './xml.ts';

export interface RunSel {
  readonly text: string;
  readonly huruf: GayaHuruf;
}

/** Kept free beside words (mm), by cells and for letters that are a little wider. */
const SAMPING = 1.1;
/** Letters are made no smaller than this part of their size. */
const TERKECIL = 0.7;

/**
 * Cells part words anywhere and without a hyphen. Where the drawing parts one, the cell has smaller letters, so that all its words are whole in
 * its width (mm): this part of their size, or 1 where that would not do.
 */
function pengecilan(paragraf: readonly Paragraf[], lebar: number): number {
  const terpenggal = paragraf.some(({ teks }) => teks.some(({ runs }) => runs.some(({ sambung }) => sambung === 'penggal')));
  if (!terpenggal) return 1;
  const kata = paragraf.flatMap((satu) =>
    kataParagraf(satu)
      .split(/(?<=[ -])/u)
      .map((kata) => ukurTeks(kata.trim(), satu.teks[0]!)),
  );
  const bagian = (lebar - SAMPING) / Math.max(...kata);
  return bagian < TERKECIL ? 1 : Math.min(1, bagian);
}

/** The paragraphs of a cell so wide (mm), one under the other, with their numbers before them. */
export function runsSel(paragraf: readonly Paragraf[], lebar: number): RunSel[] {
  const bagian = pengecilan(paragraf, lebar);
  const hasil: { text: string; huruf: GayaHuruf }[] = [];
  const tambah = (text: string, huruf: GayaHuruf) => {
    const last = hasil.at(-1);
    if (last && samaHuruf(last.huruf, huruf)) last.text += text;
    else if (text !== '') hasil.push({ text, huruf });
  };
  paragraf.forEach((satu, i) => {
    const { size, bold, garisBawah = false } = satu.teks[0]!;
    const huruf = { pt: pt(size * bagian), tebal: bold, miring: false, garisBawah };
    if (i > 0 && hasil.length > 0) hasil.at(-1)!.text += '\n';
    if (satu.penanda) tambah(`${kata(satu.penanda.runs)} `, { ...huruf, garisBawah: false });
    for (const { text, italic } of runsParagraf(satu)) tambah(text, { ...huruf, miring: italic });
  });
  return hasil;
}

function kata(runs: readonly { readonly text: string }[]): string {
  return tampak(runs.map(({ text }) => text).join(''));
}

function samaHuruf(a: GayaHuruf, b: GayaHuruf): boolean {
  return a.pt === b.pt && a.tebal === b.tebal && a.miring === b.miring && a.garisBawah === b.garisBawah;
}

/** The workbook's table of texts. */
export class DaftarTeks {
  readonly #nomor = new Map<string, number>();
  #dipakai = 0;

  /** The number of a text; one in a single style takes it from its cell. */
  nomor(runs: readonly RunSel[]): number {
    const t = (text: string) => unsurTeks('t', lolosLembar(text));
    const isi =
      runs.length === 1 ? t(runs[0]!.text) : runs.map(({ text, huruf }) => unsur('r', {}, unsurHuruf('rPr', huruf), t(text))).join('');
    this.#dipakai++;
    const ada = this.#nomor.get(isi);
    if (ada !== undefined) return ada;
    this.#nomor.set(isi, this.#nomor.size);
    return this.#nomor.size - 1;
  }

  xml(): string {
    return unsur(
      'sst',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', count: this.#dipakai, uniqueCount: this.#nomor.size },
      ...[...this.#nomor.keys()].map((isi) => unsur('si', {}, isi)),
    );
  }
}
