/**
 * A tiny layout of forms: cells of strips, side by side or on top of each other, that are measured, cut where a sheet ends, and put in
 * their places. Nothing here knows what the cells say. Lengths in millimetres.
 */
import type { Range } from '@alir/core';
import type { Bentuk, Citra, Garis, GarisKisi, Persegi, SelFormulir, TeksLetak } from '../gambar.ts';

/** What a form draws. */
export interface Goresan {
  readonly teks: TeksLetak[];
  readonly kisi: GarisKisi[];
  readonly sel: SelFormulir[];
  readonly bidang: Persegi[];
  readonly citra: Citra[];
  readonly tempatCitra: Persegi[];
  readonly shapes: Bentuk[];
  readonly edges: Garis[];
}

/** What stands in a cell over its whole width and is never cut: a line of text, room for a signature, a picture. */
export interface Larik {
  readonly tinggi: number;
  /** Is not the last on its sheet, if that can be helped. */
  readonly lekat?: boolean;
  /** What it says, in words. */
  readonly kata?: string;
  /** Draws it with its top left corner at (x, y). */
  gores?(goresan: Goresan, x: number, y: number, width: number): void;
}

export interface Sel {
  readonly susun: 'sel';
  readonly larik: readonly Larik[];
  /** What it is called, and the text that it is filled from; absent where another cell says it. */
  readonly sebutan?: { readonly id: string; readonly teks: string; readonly range: Range };
  /** A bar, as behind headings. */
  readonly bidang?: boolean;
  readonly terendah?: number;
  /** Strips stand in the middle of the cell's height. */
  readonly tengah?: boolean;
}

/** Boxes side by side, each of its width; `utuh` where it is cut only if no sheet holds it. */
export interface Deret {
  readonly susun: 'deret';
  readonly anak: readonly { readonly width: number; readonly kotak: Kotak }[];
  readonly utuh?: boolean;
  /** The lines that part them are not seen. */
  readonly semu?: boolean;
}

/** Boxes on top of each other, parted by lines unless they are `polos`; by lines that are not seen where they are `semu`. */
export interface Tumpuk {
  readonly susun: 'tumpuk';
  readonly anak: readonly Kotak[];
  readonly polos?: boolean;
  readonly semu?: boolean;
  /** Which of them gets what its place is too high; the tallest, if none is named. */
  readonly lentur?: Kotak;
}

/** A heading that is never left alone, and is repeated, as `lanjutan` has it, where the rest goes on on another sheet; `semu` as above. */
export interface Bab {
  readonly susun: 'bab';
  readonly semu?: boolean;
  readonly kepala: Kotak;
  readonly isi: Kotak;
  lanjutan(sisa: Kotak): Kotak;
}

export type Kotak = Sel | Deret | Tumpuk | Bab;

/** Between a cell's border and its strips. */
export const BANTALAN = { datar: 2, tegak: 1.2 } as const;

const EPS = 1e-6;

/** The height that a box needs. */
export function tinggiKotak(kotak: Kotak): number {
  switch (kotak.susun) {
    case 'sel':
      return Math.max(kotak.terendah ?? 0, tinggiLarik(kotak.larik) + 2 * BANTALAN.tegak);
    case 'deret':
      return Math.max(0, ...kotak.anak.map((anak) => tinggiKotak(anak.kotak)));
    case 'tumpuk':
      return kotak.anak.reduce((sum, anak) => sum + tinggiKotak(anak), 0);
    case 'bab':
      return tinggiKotak(kotak.kepala) + tinggiKotak(kotak.isi);
  }
}

function tinggiLarik(larik: readonly Larik[]): number {
  return larik.reduce((sum, { tinggi }) => sum + tinggi, 0);
}

/** The box in parts of at most `tinggi`, each on a sheet of its own; a strip that is taller stands alone. */
export function bagiLembar(kotak: Kotak, tinggi: number): Kotak[] {
  const lembar: Kotak[] = [];
  for (let sisa = kotak; ; ) {
    const [atas, bawah] = belah(sisa, tinggi, true);
    lembar.push(atas!);
    if (!bawah) return lembar;
    sisa = bawah;
  }
}

/**
 * What of a box fits `ruang`, and what is left of it; either may be nothing. With `paksa` something always comes first, so that every sheet
 * gets on.
 */
function belah(kotak: Kotak, ruang: number, paksa: boolean): [atas: Kotak | undefined, sisa: Kotak | undefined] {
  if (tinggiKotak(kotak) <= ruang + EPS) return [kotak, undefined];
  switch (kotak.susun) {
    case 'sel':
      return belahSel(kotak, ruang, paksa);
    case 'deret':
      return belahDeret(kotak, ruang, paksa);
    case 'tumpuk':
      return belahTumpuk(kotak, ruang, paksa);
    case 'bab': {
      const { kepala, isi, lanjutan } = kotak;
      // A heading that fills a sheet is cut like any text.
      if (paksa && tinggiKotak(kepala) > ruang / 2) return belahTumpuk({ susun: 'tumpuk', anak: [kepala, isi] }, ruang, paksa);
      const [atas, sisa] = belah(isi, ruang - tinggiKotak(kepala), paksa);
      if (!atas) return [undefined, kotak];
      return [{ ...kotak, isi: atas }, sisa && { ...kotak, kepala: lanjutan(sisa), isi: sisa }];
    }
  }
}

