/**
 * The file as pdfkit writes it; nothing else in the house knows that library. Lengths in millimetres from the page's top left corner.
 * No clock and no random: the date comes from outside, and the file's identity from what is drawn in it.
 */
import { type Bentuk, lolos, type Perintah } from '@alir/diagram';
import PDFDocument from 'pdfkit';
import { GAYA, type Gaya, type Huruf } from '../huruf.ts';

const PT_PER_MM = 72 / 25.4;

/** A structure element of the file: a section, a table, a cell, a symbol. */
export type Unsur = PDFKit.PDFStructureElement;
/** What was drawn between two marks, to be put into the structure. */
export type Isi = PDFKit.PDFStructureContent;

export type JenisUnsur = 'Document' | 'Sect' | 'H1' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Link' | 'Figure';

export interface SifatUnsur {
  readonly judul?: string;
  /** What is read in its place. */
  readonly bacaan?: string;
  /** Where it stands on the current page. */
  readonly kotak?: Kotak;
  /** Of a cell that is wider or taller than one column or row. */
  readonly rentang?: { readonly kolom: number; readonly baris: number };
}

export interface Cat {
  readonly isi?: string;
  readonly garis?: {
    readonly warna: string;
    readonly tebal: number;
    readonly putus?: readonly [number, number];
    readonly tumpul?: boolean;
  };
}

export type Kotak = Pick<Bentuk, 'x' | 'y' | 'width' | 'height'>;

export interface OpsiBerkas {
  readonly judul: string;
  readonly tanggal: Date;
  readonly huruf: Huruf;
  /** Stands for all that is drawn: other contents make another identity. */
  readonly sidik: string;
}

/** What pdfkit has and its types do not tell. */
interface Dalaman {
  readonly _font: {
    readonly id: string;
    readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
    encode(teks: string): readonly [readonly string[], unknown];
    ref(): unknown;
  };
  readonly page: { readonly height: number; readonly fonts: Record<string, unknown> };
  _addInfo(): void;
  openImage(isi: Uint8Array): unknown;
  info: Record<string, unknown>;
}
/** A PNG writes itself when it is unpacked, which pdfkit does beside the program. */
interface DalamanCitra {
  finalize?(): void;
}
interface DalamanUnsur {
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** pdfkit puts the title into the XML of the metadata as it is; ours is foreign text. */
class Dokumen extends PDFDocument {
  _addInfo(): void {
    const { info } = this;
    this.info = { ...info, Title: lolos(info.Title ?? '') };
    (PDFDocument.prototype as unknown as Dalaman)._addInfo.call(this);
    this.info = info;
  }
}

export class BerkasPdf {
  readonly #dokumen: Dokumen;
  readonly #potongan: Uint8Array[] = [];
  readonly #akar: Unsur;
  /** Those that were opened, by their bytes. */
  readonly #citra = new Map<Uint8Array, unknown>();
  /** Those that were drawn and are not written yet. */
  readonly #antre: { siap: boolean; tulis(): void }[] = [];
  readonly #terlukis = new Set<unknown>();

