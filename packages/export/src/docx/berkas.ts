/** The only file that knows docx: sections, tables, paragraphs, pictures and drawings in its words. Millimetres become its own units here. */

import { type Persegi, TINTA } from '@alir/diagram';
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  HeightRule,
  HorizontalPositionRelativeFrom,
  ImageRun,
  InternalHyperlink,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  SoftHyphen,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  TextWrappingType,
  UnderlineType,
  VerticalAlignTable,
  VerticalPositionRelativeFrom,
  WidthType,
} from 'docx';
import { type IShapeCanvasChildOptions, ShapeCanvasRun, type ShapeLineOptions } from 'docx/shapes';
import { emu, heksa } from '../ooxml.ts';
import {
  type BentukDocx,
  type CitraDocx,
  type GarisDocx,
  type GarisLuar,
  type GoresanDocx,
  type HalamanDocx,
  type HurufDocx,
  type KakiDocx,
  type KanvasDocx,
  type ParagrafDocx,
  type RunDocx,
  SETIPIS,
  type SelDocx,
  type TabelDocx,
} from './isi.ts';

export interface BahanBerkas {
  readonly judul: string;
  readonly halaman: readonly HalamanDocx[];
}

const HURUF = 'Arial';
const PEMBUAT = 'Alir';
const BAHASA = 'id-ID';
/** The version of Word that a file is laid out for: tables begin at their border, not at their text. */
const WORD_2013 = 15;

