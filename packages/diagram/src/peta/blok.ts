/**
 * What is laid out as one: a card, or a frame around cards with the very same relations. One arrow of a frame says what a bundle of arrows
 * would, and a hub that fifty others name needs no column of fifty cards beside it.
 */
import { type HubunganSop, kelompokkan, type PetaSop } from '@alir/core';
import type { TeksLetak } from '../gambar.ts';
import { PT } from '../opsi.ts';
import { tataTeks, tinggiBaris } from '../teks/letak.ts';
import { type Kartu, tataKartu } from './kartu.ts';
import { susunBaris, type Titik, type Ukuran } from './susunan.ts';
import type { Tetangga } from './tetangga.ts';

export interface Blok extends Ukuran {
  /** Its cards, by their indices in the model, and their corners from its own. */
  readonly anggota: readonly number[];
  readonly kartu: readonly Kartu[];
  readonly tempat: readonly Titik[];
  /** What a frame says of its cards, as text and as it is set; none where there is one card and no frame. */
  readonly judul?: string;
  readonly teks: readonly TeksLetak[];
}

/** Fewer cards than this are easier to read one by one. */
const TERSEDIKIT = 4;
const BANTALAN = 3;
const JUDUL = { size: 7 * PT, bold: false, anchor: 'start' as const };

/** The blocks of all related cards, in the order of their first cards, and the relations between them, by their indices. */
export function susunBlok(peta: PetaSop, tetangga: readonly Tetangga[]): { blok: Blok[]; hubungan: HubunganSop[] } {
  const terkait = [...peta.kartu.keys()].filter((k) => tetangga[k]!.merujuk.length + tetangga[k]!.dirujuk.length > 0);
  const kelompok = [...kelompokkan(terkait, (k) => kunci(peta, tetangga, k)).values()]
    .flatMap((anggota) => (anggota.length < TERSEDIKIT ? anggota.map((k) => [k]) : [anggota]))
    .sort((a, b) => a[0]! - b[0]!);
  const milik = new Map(kelompok.flatMap((anggota, b) => anggota.map((k) => [k, b] as const)));
  const hubungan = new Map(
    peta.hubungan.map(({ dari, ke, timbalBalik }) => {
      const antar = { dari: milik.get(dari)!, ke: milik.get(ke)!, timbalBalik };
      return [`${antar.dari} ${antar.ke}`, antar];
    }),
  );
  const semua = [...hubungan.values()];
  return {
    blok: kelompok.map((anggota, b) =>
      anggota.length === 1
        ? tunggal(peta, anggota[0]!, semua.filter(({ dari, ke, timbalBalik }) => dari === b || (timbalBalik && ke === b)).length)
        : bingkai(peta, anggota, tetangga[anggota[0]!]!.merujuk.length > 0),
    ),
    hubungan: semua,
  };
}

/** Cards of one key have the same relations, all in one direction; another card has a key of its own. */
function kunci({ kartu }: PetaSop, tetangga: readonly Tetangga[], k: number): string {
  const { merujuk, dirujuk } = tetangga[k]!;
  if (merujuk.length > 0 && dirujuk.length > 0) return String(k);
  return [kartu[k]!.luar ?? '', merujuk.toSorted((a, b) => a - b), '<', dirujuk.toSorted((a, b) => a - b)].join(' ');
}

function tunggal({ kartu }: PetaSop, k: number, garis: number): Blok {
  const satu = tataKartu(kartu[k]!, garis);
  return { width: satu.width, height: satu.height, anggota: [k], kartu: [satu], tempat: [[0, 0]], teks: [] };
}

/** About half as many columns as rows: cards are wide, and what stands beside a frame is tall. */
function bingkai(peta: PetaSop, anggota: readonly number[], merujuk: boolean): Blok {
  const kartu = anggota.map((k) => tataKartu(peta.kartu[k]!, 0));
  const { width, height, tempat } = susunBaris(kartu, Math.ceil(Math.sqrt(anggota.length / 2)));
  const judul = `${anggota.length} SOP ${merujuk ? 'dengan rujukan yang sama' : 'yang dirujuk bersama'}`;
  const kepala = { x: BANTALAN, y: BANTALAN * 0.6, width, height: tinggiBaris(1, JUDUL.size) };
  const atas = kepala.y + kepala.height + BANTALAN * 0.6;
  return {
    width: width + 2 * BANTALAN,
    height: atas + height + BANTALAN,
    anggota,
    kartu,
    tempat: tempat.map(([x, y]): Titik => [x + BANTALAN, y + atas]),
    judul,
    teks: tataTeks([[{ text: judul, italic: false }]], kepala, JUDUL),
  };
}
