/** The cover: whose document it is, what it is called, and of which year. */
import type { Isian, Run, Sop } from '@alir/core';
import { PT } from '../opsi.ts';
import type { BerkasCitra } from './citra.ts';
import { BANTALAN, type Kotak, type Larik, type Sel } from './kotak.ts';
import { jeda, larikPolos, larikTeks } from './larik.ts';
import { larikLogo } from './logo.ts';

const TINGGI_LOGO = 34;
/** Free space at both sides of the texts, and above and below them all. */
const TEPI = 12;
const UJUNG = 10;

/** What a cover is made of; one of a book has no number. */
export interface IsiSampul extends Pick<Sop, 'header' | 'logo' | 'judul' | 'nomor' | 'instansi' | 'satuanKerja' | 'unitKerja'> {
  readonly tahun?: number | undefined;
}

export function sampul(sop: IsiSampul, logo: BerkasCitra | undefined, width: number): Kotak {
  const lebar = width - 2 * (BANTALAN.datar + TEPI);
  const tulis = (runs: readonly Run[], pt: number, bold = true): Larik[] =>
    larikTeks(runs, lebar, { size: pt * PT, bold, anchor: 'middle' });
  const sel = (id: string, teks: string, larik: readonly Larik[], range = sop.header): Sel => ({
    susun: 'sel',
    larik,
    ...(larik.some(({ kata }) => kata !== undefined) && { sebutan: { id: `sampul-${id}`, teks, range } }),
  });
  const isian = (satu: Isian | undefined, pt: number) => (satu?.teks ? tulis(satu.teks.runs, pt) : []);
  const nomor = sop.nomor?.teks?.text.trim() ? tulis([{ text: 'Nomor: ', italic: false }, ...sop.nomor.teks.runs], 13, false) : [];
  const { tahun } = sop;
  const judul: Sel = {
    ...sel('judul', 'Judul', [
      ...larikPolos('STANDAR OPERASIONAL PROSEDUR', lebar, { size: 24 * PT, bold: true, anchor: 'middle' }),
      jeda(8),
      ...(sop.judul ? tulis(sop.judul.runs, 20) : []),
      ...(nomor.length > 0 ? [jeda(6), ...nomor] : []),
    ]),
    tengah: true,
  };
  return {
    susun: 'tumpuk',
    polos: true,
    lentur: judul,
    anak: [
      sel('logo', 'Logo', [jeda(UJUNG), ...larikLogo(sop, logo, TINGGI_LOGO, 0)], sop.logo?.range),
      judul,
      sel(
        'instansi',
        'Instansi',
        [
          ...isian(sop.instansi, 15),
          ...isian(sop.satuanKerja, 14),
          ...sop.unitKerja.flatMap(({ runs }) => tulis(runs, 12)),
          ...(tahun === undefined ? [] : [jeda(3), ...tulis([{ text: String(tahun), italic: false }], 14)]),
          jeda(UJUNG),
        ],
        sop.instansi?.range,
      ),
    ],
  };
}
