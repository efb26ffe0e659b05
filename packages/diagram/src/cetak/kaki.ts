/** The lower margin of printed pages: what they belong to, and their number among all. */
import type { Sop } from '@alir/core';
import type { Halaman, Kertas, TeksLetak } from '../gambar.ts';
import { PT } from '../opsi.ts';
import { ukurTeks } from '../teks/ukur.ts';
import type { Margin } from './kertas.ts';

interface Kaki {
  readonly kertas: Kertas;
  readonly margin: Margin;
  readonly jumlah: number;
  /** What the sheet belongs to, title and number: a loose one must find its way back. */
  readonly milik: readonly [judul: string, nomor: string];
}

/** The sheets of one document with their feet; a cover has none, but it counts. */
export function bubuhiKaki(pages: readonly Halaman[], sop: Sop, lembar: Pick<Kaki, 'kertas' | 'margin'>): Halaman[] {
  const bersama = { ...lembar, jumlah: pages.length, milik: [sop.judul?.text ?? '', sop.nomor?.teks?.text ?? ''] as const };
  return pages.map((page) => (page.kind === 'sampul' ? page : { ...page, teks: [...page.teks, ...kaki(page.number, bersama)] }));
}

const HURUF_KAKI = 7 * PT;

/** The lower margin: what the sheet belongs to, and `2 dari 5` in the middle, or at the right where the title needs the room. */
function kaki(number: number, { kertas, margin, jumlah, milik }: Kaki): TeksLetak[] {
  const y = kertas.height - margin.bawah / 2;
  const tulis = (text: string, x: number, anchor: TeksLetak['anchor']): TeksLetak => ({
    x,
    y,
    anchor,
    size: HURUF_KAKI,
    bold: false,
    runs: [{ text, italic: false }],
  });
  const nomor = `${number} dari ${jumlah}`;
  const lebarNomor = ukurTeks(nomor, { size: HURUF_KAKI });
  const sisa = kertas.width - 2 * margin.samping - lebarNomor;
  const ditengah = ukurTeks(gabung(milik), { size: HURUF_KAKI }) <= sisa / 2 - JARAK_KAKI;
  const kiri = pendekkan(milik, sisa - JARAK_KAKI);
  return [
    ...(kiri === '' ? [] : [tulis(kiri, margin.samping, 'start')]),
    ditengah ? tulis(nomor, kertas.width / 2, 'middle') : tulis(nomor, kertas.width - margin.samping - lebarNomor, 'start'),
  ];
}

/** Kept free between what stands in the lower margin. */
const JARAK_KAKI = 4;

function gabung(bagian: Kaki['milik']): string {
  return bagian.filter((text) => text !== '').join(' · ');
}

/** The number, behind as many words of the title as fit `width` together. */
function pendekkan([judul, nomor]: Kaki['milik'], width: number): string {
  const muat = (text: string) => ukurTeks(text, { size: HURUF_KAKI }) <= width;
  const words = judul.split(' ');
  for (let n = words.length; n > 0; n--) {
    const text = gabung([n === words.length ? judul : `${words.slice(0, n).join(' ')} …`, nomor]);
    if (muat(text)) return text;
  }
  return muat(nomor) ? nomor : '';
}
