/**
 * What the cells of a page hold, as boxes in millimetres. Most are cells of its table. Where paragraphs stand apart in one (room to sign, a
 * picture, links that each want a cell), and where there is no table, each gets cells of its own, so that it stands where it is drawn.
 */
import { type GarisKisi, type Halaman, MARGIN, type Persegi, type TeksLetak, teksBaris, ukurTeks } from '@alir/diagram';
import { type Paragraf, tempatParagraf } from '../susunan/paragraf.ts';
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

/** `bertaut` says whether a paragraph leads somewhere. */
export function kotakHalaman({ page, susunan, mulai }: HalamanLembar, bertaut: (satu: Paragraf) => boolean): Kotak[] {
  const { citra = [], tempatCitra = [] } = page.formulir ?? {};
  const gambar = [...citra, ...tempatCitra];
  const diLuarCitra = (satu: Paragraf) => !tempatCitra.some((tempat) => didalam(tempat, tengahParagraf(satu)));
  const sel = susunan.tabel
    .flat()
    .filter(({ sel }) => sel.y > mulai - EPS)
    .flatMap((satu) => {
      const kotak = kotakSel({ ...satu, paragraf: satu.paragraf.filter(diLuarCitra) }, gambar, bertaut);
      return page.formulir ? kotak.map(dariKepala) : kotak;
    });
  const bebas = [...susunan.sebelum.paragraf, ...susunan.sesudah.paragraf]
    .filter((satu) => tempatParagraf(satu).atas > mulai - 1 && diLuarCitra(satu))
    .flatMap(bersebelahan);
  return [...sel, ...kotakBebas(bebas, page)];
}

/** What of a paragraph stands side by side: its number, and whatever begins anew in a line, as after dots. */
function bersebelahan({ penanda, teks }: Paragraf): Paragraf[] {
  const hasil: TeksLetak[][] = penanda ? [[penanda]] : [];
  teks.forEach((line, i) => {
    if (i > 0 && Math.abs(teks[i - 1]!.y - line.y) > EPS) hasil.at(-1)!.push(line);
    else hasil.push([line]);
  });
  return hasil.map((lines) => ({ teks: lines }));
}

/** Boxes of what stands in no cell: each from where it begins to where the next one beside it does. */
function kotakBebas(paragraf: readonly Paragraf[], { kisi, tabel, width }: Halaman): Kotak[] {
  const tegak = kisi.filter(({ x1, x2 }) => x1 === x2);
  const semua = paragraf.map((satu): Kotak => {
    const { atas, tinggi } = tempatParagraf(satu);
    const ruang = antara(tegak, tabel ?? { x: MARGIN.samping, width: width - 2 * MARGIN.samping }, tengahParagraf(satu));
    return { ...lebarBebas(satu, ruang), y: atas, height: tinggi, paragraf: [satu], kepala: false, tegak: 'center' };
  });
  return semua.map((satu) => {
    const sebaris = semua.filter(({ y, height }) => y < satu.y + satu.height - SEBARIS && satu.y < y + height - SEBARIS);
    const kanan = Math.min(satu.x + satu.width, ...sebaris.flatMap(({ x }) => (x > satu.x ? [x] : [])));
    return { ...satu, width: kanan - satu.x };
  });
}

/** Texts that share less than this height (mm) do not stand side by side. */
const SEBARIS = 0.5;
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

function kotakSel({ sel, kepala, paragraf }: SelBerisi, gambar: readonly Persegi[], bertaut: (satu: Paragraf) => boolean): Kotak[] {
  const { x, y: puncak, width, height } = sel;
  const utuh: Kotak = { x, y: puncak, width, height, paragraf, kepala, tegak: 'center' };
  const sendiri = paragraf.length > 1 && paragraf.some(bertaut);
  const kelompok = sendiri ? paragraf.map((satu) => [satu]) : kelompokParagraf(paragraf);
  const bergambar = gambar.some((satu) => didalam(sel, [satu.x + satu.width / 2, satu.y + satu.height / 2]));
  if (kelompok.length === 0 || (kelompok.length === 1 && !bergambar)) return [utuh];
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

/**
 * What stands at the head of its box does so below a low row, which keeps it off the border; so does a long text, whose lines lie closer in
 * spreadsheets.
 */
function dariKepala(kotak: Kotak): Kotak {
  const { y, height, paragraf } = kotak;
  if (paragraf.length === 0) return kotak;
  const { y: atas, bawah } = tempat(paragraf);
  const lebih = y + height - bawah - (atas - y);
  const panjang = paragraf.flatMap(({ teks }) => teks).length > BARIS_SEDIKIT;
  if (lebih < SEIMBANG && !panjang) return kotak;
  const dari = Math.max(y, atas - BANTALAN);
  return { ...kotak, y: dari, height: y + height - dari, tegak: 'top' };
}

/** Texts of so many lines look the same in the middle of their box and at its head. */
const BARIS_SEDIKIT = 4;

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
