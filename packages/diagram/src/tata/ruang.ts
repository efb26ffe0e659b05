/** Labels before they have a place: how large they are, and how they ask for room where they found none. */
import type { Run } from '@alir/core';
import { UKURAN } from '../opsi.ts';
import type { Petak } from '../petak/jenis.ts';
import type { HasilRute, Papan } from '../router/index.ts';
import { type Baris, bungkusSeimbang, lebarBaris } from '../teks/bungkus.ts';
import { tinggiBaris } from '../teks/letak.ts';
import { type Huruf, ukurTeks } from '../teks/ukur.ts';
import type { Gaya } from './gaya.ts';
import { DI_ATAS_SIMBOL } from './label.ts';

/** What every exit has beside its tip: the room for an arrowhead, and a diamond's shoulder. */
const SUDAH_ADA = UKURAN.panah + 0.8;
/** Room under a label that stands between its symbol and the row's border. */
const DI_ATAS_GARIS = 1.4;

/** Room that labels turned out to need. */
export interface Ruang {
  readonly lane: number[];
  readonly celah: number[];
  readonly tier: number[];
  /** Lines of several exits on one side, moved apart so that labels fit between them. */
  readonly regangan: { readonly lane: number[]; readonly tier: number[] };
}

/** Room as every page begins: none, but for the labels of exits at the foot, which always need some. */
export function ruangAwal(petak: Petak, papan: Papan, hasil: HasilRute, labels: Iterable<LabelUkur>): Ruang {
  const tiers = petak.tiers.length;
  const ruang: Ruang = {
    lane: new Array(petak.lanes).fill(0),
    celah: new Array(tiers + 1).fill(0),
    tier: new Array(tiers).fill(0),
    regangan: { lane: new Array(petak.lanes).fill(1), tier: new Array(tiers).fill(1) },
  };
  for (const { tepi, height } of labels) {
    if (hasil.rute[tepi]!.keluar !== 'S') continue;
    const gap = papan.kotak[papan.tepi[tepi]!.dari]!.tier + 1;
    ruang.celah[gap] = Math.max(ruang.celah[gap]!, height + DI_ATAS_GARIS);
  }
  return ruang;
}

/** A label set in lines. */
export interface LabelUkur {
  readonly tepi: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Baris[];
  readonly text: string;
}

/** The widths that the lines of labels are tried with, under a symbol and beside it. */
interface LebarLabel {
  readonly tegak: readonly number[];
  readonly datar: readonly number[];
}

/** The labels of a grid's edges, by edge, set as the sides ask that they stand at. */
export function ukurLabel(
  { sambungan }: Petak,
  { rute }: HasilRute,
  { hurufLabel: size, kataTerpanjang }: Pick<Gaya, 'hurufLabel' | 'kataTerpanjang'>,
  lebar: LebarLabel = UKURAN.labelTerlebar,
): Map<number, LabelUkur> {
  const found = new Map<number, LabelUkur>();
  sambungan.forEach(({ label }, tepi) => {
    if (!label || label.text.trim() === '') return;
    const huruf = { size };
    const { keluar } = rute[tepi]!;
    const lines = susunLabel(label.runs, lebar[keluar === 'N' || keluar === 'S' ? 'tegak' : 'datar'], kataTerpanjang, huruf);
    found.set(tepi, {
      tepi,
      text: label.text,
      lines,
      width: lebarBaris(lines, huruf),
      height: tinggiBaris(lines.length, size),
    });
  });
  return found;
}

function susunLabel(runs: readonly Run[], widths: readonly number[], kataTerpanjang: number, huruf: Huruf): Baris[] {
  const words = runs.flatMap(({ text }) => text.split(/\s+/)).map((word) => ukurTeks(word, huruf));
  const least = Math.min(kataTerpanjang, Math.max(...words) + UKURAN.longgar);
  const tries = widths.map((width) => bungkusSeimbang(runs, Math.max(width, least), huruf));
  return tries.find((lines) => lines.length <= 2) ?? tries.at(-1)!;
}

/** Asks for room for the labels that found none, and says in which order all look for a place again. */
export function mintaLagi(
  ruang: Ruang,
  papan: Papan,
  hasil: HasilRute,
  { antrean, sempit, attempt }: { readonly antrean: readonly LabelUkur[]; readonly sempit: readonly LabelUkur[]; readonly attempt: number },
): LabelUkur[] {
  for (const label of sempit) mintaRuang(ruang, papan, hasil, label, attempt);
  // Who found no place chooses first next time: others may have had more than one.
  return [...sempit, ...antrean.filter((label) => !sempit.includes(label))];
}

/** Asks for room at the exit first; a label that stays cramped asks along its whole line. */
function mintaRuang(ruang: Ruang, papan: Papan, hasil: HasilRute, { tepi, width, height }: LabelUkur, attempt: number): void {
  const { keluar, kanal } = hasil.rute[tepi]!;
  const { tier, awal, akhir } = papan.kotak[papan.tepi[tepi]!.dari]!;
  const ask = (list: number[], at: number, room: number) => {
    list[at] = Math.max(list[at]!, room);
  };
  const step = attempt + 1;
  if (keluar === 'S') {
    ask(ruang.celah, tier + 1, height * step + 1.2);
    if (attempt > 0) ask(ruang.lane, (kanal[0]! - 1) / 2, (width * step) / 3 + 1.2);
    if (attempt > 2) ask(ruang.regangan.lane, (kanal[0]! - 1) / 2, (width + 1.6) / UKURAN.jarak);
  } else if (kanal.length === 1 && attempt === 0) {
    // Height first: over both symbols there is room for any width.
    ask(ruang.tier, tier, height + DI_ATAS_SIMBOL + 0.6);
  } else {
    // Height first: a wider lane is wider in every row, and on every page.
    ask(ruang.lane, keluar === 'E' ? akhir : awal, attempt < 2 ? Math.max(0, width - SUDAH_ADA) / (2 - attempt) : width + 1.2);
    ask(ruang.tier, tier, height * (1 + attempt / 2) + 1.2);
    if (attempt > 0) ask(ruang.regangan.tier, tier, (height + 1.4) / UKURAN.jarak);
  }
  if (attempt < 2) return;
  for (const { tegak, kanal: along, lo, hi } of hasil.ruas[tepi]!) {
    if (!tegak) for (let x = Math.ceil(lo); x <= hi; x++) if (x % 2 === 1) ask(ruang.lane, (x - 1) / 2, width / 2 + 2);
    if (!tegak && along % 2 === 1) ask(ruang.tier, (along - 1) / 2, height + 2);
    if (tegak) for (let y = Math.ceil(lo); y <= Math.min(hi, lo + 4); y++) if (y % 2 === 0 && y > 0) ask(ruang.celah, y / 2, height + 2);
  }
}
