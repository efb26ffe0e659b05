/** Draws how the SOPs of a workspace refer to each other: a card for each SOP, arrows to those it names. */
import type { HubunganSop, PetaSop } from '@alir/core';
import type { TeksLetak } from '../gambar.ts';
import { bulat } from '../json.ts';
import { type Kartu, LEBAR_KARTU, tataKartu } from './kartu.ts';
import { kepalaPeta, kepalaTersendiri, ringkasanPeta, type Tulisan } from './kepala.ts';
import { simpang } from './simpang.ts';
import { type CariSusunan, JARAK_KARTU, type Susunan, sah, susunBaris, type Titik } from './susunan.ts';
import { susunDaftar } from './susunan-daftar.ts';
import { susunElk } from './susunan-elk.ts';

/** The map as positioned shapes: millimetres, rounded to hundredths, x to the right, y downwards. */
export interface GambarPeta {
  readonly width: number;
  readonly height: number;
  /** How much it holds, in one sentence. */
  readonly ringkasan: string;
  /** One for each SOP, in the order of the model. */
  readonly kartu: readonly KartuTertata[];
  readonly panah: readonly PanahPeta[];
  /** Where lines to one card join. */
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

export interface PanahPeta {
  readonly id: string;
  /** Ids of the cards. */
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
  const kartu = peta.kartu.map((sop, k) => tataKartu(sop, tetangga[k]!.merujuk.length));
  const terkait = [...kartu.keys()].filter((k) => tetangga[k]!.merujuk.length + tetangga[k]!.dirujuk.length > 0);
  const sendiri = [...kartu.keys()].filter((k) => !terkait.includes(k));

  const atas = await susunTerkait(terkait, kartu, peta.hubungan, susun);
  const muat = Math.floor((atas.width + JARAK_KARTU) / (LEBAR_KARTU + JARAK_KARTU));
  // Without a drawing above, rows about as long as all of them are high.
  const kolom = Math.max(KOLOM_TERSEDIKIT, muat, terkait.length > 0 ? 0 : Math.ceil(Math.sqrt(sendiri.length / 2)));
  const bawah = susunBaris(
    sendiri.map((k) => kartu[k]!),
    kolom,
  );
  const lebar = Math.max(atas.width, bawah.width, LEBAR_TERSEDIKIT);

  const lembar = new Lembar();
  lembar.tulis(kepalaPeta(peta, lebar));
  lembar.letakkan(terkait, atas);
  if (terkait.length > 0 && sendiri.length > 0) {
    lembar.turun(ANTAR_BAGIAN);
    lembar.tulis(kepalaTersendiri(sendiri.length, lebar));
  }
  lembar.letakkan(sendiri, bawah);

  const jalur = lembar.jalur;
  const id = (k: number) => `k${k + 1}`;
  return {
    width: bulat(lebar + 2 * TEPI),
    height: bulat(lembar.y + TEPI),
    ringkasan: ringkasanPeta(peta),
    kartu: kartu.map((satu, k) => {
      const [x, y] = lembar.tempat[k]!;
      const sebut = (lain: readonly number[]) => lain.map((l) => kartu[l]!.sebutan);
      const teks = satu.teks.map((t) => ({ ...t, x: t.x + x, y: t.y + y }));
      return { ...satu, id: id(k), x, y, teks, merujuk: sebut(tetangga[k]!.merujuk), dirujuk: sebut(tetangga[k]!.dirujuk) };
    }),
    panah: peta.hubungan.map(({ dari, ke, timbalBalik }, i) => ({
      id: `h${i + 1}`,
      from: id(dari),
      to: id(ke),
      timbalBalik,
      points: jalur[i]!,
    })),
    simpang: simpang(
      jalur,
      peta.hubungan.map(({ ke }) => ke),
    ),
    teks: lembar.teks,
  };
}

/** By card: those that it names, and those that name it. */
function bacaTetangga({ kartu, hubungan }: PetaSop): { readonly merujuk: number[]; readonly dirujuk: number[] }[] {
  const tetangga = kartu.map(() => ({ merujuk: [] as number[], dirujuk: [] as number[] }));
  for (const { dari, ke, timbalBalik } of hubungan) {
    for (const [a, b] of timbalBalik ? [[dari, ke] as const, [ke, dari] as const] : [[dari, ke] as const]) {
      tetangga[a]!.merujuk.push(b);
      tetangga[b]!.dirujuk.push(a);
    }
  }
  return tetangga;
}

/** The layout of those cards, by the engine or, where that fails, as a list. */
async function susunTerkait(
  terkait: readonly number[],
  kartu: readonly Kartu[],
  hubungan: readonly HubunganSop[],
  susun: CariSusunan,
): Promise<Susunan> {
  const indeks = new Map(terkait.map((k, i) => [k, i]));
  const ukuran = terkait.map((k) => kartu[k]!);
  const antar = hubungan.map((h) => ({ ...h, dari: indeks.get(h.dari)!, ke: indeks.get(h.ke)! }));
  if (terkait.length === 0) return susunBaris([], 1);
  try {
    const hasil = await susun(ukuran, antar);
    if (sah(hasil, ukuran, antar)) return hasil;
  } catch {
    // The list below says as much as the engine would have.
  }
  return susunDaftar(ukuran, antar);
}

/** The sheet, filled from top to bottom. */
class Lembar {
  readonly tempat: Titik[] = [];
  readonly jalur: Titik[][] = [];
  readonly teks: TeksLetak[] = [];
  y = TEPI;

  tulis({ teks, height }: Tulisan): void {
    this.teks.push(...teks.map((t) => ({ ...t, x: t.x + TEPI, y: t.y + this.y })));
    this.y += height;
  }

  turun(jarak: number): void {
    this.y += jarak;
  }

  letakkan(kartu: readonly number[], { tempat, jalur, height }: Susunan): void {
    if (kartu.length === 0) return;
    this.y += BAWAH_KEPALA;
    const geser = ([x, y]: Titik): Titik => [bulat(x + TEPI), bulat(y + this.y)];
    kartu.forEach((k, i) => {
      this.tempat[k] = geser(tempat[i]!);
    });
    this.jalur.push(...jalur.map((garis) => garis.map(geser)));
    this.y += height;
  }
}
