/**
 * Who runs where: what a candidate route would cross, run beside or run into, given the routes chosen so far. Adding and removing
 * a route takes time in its length only, which is what makes choosing again and again affordable.
 */
import type { Sisi } from '../simbol/garis-luar.ts';
import { type Papan, type Ruas, type Rute, ruasDari, type Tepi } from './jenis.ts';

const SILANG = 60;
const BERHIMPIT = 300;
const BERHADAPAN = 15;
const RAMAI = 3;
const UJUNG_DIPAKAI = 550;
const SISI_DIPAKAI = 45;

/** Where a stretch touches a place: passing, ending there from the lower places, or from the higher. */
type Sentuhan = 0 | 1 | 2;

/** How many lines of which sort meet a side of a box. */
interface PakaiSisi {
  keluar: Map<number, number>;
  masuk: Map<number, number>;
}

const KELAS = { alur: 0, informasi: 1, bersama: 2 } as const;

export class Hunian {
  readonly #papan: Papan;
  readonly #width: number;
  /** Twice the number of vertical (horizontal) stretches over each place; their ends count once. */
  readonly #tegak: Uint16Array;
  readonly #datar: Uint16Array;
  /** In odd channels, who is at each place: edge * 4 + Sentuhan. */
  readonly #diKolom: (number[] | undefined)[];
  readonly #diTengah: (number[] | undefined)[];
  readonly #sisi: (PakaiSisi | undefined)[];

  constructor(papan: Papan) {
    this.#papan = papan;
    this.#width = 2 * papan.lanes + 1;
    const places = this.#width * (2 * papan.tiers + 1);
    this.#tegak = new Uint16Array(places);
    this.#datar = new Uint16Array(places);
    this.#diKolom = new Array(places);
    this.#diTengah = new Array(places);
    this.#sisi = new Array(papan.kotak.length * 4);
  }

  tambah(index: number, rute: Rute): void {
    this.#ubah(index, rute, 1);
  }

  kurang(index: number, rute: Rute): void {
    this.#ubah(index, rute, -1);
  }

  /** What `rute` would cost edge `index` beside its own length and bends; stops counting above `batas`. */
  biaya(index: number, rute: Rute, batas: number): number {
    const tepi = this.#papan.tepi[index]!;
    let cost = this.#biayaSisi(index, tepi, rute);
    if (cost >= batas) return cost;
    for (const ruas of ruasDari(this.#papan, index, rute)) {
      cost += this.#biayaRuas(index, tepi, ruas);
      if (cost >= batas) return cost;
    }
    return cost;
  }

  #biayaRuas(index: number, tepi: Tepi, { tegak, kanal, lo, hi }: Ruas): number {
    const [across, along] = tegak ? [this.#datar, this.#tegak] : [this.#tegak, this.#datar];
    const [first, last] = [Math.ceil(lo), Math.floor(hi)];
    const [start, step] = tegak ? [first * this.#width + kanal, this.#width] : [kanal * this.#width + first, 1];
    const odd = kanal % 2 === 1;
    let crossed = 0;
    let beside = 0;
    for (let place = first, at = start; place <= last; place++, at += step) {
      crossed += place === lo || place === hi ? across[at]! / 2 : across[at]!;
      beside += along[at]!;
    }
    let cost = (crossed * SILANG) / 2;
    if (!odd) return cost + (RAMAI * beside) / 2 / (last - first + 1);
    const here = tegak ? this.#diKolom : this.#diTengah;
    let met = -1;
    for (let place = first, at = start; place <= last; place++, at += step) {
      for (const entry of here[at] ?? []) {
        const other = entry >> 2;
        if (other === index || other === met || this.#bolehHimpit(tepi, this.#papan.tepi[other]!)) continue;
        const own = sentuhan(place, lo, hi);
        const theirs = entry & 3;
        if (own !== 0 && theirs !== 0 && own !== theirs && place % 2 === 0) cost += BERHADAPAN;
        else {
          cost += BERHIMPIT;
          met = other;
        }
      }
    }
    return cost;
  }

  #bolehHimpit(a: Tepi, b: Tepi): boolean {
    if (a.kelas !== b.kelas || (a.dari === b.dari && (a.terpisah || b.terpisah))) return false;
    return a.ke === b.ke || a.dari === b.dari;
  }

  #biayaSisi(index: number, tepi: Tepi, rute: Rute): number {
    const from = this.#sisi[kunciSisi(tepi.dari, rute.keluar)];
    const to = this.#sisi[kunciSisi(tepi.ke, rute.masuk)];
    const [fromBox, toBox] = [this.#papan.kotak[tepi.dari]!, this.#papan.kotak[tepi.ke]!];
    const price = (box: { runcing: boolean }) => (box.runcing ? UJUNG_DIPAKAI : SISI_DIPAKAI);
    let cost = 0;
    if (from) {
      if (from.masuk.size > 0) cost += price(fromBox);
      for (const key of from.keluar.keys()) if (key !== kunciKeluar(index, tepi)) cost += price(fromBox);
    }
    if (to) {
      if (to.keluar.size > 0) cost += price(toBox);
      for (const key of to.masuk.keys()) if (key !== KELAS[tepi.kelas]) cost += price(toBox);
    }
    if (tepi.dari === tepi.ke && rute.keluar === rute.masuk) cost += price(fromBox);
    return cost;
  }

  #ubah(index: number, rute: Rute, by: 1 | -1): void {
    const tepi = this.#papan.tepi[index]!;
    hitung(this.#pakai(tepi.dari, rute.keluar).keluar, kunciKeluar(index, tepi), by);
    hitung(this.#pakai(tepi.ke, rute.masuk).masuk, KELAS[tepi.kelas], by);
    for (const { tegak, kanal, lo, hi } of ruasDari(this.#papan, index, rute)) {
      const counts = tegak ? this.#tegak : this.#datar;
      const here = tegak ? this.#diKolom : this.#diTengah;
      for (let place = Math.ceil(lo); place <= Math.floor(hi); place++) {
        const at = tegak ? place * this.#width + kanal : kanal * this.#width + place;
        const touch = sentuhan(place, lo, hi);
        counts[at] = counts[at]! + by * (touch === 0 ? 2 : 1);
        if (kanal % 2 === 0) continue;
        const entry = index * 4 + touch;
        const list = here[at];
        if (by === 1) {
          if (list) list.push(entry);
          else here[at] = [entry];
        } else list!.splice(list!.indexOf(entry), 1);
      }
    }
  }

  #pakai(kotak: number, sisi: Sisi): PakaiSisi {
    const key = kunciSisi(kotak, sisi);
    let found = this.#sisi[key];
    if (!found) {
      found = { keluar: new Map(), masuk: new Map() };
      this.#sisi[key] = found;
    }
    return found;
  }
}

function sentuhan(place: number, lo: number, hi: number): Sentuhan {
  return place === hi ? 1 : place === lo ? 2 : 0;
}

function kunciSisi(kotak: number, sisi: Sisi): number {
  return kotak * 4 + 'NESW'.indexOf(sisi);
}

/** Edges with the same key may leave together. */
function kunciKeluar(index: number, tepi: Tepi): number {
  return tepi.terpisah ? index + 3 : KELAS[tepi.kelas];
}

function hitung(counts: Map<number, number>, key: number, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
