/** Paragraphs as Word sets them: it breaks lines itself, so each gets the width at which it breaks them where they are broken on the drawing. */
import { kotakBaris, type TeksLetak, tambahanSpasi, ukurTeks } from '@alir/diagram';
import { type Paragraf, tempatParagraf } from '../susunan/paragraf.ts';
import { tampak } from '../tampak.ts';
import type { HurufDocx, ParagrafDocx, RunDocx } from './isi.ts';

/** Where paragraphs stand: the edges that their indents are measured from, and how far apart they keep from the right one. */
export interface RuangParagraf {
  readonly kiri: number;
  readonly kanan: number;
  readonly bantalan: number;
}

/** Points in a millimetre. */
const PT = 72 / 25.4;
/** Parts of the type size: lines that need so much less than there is are sure to fit, and words that lack so much are sure not to. */
const PASTI = 0.1;
const JAUH = 0.4;
/** Paragraphs that reach into the one before them by more than this (mm) stand beside it. */
const TINDIH = 0.3;

/** The paragraph, `sebelum` millimetres under what is above it. */
export function paragrafDocx(paragraf: Paragraf, ruang: RuangParagraf, sebelum: number): ParagrafDocx {
  const { teks, penanda } = paragraf;
  const awal = teks[0]!;
  const [kiri, kanan] = lebarBaris(teks, ruang);
  return {
    huruf: huruf(awal),
    rata: renggang(teks) && awal.x + awal.rata! - kanan < JAUH * awal.size ? 'both' : awal.anchor,
    sebelum,
    baris: kotakBaris(awal).tinggi,
    kiri: kiri - ruang.kiri,
    kanan: ruang.kanan - kanan,
    ...(penanda && { penanda: { runs: runs([penanda]), gantung: awal.x - penanda.x, huruf: huruf(penanda) } }),
    runs: runs(teks),
  };
}

/** Paragraphs on top of each other from `atas` on; those that stand beside others are `lepas`. */
export function bertumpuk(semua: readonly Paragraf[], ruang: RuangParagraf, atas: number) {
  const [tumpukan, lepas]: [{ readonly asal: Paragraf; readonly paragraf: ParagrafDocx }[], Paragraf[]] = [[], []];
  let kaki = atas;
  for (const asal of semua) {
    const tempat = tempatParagraf(asal);
    if (tempat.atas < kaki - TINDIH) {
      lepas.push(asal);
      continue;
    }
    tumpukan.push({ asal, paragraf: paragrafDocx(asal, ruang, Math.max(0, tempat.atas - kaki)) });
    kaki = tempat.atas + tempat.tinggi;
  }
  return { tumpukan, lepas, kaki };
}

export function huruf({ size, bold, garisBawah = false }: TeksLetak): HurufDocx {
  // Word knows half points only.
  const pt = Math.max(0.5, Math.round(size * PT * 2) / 2);
  return { pt, lebar: Math.round(((size * PT) / pt) * 100), bold, garisBawah };
}

/** What it says in its styles, and where its words are parted. */
export function runs(teks: readonly TeksLetak[]): RunDocx[] {
  return teks.flatMap((line, i) => {
    const { spasi, akhir } = pisah(teks, i);
    return line.runs.map(({ text, italic }, n): RunDocx => {
      const kata = tampak(text);
      if (n < line.runs.length - 1) return { text: kata, italic };
      return { text: akhir === 'penggal' ? kata.slice(0, -1) : spasi ? `${kata} ` : kata, italic, ...(akhir && { akhir }) };
    });
  });
}

interface Pemisah extends Pick<RunDocx, 'akhir'> {
  readonly spasi: boolean;
}

/** What parts a line from the next. Word parts words by itself behind hyphens, and those that no line holds. */
function pisah(teks: readonly TeksLetak[], i: number): Pemisah {
  const [line, berikut] = [teks[i]!, teks[i + 1]];
  if (!berikut) return { spasi: false };
  const sambung = line.runs.at(-1)?.sambung;
  if (sambung === 'penggal') return { spasi: false, akhir: sambung };
  const kata = teksBaris(line);
  if (sambung === 'rapat') {
    const sendiri = /[-\u2010\u2013\u2014]$/u.test(kata) || /[\p{L}\p{N}]\n[\p{L}\p{N}]/u.test(`${kata}\n${teksBaris(berikut)}`);
    return sendiri ? { spasi: false } : { spasi: false, akhir: 'baris' };
  }
  // What is parted where Word would not part it begins on a line of its own.
  const pecah = !teksBaris(berikut).includes(' ') && pisah(teks, i + 1).akhir === 'baris';
  return pecah ? { spasi: true, akhir: 'baris' } : { spasi: true };
}

/** Justified on the drawing, each line but the last: Word would stretch also those that stay ragged there. */
function renggang(teks: readonly TeksLetak[]): boolean {
  return teks.length > 1 && teks.slice(0, -1).every((line) => tambahanSpasi(line) > 0);
}

/** Left and right end of lines that break where these do. */
export function lebarBaris(teks: readonly TeksLetak[], { kiri, kanan, bantalan }: RuangParagraf): [kiri: number, kanan: number] {
  const { x, anchor, size } = teks[0]!;
  const tengah = anchor === 'middle';
  const ada = tengah ? 2 * Math.min(x - kiri, kanan - x) - 2 * bantalan : kanan - bantalan - x;
  const perlu = Math.max(...teks.map((line) => lebar(line, teksBaris(line))));
  const terlebar = Math.min(...teks.slice(1).map((_, i) => gabungan(teks, i)));
  const separuh = (terlebar - perlu) / 2;
  // Where both cannot be, as when Word would break a word that is whole here, it is the lines that must fit.
  // Justified ones end where others do, as nearly as can be.
  const [pasti, jauh] = [PASTI * size, (renggang(teks) ? PASTI : JAUH) * size];
  const width = separuh < 0 ? perlu + pasti : Math.min(Math.max(ada, perlu + Math.min(pasti, separuh)), terlebar - Math.min(jauh, separuh));
  return tengah ? [x - width / 2, x + width / 2] : [x, x + width];
}

/** Width of a line with as much of the next as no break can part; endless where Word is told to end it. */
function gabungan(teks: readonly TeksLetak[], i: number): number {
  const line = teks[i]!;
  const { spasi, akhir } = pisah(teks, i);
  if (akhir === 'baris') return Infinity;
  const kata = teksBaris(line);
  const kepala = teksBaris(teks[i + 1]!).match(/^[^ ]*?(?:[-\u2010](?=[^ ])|(?= |$))/u)?.[0] ?? '';
  if (akhir === 'penggal') return lebar(line, kata.slice(0, -1) + kepala);
  return lebar(line, spasi ? `${kata} ${kepala}` : kata + Array.from(kepala).slice(0, 1).join(''));
}

function teksBaris({ runs }: TeksLetak): string {
  return runs.map(({ text }) => tampak(text)).join('');
}

function lebar(line: TeksLetak, kata: string): number {
  return ukurTeks(kata, line);
}
