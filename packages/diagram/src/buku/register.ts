/** The names and numbers of SOPs, as Lampiran I of kukar-57-2012 has them: number, title, number of the SOP. */
import { BANTALAN, type Bab, type Deret, type Larik, type Sel } from '../dokumen/kotak.ts';
import { larikPolos, larikTeks } from '../dokumen/larik.ts';
import { PT } from '../opsi.ts';
import type { BabBuku } from './bab.ts';

const JUDUL_REGISTER = 'NAMA DAN KODE NOMOR STANDAR OPERASIONAL PROSEDUR';
export const KOLOM_REGISTER = ['NO.', 'JUDUL SOP', 'NOMOR SOP'] as const;

const HURUF = 11 * PT;
const HURUF_JUDUL = 13 * PT;
const LEBAR_NO = 16;
/** Width of the numbers' column, as a part of what the first leaves. */
const BAGIAN_NOMOR = 0.32;

export function register(bab: readonly BabBuku[], width: number): Bab {
  const nomor = (width - LEBAR_NO) * BAGIAN_NOMOR;
  const kolom = [LEBAR_NO, width - LEBAR_NO - nomor, nomor] as const;
  const dalam = (i: number) => kolom[i]! - 2 * BANTALAN.datar;
  const deret = (sel: readonly Sel[]): Deret => ({
    susun: 'deret',
    utuh: true,
    anak: sel.map((kotak, i) => ({ width: kolom[i]!, kotak })),
  });
  const judul: Sel = {
    susun: 'sel',
    larik: larikPolos(JUDUL_REGISTER, width - 2 * BANTALAN.datar, { size: HURUF_JUDUL, bold: true, anchor: 'middle' }),
  };
  const kepala = deret(
    KOLOM_REGISTER.map((text, i): Sel => {
      return { susun: 'sel', bidang: true, larik: larikPolos(text, dalam(i), { size: HURUF, bold: true, anchor: 'middle' }) };
    }),
  );
  const baris = bab.map(({ isi, kunci, teksJudul, nomor }, i) => {
    const no = i + 1;
    const range = isi.sop.header;
    const gaya = { size: HURUF, sop: kunci };
    const sel = (larik: readonly Larik[], id: string, teks: string): Sel => ({
      susun: 'sel',
      larik,
      sebutan: { id: `register-${id}-${no}`, teks, range },
    });
    return deret([
      { susun: 'sel', larik: larikPolos(`${no}.`, dalam(0), { size: HURUF, anchor: 'middle' }) },
      sel(larikTeks(teksJudul, dalam(1), gaya), 'judul', `Judul SOP ${no}`),
      sel(nomor === '' ? [] : larikPolos(nomor, dalam(2), gaya), 'nomor', `Nomor SOP ${no}`),
    ]);
  });
  return {
    susun: 'bab',
    kepala: { susun: 'tumpuk', anak: [judul, kepala] },
    isi: { susun: 'tumpuk', anak: baris },
    lanjutan: () => kepala,
  };
}
