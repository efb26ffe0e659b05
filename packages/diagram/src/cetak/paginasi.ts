/**
 * Finds pages that fit. How tall a row is shows only when its page is laid out, and how wide a lane is only when all pages are; so
 * pages are guessed, laid out, and cut again with what that has taught, until every page fits. Each round bars at least one page that
 * was too tall, so there is an end.
 */
import type { Prosedur, Sop, Teks } from '@alir/core';
import type { Ingatan } from '../ingatan.ts';
import type { LabelTabel } from '../opsi.ts';
import type { Penggalan, RentangJalur } from '../petak/penggalan.ts';
import { susunPetak } from '../petak/susun.ts';
import type { Gaya } from '../tata/gaya.ts';
import { type HasilHalaman, type IsiHalaman, tataHalaman } from '../tata/halaman.ts';
import { type Ikatan, ikatanDari, pilihBatas, TAKSIRAN_MELESET } from './batas.ts';
import { kolomLembar } from './kolom-lembar.ts';
import { penggal } from './penggal.ts';

export interface Bahan {
  readonly sop: Sop;
  readonly laneIds: readonly string[];
  readonly label: LabelTabel;
  readonly gaya: Gaya;
  /** The parts of the lanes that stand on sheets side by side; one part where all lanes fit on a sheet. */
  readonly jalur: readonly RentangJalur[];
  /** Size of the printed area, in the layout's millimetres. */
  readonly lebar: number;
  readonly tinggi: number;
  /** The number of the first page, where others come before it. */
  readonly nomorPertama: number;
  readonly ingatan: Ingatan;
}

/** A laid out sheet, its procedure, the number of its first row, its lanes, and the type its cells had to be set in. */
export interface Lembaran extends HasilHalaman {
  readonly prosedur: Prosedur;
  readonly langkahPertama: number;
  readonly jalur: RentangJalur;
  readonly hurufSel: number;
}

export interface HasilPaginasi {
  readonly lembaran: readonly Lembaran[];
  /** Below 1 where the table is too large for the paper: by how much it has to shrink. */
  readonly muat: number;
}

/** Rows of a page in the first guess. */
const TEBAKAN = 8;
/** How often lanes are widened until all pages agree. */
const SELARAS = 10;
/** Height of a tier at a page's end: a pentagon and the arrow to it. */
const TINGGI_TEPI = 14;
const EPS = 0.001;
/** Type that nobody can see any more: what is still too tall then is not so because of its texts. */
const HURUF_HILANG = 0.3;

/** A page that is less full than this might hold more. */
const LOWONG = 0.6;
/** How often pages that came out too empty are looked into. */
const PENYELIDIKAN = 4;

/** The pages of one procedure while they are being found. */
interface Bab {
  readonly prosedur: Prosedur;
  readonly awalan: string;
  readonly ikatan: Ikatan;
  mulai: number[];
  readonly tinggi: number[];
  readonly paling: number[];
  /** Heights of the rows of pages that were laid out, last as they are now, by {@link kunciRentang}. */
  readonly terukur: Map<number, number>;
}

