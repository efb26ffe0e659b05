/** The title above the table and the table's two-level header. */
import type { Pelaksana } from '@alir/core';
import type { TeksLetak } from '../gambar.ts';
import { UKURAN } from '../opsi.ts';
import { type Baris, bungkusRuns, bungkusSeimbang } from '../teks/bungkus.ts';
import { tataTeks, tinggiBaris } from '../teks/letak.ts';
import { ukurTeks } from '../teks/ukur.ts';
import type { Gaya, KolomTabel, KolomTeks } from './gaya.ts';
import type { IsiHalaman } from './halaman.ts';
import type { LetakKolom, TataMendatar } from './mendatar.ts';

const MUTU_BAKU = ['kelengkapan', 'waktu', 'output'] as const;

export interface Kepala {
  readonly teks: readonly TeksLetak[];
  readonly height: number;
  /** Ordinate and height of the lanes' headings; the groups' headings stand above. */
  readonly jalur: { readonly y: number; readonly height: number };
  /** The columns under a heading of their group: the lanes, and those of mutu baku. */
  readonly kelompok: readonly KelompokKolom[];
  /** Where the row of column numbers begins, if there is one. */
  readonly nomor?: { readonly y: number };
}

/** Neighbouring columns under one heading. */
export interface KelompokKolom extends LetakKolom {
  readonly judul: 'pelaksana' | 'mutuBaku';
  readonly anggota: readonly KolomTabel[];
}

/** The width a lane needs so that the words of its heading stay whole, and are not stacked on too many lines. */
export function lebarJudul({ label }: Pelaksana, { hurufJalur, barisJudul, kataTerpanjang }: Gaya): number {
  const huruf = { size: hurufJalur, bold: true };
  const words = label.text.split(/\s+/).map((word) => ukurTeks(word, huruf));
  let width = Math.min(kataTerpanjang, Math.max(0, ...words)) + UKURAN.longgar;
  while (width < kataTerpanjang && bungkusRuns(label.runs, width, huruf).length > barisJudul) width++;
  return width + 2 * UKURAN.bantalan;
}

/** The procedure's title over a table of `width`. */
export function judulHalaman(judul: IsiHalaman['judul'], width: number, y: number): { teks: TeksLetak[]; height: number } {
  if (!judul || judul.text.trim() === '') return { teks: [], height: 0 };
  const lines = bungkusRuns(judul.runs, width, { size: UKURAN.hurufJudul, bold: true });
  const height = tinggiBaris(lines.length, UKURAN.hurufJudul);
  const teks = tataTeks(lines, { x: 0, y, width, height }, { size: UKURAN.hurufJudul, bold: true, anchor: 'start' });
  return { teks, height: height + 2 };
}

interface SelKepala {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Baris[];
  readonly size: number;
}

/** The header of the columns `datar`, from ordinate `y` on. */
export function kepalaTabel({ label, pelaksana, gaya, nomorKolom, sebaris }: IsiHalaman, datar: TataMendatar, y: number): Kepala {
  const { kolom, lanes } = datar;
  const { huruf, hurufJalur } = gaya;
  const sel = (x: number, width: number, text: string): SelKepala => ({
    x,
    width,
    lines: bungkusSeimbang([{ text, italic: false }], width - 2 * UKURAN.bantalan, { size: huruf, bold: true }),
    size: huruf,
  });
  const tunggal = (name: KolomTeks): SelKepala[] => {
    const letak = kolom[name];
    return letak ? [sel(letak.x, letak.width, label[name])] : [];
  };
  const kelompok = kelompokKolom(datar);
  const groups = kelompok.map(({ x, width, judul }) => sel(x, width, label[judul]));
  const below = [
    ...pelaksana.map(({ label: text }, i): SelKepala => {
      const { x, width } = lanes[i]!;
      const lines = bungkusSeimbang(text.runs, width - 2 * UKURAN.bantalan, { size: hurufJalur, bold: true });
      return { x, width, lines, size: hurufJalur };
    }),
    ...MUTU_BAKU.flatMap(tunggal),
  ];
  const whole = (['no', 'uraian', 'keterangan'] as const).flatMap(tunggal);
  const tall = (cells: readonly SelKepala[]) =>
    Math.max(tinggiBaris(1, huruf), ...cells.map(({ lines, size }) => tinggiBaris(lines.length, size))) + 2 * UKURAN.bantalan;
  const top = tall(groups);
  const angka = nomorKolom ? tinggiBaris(1, hurufJalur) + 0.8 : 0;
  const foot = Math.max(tall(below), tall(whole) - top, (sebaris?.atas ?? 0) - y - top - angka);
  const set = (cells: readonly SelKepala[], at: number, height: number) =>
    cells.flatMap(({ x, width, lines, size }) => tataTeks(lines, { x, y: at, width, height }, { size, bold: true, anchor: 'middle' }));
  const nomor = nomorKolom && { y: y + top + foot, height: angka };
  return {
    teks: [
      ...set(groups, y, top),
      ...set(below, y + top, foot),
      ...set(whole, y, top + foot),
      ...(nomor ? teksNomor(nomorKolom, datar, nomor, hurufJalur) : []),
    ],
    height: top + foot + angka,
    jalur: { y: y + top, height: foot },
    kelompok,
    ...(nomor && { nomor: { y: nomor.y } }),
  };
}

/** The lanes, and each run of neighbouring columns of mutu baku: their headings stand in two rows. */
function kelompokKolom({ urutan }: TataMendatar): KelompokKolom[] {
  const kelompok: KelompokKolom[] = [];
  urutan.forEach(({ nama, x, width }, i) => {
    const judul = nama === 'pelaksana' ? nama : adalahMutuBaku(nama) ? 'mutuBaku' : undefined;
    const last = kelompok.at(-1);
    if (judul === 'mutuBaku' && last && last.anggota.at(-1) === urutan[i - 1]!.nama && last.judul === judul) {
      kelompok.splice(-1, 1, { ...last, width: last.width + width, anggota: [...last.anggota, nama] });
    } else if (judul) kelompok.push({ x, width, judul, anggota: [nama] });
  });
  return kelompok;
}

function adalahMutuBaku(nama: KolomTabel): boolean {
  return (MUTU_BAKU as readonly KolomTabel[]).includes(nama);
}

/** The numbers of all columns, from the left. */
function teksNomor(
  nomor: readonly number[],
  { urutan, lanes }: TataMendatar,
  baris: { readonly y: number; readonly height: number },
  size: number,
): TeksLetak[] {
  const columns = urutan.flatMap((k): readonly LetakKolom[] => (k.nama === 'pelaksana' ? lanes : [k]));
  return columns.flatMap(({ x, width }, i) =>
    tataTeks([[{ text: String(nomor[i]!), italic: false }]], { x, width, ...baris }, { size, anchor: 'middle' }),
  );
}
