/** What is drawn over the cells of a sheet: symbols, connectors, labels and pictures, each anchored to the cells under it. */
import {
  type Bentuk,
  type Citra,
  type Garis,
  type Perintah,
  type Persegi,
  TEBAL,
  type TeksLetak,
  TINTA,
  tebalPada,
  wujud,
} from '@alir/diagram';
import { emu, PRESET } from '../ooxml.ts';
import { barisParagraf } from '../susunan/paragraf.ts';
import { tampak } from '../tampak.ts';
import { type Penghubung, penghubung, sudutGaris } from './hubung.ts';
import { didalam, type Kotak, tengahParagraf } from './kotak.ts';
import type { HalamanLembar } from './lembar.ts';
import type { Petak, Tanda } from './petak.ts';
import { SEBUTAN_GARIS, sebutanBentuk, tempatLekat } from './simbol.ts';
import { tubuhTeks, warna } from './tubuh.ts';
import { unsur } from './xml.ts';

const NS = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:xdr14': 'http://schemas.microsoft.com/office/excel/2010/spreadsheetDrawing',
};

/** Below this scale of a page its arrowheads are shorter. */
const SKALA_PANAH = 0.8;

interface Garisan {
  readonly warna: string;
  readonly tebal: number;
}

/** The drawing of a sheet, from page to page. */
export class Lukisan {
  readonly #petak: Petak;
  readonly #nomorCitra: (citra: Citra) => number;
  readonly #isi: string[] = [];
  #id = 1;

  /** `nomorCitra` is the number of a picture's relationship. */
  constructor(petak: Petak, nomorCitra: (citra: Citra) => number) {
    this.#petak = petak;
    this.#nomorCitra = nomorCitra;
  }