/** The file as the library packs it. */
export function berkasDocx({ judul, halaman }: BahanBerkas): Promise<Uint8Array> {
  const berkas = new Document({
    title: judul,
    creator: PEMBUAT,
    lastModifiedBy: PEMBUAT,
    compatibility: { version: WORD_2013 },
    styles: {
      default: {
        document: {
          run: { font: HURUF, size: 16, language: { value: BAHASA, eastAsia: BAHASA, bidirectional: BAHASA } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections: halaman.map(bagian),
  });
  return Packer.pack(berkas, 'uint8array');
}

function bagian({ width, height, margin, penanda, kanvas, citra, isi, kaki }: HalamanDocx) {
  const mendatar = width > height;
  const jangkar = [
    ...(penanda === undefined ? [] : [new Bookmark({ id: penanda, children: [] })]),
    ...citra.map(gambar),
    ...kanvas.map(lukisan),
  ];
  return {
    properties: {
      page: {
        // The library turns the sheet itself.
        size: {
          width: twip(Math.min(width, height)),
          height: twip(Math.max(width, height)),
          orientation: mendatar ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twip(margin.atas),
          bottom: twip(margin.bawah),
          left: twip(margin.samping),
          right: twip(margin.samping),
          header: 0,
          footer: twip(kaki?.jarak ?? 0),
          gutter: 0,
        },
      },
    },
    // A section without a foot would have the one before it.
    footers: { default: new Footer({ children: [kaki ? barisKaki(kaki) : tipis()] }) },
    children: [tipis(jangkar), ...isi.map((satu) => ('sel' in satu ? tabel(satu) : paragraf(satu))), tipis()],
  };
}

/** A paragraph that takes no room. */
function tipis(children: readonly ParagraphChild[] = []): Paragraph {
  return new Paragraph({ spacing: { line: twip(SETIPIS), lineRule: LineRuleType.EXACT }, children });
}

const RATA = { start: AlignmentType.LEFT, middle: AlignmentType.CENTER, both: AlignmentType.BOTH } as const;

function paragraf(isi: ParagrafDocx): Paragraph {
  const { rata, sebelum, sesudah = 0, baris, kiri, kanan, penanda, tujuan, judul } = isi;
  const teks = isi.runs.flatMap((run) => runs(run, isi.huruf));
  return new Paragraph({
    alignment: RATA[rata],
    spacing: { before: twip(sebelum), after: twip(sesudah), line: twip(baris), lineRule: LineRuleType.EXACT },
    indent: { left: twip(kiri), right: twip(kanan), ...(penanda && { hanging: twip(penanda.gantung) }) },
    ...(penanda && { tabStops: [{ type: TabStopType.LEFT, position: twip(kiri) }] }),
    widowControl: false,
    ...(judul && { outlineLevel: 0 }),
    children: [
      ...(penanda ? [...penanda.runs.flatMap((run) => runs(run, penanda.huruf)), new TextRun({ children: [new Tab()] })] : []),
      ...(tujuan === undefined ? teks : [new InternalHyperlink({ anchor: tujuan, children: teks })]),
    ],
  });
}

function runs({ text, italic, akhir }: RunDocx, huruf: HurufDocx): ParagraphChild[] {
  const rupa = { ...gaya(huruf), italics: italic };
  // Among children some words would be fields.
  const teks = new TextRun({ ...rupa, text });
  if (akhir === undefined) return [teks];
  return [teks, new TextRun(akhir === 'penggal' ? { ...rupa, children: [new SoftHyphen()] } : { ...rupa, break: 1 })];
}

function gaya({ pt, lebar, bold, garisBawah }: HurufDocx) {
  return {
    size: pt * 2,
    ...(lebar !== 100 && { scale: lebar }),
    bold,
    ...(garisBawah && { underline: { type: UnderlineType.SINGLE } }),
  };
}

function barisKaki({ huruf, baris, bagian }: KakiDocx): Paragraph {
  return new Paragraph({
    spacing: { line: twip(baris), lineRule: LineRuleType.EXACT },
    tabStops: bagian.map(({ x, rata }) => ({ type: rata === 'middle' ? TabStopType.CENTER : TabStopType.LEFT, position: twip(x) })),
    children: bagian.flatMap(({ x, isi }) => [
      ...(x > 0 ? [new TextRun({ children: [new Tab()] })] : []),
      ...(isi === 'nomor'
        ? [new TextRun({ ...gaya(huruf), children: [PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES] })]
        : isi.flatMap((run) => runs(run, huruf))),
    ]),
  });
}

function tabel({ x, batasKolom, batasBaris, barisKepala, sel }: TabelDocx): Table {
  const kolom = selisih(batasKolom);
  const tinggi = selisih(batasBaris);
  const kosong = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: jumlah(kolom), type: WidthType.DXA },
    indent: { size: twip(x), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: kolom,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: { top: kosong, bottom: kosong, left: kosong, right: kosong, insideHorizontal: kosong, insideVertical: kosong },
    rows: sel.map(
      (baris, i) =>
        new TableRow({
          height: { value: tinggi[i]!, rule: HeightRule.EXACT },
          cantSplit: true,
          ...(i < barisKepala && { tableHeader: true }),
          children: baris.map(isiSel),
        }),
    ),
  });
}

function isiSel({ kolom, baris, kepala, bantalan, tengah, tepi, paragraf: isi }: SelDocx): TableCell {
  return new TableCell({
    columnSpan: kolom,
    rowSpan: baris,
    verticalAlign: tengah ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    margins: { left: twip(bantalan), right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { top: garisTepi(tepi.atas), bottom: garisTepi(tepi.bawah), left: garisTepi(tepi.kiri), right: garisTepi(tepi.kanan) },
    ...(kepala && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: heksa(TINTA.kepala) } }),
    children: isi.length > 0 ? isi.map(paragraf) : [new Paragraph({})],
  });
}

function garisTepi(garis: GoresanDocx | undefined) {
  // Borders are told in eighths of a point, and are not thinner than two of them.
  return garis
    ? { style: BorderStyle.SINGLE, size: Math.max(2, Math.round(pt(garis.tebal) * 8)), color: heksa(garis.warna) }
    : { style: BorderStyle.NIL, size: 0, color: 'auto' };
}

function gambar({ jenis, isi, bacaan, ...persegi }: CitraDocx): ImageRun {
  return new ImageRun({
    type: jenis === 'png' ? 'png' : 'jpg',
    data: isi,
    transformation: { width: piksel(persegi.width), height: piksel(persegi.height) },
    floating: mengambang(persegi, false),
    altText: { name: 'Citra', description: bacaan, title: '' },
  });
}

function lukisan({ dibawah, nama, bacaan, isi, ...persegi }: KanvasDocx): ShapeCanvasRun {
  return new ShapeCanvasRun({
    transformation: { width: piksel(persegi.width), height: piksel(persegi.height) },
    floating: mengambang(persegi, dibawah),
    ...(bacaan === undefined ? { decorative: true } : {}),
    altText: { name: nama, description: bacaan ?? '', title: '' },
    children: isi.map((satu) => (satu.macam === 'bentuk' ? bentuk(satu, persegi) : garis(satu))),
  });
}

/** On the page, over its texts or under them; they do not make room for it. */
function mengambang({ x, y }: Persegi, dibawah: boolean) {
  return {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emu(x) },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(y) },
    wrap: { type: TextWrappingType.NONE },
    behindDocument: dibawah,
    zIndex: dibawah ? 1 : 2,
  };
}

