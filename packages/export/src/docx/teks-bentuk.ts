/** Texts in shapes: where the drawing has them, in the box that a shape has for texts. */
import type { Persegi } from '@alir/diagram';
import { type Paragraf, tempatParagraf } from '../susunan/paragraf.ts';
import type { TeksBentuk } from './isi.ts';
import { lebarBaris, paragrafDocx } from './paragraf.ts';

/** Word hides lines that lack a hair (mm) of the height that they need. */
const SEHELAI = 0.05;

export interface TeksTertata {
  readonly teks: TeksBentuk;
  /** The part of their width at which they are set, where the box is narrower than they are on the drawing. */
  readonly sempit: number;
  /** The box is as high as they are. */
  readonly muat: boolean;
}

/** The paragraphs in the box `kotak`. */
export function teksBentuk(paragraf: readonly Paragraf[], kotak: Persegi): TeksTertata {
  const { kiri, kanan } = bidangTeks(paragraf, kotak);
  const lebar = kotak.x + kotak.width;
  const sempit = Math.min(1, kotak.width / (kanan - kiri));
  const separuh = ((kanan - kiri) * sempit) / 2;
  const tengah = Math.min(Math.max((kiri + kanan) / 2, kotak.x + separuh), lebar - separuh);
  const letak = paragraf.map(tempatParagraf);
  const [atas, bawah] = [letak[0]!.atas, letak.at(-1)!.atas + letak.at(-1)!.tinggi];
  // Word sets them around the middle of what is left between the upper and the lower edge.
  const turun = atas + bawah - (2 * kotak.y + kotak.height);
  let kaki = atas;
  return {
    sempit,
    muat: atas >= kotak.y + SEHELAI && bawah <= kotak.y + kotak.height - SEHELAI,
    teks: {
      atas: Math.max(0, turun),
      bawah: Math.max(0, -turun),
      paragraf: paragraf.map((satu, i) => {
        const sebelum = Math.max(0, letak[i]!.atas - kaki);
        kaki = letak[i]!.atas + letak[i]!.tinggi;
        const isi = paragrafDocx(satu, { kiri: kotak.x, kanan: lebar, bantalan: 0 }, sebelum);
        const [awal, akhir] = lebarBaris(satu.teks, { kiri: kotak.x, kanan: lebar, bantalan: 0 });
        return {
          ...isi,
          kiri: tengah - separuh + (awal - kiri) * sempit - kotak.x,
          kanan: lebar - (tengah + separuh) + (kanan - akhir) * sempit,
          huruf: { ...isi.huruf, lebar: Math.floor(isi.huruf.lebar * sempit) },
        };
      }),
    },
  };
}

/** The edges that the paragraphs need, around which there may be more room. */
export function bidangTeks(paragraf: readonly Paragraf[], { x, width }: Persegi): { readonly kiri: number; readonly kanan: number } {
  const lebar = paragraf.map(({ teks }) => lebarBaris(teks, { kiri: x, kanan: x + width, bantalan: 0 }));
  return { kiri: Math.min(...lebar.map(([awal]) => awal)), kanan: Math.max(...lebar.map(([, akhir]) => akhir)) };
}
