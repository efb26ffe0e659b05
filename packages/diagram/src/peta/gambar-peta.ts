/** Draws how the SOPs of a workspace refer to each other: a card for each SOP, arrows to those it names. */
import type { HubunganSop, PetaSop } from '@alir/core';
import type { TeksLetak } from '../gambar.ts';
import { bulat } from '../json.ts';
import { type Blok, susunBlok } from './blok.ts';
import { type Kartu, LEBAR_KARTU, tataKartu } from './kartu.ts';
import { kepalaPeta, kepalaTersendiri, ringkasanPeta, type Tulisan } from './kepala.ts';
import { simpang } from './simpang.ts';
import { type CariSusunan, JARAK_KARTU, type Susunan, sah, susunBaris, type Titik, type Ukuran } from './susunan.ts';
import { susunDaftar } from './susunan-daftar.ts';
import { susunElk } from './susunan-elk.ts';
import { bacaTetangga } from './tetangga.ts';

/** The map as positioned shapes: millimetres, rounded to hundredths, x to the right, y downwards. */
export interface GambarPeta {
  readonly width: number;
  readonly height: number;
  /** How much it holds, in one sentence. */
  readonly ringkasan: string;
  /** One for each SOP, in the order of the model. */
  readonly kartu: readonly KartuTertata[];
  /** Frames around cards with the same relations. */
  readonly bingkai: readonly Bingkai[];
  readonly panah: readonly PanahPeta[];
  /** Where lines to one place join. */
  readonly simpang: readonly Titik[];
  /** Title, explanation and headings. */
  readonly teks: readonly TeksLetak[];
}

/** A card in its place, its texts placed on the map. */
export interface KartuTertata extends Kartu {
  /** `k1`, `k2` … in the order of the model. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** How those are called that it names, and those that name it. */
  readonly merujuk: readonly string[];
  readonly dirujuk: readonly string[];
}

/** A frame: what leads to it or from it does so to or from each of its cards. */
export interface Bingkai extends Ukuran {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** What it says of its cards, as text and as it is set. */
  readonly judul: string;
  readonly teks: readonly TeksLetak[];
  /** Ids of its cards. */
  readonly anggota: readonly string[];
}

export interface PanahPeta {
  readonly id: string;
  /** Ids of cards or frames. */
  readonly from: string;
  readonly to: string;
  /** Both name each other: an arrowhead at both ends. */
  readonly timbalBalik: boolean;
  readonly points: readonly Titik[];
}

const TEPI = 8;
/** Below a heading, and above that of the next section. */
const BAWAH_KEPALA = 5;
const ANTAR_BAGIAN = 10;
/** Cards side by side where nothing above them is wider: about the width of a landscape sheet. */
const KOLOM_TERSEDIKIT = 4;
/** Room for the heading. */
const LEBAR_TERSEDIKIT = 2 * LEBAR_KARTU;

/**
 * The map of `peta`. Cards with relations are laid out by the layout engine, loaded with the first drawing; all others stand below them in
 * rows. Never rejects: where the engine fails or its layout has a fault, the related cards stand in a list. `susun` is who lays out; ELK
 * if nobody else.
 */
export async function gambarPeta(peta: PetaSop, susun: CariSusunan = susunElk): Promise<GambarPeta> {
  const tetangga = bacaTetangga(peta);
  const { blok, hubungan } = susunBlok(peta, tetangga);
  const atas = await susunTerkait(blok, hubungan, susun);
  const terkait = new Set(blok.flatMap(({ anggota }) => anggota));
  const sendiri = [...peta.kartu.keys()].filter((k) => !terkait.has(k)).map((k) => ({ k, kartu: tataKartu(peta.kartu[k]!, 0) }));
  const bawah = susunBaris(
    sendiri.map(({ kartu }) => kartu),
    jumlahKolom(sendiri.length, atas.width),
  );
  const lebar = Math.max(atas.width, bawah.width, LEBAR_TERSEDIKIT);

  const lembar = new Lembar();
  lembar.tulis(kepalaPeta(peta, lebar));
  if (blok.length > 0) lembar.letakkanBlok(blok, atas);
  if (blok.length > 0 && sendiri.length > 0) {
    lembar.turun(ANTAR_BAGIAN);
    lembar.tulis(kepalaTersendiri(sendiri.length, lebar));
  }
  if (sendiri.length > 0) {
    lembar.turun(BAWAH_KEPALA);
    sendiri.forEach(({ k, kartu }, i) => {
      lembar.letakkan(k, kartu, bawah.tempat[i]!);
    });
    lembar.turun(bawah.height);
  }

  const sebut = (lain: readonly number[]) => lain.map((l) => lembar.kartu[l]!.sebutan);
  return {
    width: bulat(lebar + 2 * TEPI),
    height: bulat(lembar.y + TEPI),
    ringkasan: ringkasanPeta(peta),
    kartu: lembar.kartu.map((satu, k) => ({ ...satu, merujuk: sebut(tetangga[k]!.merujuk), dirujuk: sebut(tetangga[k]!.dirujuk) })),
    bingkai: lembar.bingkai,
    panah: hubungan.map(({ dari, ke, timbalBalik }, i) => ({
      id: `h${i + 1}`,
      from: idBlok(blok, dari),
      to: idBlok(blok, ke),
      timbalBalik,
      points: lembar.jalur[i]!,
    })),
    simpang: simpang(
      lembar.jalur,
      hubungan.map(({ ke }) => ke),
    ),
    teks: lembar.teks,
  };
}

