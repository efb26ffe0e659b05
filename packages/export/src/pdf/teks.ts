/** Lines of text in their faces, with boxes for what these lack. */
import { type Sambung, type TeksLetak, TINTA, tambahanSpasi, ukurTeks } from '@alir/diagram';
import { type Gaya, gaya } from '../huruf.ts';
import { HurufTakAda } from '../huruf-tak-ada.ts';
import type { PeringatanEkspor } from '../peringatan.ts';
import type { BerkasPdf } from './berkas.ts';

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
  readonly #takAda: HurufTakAda;

  constructor(berkas: BerkasPdf) {
    this.#berkas = berkas;
    this.#takAda = new HurufTakAda((gaya, huruf) => berkas.adaHuruf(gaya, huruf));
  }

  get peringatan(): readonly PeringatanEkspor[] {
    return this.#takAda.peringatan;
  }

  /** Sets the line; `akhir` says what comes behind it to those who copy or hear it. */
  tulis(line: TeksLetak, akhir: AkhirBaris = 'selesai'): void {
    const { x, y, anchor, size, bold, runs, garisBawah } = line;
    const utuh = runs.flatMap(({ text, italic }) => this.#potong(text, gaya(bold, italic), size));
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
    return this.#takAda.penggal(teks, gaya).map(({ teks, asli }) => {
      const width = this.#berkas.lebarTeks(teks, gaya, size);
      // A box is as wide as the layout took the character for, so that its neighbours stand where they were laid.
      return {
        teks,
        gaya,
        width: asli === undefined ? width : Math.max(ukurTeks(asli, { size }), width),
        ...(asli !== undefined && { asli }),
      };
    });
  }
}
