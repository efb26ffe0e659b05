/** The strips that cells of a form are made of. Lengths and type sizes in millimetres. */
import type { Run } from '@alir/core';
import { type Baris, bungkusRuns, bungkusSeimbang, teksBaris } from '../teks/bungkus.ts';
import { penandaButir, pisahPenanda } from '../teks/butir.ts';
import { tataTeks, tinggiBaris } from '../teks/letak.ts';
import { ukurTeks } from '../teks/ukur.ts';
import type { Larik } from './kotak.ts';

export interface GayaLarik {
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle';
  /** Struck under, as the name of who signs. */
  readonly garisBawah?: boolean;
  /** The name of the SOP that the text refers to. */
  readonly sop?: string | undefined;
  /** Justified, as official texts are where their lines are long. */
  readonly rata?: boolean | undefined;
}

/** Lines of a text, set in `width`; centred ones about equally long. */
export function larikTeks(runs: readonly Run[], width: number, gaya: GayaLarik): Larik[] {
  const bungkus = gaya.anchor === 'middle' ? bungkusSeimbang : bungkusRuns;
  return bungkus(runs, width, gaya).map((baris, i, semua) =>
    larikBaris(baris, gaya, { lanjutan: i > 0, terakhir: i === semua.length - 1 }),
  );
}

/** Lines of the tool's own words. */
export function larikPolos(text: string, width: number, gaya: GayaLarik): Larik[] {
  return larikTeks(polos(text), width, gaya);
}

export function polos(text: string): Run[] {
  return [{ text, italic: false }];
}

/** An empty strip. */
export function jeda(tinggi: number): Larik {
  return { tinggi };
}

/** An item of a list, and the name of the SOP that it refers to, if it is nothing but that. */
export interface ButirDaftar {
  readonly runs: readonly Run[];
  readonly sop?: string;
}

/** Between the items of a list. */
const ANTAR_BUTIR = 0.5;

/** Items, each beside its number where there are several; whose author numbered them himself keeps his numbers. */
export function larikDaftar(butir: readonly ButirDaftar[], width: number, { size, rata }: Pick<GayaLarik, 'size' | 'rata'>): Larik[] {
  const bernomor = butir.length > 1 && !butir.some(({ runs: [first] }) => first && penandaButir(first.text));
  const terlebar = ukurTeks(`${butir.length}. `, { size });
  return butir.flatMap(({ runs, sop }, i) => {
    const gantung = bernomor ? { penanda: polos(`${i + 1}.`)[0]!, isi: runs, inden: terlebar } : pisahPenanda(runs, size);
    const larik = larikGantung(gantung, width, { size, rata, sop });
    return [...(i > 0 && larik.length > 0 ? [{ ...jeda(ANTAR_BUTIR), lekat: true }] : []), ...larik];
  });
}

/** What hangs `inden` millimetres beside its number or mark. */
export type Gantungan = ReturnType<typeof pisahPenanda>;

/** Lines of one item; the first two stay together, and the last two. */
export function larikGantung({ penanda, isi, inden }: Gantungan, width: number, gaya: GayaLarik): Larik[] {
  const lines = bungkusRuns(isi, width - inden, gaya);
  return lines.map((baris, n): Larik => {
    const letak = { lanjutan: n > 0, terakhir: n === lines.length - 1, inden, ...(n === 0 && penanda && { penanda: penanda.text }) };
    const larik = larikBaris(baris, gaya, letak);
    return lines.length > 1 && (n === 0 || n === lines.length - 2) ? { ...larik, lekat: true } : larik;
  });
}

interface LetakBaris {
  /** Goes on with the text of the strip above. */
  readonly lanjutan?: boolean;
  /** No strip goes on with its text. */
  readonly terakhir?: boolean;
  readonly inden?: number;
  /** Stands before the first line of an item. */
  readonly penanda?: string;
}

function larikBaris(
  baris: Baris,
  { size, bold = false, anchor = 'start', garisBawah = false, rata = false, sop }: GayaLarik,
  { lanjutan = false, terakhir = true, inden = 0, penanda }: LetakBaris = {},
): Larik {
  const tinggi = tinggiBaris(1, size);
  const teks = teksBaris(baris);
  const sifat = { ...(lanjutan && { lanjutan }), ...(garisBawah && { garisBawah }), ...(sop !== undefined && { sop }) };
  return {
    tinggi,
    kata: penanda === undefined ? teks : `${penanda} ${teks}`,
    gores(goresan, x, y, width) {
      if (penanda !== undefined) {
        const tempat = { x, y, width, height: tinggi };
        goresan.teks.push(...tataTeks([polos(penanda)], tempat, { size, anchor: 'start', sifat: { penanda: true } }));
      }
      const tempat = { x: x + inden, y, width: width - inden, height: tinggi };
      const milik = rata && !terakhir ? { ...sifat, rata: tempat.width } : sifat;
      goresan.teks.push(...tataTeks([baris], tempat, { size, bold, anchor, sifat: milik }));
    },
  };
}

const TITIK = '.';

/** Dots to write on, `panjang` millimetres of them behind `awal`, where the form does not say who; nobody needs to hear them. */
export function larikTitik(panjang: number, { size }: Pick<GayaLarik, 'size'>, awal = ''): Larik {
  const isian = awal + titik(panjang - ukurTeks(awal, { size }), size);
  const { kata: _, ...larik } = larikBaris(polos(isian), { size, anchor: 'middle' });
  return larik;
}

/** Free behind dots, so that programs whose letters are a little wider do not break them. */
const LONGGAR = 3;

/** Lines of a text, and dots behind it to the end of `width`, which get at least `sisa` millimetres of it. Nobody needs to hear them either. */
export function larikBertitik(runs: readonly Run[], width: number, gaya: GayaLarik, sisa: number): Larik[] {
  const lines = bungkusRuns(runs, width - sisa, gaya);
  return lines.map((baris, i) => {
    if (i < lines.length - 1) return larikBaris(baris, gaya, { lanjutan: i > 0, terakhir: false });
    const kata = teksBaris(baris);
    const berisi = [...baris, ...polos(` ${titik(width - LONGGAR - ukurTeks(`${kata} `, gaya), gaya.size)}`)];
    return { ...larikBaris(berisi, gaya, { lanjutan: i > 0 }), kata };
  });
}

/** Dots that fill `panjang` millimetres. */
function titik(panjang: number, size: number): string {
  return TITIK.repeat(Math.max(0, Math.floor(panjang / ukurTeks(TITIK, { size }))));
}
