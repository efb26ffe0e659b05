import { type Kata, type Potongan, potong } from './kata.ts';

/** The number of a regulation as written, and as it is compared: `PER/21/M.PAN/11/2008` is number 21. */
export interface Nomor extends Potongan {
  readonly kunci: string;
}

export interface Tahun extends Potongan {
  readonly nilai: number;
}

const SEBUTAN_NOMOR = new Set(['nomor', 'nomer', 'nomr', 'nomo', 'nomot', 'nmr', 'no']);
const SEBUTAN_TAHUN = new Set(['tahun', 'taun', 'tahu', 'thn', 'th']);
const SEBUTAN_TENTANG = new Set(['tentang', 'tentan', 'tentng', 'tentnag', 'tetang', 'tantang', 'ttg', 'tntg', 'perihal']);

/** What may hold the parts of a number together. */
const SAMBUNGAN = new Set(['/', '.', '-', '–']);

/** What may stand between the parts of a citation without meaning anything. */
const SELA = new Set(['.', ',', ':', '-', '–', '/', '=', '_', '…']);

/** More words than any number has: `KEP-1191.K/HK.03/MEM.B/2023`. */
const KATA_TERBANYAK = 24;

const TAHUN_WAJAR = /^(?:19|20)\d\d$/u;

export function sebutanNomor(kata: Kata | undefined): boolean {
  return kata !== undefined && SEBUTAN_NOMOR.has(kata.teks);
}

export function sebutanTentang(kata: Kata | undefined): boolean {
  return kata !== undefined && SEBUTAN_TENTANG.has(kata.teks);
}

/** `Tahun` before a number; alone it may be a word of a title. */
export function sebutanTahun(kata: readonly Kata[], i: number): boolean {
  return SEBUTAN_TAHUN.has(kata[i]?.teks ?? '') && kata[lewatiSela(kata, i + 1)]?.jenis === 'angka';
}

export function lewatiSela(kata: readonly Kata[], i: number): number {
  let j = i;
  while (SELA.has(kata[j]?.teks ?? '')) j++;
  return j;
}

/** Whether a number begins here that nobody introduces with `Nomor`: `5/2014`, `PER/21/M.PAN/11/2008`. */
export function awalNomor(kata: readonly Kata[], i: number): boolean {
  const k = kata[i];
  return k?.jenis === 'angka' || ((k?.teks === 'per' || k?.teks === 'kep') && kata[i + 1]?.teks === '/');
}

export interface NomorTerbaca {
  readonly nomor?: Nomor;
  readonly tahun?: Tahun;
  /** The index of the word after them, or where it was read from. */
  readonly berikut: number;
}

/** Reads `Nomor 5 Tahun 2014`, `No. 210/PMK.05/2022`, `5/2014`, `Tahun 2014 Nomor 5` from word `i`, whatever of it is there. */
export function bacaNomorTahun(teks: string, kata: readonly Kata[], i: number): NomorTerbaca {
  const dulu = bacaTahun(teks, kata, i);
  const { nomor, tahun, berikut } = bacaNomor(teks, kata, dulu?.berikut ?? i);
  const nanti = dulu ? undefined : (bacaTahun(teks, kata, berikut) ?? (nomor && bacaTahunSaja(teks, kata, berikut)));
  return { nomor, tahun: dulu?.tahun ?? nanti?.tahun ?? tahun, berikut: nanti?.berikut ?? berikut };
}

/** `Tahun 2014`. */
function bacaTahun(teks: string, kata: readonly Kata[], i: number): { tahun: Tahun; berikut: number } | undefined {
  const sebutan = lewatiSela(kata, i);
  if (!sebutanTahun(kata, sebutan)) return undefined;
  const angka = lewatiSela(kata, sebutan + 1);
  return { tahun: tahunDi(teks, kata[angka]!), berikut: angka + 1 };
}