function bentuk({ id, jenis, nama, bacaan, isi, garis, teks, x, y, width, height }: BentukDocx, kanvas: Persegi): IShapeCanvasChildOptions {
  const bersama = {
    id,
    transformation: { width: piksel(width), height: piksel(height), offset: { left: piksel(x - kanvas.x), top: piksel(y - kanvas.y) } },
    fill: isi === undefined ? ('none' as const) : heksa(isi),
    line: garis ? goresan(garis) : ('none' as const),
    altText: { name: nama, description: bacaan ?? '', title: '' },
    ...(bacaan === undefined && !teks && { decorative: true }),
    ...(teks && {
      children: teks.paragraf.map(paragraf),
      textOptions: {
        verticalAlignment: 'center' as const,
        margins: { top: pt(teks.atas), bottom: pt(teks.bawah), left: 0, right: 0 },
      },
    }),
  };
  return typeof jenis === 'string' ? { ...bersama, type: jenis } : { ...bersama, ...garisLuar(jenis, width, height) };
}

function garisLuar({ lintasan, teks, satuan }: GarisLuar, lebar: number, tinggi: number) {
  const [x, y, kanan, bawah] = [teks.x, teks.y, teks.x + teks.width, teks.y + teks.height].map((n) => Math.round(n * satuan)) as [
    number,
    number,
    number,
    number,
  ];
  const [width, height] = [Math.round(lebar * satuan), Math.round(tinggi * satuan)];
  return {
    type: 'custom' as const,
    path: lintasan,
    textArea: { left: x, top: y, right: kanan, bottom: bawah },
    connectionPoints: [
      { x: width / 2, y: 0, side: 'top' as const },
      { x: 0, y: height / 2, side: 'left' as const },
      { x: width / 2, y: height, side: 'bottom' as const },
      { x: width, y: height / 2, side: 'right' as const },
    ],
  };
}

/** Where it runs is put in later (`garis.ts`). */
function garis({ nama, garis, panah, lekat }: GarisDocx): IShapeCanvasChildOptions {
  const line = { ...goresan(garis), ...(panah && { endArrow: { type: 'triangle' as const, width: 'small' as const, length: panah } }) };
  const altText = { name: nama, description: '', title: '' };
  if (!lekat) return { type: 'line', transformation: { width: 1, height: 1 }, line, altText };
  const [from, to] = [lekat.dari, lekat.ke].map(({ id, sisi }) => ({ id, side: sisi }));
  return { type: 'connector', from: from!, to: to!, route: 'straight', line, altText };
}

function goresan({ tebal, warna: cat, putus }: GoresanDocx): ShapeLineOptions {
  return {
    color: heksa(cat),
    width: pt(tebal),
    join: 'miter',
    ...(putus && { dash: [{ length: putus[0] / tebal, gap: putus[1] / tebal }] }),
  };
}

/** What lies between places, each rounded by itself, so that rounding does not add up. */
function selisih(batas: readonly number[]): number[] {
  return batas.slice(1).map((letak, i) => twip(letak) - twip(batas[i]!));
}

function jumlah(angka: readonly number[]): number {
  return angka.reduce((a, b) => a + b, 0);
}

function pt(mm: number): number {
  return (mm * 72) / 25.4;
}

function twip(mm: number): number {
  return Math.round(pt(mm) * 20);
}

function piksel(mm: number): number {
  return (mm * 96) / 25.4;
}
