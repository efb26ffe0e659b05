/** The lower margin of printed pages: what they belong to, and their number among all. */
import type { Sop } from '@alir/core';
import type { Halaman, TeksLetak } from '../gambar.ts';
import { PT } from '../opsi.ts';
import { ukurTeks } from '../teks/ukur.ts';
import type { Margin } from './kertas.ts';

/** What a sheet belongs to, title and number: a loose one must find its way back. */
export type Milik = readonly [judul: string, nomor: string];

export function milikSop({ judul, nomor }: Sop): Milik {
  return [judul?.text ?? '', nomor?.teks?.text ?? ''];
}

/** The sheets of one document or book with their feet; a cover has none, but it counts. */
export function bubuhiKaki(pages: readonly Halaman[], margin: Margin, milik: (page: Halaman) => Milik): Halaman[] {
  return pages.map((page) => {
    if (page.kind === 'sampul') return page;
    return { ...page, teks: [...page.teks, ...kaki(page, margin, `${page.number} dari ${pages.length}`, milik(page))] };
  });
}

const HURUF_KAKI = 7 * PT;

/** The lower margin: what the sheet belongs to, and `2 dari 5` in the middle, or at the right where the title needs the room. */
function kaki({ width, height }: Halaman, margin: Margin, nomor: string, milik: Milik): TeksLetak[] {
  const y = height - margin.bawah / 2;
  const tulis = (text: string, x: number, anchor: TeksLetak['anchor']): TeksLetak => ({
    x,
    y,
    anchor,
    size: HURUF_KAKI,
    bold: false,
    runs: [{ text, italic: false }],
  });
  const lebarNomor = ukurTeks(nomor, { size: HURUF_KAKI });
  const sisa = width - 2 * margin.samping - lebarNomor;
  const ditengah = ukurTeks(gabung(milik), { size: HURUF_KAKI }) <= sisa / 2 - JARAK_KAKI;
  const kiri = pendekkan(milik, sisa - JARAK_KAKI);
  return [
    ...(kiri === '' ? [] : [tulis(kiri, margin.samping, 'start')]),
    ditengah ? tulis(nomor, width / 2, 'middle') : tulis(nomor, width - margin.samping - lebarNomor, 'start'),
  ];
}

/** Kept free between what stands in the lower margin. */
const JARAK_KAKI = 4;

function gabung(bagian: Milik): string {
  return bagian.filter((text) => text !== '').join(' · ');
}

/** The number, behind as many words of the title as fit `width` together. */
function pendekkan([judul, nomor]: Milik, width: number): string {
  const muat = (text: string) => ukurTeks(text, { size: HURUF_KAKI }) <= width;
  const words = judul.split(' ');
  for (let n = words.length; n > 0; n--) {
    const text = gabung([n === words.length ? judul : `${words.slice(0, n).join(' ')} …`, nomor]);
    if (muat(text)) return text;
  }
  return muat(nomor) ? nomor : '';
}
