/** What stands on a page in the order in which it is read: paragraphs, the table with what each cell holds, symbols outside of it. */
import { type Bentuk, type Halaman, MARGIN, type TeksLetak } from '@alir/diagram';
import type { Kotak } from './berkas.ts';
import { type Sel, tabelKisi } from './sel.ts';

export interface Paragraf {
  /** Set in bold: a heading. */
  readonly judul: boolean;
  readonly teks: TeksLetak[];
}

export interface SelBerisi {
  readonly sel: Sel;
  readonly kepala: boolean;
  readonly teks: TeksLetak[];
  readonly bentuk: Bentuk[];
}

export interface Susunan {
  /** The lower margin, which says on each page what page it is. */
  readonly kaki: readonly TeksLetak[];
  /** Paragraphs and symbols above the table; all of them where there is none. */
  readonly sebelum: { readonly paragraf: readonly Paragraf[]; readonly bentuk: readonly Bentuk[] };
  readonly tabel: readonly (readonly SelBerisi[])[];
  readonly sesudah: { readonly paragraf: readonly Paragraf[]; readonly bentuk: readonly Bentuk[] };
}

/** `bertabel` says whether the grid is a table; that of a diagram is only its lanes. */
export function susunanHalaman(page: Halaman, bertabel: boolean): Susunan {
  const { baris, di } = tabelKisi(bertabel ? page.kisi : []);
  const { kepala, formulir } = page;
  const bidang = formulir?.bidang ?? [{ ...kepala, x: 0, width: page.width }];
  const isi = new Map<Sel, SelBerisi>();
  const tabel = baris.map((row) =>
    row.map((sel) => {
      const berisi = { sel, kepala: bidang.some((b) => didalam(sel, b)), teks: [], bentuk: [] };
      isi.set(sel, berisi);
      return berisi;
    }),
  );
  const atas = baris[0]?.[0]?.y ?? page.height;
  const luar = {
    sebelum: { teks: [] as TeksLetak[], bentuk: [] as Bentuk[] },
    sesudah: { teks: [] as TeksLetak[], bentuk: [] as Bentuk[] },
  };
  const kaki: TeksLetak[] = [];
  for (const teks of page.teks) {
    const sel = isi.get(di(teks.x + SETITIK, teks.y - teks.size / 3)!);
    if (sel) sel.teks.push(teks);
    else if (teks.y > page.height - MARGIN.bawah) kaki.push(teks);
    else luar[teks.y <= atas ? 'sebelum' : 'sesudah'].teks.push(teks);
  }
  for (const bentuk of page.shapes.toSorted((a, b) => a.row - b.row)) {
    const sel = isi.get(di(bentuk.x + bentuk.width / 2, bentuk.y + bentuk.height / 2)!);
    if (sel) sel.bentuk.push(bentuk);
    else luar[bentuk.y <= atas ? 'sebelum' : 'sesudah'].bentuk.push(bentuk);
  }
  const { sebelum, sesudah } = luar;
  return {
    kaki,
    sebelum: { paragraf: paragraf(sebelum.teks), bentuk: sebelum.bentuk },
    tabel,
    sesudah: { paragraf: paragraf(sesudah.teks), bentuk: sesudah.bentuk },
  };
}

const SETITIK = 0.1;

/** The middle of the cell lies in the bar. */
function didalam({ x, y, width, height }: Sel, bidang: Kotak): boolean {
  const [tengahX, tengahY] = [x + width / 2, y + height / 2];
  return tengahX > bidang.x && tengahX < bidang.x + bidang.width && tengahY > bidang.y && tengahY < bidang.y + bidang.height;
}

/** Lines of one weight and size that follow each other belong together. */
function paragraf(teks: readonly TeksLetak[]): Paragraf[] {
  const hasil: Paragraf[] = [];
  for (const line of teks) {
    const terakhir = hasil.at(-1)?.teks.at(-1);
    if (terakhir && terakhir.bold === line.bold && terakhir.size === line.size) hasil.at(-1)!.teks.push(line);
    else hasil.push({ judul: line.bold, teks: [line] });
  }
  return hasil;
}