/** The pages of all procedures; without `paksa`, stops as soon as it shows that the table does not fit. */
export function paginasi(bahan: Bahan, paksa: boolean): HasilPaginasi {
  const { sop } = bahan;
  const bab = sop.prosedur.map((prosedur, i): Bab => {
    const { langkah } = prosedur;
    const mulai = langkah.map((_, row) => row).filter((row) => row % TEBAKAN === 0);
    return {
      prosedur,
      awalan: `p${i + 1}-`,
      ikatan: ikatanDari(prosedur),
      mulai: mulai.length > 0 ? mulai : [0],
      tinggi: langkah.map(() => 0),
      paling: langkah.map(() => Number.POSITIVE_INFINITY),
      terukur: new Map(),
    };
  });
  for (let round = 0, probes = 0; ; round++) {
    const pages = penggalSemua(bahan, bab);
    // First every page as narrow as it can be, then all with the lanes of the widest.
    let lebarLane: readonly number[] = sop.pelaksana.map(() => 0);
    let lembaran = tataSemua(bahan, pages, lebarLane);
    // What is too tall already will not get lower: its text columns only lose by wider lanes.
    const hopeless = round > 0 && lembaran.flat(2).some((page) => terlaluTinggi(page, bahan.tinggi));
    for (let again = 0; again < SELARAS && !hopeless; again++) {
      const most = lebarTerbesar(lebarLane, lembaran.flat(2));
      if (most.every((width, lane) => width <= lebarLane[lane]! + EPS)) break;
      lebarLane = most;
      lembaran = tataSemua(bahan, pages, lebarLane);
    }
    const flat = lembaran.flat(2);
    const muat = muatnya(bahan, flat);
    if (!hopeless && muat < 1 && !paksa) return { lembaran: flat, muat };
    const pertama = lembaran.map((list) => list.map((sheets) => sheets[0]!));
    const ukur: UkurRentang = (chapter, awal, end) => tinggiRentang(bahan, chapter, awal, end, lebarLane);
    let changed = bab.map((chapter, i) => pelajari(chapter, pertama[i]!, bahan.tinggi, round === 0 ? ukur : undefined)).includes(true);
    if (!changed && probes++ < PENYELIDIKAN)
      changed = bab.map((chapter, i) => selidiki(chapter, pertama[i]!, bahan.tinggi, ukur)).includes(true);
    if (!changed) return { lembaran: flat, muat };
  }
}

/** Height that the rows of `bab` from `awal` up to before `end` take on a page of their own. */
type UkurRentang = (bab: Bab, awal: number, end: number) => number;

function tinggiRentang(bahan: Bahan, { prosedur, awalan, ikatan }: Bab, awal: number, end: number, lebarLane: readonly number[]): number {
  const mulai = [...new Set([0, awal, end])].filter((row) => row < ikatan.rows);
  const { jalur } = bahan;
  const pages = penggal(prosedur, awalan, { mulai, jalur, nomorPertama: 1 });
  const at = mulai.indexOf(awal) * jalur.length;
  const [sheet] = tataPita(
    pages.slice(at, at + jalur.length).map((penggalan) => isiLembar(bahan, { prosedur, awalan, lembar: [] }, penggalan, lebarLane)),
    bahan,
  );
  return sheet!.height - (sheet!.rows[0]?.y ?? 0);
}

function kunciRentang({ ikatan }: Bab, awal: number, end: number): number {
  return awal * (ikatan.rows + 1) + end;
}

/** The lanes as wide as the widest of `lembaran` needs them, and at least `lebarLane`. */
export function lebarTerbesar(lebarLane: readonly number[], lembaran: readonly Lembaran[]): number[] {
  const most = [...lebarLane];
  for (const { jalur, lebarLane: own } of lembaran) {
    own.forEach((width, i) => {
      most[jalur.awal + i] = Math.max(most[jalur.awal + i]!, width);
    });
  }
  return most;
}

/** The sheets of one page of rows, side by side, to lay out. */
interface Pita {
  readonly prosedur: Prosedur;
  readonly awalan: string;
  readonly lembar: readonly Penggalan[];
}

function penggalSemua({ jalur, ...bahan }: Bahan, bab: readonly Bab[]): Pita[][] {
  let { nomorPertama } = bahan;
  return bab.map(({ prosedur, awalan, mulai }) => {
    const pages = penggal(prosedur, awalan, { mulai, jalur, nomorPertama });
    nomorPertama += pages.length;
    return mulai.map((_, n) => ({ prosedur, awalan, lembar: pages.slice(n * jalur.length, (n + 1) * jalur.length) }));
  });
}

function tataSemua(bahan: Bahan, pages: readonly (readonly Pita[])[], lebarLane: readonly number[]): (readonly Lembaran[])[][] {
  return pages.map((list) =>
    list.map((pita) =>
      tataPita(
        pita.lembar.map((penggalan) => isiLembar(bahan, pita, penggalan, lebarLane)),
        bahan,
      ),
    ),
  );
}

