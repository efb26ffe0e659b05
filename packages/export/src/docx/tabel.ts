/** The table of a page: its grid in rows and cells, with the lines around each, and paragraphs where the drawing has them. */
import { type GarisKisi, TEBAL, TINTA } from '@alir/diagram';
import type { Sel } from '../susunan/kisi.ts';
import { tempatParagraf } from '../susunan/paragraf.ts';
import type { SelBerisi, Susunan } from '../susunan/susunan.ts';
import type { GoresanDocx, ParagrafDocx, SelDocx, TabelDocx } from './isi.ts';
import { bertumpuk, paragrafDocx, type RuangParagraf } from './paragraf.ts';

/** Lines nearer than this (mm) are the same. */
const SAMA = 0.05;
/** Paragraphs that are off the middle by less than this (mm) stand there. */
const TENGAH = 0.1;

export interface BahanTabel {
  readonly susunan: Susunan;
  readonly kisi: readonly GarisKisi[];
  /** Left margin of the page. */
  readonly kiri: number;
  /** Lists begin at the heads of their cells, as those beside them do, also where Word needs a line less for them. */
  readonly formulir: boolean;
  /** From a paragraph of the drawing to one that may lead elsewhere. */
  bertujuan(tumpukan: ReturnType<typeof bertumpuk>['tumpukan']): ParagrafDocx[];
}

/** The table; nothing where the page has none. */
export function tabelDocx({ susunan, kisi, kiri, formulir, bertujuan }: BahanTabel): TabelDocx | undefined {
  const { batasKolom, batasBaris, tabel } = susunan;
  if (tabel.length === 0) return undefined;
  const semua = [...tabel.flat(), ...celah(susunan)];
  const sel = batasBaris.slice(1).map((_, baris) =>
    semua
      .filter((satu) => satu.sel.atas === baris)
      .sort((a, b) => a.sel.kiri - b.sel.kiri)
      .map((satu): SelDocx => {
        const { tengah, bantalan, tumpukan } = isiSel(satu, formulir);
        return {
          kolom: satu.sel.kolom,
          baris: satu.sel.baris,
          kepala: satu.kepala,
          bantalan,
          tengah,
          tepi: tepi(satu.sel, kisi),
          paragraf: bertujuan(tumpukan),
        };
      }),
  );
  return { x: batasKolom[0]! - kiri, batasKolom, batasBaris, barisKepala: barisKepala(semua), sel };
}

/** Squares of the grid that no cell has, which a table of Word must have all the same. */
function celah({ batasKolom, batasBaris, tabel }: Susunan): SelBerisi[] {
  const terisi = new Set<string>();
  for (const { sel } of tabel.flat()) {
    for (let baris = sel.atas; baris < sel.atas + sel.baris; baris++) {
      for (let kolom = sel.kiri; kolom < sel.kiri + sel.kolom; kolom++) terisi.add(`${baris},${kolom}`);
    }
  }
  const hasil: SelBerisi[] = [];
  for (let atas = 0; atas + 1 < batasBaris.length; atas++) {
    for (let kiri = 0; kiri + 1 < batasKolom.length; kiri++) {
      if (terisi.has(`${atas},${kiri}`)) continue;
      const [x, y] = [batasKolom[kiri]!, batasBaris[atas]!];
      const sel = { x, y, width: batasKolom[kiri + 1]! - x, height: batasBaris[atas + 1]! - y, kiri, atas, kolom: 1, baris: 1 };
      hasil.push({ sel, kepala: false, paragraf: [], bentuk: [] });
    }
  }
  return hasil;
}

function isiSel({ sel, paragraf }: SelBerisi, formulir: boolean) {
  const kiri = Math.min(
    ...paragraf.flatMap(({ penanda, teks }) => [penanda ?? teks[0]!]).map((t) => (t.anchor === 'start' ? t.x : Infinity)),
  );
  const bantalan = Number.isFinite(kiri) ? Math.max(0, kiri - sel.x) : 0;
  const ruang: RuangParagraf = { kiri: sel.x + bantalan, kanan: sel.x + sel.width, bantalan };
  const lurus = paragraf.length === 0 ? sel.y : tempatParagraf(paragraf[0]!).atas;
  const akhir = paragraf.length === 0 ? sel.y : Math.max(...paragraf.map((p) => tempatParagraf(p).atas + tempatParagraf(p).tinggi));
  const berdaftar = formulir && Number.isFinite(kiri) && paragraf.flatMap(({ teks }) => teks).length > 1;
  const tengah = !berdaftar && Math.abs(lurus - sel.y - (sel.y + sel.height - akhir)) < 2 * TENGAH;
  const { tumpukan, lepas } = bertumpuk(paragraf, ruang, tengah ? lurus : sel.y);
  // What stands beside something in a cell is set under it rather than lost.
  const sisa = lepas.map((asal) => ({ asal, paragraf: paragrafDocx(asal, ruang, 0) }));
  return { tengah, bantalan, tumpukan: [...tumpukan, ...sisa] };
}

/** How many rows at the top hold nothing but headings. */
function barisKepala(semua: readonly SelBerisi[]): number {
  const isi = semua.filter(({ kepala }) => !kepala).map(({ sel }) => sel.atas);
  return isi.length === 0 ? 0 : Math.min(...isi);
}

function tepi(sel: Sel, kisi: readonly GarisKisi[]): SelDocx['tepi'] {
  const [tengahX, tengahY] = [sel.x + sel.width / 2, sel.y + sel.height / 2];
  const tegak = (x: number) => goresan(kisi.filter((g) => g.x1 === g.x2 && Math.abs(g.x1 - x) < SAMA && antara(tengahY, g.y1, g.y2)));
  const datar = (y: number) => goresan(kisi.filter((g) => g.y1 === g.y2 && Math.abs(g.y1 - y) < SAMA && antara(tengahX, g.x1, g.x2)));
  return { kiri: tegak(sel.x), kanan: tegak(sel.x + sel.width), atas: datar(sel.y), bawah: datar(sel.y + sel.height) };
}

function goresan(kisi: readonly GarisKisi[]): GoresanDocx | undefined {
  if (kisi.length === 0) return undefined;
  return goresanKisi(kisi.some(({ tebal }) => tebal));
}

/** How lines of the grid are stroked. */
export function goresanKisi(tebal: boolean): GoresanDocx {
  return tebal ? { tebal: TEBAL.tepi, warna: TINTA.tinta } : { tebal: TEBAL.kisi, warna: TINTA.kisi };
}

function antara(letak: number, a: number, b: number): boolean {
  return letak > Math.min(a, b) && letak < Math.max(a, b);
}
