/**
 * The drawing as one SVG, its pages below each other. Only presentation attributes, no styles, scripts, ids or references, so that
 * it can stand in a page with a strict security policy, twice if need be. Arrowheads are paths for the same reason.
 *
 * Who does not see it hears it in the order of the elements: the pelaksana, then row by row the activity, its symbols, and the other
 * cells. The words are labels of what is drawn; grid, lines and texts as they are set say nothing more and are hidden. Roles are those
 * that every screen reader knows (`img` for what is one thing, lists around it). Paints are only those of `TINTA`, which the preview
 * replaces by the colours of the editor's theme.
 */
import { keBase64, type Run } from '@alir/core';
import { besarkan } from './bacaan/kata.ts';
import type { BarisTabel, Bentuk, Citra, Formulir, Gambar, Garis, Halaman, LabelGaris, Persegi, TeksLetak } from './gambar.ts';
import { bidangKepala, kepalaPanah, kisiTampak, PUTUS, TEBAL, tebalPada } from './goresan.ts';
import { guratan } from './guratan.ts';
import { bulat } from './json.ts';
import type { Perintah } from './simbol/garis-luar.ts';
import { wujud } from './simbol/katalog.ts';
import { tambahanSpasi } from './teks/letak.ts';

export const FONT = '&quot;Liberation Sans&quot;, Arimo, Arial, Helvetica, sans-serif';
const MARGIN = 5;
const ANTAR_HALAMAN = 8;

/** All paints of a drawing. */
export const TINTA = { kertas: '#fff', tinta: '#000', kepala: '#ececec', kisi: '#666' } as const;

export interface OpsiSvg {
  /** Only this page, by its number, on its own sheet. */
  readonly halaman?: number;
}

/**
 * One tall SVG, or one page of it; `width`, `height` and the view box are in millimetres. Throws a RangeError where the drawing has no
 * such page.
 */
export function keSvg(gambar: Gambar, opsi: OpsiSvg = {}): string {
  return opsi.halaman === undefined ? semuaHalaman(gambar) : satuHalaman(gambar, opsi.halaman);
}

function semuaHalaman(gambar: Gambar): string {
  const width = Math.max(20, ...gambar.pages.map((page) => page.width)) + 2 * MARGIN;
  let y = MARGIN;
  const parts: string[] = [];
  for (const page of gambar.pages) {
    if (satuan(gambar) === 'halaman') parts.push(tepiLembar(page, y));
    parts.push(...halaman(page, satuan(gambar), MARGIN, y));
    y += page.height + ANTAR_HALAMAN;
  }
  const height = Math.max(20, y - (gambar.pages.length > 0 ? ANTAR_HALAMAN : 0) + MARGIN);
  const rows = gambar.pages.reduce((sum, page) => sum + jumlahLangkah(page), 0);
  const uraian = uraianGambar(gambar, `${gambar.pages.length} ${satuan(gambar)}, ${rows} langkah`);
  return bungkusSvg(gambar, width, height, uraian, true, parts);
}

/** The edge of a sheet of paper that lies among others. */
function tepiLembar({ width, height }: Halaman, y: number): string {
  return `<rect class="lembar" ${tempat({ x: MARGIN, y, width, height })} fill="${TINTA.kertas}" stroke="${TINTA.kisi}" stroke-width="0.2" aria-hidden="true"/>`;
}

/** What a page of the drawing is: a sheet of paper, or in the continuous form a whole procedure. */
function satuan({ view, paper, pages }: Gambar): 'halaman' | 'prosedur' {
  // Lying or standing.
  const ukuran = ({ width, height }: Pick<Halaman, 'width' | 'height'>) => `${Math.min(width, height)} ${Math.max(width, height)}`;
  const sheet = pages.length > 0 && pages.every((page) => ukuran(page) === ukuran(paper));
  return view === 'tabel' && sheet ? 'halaman' : 'prosedur';
}

function satuHalaman(gambar: Gambar, nomor: number): string {
  const page = gambar.pages.find(({ number }) => number === nomor);
  if (!page) throw new RangeError(`Gambar ini tidak mempunyai halaman ${nomor}.`);
  const diagram = page.kind === 'prosedur';
  const uraian = diagram
    ? uraianGambar(gambar, `halaman ${nomor}, ${jumlahLangkah(page)} langkah`)
    : `${page.judul} SOP${gambar.sop.nomor ? ` nomor ${gambar.sop.nomor}` : ''}: halaman ${nomor}.`;
  return bungkusSvg(gambar, page.width, page.height, uraian, diagram, halaman(page, satuan(gambar), 0, 0));
}