function isiLembar(bahan: Bahan, { prosedur, awalan }: Pita, penggalan: Penggalan, lebarLane: readonly number[]): IsiHalaman {
  const { sop, laneIds, label, gaya, lebar } = bahan;
  const { awal, akhir } = penggalan.jalur;
  const dibagi = bahan.jalur.length > 1;
  const kolom = kolomLembar(gaya.urutan, penggalan.jalur, sop.pelaksana.length);
  return {
    number: 0,
    prosedur,
    judul: penggalan.awal > 0 ? lanjutan(prosedur.judul) : prosedur.judul,
    langkah: prosedur.langkah.slice(penggalan.awal, penggalan.akhir + 1),
    petak: susunPetak(prosedur, awalan, penggalan),
    pelaksana: sop.pelaksana.slice(awal, akhir),
    laneIds: laneIds.slice(awal, akhir),
    jalurAwal: awal,
    awalan,
    label: dibagi ? { ...label, pelaksana: `${label.pelaksana} (${awal + 1}–${akhir} dari ${sop.pelaksana.length})` } : label,
    gaya: { ...gaya, urutan: kolom.urutan },
    lebarTabel: lebar,
    lebarLane: lebarLane.slice(awal, akhir),
    nomorKolom: kolom.nomor,
  };
}

/** The title of a procedure that began on an earlier page. */
function lanjutan(judul: Teks | undefined): IsiHalaman['judul'] {
  if (!judul) return undefined;
  const tail = ' (lanjutan)';
  return { text: judul.text + tail, runs: [...judul.runs, { text: tail, italic: false }] };
}

/**
 * Lays out the sheets of a page. Where no cut helps, because a single row, or a merged cell that every cut repeats, is taller than a page,
 * its texts are set in smaller type.
 */
function tataPita(lembar: readonly IsiHalaman[], { tinggi, ingatan }: Bahan): Lembaran[] {
  const uncut = ({ rows, height, gabungTertinggi }: HasilHalaman) =>
    (rows.length === 1 && height > tinggi) || gabungTertinggi > tinggi - (rows[0]?.y ?? 0);
  let { hurufSel } = lembar[0]!.gaya;
  let pages = tataSebaris(lembar, ingatan);
  while (pages.some(uncut) && hurufSel > HURUF_HILANG) {
    hurufSel *= 0.94;
    pages = tataSebaris(
      lembar.map((isi) => ({ ...isi, gaya: { ...isi.gaya, hurufSel } })),
      ingatan,
    );
  }
  return pages.map((page, i) => {
    const { prosedur, jalurAwal: awal, pelaksana, langkah } = lembar[i]!;
    return { ...page, prosedur, langkahPertama: langkah[0]?.no ?? 0, jalur: { awal, akhir: awal + pelaksana.length }, hurufSel };
  });
}

/**
 * Sheets side by side, each row as tall as it is on the sheet where it needs most. A taller row can make its sheet narrower, since labels find
 * room in it, and a narrower sheet has a taller header; so they are asked again until all agree.
 */
function tataSebaris(lembar: readonly IsiHalaman[], ingatan: Ingatan): HasilHalaman[] {
  let pages = lembar.map((isi) => tataHalaman(isi, ingatan));
  if (lembar.length === 1 || lembar[0]!.langkah.length === 0) return pages;
  let sebaris = { atas: 0, tinggi: lembar[0]!.langkah.map(() => 0) };
  for (let again = 0; again < SELARAS; again++) {
    const atas = Math.max(sebaris.atas, ...pages.map(({ rows }) => rows[0]!.y));
    const tinggi = sebaris.tinggi.map((height, row) => Math.max(height, ...pages.map(({ rows }) => rows[row]!.height)));
    if (again > 0 && atas <= sebaris.atas + EPS && tinggi.every((height, row) => height <= sebaris.tinggi[row]! + EPS)) break;
    sebaris = { atas, tinggi };
    pages = lembar.map((isi) => tataHalaman({ ...isi, sebaris }, ingatan));
  }
  return pages;
}

/** By how much the pages must shrink to fit the paper; pages of several rows can be cut instead. */
function muatnya({ lebar, tinggi }: Bahan, pages: readonly Lembaran[]): number {
  let muat = 1;
  for (const { width, height, rows } of pages) {
    if (width > lebar + EPS) muat = Math.min(muat, lebar / width);
    if (rows.length <= 1 && height > tinggi + EPS) muat = Math.min(muat, tinggi / height);
  }
  return muat;
}

/** Whether a page has rows to give away because it does not fit. */
function terlaluTinggi({ rows, height }: HasilHalaman, tinggi: number): boolean {
  return rows.length > 1 && height > tinggi + EPS;
}