/** In how many columns `jumlah` cards stand below a drawing of that width, or alone: about as wide as high, then. */
function jumlahKolom(jumlah: number, width: number): number {
  const muat = Math.floor((width + JARAK_KARTU) / (LEBAR_KARTU + JARAK_KARTU));
  return Math.max(KOLOM_TERSEDIKIT, muat, width > 0 ? 0 : Math.ceil(Math.sqrt(jumlah / 2)));
}

/** The layout of related blocks, by the engine or, where that fails, as a list. */
async function susunTerkait(blok: readonly Blok[], hubungan: readonly HubunganSop[], susun: CariSusunan): Promise<Susunan> {
  if (blok.length === 0) return susunBaris([], 1);
  try {
    const hasil = await susun(blok, hubungan);
    if (sah(hasil, blok, hubungan)) return hasil;
  } catch {
    // The list below says as much as the engine would have.
  }
  return susunDaftar(blok, hubungan);
}

function idKartu(k: number): string {
  return `k${k + 1}`;
}

/** A frame's id ends with that of its first card. */
function idBlok(blok: readonly Blok[], b: number): string {
  const { judul, anggota } = blok[b]!;
  return judul === undefined ? idKartu(anggota[0]!) : `b-${idKartu(anggota[0]!)}`;
}

/** The sheet, filled from top to bottom. */
class Lembar {
  readonly kartu: Omit<KartuTertata, 'merujuk' | 'dirujuk'>[] = [];
  readonly bingkai: Bingkai[] = [];
  readonly jalur: Titik[][] = [];
  readonly teks: TeksLetak[] = [];
  y = TEPI;

  tulis({ teks, height }: Tulisan): void {
    this.teks.push(...geserTeks(teks, [TEPI, this.y]));
    this.y += height;
  }

  turun(jarak: number): void {
    this.y += jarak;
  }

  /** Puts a card where `tempat` lies below what stands there already. */
  letakkan(k: number, kartu: Kartu, tempat: Titik): void {
    const [x, y] = this.#geser(tempat);
    this.kartu[k] = { ...kartu, id: idKartu(k), x, y, teks: geserTeks(kartu.teks, [x, y]) };
  }

  letakkanBlok(blok: readonly Blok[], { tempat, jalur, height }: Susunan): void {
    this.turun(BAWAH_KEPALA);
    blok.forEach(({ anggota, kartu, judul, teks, width, height: tinggi, tempat: dalam }, b) => {
      const [kiri, atas] = tempat[b]!;
      anggota.forEach((k, i) => {
        this.letakkan(k, kartu[i]!, [kiri + dalam[i]![0], atas + dalam[i]![1]]);
      });
      if (judul === undefined) return;
      const [x, y] = this.#geser([kiri, atas]);
      this.bingkai.push({
        id: idBlok(blok, b),
        x,
        y,
        width: bulat(width),
        height: bulat(tinggi),
        judul,
        teks: geserTeks(teks, [x, y]),
        anggota: anggota.map(idKartu),
      });
    });
    this.jalur.push(...jalur.map((garis) => garis.map((titik) => this.#geser(titik))));
    this.turun(height);
  }

  #geser([x, y]: Titik): Titik {
    return [bulat(x + TEPI), bulat(y + this.y)];
  }
}

function geserTeks(teks: readonly TeksLetak[], [x, y]: Titik): TeksLetak[] {
  return teks.map((t) => ({ ...t, x: t.x + x, y: t.y + y }));
}