  constructor({ judul, tanggal, huruf, sidik }: OpsiBerkas) {
    const info = { Title: judul, Creator: 'Alir', Producer: 'Alir, pdfkit', CreationDate: tanggal, ModDate: tanggal };
    this.#dokumen = new Dokumen({
      // The identity is made of all that stands here.
      info: { ...info, ...{ sidik } },
      lang: 'id-ID',
      displayTitle: true,
      tagged: true,
      pdfVersion: '1.7',
      autoFirstPage: false,
      // None, or Helvetica would be read.
      font: null as unknown as string,
    });
    this.#dokumen.info = info;
    this.#dokumen.on('data', (potongan: Uint8Array) => this.#potongan.push(potongan));
    for (const nama of GAYA) this.#dokumen.registerFont(nama, huruf[nama] as Buffer);
    this.#akar = this.#dokumen.struct('Document');
    this.#dokumen.addStructure(this.#akar);
  }

  /** Begins a page of this size; what follows is drawn on it. */
  mulaiHalaman(width: number, height: number): void {
    this.#dokumen.addPage({ size: [width * PT_PER_MM, height * PT_PER_MM], margin: 0 });
    this.#dokumen.scale(PT_PER_MM);
  }

  /** An outline or a line, moved by (`x`, `y`). */
  gores(perintah: readonly Perintah[], { isi, garis }: Cat, x = 0, y = 0): void {
    const dokumen = this.#dokumen;
    if (garis) dokumen.lineWidth(garis.tebal).lineJoin(garis.tumpul ? 'round' : 'miter');
    if (garis?.putus) dokumen.dash(garis.putus[0], { space: garis.putus[1] });
    for (const p of perintah) {
      if (p[0] === 'M') dokumen.moveTo(p[1] + x, p[2] + y);
      else if (p[0] === 'L') dokumen.lineTo(p[1] + x, p[2] + y);
      else if (p[0] === 'C') dokumen.bezierCurveTo(p[1] + x, p[2] + y, p[3] + x, p[4] + y, p[5] + x, p[6] + y);
      else dokumen.closePath();
    }
    if (isi !== undefined && garis) dokumen.fillAndStroke(isi, garis.warna);
    else if (isi !== undefined) dokumen.fill(isi);
    else if (garis) dokumen.stroke(garis.warna);
    if (garis?.putus) dokumen.undash();
  }

  /** Whether the face has a glyph for this character. */
  adaHuruf(gaya: Gaya, huruf: string): boolean {
    this.#dokumen.font(gaya);
    return (this.#dokumen as unknown as Dalaman)._font.font.hasGlyphForCodePoint(huruf.codePointAt(0)!);
  }

  lebarTeks(teks: string, gaya: Gaya, size: number): number {
    return this.#dokumen.font(gaya).fontSize(size).widthOfString(teks);
  }

  /** One line of text, whose baseline begins at (`x`, `y`); `asli` is what stands there to those who copy or hear it. */
  tulis(teks: string, gaya: Gaya, size: number, warna: string, x: number, y: number, asli?: string): void {
    const dokumen = this.#dokumen.font(gaya).fontSize(size).fillColor(warna);
    if (asli === undefined) dokumen.text(teks, x, y, { lineBreak: false, baseline: 'alphabetic' });
    else this.#tulisSebagai(teks, size, x, y, asli);
  }

  /** As pdfkit writes texts, but with the mark inside the text object: poppler forgets what is marked around one. */
  #tulisSebagai(teks: string, size: number, x: number, y: number, asli: string): void {
    const dokumen = this.#dokumen;
    const { _font: font } = dokumen as unknown as Dalaman;
    const { page } = dokumen as unknown as Dalaman;
    page.fonts[font.id] ??= font.ref();
    dokumen.save().transform(1, 0, 0, -1, 0, page.height);
    dokumen
      .addContent('BT')
      .addContent(`1 0 0 1 ${x.toFixed(4)} ${(page.height - y).toFixed(4)} Tm`)
      .addContent(`/${font.id} ${size} Tf`);
    dokumen.markContent('Span', { actual: asli });
    dokumen.addContent(`<${font.encode(teks)[0].join('')}> Tj`);
    dokumen.endMarkedContent();
    dokumen.addContent('ET');
    dokumen.restore();
  }

  /** Whether these bytes are a PNG or JPEG by their look; what is packed inside is for {@link citraUtuh}. */
  dapatDibaca(isi: Uint8Array): boolean {
    try {
      this.#bukaCitra(isi);
      return true;
    } catch {
      return false;
    }
  }

  /** A picture (PNG or JPEG) that fills the box; in the file once, however often it is drawn. Throws where it cannot be read. */
  citra(isi: Uint8Array, { x, y, width, height }: Kotak): void {
    const citra = this.#bukaCitra(isi);
    if (!this.#terlukis.has(citra)) this.#urutkan(citra as DalamanCitra);
    this.#terlukis.add(citra);
    this.#dokumen.image(citra as Buffer, x, y, { width, height });
  }

  /** Pictures are written in the order in which they are drawn, whichever is unpacked first: the same drawing makes the same bytes. */
  #urutkan(citra: DalamanCitra): void {
    const { finalize } = citra;
    if (!finalize) return;
    const giliran = { siap: false, tulis: () => finalize.call(citra) };
    this.#antre.push(giliran);
    citra.finalize = () => {
      giliran.siap = true;
      while (this.#antre[0]?.siap) this.#antre.shift()!.tulis();
    };
  }

  #bukaCitra(isi: Uint8Array): unknown {
    const citra = this.#citra.get(isi) ?? (this.#dokumen as unknown as Dalaman).openImage(isi);
    this.#citra.set(isi, citra);
    return citra;
  }

  /** What says nothing to those who do not see it. */
  hiasan(lukis: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.#dokumen.markContent('Artifact', { type });
    lukis();
    this.#dokumen.endMarkedContent();
  }

  /** What has a place in the structure, which may be said later. */
  berisi(lukis: () => void): Isi {
    const isi = this.#dokumen.markStructureContent('Span');
    lukis();
    this.#dokumen.endMarkedContent();
    return isi;
  }

  /** A structure element with what was drawn for it, in `induk` or at the top. */
  unsur(jenis: JenisUnsur, { judul, bacaan, kotak, rentang }: SifatUnsur = {}, isi: readonly Isi[] = [], induk: Unsur = this.#akar): Unsur {
    const unsur = this.#dokumen.struct(jenis, { title: judul, alt: bacaan, ...(kotak && { bbox: sudut(kotak) }) });
    if (jenis === 'TH' || rentang) {
      const { kolom = 1, baris = 1 } = rentang ?? {};
      (unsur as unknown as DalamanUnsur).dictionary.data.A = {
        O: 'Table',
        ...(jenis === 'TH' && { Scope: 'Column' }),
        ...(kolom > 1 && { ColSpan: kolom }),
        ...(baris > 1 && { RowSpan: baris }),
      };
    }
    induk.add(unsur);
    for (const bagian of isi) unsur.add(bagian);
    return unsur;
  }

  /** A place on this page that links can lead to. */
  tujuan(nama: string, x: number, y: number): void {
    this.#dokumen.addNamedDestination(nama, 'XYZ', x * PT_PER_MM, y * PT_PER_MM, null);
  }

  /** Leads who clicks into the box to a place, on whatever page. */
  tautan({ x, y, width, height }: Kotak, tujuan: string, bacaan: string, unsur: Unsur): void {
    this.#dokumen.goTo(x, y, width, height, tujuan, { structParent: unsur, Contents: new String(bacaan) } as object);
  }

  /** A bookmark to this page. */
  penanda(judul: string, induk = this.#dokumen.outline): PDFKit.PDFOutline {
    return induk.addItem(judul);
  }

  /** The file. Nothing can be drawn any more. */
  async selesai(): Promise<Uint8Array> {
    const usai = new Promise((selesai, gagal) => this.#dokumen.on('end', selesai).on('error', gagal));
    this.#dokumen.end();
    await usai;
    return new Uint8Array(await new Blob(this.#potongan as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  }
}

/** The corners of a box in points. */
function sudut({ x, y, width, height }: Kotak): number[] {
  return [x, y, x + width, y + height].map((mm) => mm * PT_PER_MM);
}