/** `2014` alone, as in `UU 5 2014`. */
function bacaTahunSaja(teks: string, kata: readonly Kata[], i: number): { tahun: Tahun; berikut: number } | undefined {
  const k = kata[i];
  return k && TAHUN_WAJAR.test(k.teks) ? { tahun: tahunDi(teks, k), berikut: i + 1 } : undefined;
}

function tahunDi(teks: string, { awal, akhir }: Pick<Kata, 'awal' | 'akhir'>): Tahun {
  const potongan = potong(teks, awal, akhir);
  return { ...potongan, nilai: Number(potongan.teks) };
}

/** A number with or without `Nomor`, and the year that may be its last part. */
function bacaNomor(teks: string, kata: readonly Kata[], i: number): NomorTerbaca {
  const sela = lewatiSela(kata, i);
  const disebut = sebutanNomor(kata[sela]);
  const awal = disebut ? lewatiSela(kata, sela + 1) : sela;
  if (!disebut && !awalNomor(kata, awal)) return { berikut: i };
  const akhir = akhirNomor(kata, awal);
  if (akhir === undefined) return { berikut: disebut ? awal : i };
  const terakhir = kata[akhir - 1]!;
  const berujungTahun = akhir - awal >= 3 && kata[akhir - 2]!.teks === '/' && TAHUN_WAJAR.test(terakhir.teks);
  const tahun = berujungTahun ? tahunDi(teks, terakhir) : undefined;
  // `5/2014` is number 5; in `210/PMK.05/2022` the year belongs to the number.
  const pendek = berujungTahun && kata.slice(awal, akhir).filter((k) => k.teks === '/').length === 1;
  const potongan = potong(teks, kata[awal]!.awal, kata[pendek ? akhir - 3 : akhir - 1]!.akhir);
  return { nomor: { ...potongan, kunci: kunciNomor(potongan.teks) }, tahun, berikut: akhir };
}

/** The index after the number that begins at word `awal`, or nothing where no digit comes. */
function akhirNomor(kata: readonly Kata[], awal: number): number | undefined {
  let adaAngka = false;
  let adaGarisMiring = false;
  let akhir: number | undefined;
  for (let j = awal; j < kata.length && j - awal < KATA_TERBANYAK; j++) {
    const k = kata[j]!;
    if (k.jenis === 'tanda' && !SAMBUNGAN.has(k.teks)) break;
    if (sebutanTahun(kata, j) || sebutanTentang(k)) break;
    const lalu = kata[j - 1];
    const rapat = j === awal || k.awal === lalu!.akhir;
    const disambung = k.teks === '/' || lalu?.teks === '/' || (adaGarisMiring && lalu?.teks === '.');
    if (!rapat && adaAngka && !disambung) break;
    if (k.teks === '/') adaGarisMiring = true;
    if (k.jenis === 'angka') adaAngka = true;
    if (k.jenis !== 'tanda' && adaAngka) akhir = j + 1;
  }
  return akhir;
}

/**
 * The number as it is compared. Ministries write the same number long and short (`210/PMK.05/2022` and `Nomor 210 Tahun 2022`): of
 * the long form the number proper counts, unless several parts could be it.
 */
function kunciNomor(nomor: string): string {
  const bagian = nomor.toUpperCase().replaceAll(/\s+/gu, '').split('/');
  const inti = bagian.map((b) => /^[A-Z.]{0,8}?0*(?<inti>\d{1,4}[A-Z]?)$/u.exec(b)?.groups?.inti);
  if (bagian.length === 1) return inti[0] ?? bagian[0]!;
  const tahunDiUjung = TAHUN_WAJAR.test(bagian.at(-1)!);
  const [pertama, kedua] = bagian;
  if (tahunDiUjung && bagian.length >= 3) {
    if (inti[0] && /^[A-Z][A-Z.]*(?:\.?\d\d)?$/u.test(kedua!)) return inti[0];
    if (inti[1] && /^[A-Z]+$/u.test(pertama!)) return inti[1];
  }
  return bagian.join('/');
}
