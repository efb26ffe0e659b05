/**
 * What the cells of a page hold, as boxes in millimetres. Most are cells of its table. Where paragraphs stand apart in one (room to sign, a
 * picture), and where there is no table, each gets cells of its own, so that it stands where it is drawn.
 */
import { type GarisKisi, type Halaman, MARGIN, type Persegi, teksBaris, ukurTeks } from '@alir/diagram';
import { kataParagraf, type Paragraf, tempatParagraf } from '../susunan/paragraf.ts';
import type { SelBerisi } from '../susunan/susunan.ts';
import type { GayaSel } from './gaya.ts';
import type { HalamanLembar } from './lembar.ts';

export interface Kotak extends Persegi {
  readonly paragraf: readonly Paragraf[];
  readonly kepala: boolean;
  readonly tegak: 'top' | 'center';
}

/** Paragraphs further apart than this part of a line do not stand in one cell. */
const TERPISAH = 0.35;
/** Kept free (mm) above and below a paragraph that stands apart. */
const LONGGAR = 0.3;
const EPS = 0.01;

export function kotakHalaman({ page, susunan, mulai }: HalamanLembar): Kotak[] {
  const { citra = [], tempatCitra = [] } = page.formulir ?? {};
  const gambar = [...citra, ...tempatCitra];
  const diLuarCitra = (satu: Paragraf) => !tempatCitra.some((tempat) => didalam(tempat, tengahParagraf(satu)));
  const sel = susunan.tabel
    .flat()
    .filter(({ sel }) => sel.y > mulai - EPS)
    .flatMap((satu) => {
      const kotak = kotakSel({ ...satu, paragraf: satu.paragraf.filter(diLuarCitra) }, gambar);
      return page.formulir ? kotak.map(dariKepala) : kotak;
    });
  const bebas = [...susunan.sebelum.paragraf, ...susunan.sesudah.paragraf].filter(
    (satu) => tempatParagraf(satu).atas > mulai - 1 && diLuarCitra(satu),
  );
  return [...sel, ...kotakBebas(bebas, page)];
}

/** Boxes of what stands in no cell. */
function kotakBebas(paragraf: readonly Paragraf[], { kisi, tabel, width }: Halaman): Kotak[] {
  const tegak = kisi.filter(({ x1, x2 }) => x1 === x2);
  const luar = tabel ?? { x: MARGIN.samping, width: width - 2 * MARGIN.samping };
  return paragraf.map((satu) => {
    const { atas, tinggi } = tempatParagraf(satu);
    const ruang = antara(tegak, luar, tengahParagraf(satu));
    return { ...lebarBebas(satu, ruang), y: atas, height: tinggi, paragraf: [satu], kepala: false, tegak: 'center' };
  });
}

/** From the border of a cell to its text (mm), as spreadsheets set it. */
const BANTALAN = 0.35;
/** Given to a text of several lines (mm), so that they break where they did. */
const LEBIH = 1;

/** Of the room that a paragraph has, what it fills: a single line may grow. */
function lebarBebas({ teks }: Paragraf, { x, width }: Lebar): Lebar {
  const [line] = teks;
  const kanan = x + width;
  const terlebar = Math.max(...teks.map(({ runs, size, bold, rata }) => rata ?? ukurTeks(teksBaris(runs), { size, bold })));
  const perlu = teks.length > 1 ? terlebar + LEBIH : width;
  if (line!.anchor === 'middle') {
    const separuh = Math.min(perlu / 2, line!.x - x, kanan - line!.x);
    return { x: line!.x - separuh, width: 2 * separuh };
  }
  const kiri = Math.max(x, line!.x - BANTALAN);
  return { x: kiri, width: Math.min(kanan, line!.x + perlu) - kiri };
}

type Lebar = Pick<Persegi, 'x' | 'width'>;

function kotakSel({ sel, kepala, paragraf }: SelBerisi, gambar: readonly Persegi[]): Kotak[] {
  const { x, y: puncak, width, height } = sel;
  const utuh: Kotak = { x, y: puncak, width, height, paragraf, kepala, tegak: 'center' };
  const kelompok = kelompokParagraf(paragraf);
  const bergambar = gambar.some((satu) => didalam(sel, [satu.x + satu.width / 2, satu.y + satu.height / 2]));
  if (kelompok.length === 0 || (kelompok.length === 1 && !bergambar && !diKaki(utuh))) return [utuh];
  const kaki = puncak + height;
  let atas = puncak;
  const hasil = kelompok.map((satu, i) => {
    const { y, bawah } = tempat(satu);
    const berikut = kelompok[i + 1] ? tempat(kelompok[i + 1]!).y : kaki;
    // As far from its lower end as from its upper one, so that it stands in its middle.
    const dari = y - atas < TERDEKAT ? atas : Math.max(atas, y - LONGGAR);
    const sampai = berikut - bawah < LONGGAR ? (bawah + berikut) / 2 : Math.min(bawah + Math.max(LONGGAR, y - dari), berikut, kaki);
    atas = kaki - sampai < LONGGAR ? kaki : sampai;
    return { ...utuh, y: dari, height: atas - dari, paragraf: satu };
  });
  // What is left below is one cell to write in.
  return atas < kaki && !bergambar ? [...hasil, { ...utuh, y: atas, height: kaki - atas, paragraf: [] }] : hasil;
}

