/** Lines of text in their faces. What the font lacks is a box, and known to the reader; what is invisible is left out. */
import { type TeksLetak, TINTA, ukurTeks } from '@alir/diagram';
import type { BerkasPdf } from './berkas.ts';
import { type Gaya, gaya } from './gaya.ts';

/** Stands for what the font lacks. */
const KOTAK = '□';

/** Control and format characters, halves of pairs, variation selectors, and what is no character at all. */
const TAK_TAMPAK = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\p{Noncharacter_Code_Point}]/gu;

/** Text without what nobody sees; white space is a space. */
export function tampak(teks: string): string {
  return teks.replace(/[\t\n\v\f\r]/gu, ' ').replace(TAK_TAMPAK, '');
}

/** A stretch that one face has all of, or one character that it lacks. */
interface Potongan {
  readonly teks: string;
  readonly gaya: Gaya;
  readonly width: number;
  /** The character that a box stands for. */
  readonly asli?: string;
}

export class PenulisTeks {
  readonly #berkas: BerkasPdf;
  readonly #takAda = new Set<string>();

  constructor(berkas: BerkasPdf) {
    this.#berkas = berkas;
  }

  /** What the fonts lacked so far, each character once. */
  get takAda(): readonly string[] {
    return [...this.#takAda];
  }

  /** Sets the line; `bersambung` says that the next line goes on with its text, so that a space parts their words. */
  tulis({ x, y, anchor, size, bold, runs }: TeksLetak, bersambung = false): void {
    const potongan = runs.flatMap(({ text, italic }) => this.#potong(tampak(text), gaya(bold, italic), size));
    const lebar = potongan.reduce((sum, { width }) => sum + width, 0);
    let kiri = anchor === 'middle' ? x - lebar / 2 : x;
    potongan.forEach(({ teks, gaya, width, asli }, i) => {
      const spasi = bersambung && i === potongan.length - 1 && !/[-/\s]$/u.test(teks) ? ' ' : '';
      this.#berkas.tulis(teks + spasi, gaya, size, TINTA.tinta, kiri, y, asli);
      kiri += width;
    });
  }

  #potong(teks: string, gaya: Gaya, size: number): Potongan[] {
    const hasil: Potongan[] = [];
    let ada = '';
    const simpan = () => {
      if (ada !== '') hasil.push({ teks: ada, gaya, width: this.#berkas.lebarTeks(ada, gaya, size) });
      ada = '';
    };
    for (const huruf of teks) {
      if (this.#berkas.adaHuruf(gaya, huruf)) ada += huruf;
      else {
        simpan();
        this.#takAda.add(huruf);
        // As wide as the layout took it for, so that its neighbours stand where they were laid.
        hasil.push({
          teks: KOTAK,
          gaya,
          width: Math.max(ukurTeks(huruf, { size }), this.#berkas.lebarTeks(KOTAK, gaya, size)),
          asli: huruf,
        });
      }
    }
    simpan();
    return hasil;
  }
}