function belahSel(sel: Sel, ruang: number, paksa: boolean): ReturnType<typeof belah> {
  const { larik, terendah, sebutan, ...tetap } = sel;
  let [muat, tinggi] = [0, 2 * BANTALAN.tegak];
  while (muat < larik.length && tinggi + larik[muat]!.tinggi <= ruang + EPS) tinggi += larik[muat++]!.tinggi;
  const terbanyak = muat;
  while (muat > 0 && muat < larik.length && larik[muat - 1]!.lekat) muat--;
  if (paksa && muat === 0) muat = Math.max(1, terbanyak);
  if (muat === 0) return [undefined, sel];
  const atas = { ...tetap, larik: larik.slice(0, muat), ...(sebutan && { sebutan }) };
  if (muat >= larik.length) return [atas, undefined];
  const lanjut = sebutan && { ...sebutan, teks: lanjutan(sebutan.teks) };
  return [atas, { ...tetap, larik: larik.slice(muat), ...(lanjut && { sebutan: lanjut }) }];
}

function belahDeret(deret: Deret, ruang: number, paksa: boolean): ReturnType<typeof belah> {
  if (deret.utuh && !paksa) return [undefined, deret];
  const belahan = deret.anak.map(({ kotak }) => belah(kotak, ruang, paksa));
  if (belahan.some(([atas]) => !atas)) return [undefined, deret];
  const pilih = (sisi: 0 | 1): Deret => ({
    ...deret,
    anak: deret.anak.map(({ width }, i) => ({ width, kotak: belahan[i]![sisi] ?? SEL_KOSONG })),
  });
  return [pilih(0), belahan.some(([, sisa]) => sisa) ? pilih(1) : undefined];
}

function belahTumpuk(tumpuk: Tumpuk, ruang: number, paksa: boolean): ReturnType<typeof belah> {
  const atas: Kotak[] = [];
  let sisa = ruang;
  for (const [i, anak] of tumpuk.anak.entries()) {
    const [muat, lebih] = belah(anak, sisa, paksa && i === 0);
    if (muat) atas.push(muat);
    if (lebih) {
      const bawah = { ...tumpuk, anak: [lebih, ...tumpuk.anak.slice(i + 1)] };
      return [atas.length > 0 ? { ...tumpuk, anak: atas } : undefined, bawah];
    }
    sisa -= tinggiKotak(anak);
  }
  return [{ ...tumpuk, anak: atas }, undefined];
}

/** What stands beside a cell that goes on alone. */
const SEL_KOSONG: Sel = { susun: 'sel', larik: [] };

/** Whether there is nothing in a box. */
export function kosong(kotak: Kotak): boolean {
  return kotak.susun === 'sel' && kotak.larik.length === 0;
}

/** A heading, where what stands under it goes on. */
export function lanjutan(judul: string): string {
  return judul.endsWith(LANJUTAN) ? judul : `${judul}${LANJUTAN}`;
}

const LANJUTAN = ' (lanjutan)';

/** Draws a box into its place, which is at least as high as it needs. */
export function goresKotak(goresan: Goresan, kotak: Kotak, tempat: Persegi): void {
  const { x, y, height } = tempat;
  switch (kotak.susun) {
    case 'sel':
      goresSel(goresan, kotak, tempat);
      return;
    case 'deret': {
      let kiri = x;
      for (const anak of kotak.anak) {
        if (kiri > x) goresan.kisi.push({ x1: kiri, y1: y, x2: kiri, y2: y + height, tebal: false, ...semu(kotak) });
        goresKotak(goresan, anak.kotak, { x: kiri, y, width: anak.width, height });
        kiri += anak.width;
      }
      return;
    }
    case 'tumpuk':
      goresTumpuk(goresan, kotak, tempat);
      return;
    case 'bab':
      goresTumpuk(goresan, { anak: [kotak.kepala, kotak.isi], lentur: kotak.isi, ...semu(kotak) }, tempat);
  }
}

function semu(kotak: { readonly semu?: boolean }): { readonly semu?: true } {
  return kotak.semu ? { semu: true } : {};
}

function goresTumpuk(goresan: Goresan, tumpuk: Omit<Tumpuk, 'susun'>, { x, y, width, height }: Persegi): void {
  const { anak, polos, lentur } = tumpuk;
  const tinggi = anak.map(tinggiKotak);
  const penerima = lentur && anak.includes(lentur) ? anak.indexOf(lentur) : tinggi.indexOf(Math.max(...tinggi));
  const lebih = height - tinggi.reduce((a, b) => a + b, 0);
  let atas = y;
  anak.forEach((kotak, i) => {
    if (i > 0 && !polos) goresan.kisi.push({ x1: x, y1: atas, x2: x + width, y2: atas, tebal: false, ...semu(tumpuk) });
    const milik = tinggi[i]! + (i === penerima ? lebih : 0);
    goresKotak(goresan, kotak, { x, y: atas, width, height: milik });
    atas += milik;
  });
}

function goresSel(goresan: Goresan, { larik, sebutan, bidang, tengah }: Sel, tempat: Persegi): void {
  const { x, y, width, height } = tempat;
  if (bidang) goresan.bidang.push(tempat);
  if (sebutan) {
    const kata = larik.flatMap((satu) => satu.kata ?? []).join(' ');
    goresan.sel.push({ ...tempat, id: sebutan.id, bacaan: `${sebutan.teks}: ${kata || 'kosong'}`, range: sebutan.range });
  }
  let atas = tengah ? y + (height - tinggiLarik(larik)) / 2 : y + BANTALAN.tegak;
  for (const satu of larik) {
    satu.gores?.(goresan, x + BANTALAN.datar, atas, width - 2 * BANTALAN.datar);
    atas += satu.tinggi;
  }
}
