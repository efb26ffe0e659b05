/** Lines of text in their faces. What the font lacks is a box, and known to the reader; what is invisible is left out. */
import { type Sambung, type TeksLetak, TINTA, tambahanSpasi, ukurTeks } from '@alir/diagram';
import { type Gaya, gaya } from '../huruf.ts';
import { tampak } from '../tampak.ts';
import type { BerkasPdf } from './berkas.ts';

/** Stands for what the font lacks. */
const KOTAK = '□';
const TANDA_HUBUNG_LUNAK = '\u00ad';
const SETITIK = 1e-6;
/** As parts of the type size: under the baseline, and how thick. */
const GARIS_BAWAH = { jarak: 0.11, tebal: 0.06 };

/** What comes behind a line: nothing, a space and more text, or the rest of its last word, perhaps behind a hyphen of ours. */
export type AkhirBaris = 'selesai' | 'spasi' | Sambung;

/** What comes behind each of these lines, which follow each other. */
export function akhirBaris(teks: readonly TeksLetak[]): ReadonlyMap<TeksLetak, AkhirBaris> {
  return new Map(
    teks.map((line, i) => {
      const berikut = teks[i + 1];
      return [line, berikut ? (berikut.lanjutan && line.runs.at(-1)?.sambung) || 'spasi' : 'selesai'];
    }),
  );
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

  /** Sets the line; `akhir` says what comes behind it to those who copy or hear it. */
  tulis(line: TeksLetak, akhir: AkhirBaris = 'selesai'): void {
    const { x, y, anchor, size, bold, runs, garisBawah } = line;
    const utuh = runs.flatMap(({ text, italic }) => this.#potong(tampak(text), gaya(bold, italic), size));
    const potongan = tambahanSpasi(line) > 0 ? this.#renggang(utuh, line.rata!, size) : utuh;
    const lebar = potongan.reduce((sum, { width }) => sum + width, 0);
    const awal = anchor === 'middle' ? x - lebar / 2 : x;
    let kiri = awal;
    for (const { teks, gaya, width, asli } of akhir === 'penggal' ? this.#tanpaPenggal(potongan, size) : potongan) {
      const spasi = akhir === 'spasi' && kiri + width >= awal + lebar - SETITIK ? ' ' : '';
      this.#berkas.tulis(teks + spasi, gaya, size, TINTA.tinta, kiri, y, asli);
      kiri += width;
    }
    if (garisBawah) this.#garisBawah(awal, lebar, y, size);
  }

  /** The same word by word, each with the space behind it, which is as wide as makes them `rata` together: by the font's own widths. */
  #renggang(utuh: readonly Potongan[], rata: number, size: number): Potongan[] {
    const kata = utuh.flatMap((satu) => {
      if (satu.asli !== undefined) return [satu];
      return satu.teks.split(/(?<= )/u).map((teks) => ({ ...satu, teks, width: this.#berkas.lebarTeks(teks, satu.gaya, size) }));
    });
    const sisa = rata - kata.reduce((sum, { width }) => sum + width, 0);
    const tambahan = sisa / kata.filter(({ teks }) => teks.endsWith(' ')).length;
    return kata.map((satu) => (satu.teks.endsWith(' ') ? { ...satu, width: satu.width + tambahan } : satu));
  }

  /** The hyphen at the end, which the author did not write, as one that is none to those who copy the text. */
  #tanpaPenggal(potongan: readonly Potongan[], size: number): Potongan[] {
    const akhir = potongan.at(-1)!;
    const teks = akhir.teks.slice(0, -1);
    const width = this.#berkas.lebarTeks(teks, akhir.gaya, size);
    return [
      ...potongan.slice(0, -1),
      { ...akhir, teks, width },
      { teks: '-', gaya: akhir.gaya, width: akhir.width - width, asli: TANDA_HUBUNG_LUNAK },
    ];
  }

  #garisBawah(x: number, lebar: number, y: number, size: number): void {
    const bawah = y + GARIS_BAWAH.jarak * size;
    const garis = { warna: TINTA.tinta, tebal: GARIS_BAWAH.tebal * size };
    this.#berkas.gores(
      [
        ['M', x, bawah],
        ['L', x + lebar, bawah],
      ],
      { garis },
    );
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