/**
 * Takes heights from the pages, each known by one of its sheets, since their rows are alike, and cuts anew where one is too tall. Says
 * whether the cuts have changed. The first time, `ukur` tells whether what might fit on one page does.
 */
function pelajari(bab: Bab, pages: readonly Lembaran[], tinggi: number, ukur: UkurRentang | undefined): boolean {
  const { ikatan, mulai, paling, terukur } = bab;
  const first = ukur !== undefined;
  const ruang = ruangBaris(pages, tinggi);
  let again = first;
  pages.forEach((page, i) => {
    const awal = mulai[i]!;
    const tooTall = terlaluTinggi(page, tinggi);
    terukur.set(kunciRentang(bab, awal, awal + page.rows.length), page.height - (page.rows[0]?.y ?? 0));
    page.rows.forEach(({ height }, n) => {
      const row = awal + n;
      const tepi = (n === 0 && row > 0 && ikatan.sambung[row] ? 1 : 0) + (n === page.rows.length - 1 && ikatan.sambung[row + 1] ? 1 : 0);
      const own = Math.max(height / 3, height - tepi * TINGGI_TEPI);
      if (first || (tooTall && own > bab.tinggi[row]!)) bab.tinggi[row] = own;
    });
    if (!tooTall) return;
    paling[awal] = Math.min(paling[awal]!, page.rows.length - 1);
    again = true;
  });
  if (!again) return false;
  if (ukur) {
    for (const [awal, end] of bagianTerpaksa(ikatan)) {
      const estimate = bab.tinggi.slice(awal, end).reduce((sum, height) => sum + height, 0);
      if (estimate <= TAKSIRAN_MELESET * ruang) terukur.set(kunciRentang(bab, awal, end), ukur(bab, awal, end));
    }
  }
  return potongLagi(bab, ruang) || first;
}

/**
 * Measures what estimates have kept apart: the rows of a page that is rather empty, together with the row after or before it, or with its
 * whole neighbour. Says whether the cuts have changed by it.
 */
function selidiki(bab: Bab, pages: readonly Lembaran[], tinggi: number, ukur: UkurRentang): boolean {
  const { ikatan, mulai, terukur } = bab;
  const ruang = ruangBaris(pages, tinggi);
  const batas = [...mulai, ikatan.rows];
  let found = false;
  pages.forEach((page, i) => {
    if (page.rows.length === 0 || (page.rows.length > 1 && page.height - page.rows[0]!.y > LOWONG * ruang)) return;
    const [awal, end] = [batas[i]!, batas[i + 1]!];
    const before = i > 0 && !ikatan.paksa[awal] ? [[batas[i - 1]!, end] as const, [awal - 1, end] as const] : [];
    const after = end < ikatan.rows && !ikatan.paksa[end] ? [[awal, batas[i + 2]!] as const, [awal, end + 1] as const] : [];
    for (const [from, to] of [...before, ...after]) {
      const key = kunciRentang(bab, from, to);
      if (terukur.has(key)) continue;
      const height = ukur(bab, from, to);
      terukur.set(key, height);
      found ||= height <= ruang;
    }
  });
  return found && potongLagi(bab, ruang);
}

/** Height that a page has for its rows. */
function ruangBaris(pages: readonly Lembaran[], tinggi: number): number {
  return tinggi - Math.max(...pages.map(({ rows }) => rows[0]?.y ?? 0));
}

/** The stretches between the pages that the author begins, each by its first row and the one after its last. */
function bagianTerpaksa({ rows, paksa }: Ikatan): [number, number][] {
  const starts = [0, ...paksa.flatMap((forced, row) => (forced && row > 0 ? [row] : []))];
  return starts.map((awal, i): [number, number] => [awal, starts[i + 1] ?? rows]).filter(([awal, end]) => end > awal);
}

/** Cuts by all that is known; whether that changes anything. */
function potongLagi(bab: Bab, ruang: number): boolean {
  const { ikatan, mulai, tinggi, paling, terukur } = bab;
  const measured = (first: number, end: number) => terukur.get(kunciRentang(bab, first, end));
  bab.mulai = pilihBatas(ikatan, { tinggi, tepi: TINGGI_TEPI, ruang, paling, terukur: measured });
  return bab.mulai.join() !== mulai.join();
}