/** Steps that a page shows; a diagram has no rows, but its symbols know theirs. */
function jumlahLangkah({ kind, rows, shapes }: Halaman): number {
  if (kind !== 'prosedur') return 0;
  return rows.length > 0 ? rows.length : new Set(shapes.map(({ row }) => row)).size;
}

/** What a drawing is, of which SOP, and what it holds. */
function uraianGambar({ sop: { nomor }, pages }: Gambar, isi: string): string {
  const lanes = pages.find(({ kind }) => kind === 'prosedur')?.lanes.length ?? 0;
  return `Diagram alir SOP${nomor ? ` nomor ${nomor}` : ''}: ${isi}, ${lanes} pelaksana.`;
}

function bungkusSvg(gambar: Gambar, width: number, height: number, uraian: string, diagram: boolean, isi: readonly string[]): string {
  const { judul } = gambar.sop;
  const [w, h] = [bulat(width), bulat(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="graphics-document document" aria-roledescription="${diagram ? 'diagram alir' : 'formulir'}" lang="id" width="${w}mm" height="${h}mm" viewBox="0 0 ${w} ${h}" font-family="${FONT}" fill="${TINTA.tinta}" xml:space="preserve">`,
    `<title>${lolos(judul ?? 'SOP')}</title>`,
    `<desc>${lolos(uraian)}</desc>`,
    `<rect class="kertas" width="${w}" height="${h}" fill="${TINTA.kertas}" aria-hidden="true"/>`,
    ...isi,
    '</svg>',
    '',
  ].join('\n');
}

/** A page with its corner at (`left`, `top`). */
function halaman(page: Halaman, satuan: string, left: number, top: number): string[] {
  const { number, judul, edges, kisi, teks, formulir, skala = 1 } = page;
  const tebal = tebalPada(skala);
  const { x: x0, width } = page.tabel ?? { x: 0, width: page.width };
  const nama = `${besarkan(satuan)} ${number}${judul === undefined ? '' : `: ${judul}`}`;
  return [
    `<g class="halaman" data-id="p${number}" role="group" aria-label="${lolos(nama)}" transform="translate(${bulat(left)} ${bulat(top)})">`,
    '<g aria-hidden="true" pointer-events="none">',
    ...bidangSvg(page),
    ...(formulir?.citra ?? []).map(citraSvg),
    ...tempatCitraSvg(formulir),
    ...kisiSvg(kisi),
    '<g class="teks">',
    ...teks.map(teksSvg),
    '</g>',
    ...alirSvg(edges, skala),
    '</g>',
    ...(formulir ? isianSvg(page, formulir) : isiDiagramSvg(page, { x: x0, width, tebal })),
    '<g class="label" aria-hidden="true" pointer-events="none">',
    ...edges.flatMap(({ label }) => (label ? [labelSvg(label)] : [])),
    '</g>',
    '</g>',
  ];
}

/**
 * All of a page that is not letters nor pictures, as it lies on the sheet: bars of headings, grid, arrows, outlines, and the white behind
 * labels. For whoever sets its texts over it.
 */
export function coretanSvg({ edges, shapes, kisi, skala = 1, ...page }: Halaman): string[] {
  return [
    ...bidangSvg(page),
    ...tempatCitraSvg(page.formulir),
    ...kisiSvg(kisi),
    ...alirSvg(edges, skala),
    `<g stroke-width="${bulat(TEBAL.bentuk * tebalPada(skala))}" stroke-linejoin="round">`,
    ...shapes.map(garisLuar),
    '</g>',
    ...edges.flatMap(({ label }) => (label ? [alasLabel(label)] : [])),
  ];
}

/** The lanes, and the symbols row by row. */
function isiDiagramSvg(
  page: Halaman,
  { x, width, tebal }: { readonly x: number; readonly width: number; readonly tebal: number },
): string[] {
  return [
    '<g class="pelaksana" role="group" aria-label="Pelaksana" fill="none" pointer-events="all">',
    ...page.lanes.map(
      ({ id, label, header, ...lane }) =>
        `<rect data-id="${lolos(id)}" role="img" aria-label="${lolos(label)}" ${tempat({ ...lane, ...header })}/>`,
    ),
    '</g>',
    `<g class="langkah" role="list" aria-label="Langkah" fill="none" stroke-width="${bulat(TEBAL.bentuk * tebal)}" stroke-linejoin="round" pointer-events="all">`,
    ...langkahSvg(page, x, width),
    '</g>',
  ];
}

/** The cells of a form, one by one; symbols in it are only shown, because their cells say what they are. */
function isianSvg({ shapes }: Halaman, { sel }: Formulir): string[] {
  return [
    `<g aria-hidden="true" stroke-width="${TEBAL.bentuk}" stroke-linejoin="round" pointer-events="none">`,
    ...shapes.map((shape) => `<g class="${shape.kind}">${garisLuar(shape)}</g>`),
    '</g>',
    '<g class="isian" role="list" aria-label="Isian" fill="none" pointer-events="all">',
    ...sel.map(
      ({ id, bacaan, ...kotak }) =>
        `<g role="listitem"><rect data-id="${lolos(id)}" role="img" aria-label="${lolos(bacaan)}" ${tempat(kotak)}/></g>`,
    ),
    '</g>',
  ];
}

/** The picture stands in the SVG itself, so that it needs no other file. */
export function citraSvg({ jenis, isi, ...kotak }: Citra): string {
  return `<image ${tempat(kotak)} href="${alamatCitra({ jenis, isi })}"/>`;
}

/** The picture as an address that needs no other file. */
export function alamatCitra({ jenis, isi }: Pick<Citra, 'jenis' | 'isi'>): string {
  return `data:image/${jenis === 'svg' ? 'svg+xml' : jenis};base64,${keBase64(isi)}`;
}

/** The places of pictures that are lacking. */
function tempatCitraSvg(formulir: Formulir | undefined): string[] {
  const kotak = formulir?.tempatCitra ?? [];
  return kotak.map((satu) => `<rect ${tempat(satu)} fill="none" stroke="${TINTA.kisi}" stroke-width="${TEBAL.kisi}"/>`);
}

function tempat({ x, y, width, height }: Persegi): string {
  return `x="${bulat(x)}" y="${bulat(y)}" width="${bulat(width)}" height="${bulat(height)}"`;
}

/** Row by row, each with its symbols; where there are no rows, the symbols of each step. */
function langkahSvg({ rows, shapes }: Halaman, x: number, width: number): string[] {
  const milik = new Map<number, Bentuk[]>(rows.map(({ no }) => [no, []]));
  for (const shape of shapes) {
    const list = milik.get(shape.row);
    if (list) list.push(shape);
    else milik.set(shape.row, [shape]);
  }
  const baris = new Map(rows.map((row) => [row.no, barisSvg(row, x, width)]));
  return [...milik]
    .sort(([a], [b]) => a - b)
    .flatMap(([no, own]) => {
      const { sasaran = [], sel = [] } = baris.get(no) ?? {};
      return ['<g role="listitem">', ...sasaran, ...own.map(bentukSvg), ...sel, '</g>'];
    });
}

/** The row as what can be clicked, and its cells, which are read after the symbols. */
function barisSvg({ id, no, bacaan, bacaanSel, y, height }: BarisTabel, x: number, width: number): Record<'sasaran' | 'sel', string[]> {
  const kotak = tempat({ x, y, width, height });
  return {
    sasaran: [`<rect data-id="${lolos(id)}" data-no="${no}" role="img" aria-label="${lolos(bacaan)}" ${kotak}/>`],
    sel: bacaanSel === '' ? [] : [`<rect role="img" aria-label="${lolos(bacaanSel)}" ${kotak} pointer-events="none"/>`],
  };
}

function bidangSvg(page: Parameters<typeof bidangKepala>[0]): string[] {
  return bidangKepala(page).map((satu) => `<rect class="kepala" ${tempat(satu)} fill="${TINTA.kepala}"/>`);
}

function kisiSvg(kisi: Halaman['kisi']): string[] {
  const path = (tebal: boolean) =>
    kisiTampak(kisi)
      .filter((line) => line.tebal === tebal)
      .map(({ x1, y1, x2, y2 }) => `M${bulat(x1)} ${bulat(y1)}${x1 === x2 ? `V${bulat(y2)}` : `H${bulat(x2)}`}`)
      .join('');
  return [
    `<path class="kisi" d="${path(false)}" fill="none" stroke="${TINTA.kisi}" stroke-width="${TEBAL.kisi}"/>`,
    `<path class="kisi" d="${path(true)}" fill="none" stroke="${TINTA.tinta}" stroke-width="${TEBAL.tepi}"/>`,
  ];
}

function alirSvg(edges: readonly Garis[], skala: number): string[] {
  return [
    `<g class="garis" fill="none" stroke="${TINTA.tinta}" stroke-width="${bulat(TEBAL.garis * tebalPada(skala))}">`,
    ...garisSvg(edges, skala),
    '</g>',
  ];
}

function garisSvg(edges: readonly Garis[], skala: number): string[] {
  const strokes = guratan(edges);
  return edges.map(({ id, kind, from, to, points }, i) => {
    const d = strokes[i]!.map((line) => line.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${x} ${y}`).join('')).join('');
    const dashed = kind === 'informasi' ? ` stroke-dasharray="${PUTUS.join(' ')}"` : '';
    const line = d === '' ? '' : `<path d="${d}"${dashed}/>`;
    const head = kind === 'bersama' ? '' : `<path d="${kepalaPanahSvg(points, skala)}" fill="${TINTA.tinta}" stroke="none"/>`;
    return `<g class="${kind}" data-id="${lolos(id)}" data-dari="${lolos(from)}" data-ke="${lolos(to)}">${line}${head}</g>`;
  });
}