/** What its box holds stands at its foot, under room to write. */
function diKaki({ y, height, paragraf }: Kotak): boolean {
  const { y: atas, bawah } = tempat(paragraf);
  return atas - y - (y + height - bawah) > SEIMBANG;
}

/**
 * What stands at the head of its box does so below a low row, which keeps it off the border; so do several lines that fill it, because they lie
 * closer in spreadsheets.
 */
function dariKepala(kotak: Kotak): Kotak {
  const { y, height, paragraf } = kotak;
  if (paragraf.length === 0) return kotak;
  const { y: atas, bawah } = tempat(paragraf);
  const lebih = y + height - bawah - (atas - y);
  const penuh = atas - y < TERDEKAT && paragraf.flatMap(({ teks }) => teks).length > 1;
  if (lebih < SEIMBANG && !penuh) return kotak;
  const dari = Math.max(y, atas - BANTALAN);
  return { ...kotak, y: dari, height: y + height - dari, tegak: 'top' };
}

/** A strip reaches to its neighbour or the border of its cell where that is nearer than this (mm). */
const TERDEKAT = 1.6;

/** Paragraphs that follow each other without a gap. */
function kelompokParagraf(paragraf: readonly Paragraf[]): Paragraf[][] {
  const hasil: Paragraf[][] = [];
  for (const satu of paragraf) {
    const last = hasil.at(-1);
    const { atas } = tempatParagraf(satu);
    if (last && atas - tempat(last).bawah < TERPISAH * satu.teks[0]!.size * 1.2) last.push(satu);
    else hasil.push([satu]);
  }
  return hasil;
}

function tempat(paragraf: readonly Paragraf[]): { readonly y: number; readonly bawah: number } {
  const akhir = tempatParagraf(paragraf.at(-1)!);
  return { y: tempatParagraf(paragraf[0]!).atas, bawah: akhir.atas + akhir.tinggi };
}

export function tengahParagraf(satu: Paragraf): readonly [number, number] {
  const { atas, tinggi } = tempatParagraf(satu);
  return [satu.teks[0]!.x, atas + tinggi / 2];
}

export function didalam({ x, y, width, height }: Persegi, [px, py]: readonly [number, number]): boolean {
  return px > x && px < x + width && py > y && py < y + height;
}

/** The stretch between the nearest of the upright lines on both sides of a place. */
function antara(tegak: readonly GarisKisi[], luar: Lebar, [x, y]: readonly [number, number]): Lebar {
  const lewat = tegak.filter(({ y1, y2 }) => Math.min(y1, y2) <= y && Math.max(y1, y2) >= y).map(({ x1 }) => x1);
  const kiri = Math.max(luar.x, ...lewat.filter((satu) => satu <= x + EPS));
  const kanan = Math.min(luar.x + luar.width, ...lewat.filter((satu) => satu > x + EPS));
  return { x: kiri, width: kanan - kiri };
}

/** Gaps (mm) above and below a text that differ by less than this are the same. */
const SEIMBANG = 0.6;
/** Text that stands further from its border (mm) than a cell's own margin is indented. */
const MENJOROK = 1.6;

/** How the paragraphs of a box stand in it. Justified ones do not, because such cells cannot be indented. */
export function letakIsi({ x, paragraf, tegak }: Kotak): Pick<GayaSel, 'datar' | 'tegak' | 'inden'> {
  const [pertama] = paragraf;
  if (!pertama) return {};
  const awal = pertama.penanda ?? pertama.teks[0]!;
  return awal.anchor === 'middle' ? { datar: 'center', tegak } : { datar: 'left', tegak, inden: awal.x - x > MENJOROK ? 1 : 0 };
}

/**
 * What a box says that holds nothing but the number of a page of an SOP: it is a number, and leads there. Other references do not lead anywhere,
 * because LibreOffice paints texts that do blue, also on paper.
 */
export function nomorBertaut({ paragraf }: Kotak): { readonly angka: string; readonly sop: string } | undefined {
  const [satu, lain] = paragraf;
  if (!satu || lain || satu.penanda) return undefined;
  const [angka, { sop }] = [kataParagraf(satu), satu.teks[0]!];
  return sop !== undefined && /^[1-9]\d{0,8}$/u.test(angka) ? { angka, sop } : undefined;
}
