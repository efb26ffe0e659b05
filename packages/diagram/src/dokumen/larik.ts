/** The strips that cells of a form are made of. Lengths and type sizes in millimetres. */
import type { Run } from '@alir/core';
import { type Baris, bungkusRuns, bungkusSeimbang, lebarBaris, teksBaris } from '../teks/bungkus.ts';
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
}

/** Lines of a text, set in `width`; centred ones about equally long. */
export function larikTeks(runs: readonly Run[], width: number, gaya: GayaLarik): Larik[] {
  const bungkus = gaya.anchor === 'middle' ? bungkusSeimbang : bungkusRuns;
  return bungkus(runs, width, gaya).map((baris) => larikBaris(baris, gaya));
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

/** Between the items of a list. */
const ANTAR_BUTIR = 0.5;

/** Items, each beside its number where there are several; whose author numbered them himself keeps his numbers. */
export function larikDaftar(butir: readonly (readonly Run[])[], width: number, { size }: Pick<GayaLarik, 'size'>): Larik[] {
  const bernomor = butir.length > 1 && !butir.some(([first]) => first && penandaButir(first.text));
  const terlebar = ukurTeks(`${butir.length}. `, { size });
  return butir.flatMap((runs, i) => {
    const { penanda, isi, inden } = bernomor ? { penanda: polos(`${i + 1}.`)[0]!, isi: runs, inden: terlebar } : pisahPenanda(runs, size);
    const lines = bungkusRuns(isi, width - inden, { size });
    return [
      ...(i > 0 && lines.length > 0 ? [{ ...jeda(ANTAR_BUTIR), lekat: true }] : []),
      ...lines.map((baris, n): Larik => {
        const larik = larikBaris(baris, { size }, inden, n === 0 ? penanda?.text : undefined);
        return n === 0 && lines.length > 1 ? { ...larik, lekat: true } : larik;
      }),
    ];
  });
}

/** Under a name, as a part of its type size below the middle of its line. */
const BAWAH = 0.58;

function larikBaris(baris: Baris, { size, bold = false, anchor = 'start', garisBawah }: GayaLarik, inden = 0, penanda?: string): Larik {
  const tinggi = tinggiBaris(1, size);
  const teks = teksBaris(baris);
  return {
    tinggi,
    kata: penanda === undefined ? teks : `${penanda} ${teks}`,
    gores(goresan, x, y, width) {
      if (penanda !== undefined)
        goresan.teks.push(...tataTeks([polos(penanda)], { x, y, width, height: tinggi }, { size, anchor: 'start' }));
      goresan.teks.push(...tataTeks([baris], { x: x + inden, y, width: width - inden, height: tinggi }, { size, bold, anchor }));
      if (!garisBawah) return;
      const panjang = lebarBaris([baris], { size, bold });
      const kiri = anchor === 'start' ? x : x + (width - panjang) / 2;
      const bawah = y + tinggi / 2 + size * BAWAH;
      goresan.kisi.push({ x1: kiri, y1: bawah, x2: kiri + panjang, y2: bawah, tebal: true });
    },
  };
}

/** A line to sign on, where the form does not say who. */
export function garisNama(panjang: number, tinggi: number): Larik {
  return {
    tinggi,
    gores({ kisi }, x, y, width) {
      const kiri = x + (width - Math.min(panjang, width)) / 2;
      kisi.push({ x1: kiri, y1: y + tinggi / 2, x2: kiri + Math.min(panjang, width), y2: y + tinggi / 2, tebal: true });
    },
  };
}