/** The path of an arrow's head. */
export function kepalaPanahSvg(points: Garis['points'], skala: number): string {
  const sudut = kepalaPanah(points, skala).map(([x, y]) => `${bulat(x)} ${bulat(y)}`);
  return `M${sudut.join('L')}Z`;
}

function labelSvg(label: LabelGaris): string {
  return `<g>${alasLabel(label)}${label.teks.map(teksSvg).join('')}</g>`;
}

/** The white behind a label, so that a line of the grid does not strike it through. */
function alasLabel({ x, y, width, height }: LabelGaris): string {
  return `<rect ${tempat({ x, y, width, height })} fill="${TINTA.kertas}"/>`;
}

function bentukSvg(shape: Bentuk): string {
  const { id, kind, teks, bacaan } = shape;
  return `<g class="${kind}" data-id="${lolos(id)}" role="img" fill="${TINTA.tinta}"><title>${lolos(bacaan)}</title>${garisLuar(shape)}${teks.map(teksSvg).join('')}</g>`;
}

function garisLuar({ kind, naik, x, y, width, height }: Bentuk): string {
  const d = wujud(kind, naik)
    .garis(width, height)
    .map((command) => perintah(command, x, y))
    .join('');
  return `<path d="${d}" fill="${TINTA.kertas}" stroke="${TINTA.tinta}"/>`;
}

function perintah(command: Perintah, x: number, y: number): string {
  const [name, ...numbers] = command;
  return name + numbers.map((n, i) => bulat(n + (i % 2 === 0 ? x : y))).join(' ');
}

export function teksSvg(teks: TeksLetak): string {
  const { x, y, anchor, size, bold, garisBawah, runs } = teks;
  const spasi = tambahanSpasi(teks);
  const attributes = [
    anchor === 'middle' ? ' text-anchor="middle"' : '',
    bold ? ' font-weight="bold"' : '',
    garisBawah ? ' text-decoration="underline"' : '',
    spasi > 0 ? ` word-spacing="${bulat(spasi)}"` : '',
  ].join('');
  return `<text x="${bulat(x)}" y="${bulat(y)}" font-size="${bulat(size)}"${attributes}>${runs.map(run).join('')}</text>`;
}

function run({ text, italic }: Run): string {
  return italic ? `<tspan font-style="italic">${lolos(text)}</tspan>` : lolos(text);
}

const ENTITAS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for XML: markup escaped, and whatever XML 1.0 forbids (control characters, halves of pairs) left out. */
export function lolos(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '');
  return allowed.replace(/[&<>"']/g, (char) => ENTITAS[char]!);
}