  /** Draws what the page of this index has beside its cells; `sisa` are the texts that found none. */
  halaman({ page, susunan }: HalamanLembar, i: number, sisa: readonly Kotak[]): void {
    const { shapes, edges, formulir } = page;
    for (const satu of formulir?.citra ?? []) this.#citra(satu, i);
    const paragraf = [susunan.sebelum, susunan.sesudah, ...susunan.tabel.flat()].flatMap((satu) => satu.paragraf);
    for (const tempat of formulir?.tempatCitra ?? []) {
      const teks = paragraf.filter((satu) => didalam(tempat, tengahParagraf(satu))).flatMap(barisParagraf);
      this.#kotakTeks('Tempat logo', tempat, i, teks, { garis: { warna: TINTA.kisi, tebal: TEBAL.kisi } });
    }
    const bentuk = new Map(shapes.map((satu) => [satu.id, { bentuk: satu, id: this.#idBaru() }]));
    for (const garis of edges) this.#garis(garis, i, page.skala ?? 1, bentuk);
    for (const satu of bentuk.values()) this.#bentuk(satu, i, page.skala ?? 1);
    for (const { label } of edges) if (label) this.#kotakTeks('Keterangan garis', label, i, label.teks, { isi: TINTA.kertas });
    for (const satu of sisa) this.#kotakTeks('Teks', satu, i, satu.paragraf.flatMap(barisParagraf), {});
  }

  /** The part of the file; nothing where nothing was drawn. */
  xml(): string | undefined {
    return this.#isi.length === 0 ? undefined : unsur('xdr:wsDr', NS, ...this.#isi);
  }

  #idBaru(): number {
    this.#id++;
    return this.#id;
  }

  #citra(citra: Citra, i: number): void {
    const sifat = unsur(
      'xdr:nvPicPr',
      {},
      unsur('xdr:cNvPr', { id: this.#idBaru(), name: 'Logo', descr: tampak(citra.bacaan) }),
      unsur('xdr:cNvPicPr', {}, unsur('a:picLocks', { noChangeAspect: 1 })),
    );
    const isi = unsur(
      'xdr:blipFill',
      {},
      unsur('a:blip', { 'r:embed': `rId${this.#nomorCitra(citra)}` }),
      unsur('a:stretch', {}, unsur('a:fillRect')),
    );
    this.#isi.push(
      this.#jangkar(citra, i, unsur('xdr:pic', {}, sifat, isi, unsur('xdr:spPr', {}, this.#letak(citra, i), bentukJadi('rect')))),
    );
  }

  #bentuk({ bentuk, id }: BentukBernomor, i: number, skala: number): void {
    const { kind, naik, row, bacaan, width, height, teks } = bentuk;
    // The preset cannot be turned over without its text.
    const wujudnya = naik ? bentukBebas(wujud(kind, naik).garis(width, height), width, height) : bentukJadi(PRESET[kind]);
    const sp = unsur(
      'xdr:sp',
      { macro: '', textlink: '' },
      unsur(
        'xdr:nvSpPr',
        {},
        unsur('xdr:cNvPr', { id, name: `${sebutanBentuk(bentuk)} ${row}`, descr: tampak(bacaan) }),
        unsur('xdr:cNvSpPr'),
      ),
      unsur(
        'xdr:spPr',
        {},
        this.#letak(bentuk, i),
        wujudnya,
        warna(TINTA.kertas),
        garisan({ warna: TINTA.tinta, tebal: TEBAL.bentuk * tebalPada(skala) }),
      ),
      tubuhTeks(teks),
    );
    this.#isi.push(this.#jangkar(bentuk, i, sp));
  }

  #kotakTeks(
    name: string,
    tempat: Persegi,
    i: number,
    teks: readonly TeksLetak[],
    cat: { readonly isi?: string; readonly garis?: Garisan },
  ): void {
    const sp = unsur(
      'xdr:sp',
      { macro: '', textlink: '' },
      unsur('xdr:nvSpPr', {}, unsur('xdr:cNvPr', { id: this.#idBaru(), name }), unsur('xdr:cNvSpPr', { txBox: 1 })),
      unsur(
        'xdr:spPr',
        {},
        this.#letak(tempat, i),
        bentukJadi('rect'),
        cat.isi === undefined ? unsur('a:noFill') : warna(cat.isi),
        cat.garis ? garisan(cat.garis) : unsur('a:ln', {}, unsur('a:noFill')),
      ),
      tubuhTeks(teks),
    );
    this.#isi.push(this.#jangkar(tempat, i, sp));
  }

  /**
   * A line of the flow. Bent connectors are for Excel alone: LibreOffice leads them along ways of its own, so that it, and whatever else does
   * not know Excel's own names, gets the way as it is drawn, in a shape that is glued to nothing.
   */
  #garis(garis: Garis, i: number, skala: number, bentuk: ReadonlyMap<string, BentukBernomor>): void {
    const points = sudutGaris(garis.points);
    if (points.length < 2) return;
    const id = this.#idBaru();
    const hubung = penghubung(points);
    const lekat = hubung && this.#terlekat(garis, id, hubung, i, skala, bentuk);
    if (lekat !== undefined && points.length === 2) this.#isi.push(lekat);
    else if (lekat === undefined) this.#isi.push(this.#bebas(garis, id, points, i, skala));
    else {
      this.#isi.push(
        unsur(
          'mc:AlternateContent',
          {},
          unsur('mc:Choice', { Requires: 'xdr14' }, lekat),
          unsur('mc:Fallback', {}, this.#bebas(garis, id, points, i, skala)),
        ),
      );
    }
  }

  #terlekat(
    { kind, from, to, points }: Garis,
    id: number,
    hubung: Penghubung,
    i: number,
    skala: number,
    bentuk: ReadonlyMap<string, BentukBernomor>,
  ): string {
    const [[x1, y1], [x2, y2]] = [points[0]!, points[1]!];
    const [[x3, y3], [x4, y4]] = [points.at(-2)!, points.at(-1)!];
    const ujung = [ikatan(bentuk.get(from), x2 - x1, y2 - y1), ikatan(bentuk.get(to), x3 - x4, y3 - y4)];
    const [awal, akhir] = hubung.mundur ? ujung.toReversed() : ujung;
    const { x, y, width, height, putar, balikX, balikY } = hubung;
    const tempat =
      putar === undefined ? hubung : { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width };
    const cxn = unsur(
      'xdr:cxnSp',
      { macro: '' },
      unsur(
        'xdr:nvCxnSpPr',
        {},
        unsur('xdr:cNvPr', { id, name: SEBUTAN_GARIS[kind] }),
        unsur('xdr:cNvCxnSpPr', {}, awal ? unsur('a:stCxn', awal) : '', akhir ? unsur('a:endCxn', akhir) : ''),
      ),
      unsur(
        'xdr:spPr',
        {},
        this.#letak(tempat, i, { rot: putar && putar * 60000, flipH: balikX ? 1 : undefined, flipV: balikY ? 1 : undefined }),
        bentukJadi(hubung.bentuk, hubung.sudut),
        garisAlir(kind, skala, hubung.mundur ?? false),
      ),
    );
    return this.#jangkar(hubung, i, cxn);
  }

  #bebas({ kind }: Garis, id: number, points: Garis['points'], i: number, skala: number): string {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    const tempat = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    const jalan = points.map(([px, py], n): Perintah => [n === 0 ? 'M' : 'L', px - x, py - y]);
    const sp = unsur(
      'xdr:sp',
      { macro: '', textlink: '' },
      unsur('xdr:nvSpPr', {}, unsur('xdr:cNvPr', { id, name: SEBUTAN_GARIS[kind] }), unsur('xdr:cNvSpPr')),
      unsur(
        'xdr:spPr',
        {},
        this.#letak(tempat, i),
        bentukBebas(jalan, tempat.width, tempat.height),
        unsur('a:noFill'),
        garisAlir(kind, skala, false),
      ),
    );
    return this.#jangkar(tempat, i, sp);
  }

  /** What moves and grows with the cells under a place of a page. */
  #jangkar({ x, y, width, height }: Persegi, i: number, isi: string): string {
    const tanda = (nama: string, { kolom, dx, baris, dy }: Tanda) =>
      unsur(
        nama,
        {},
        ...[
          ['col', kolom],
          ['colOff', dx],
          ['row', baris],
          ['rowOff', dy],
        ].map(([n, nilai]) => unsur(`xdr:${n}`, {}, String(nilai))),
      );
    return unsur(
      'xdr:twoCellAnchor',
      { editAs: 'twoCell' },
      tanda('xdr:from', this.#petak.tanda(this.#petak.letak(x, y, i))),
      tanda('xdr:to', this.#petak.tanda(this.#petak.letak(x + width, y + height, i))),
      isi,
      unsur('xdr:clientData'),
    );
  }

  #letak({ x, y, width, height }: Persegi, i: number, sifat: Readonly<Record<string, number | undefined>> = {}): string {
    const [kiri, atas] = this.#petak.letak(x, y, i);
    return unsur('a:xfrm', sifat, unsur('a:off', { x: kiri, y: atas }), unsur('a:ext', { cx: emu(width), cy: emu(height) }));
  }
}

interface BentukBernomor {
  readonly bentuk: Bentuk;
  readonly id: number;
}

/** The end of a line at a symbol, from which it goes to (`dx`, `dy`). */
function ikatan(satu: BentukBernomor | undefined, dx: number, dy: number): { readonly id: number; readonly idx: number } | undefined {
  return satu && { id: satu.id, idx: tempatLekat(satu.bentuk, dx, dy) };
}

function bentukJadi(prst: string, sudut: readonly number[] = []): string {
  const gd = sudut.map((nilai, i) => unsur('a:gd', { name: sudut.length === 1 ? 'adj1' : `adj${i + 1}`, fmla: `val ${nilai}` }));
  return unsur('a:prstGeom', { prst }, unsur('a:avLst', {}, ...gd));
}

/** An outline of our own, with places to glue lines to in the middle of each side. */
function bentukBebas(perintah: readonly Perintah[], width: number, height: number): string {
  const titik = (x: number, y: number) => unsur('a:pt', { x: emu(x), y: emu(y) });
  const jalan = perintah.map((p) => {
    if (p[0] === 'Z') return unsur('a:close');
    if (p[0] === 'C') return unsur('a:cubicBezTo', {}, titik(p[1], p[2]), titik(p[3], p[4]), titik(p[5], p[6]));
    return unsur(p[0] === 'M' ? 'a:moveTo' : 'a:lnTo', {}, titik(p[1], p[2]));
  });
  const tempat = [
    ['hc', 't'],
    ['l', 'vc'],
    ['hc', 'b'],
    ['r', 'vc'],
  ].map(([x, y]) => unsur('a:cxn', { ang: 0 }, unsur('a:pos', { x, y })));
  return unsur(
    'a:custGeom',
    {},
    unsur('a:avLst'),
    unsur('a:gdLst'),
    unsur('a:ahLst'),
    unsur('a:cxnLst', {}, ...tempat),
    unsur('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    unsur('a:pathLst', {}, unsur('a:path', { w: emu(width), h: emu(height) }, ...jalan)),
  );
}

function garisan({ warna: nilai, tebal }: Garisan, ...lain: readonly string[]): string {
  return unsur('a:ln', { w: emu(tebal) }, warna(nilai), ...lain);
}

function garisAlir(kind: Garis['kind'], skala: number, mundur: boolean): string {
  const panah = { type: 'triangle', w: 'sm', len: skala < SKALA_PANAH ? 'sm' : 'med' };
  return garisan(
    { warna: TINTA.tinta, tebal: TEBAL.garis * tebalPada(skala) },
    unsur('a:prstDash', { val: kind === 'informasi' ? 'dash' : 'solid' }),
    unsur('a:miter', { lim: 800000 }),
    kind === 'bersama' ? '' : unsur(mundur ? 'a:headEnd' : 'a:tailEnd', panah),
  );
}
