/**
 * What stands on a page in the order in which it is read: paragraphs, the table with what each cell holds, symbols outside of it. Every
 * format that has tables and paragraphs of its own is written from this, whatever the page is of.
 */
import { type Bentuk, type Citra, type Halaman, MARGIN, type Persegi, type TeksLetak } from '@alir/diagram';
import { type Sel, tabelKisi } from './kisi.ts';
import { type Paragraf, paragrafDari } from './paragraf.ts';

export interface SelBerisi {
  readonly sel: Sel;
  /** Stands in a bar of headings. */
  readonly kepala: boolean;
  readonly paragraf: readonly Paragraf[];
  readonly bentuk: readonly Bentuk[];
}

export interface LuarTabel {
  readonly paragraf: readonly Paragraf[];
  readonly bentuk: readonly Bentuk[];
}

export interface Susunan {
  /** The lower margin, which says on each page what page it is. */
  readonly kaki: readonly TeksLetak[];
  /** Paragraphs and symbols above the table; all of them where there is none. */
  readonly sebelum: LuarTabel;
  /** Where the columns and rows of the table begin, and where the last ends. Nothing where there is no table. */
  readonly batasKolom: readonly number[];
  readonly batasBaris: readonly number[];
  /** The cells, each in the row of its top; those that begin in one row from left to right. */
  readonly tabel: readonly (readonly SelBerisi[])[];
  readonly sesudah: LuarTabel;
  readonly citra: readonly Citra[];
}

/** `bertabel` says whether the grid is a table; that of a diagram is only its lanes. */
export function susunanHalaman(page: Halaman, bertabel: boolean): Susunan {
  const { batasKolom, batasBaris, baris, di } = tabelKisi(bertabel ? page.kisi : []);
  const isi = new Map<Sel, Isi>(baris.flat().map((sel) => [sel, isiBaru()]));
  const atas = batasBaris[0] ?? page.height;
  const [sebelum, sesudah] = [isiBaru(), isiBaru()];
  const kaki: TeksLetak[] = [];
  for (const teks of page.teks) {
    const sel = isi.get(di(teks.x + SETITIK, teks.y - teks.size / 3)!);
    if (sel) sel.teks.push(teks);
    else if (teks.y > page.height - MARGIN.bawah) kaki.push(teks);
    else (teks.y <= atas ? sebelum : sesudah).teks.push(teks);
  }
  for (const bentuk of page.shapes.toSorted((a, b) => a.row - b.row)) {
    const sel = isi.get(di(bentuk.x + bentuk.width / 2, bentuk.y + bentuk.height / 2)!);
    (sel ?? (bentuk.y <= atas ? sebelum : sesudah)).bentuk.push(bentuk);
  }
  const { kepala, formulir } = page;
  const bidang = formulir?.bidang ?? [{ ...kepala, x: 0, width: page.width }];
  return {
    kaki,
    sebelum: terbaca(sebelum),
    batasKolom,
    batasBaris,
    tabel: baris.map((row) => row.map((sel) => ({ sel, kepala: bidang.some((satu) => didalam(sel, satu)), ...terbaca(isi.get(sel)!) }))),
    sesudah: terbaca(sesudah),
    citra: formulir?.citra ?? [],
  };
}

const SETITIK = 0.1;

interface Isi {
  readonly teks: TeksLetak[];
  readonly bentuk: Bentuk[];
}

function isiBaru(): Isi {
  return { teks: [], bentuk: [] };
}

function terbaca({ teks, bentuk }: Isi): LuarTabel {
  return { paragraf: paragrafDari(teks), bentuk };
}

/** The middle of the cell lies in the bar. */
function didalam({ x, y, width, height }: Sel, bidang: Persegi): boolean {
  const [tengahX, tengahY] = [x + width / 2, y + height / 2];
  return tengahX > bidang.x && tengahX < bidang.x + bidang.width && tengahY > bidang.y && tengahY < bidang.y + bidang.height;
}
