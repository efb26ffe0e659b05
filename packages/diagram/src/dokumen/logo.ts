/** The place of the logo: the picture, or, where there is none to be had, a frame with the name of its file. */
import type { Sop } from '@alir/core';
import { PT } from '../opsi.ts';
import { bungkusRuns } from '../teks/bungkus.ts';
import { tataTeks } from '../teks/letak.ts';
import type { BerkasCitra } from './citra.ts';
import type { Larik } from './kotak.ts';

/** A picture is never wider than this part of its height, so that a long one does not fill the page. */
const TERLEBAR = 2.5;
const HURUF = 7 * PT;

/** The logo, `tinggi` high, and what parts it from the texts under it; nothing for an SOP without one. */
export function larikLogo({ logo }: Pick<Sop, 'logo'>, citra: BerkasCitra | undefined, tinggi: number, jarak: number): Larik[] {
  if (!logo?.teks) return [];
  const nama = logo.teks;
  const gores: Larik['gores'] = (goresan, x, y, width) => {
    const tengah = x + width / 2;
    if (citra) {
      const skala = Math.min(tinggi / citra.tinggi, Math.min(width, TERLEBAR * tinggi) / citra.lebar);
      const [w, h] = [citra.lebar * skala, citra.tinggi * skala];
      const tempat = { x: tengah - w / 2, y: y + (tinggi - h) / 2, width: w, height: h };
      goresan.citra.push({ ...tempat, jenis: citra.jenis, isi: citra.isi, bacaan: 'Logo' });
      return;
    }
    const tempat = { x: tengah - tinggi / 2, y, width: tinggi, height: tinggi };
    goresan.tempatCitra.push(tempat);
    const lines = bungkusRuns(nama.runs, tinggi - 2, { size: HURUF });
    const terbanyak = Math.max(1, Math.floor((tinggi - 2) / (HURUF * 1.2)));
    goresan.teks.push(...tataTeks(lines.slice(0, terbanyak), tempat, { size: HURUF, anchor: 'middle' }));
  };
  return [{ tinggi, kata: citra ? 'Logo' : `Logo ${nama.text}`, gores }, { tinggi: jarak }];
}
