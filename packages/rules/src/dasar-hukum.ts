import type { Butir, Dokumen, EntriRegister, Locale, Sop, Teks } from '@alir/core';
import { formatTanggal } from '@alir/core';
import { bacaKutipanHukum, type KutipanHukum } from './hukum/index.ts';
import { adaMasalah } from './masalah.ts';
import type { Params } from './rule.ts';

/** An item of dasar hukum that says something, and the regulation it cites, if it can be read as citing one. */
export interface DasarHukum {
  readonly butir: Butir;
  readonly teks: Teks;
  readonly kutipan?: KutipanHukum;
}

/** Says that there is none: no citation to be read, and no legal basis. */
const TIDAK_ADA = /^(?:[-–—]+|nihil|tidak ada)?\.?$/iu;

/** Whether an item says nothing, or that there is nothing. */
export function tanpaIsi(teks: Teks): boolean {
  return TIDAK_ADA.test(teks.text.trim());
}

const TERBACA = new WeakMap<Sop, readonly DasarHukum[]>();

/** The legal basis of an SOP, read once for all rules; items that the reader of the text already stumbled over are left out. */
export function dasarHukum(sop: Sop, dokumen: Dokumen): readonly DasarHukum[] {
  const sudah = TERBACA.get(sop);
  if (sudah) return sudah;
  const terbaca = (sop.daftar.dasarHukum?.butir ?? []).flatMap((butir) => {
    const { teks, range } = butir;
    if (!teks || tanpaIsi(teks) || adaMasalah(dokumen, range)) return [];
    return { butir, teks, kutipan: bacaKutipanHukum(teks.text) };
  });
  TERBACA.set(sop, terbaca);
  return terbaca;
}

/** Params that say where an entry is known from, and since when. */
export function sumberEntri({ sumber, diketahui }: EntriRegister): Params {
  if (!sumber) return {};
  return { sumber: diketahui ? `${sumber.text}; diketahui ${formatTanggal(diketahui)}` : sumber.text };
}

/** `menurut daftar peraturan (sumber: …)`, for the middle of a sentence. */
export const ucapkanSumber: Readonly<Record<Locale, (p: Params) => string>> = {
  id: ({ sumber }) => (sumber === undefined ? 'menurut daftar peraturan' : `menurut daftar peraturan (sumber: ${sumber})`),
  en: ({ sumber }) => (sumber === undefined ? 'according to the register' : `according to the register (source: ${sumber})`),
};
