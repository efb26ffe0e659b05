/** The map as one SVG, under the same rules as the drawings of procedures (../svg.ts). */
import { guratan } from '../guratan.ts';
import { bulat } from '../json.ts';
import { FONT, kepalaPanahSvg, lolos, TINTA, teksSvg } from '../svg.ts';
import type { GambarPeta, KartuTertata, PanahPeta } from './gambar-peta.ts';
import { CATATAN_LUAR } from './kartu.ts';
import { JUDUL_PETA } from './kepala.ts';
import type { Titik } from './susunan.ts';

export interface OpsiSvgPeta {
  /** The uri of the file whose SOPs are marked. */
  readonly aktif?: string;
}

/** The SVG; `width`, `height` and the view box are in millimetres. */
export function petaKeSvg(peta: GambarPeta, { aktif }: OpsiSvgPeta = {}): string {
  const { width, height, ringkasan, bingkai, panah, simpang, teks } = peta;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="graphics-document document" aria-roledescription="peta" lang="id" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" font-family="${FONT}" fill="${TINTA.tinta}" xml:space="preserve">`,
    `<title>${JUDUL_PETA}</title>`,
    `<desc>${lolos(ringkasan)}</desc>`,
    `<rect class="kertas" width="${width}" height="${height}" fill="${TINTA.kertas}" aria-hidden="true"/>`,
    `<g class="bingkai" fill="none" stroke="${TINTA.kisi}" stroke-width="0.25" aria-hidden="true">`,
    ...bingkai.map(({ x, y, width: w, height: h }) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="2.5"/>`),
    '</g>',
    '<g class="teks" aria-hidden="true" pointer-events="none">',
    ...[...teks, ...bingkai.flatMap((satu) => satu.teks)].map(teksSvg),
    '</g>',
    `<g class="garis" fill="none" stroke="${TINTA.tinta}" stroke-width="0.3" aria-hidden="true">`,
    ...panahSvg(panah),
    ...simpang.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="0.6" fill="${TINTA.tinta}" stroke="none"/>`),
    '</g>',
    '<g class="sop" role="group" aria-label="SOP">',
    ...isiSvg(peta, aktif),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** The cards in the order of the model, those of a frame together where its first one stands. */
function isiSvg({ kartu, bingkai }: GambarPeta, aktif: string | undefined): string[] {
  const svg = new Map(kartu.map((satu) => [satu.id, kartuSvg(satu, aktif !== undefined && satu.sop.tempat?.uri === aktif)]));
  for (const { id, judul, anggota } of bingkai) {
    const isi = anggota.map((k) => svg.get(k)!).join('\n');
    for (const k of anggota.slice(1)) svg.delete(k);
    svg.set(anggota[0]!, `<g class="blok" data-id="${id}" role="group" aria-label="${judul}">\n${isi}\n</g>`);
  }
  return [...svg.values()];
}

/**
 * What arrows share is stroked by the first of them. Each of the others also has its whole way, which nobody sees unless a page strokes it to
 * show where this one arrow runs.
 */
function panahSvg(panah: readonly PanahPeta[]): string[] {
  const goresan = guratan(panah.map(({ points }) => ({ kind: 'alur', points })));
  return panah.map(({ id, from, to, timbalBalik, points }, i) => {
    const [tergores, utuh] = [goresan[i]!.map(jalan).join(''), jalan(points)];
    const ujung = kepalaPanahSvg(points, 1) + (timbalBalik ? kepalaPanahSvg(points.toReversed(), 1) : '');
    const garis = tergores === '' ? '' : `<path d="${tergores}"/>`;
    const seluruhnya = tergores === utuh ? '' : `<path d="${utuh}" stroke="none"/>`;
    return `<g class="panah" data-id="${id}" data-dari="${from}" data-ke="${to}">${garis}${seluruhnya}<path d="${ujung}" fill="${TINTA.tinta}" stroke="none"/></g>`;
  });
}

function jalan(garis: readonly Titik[]): string {
  return garis.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** A card; that of the file at hand has a stronger border and says so on it. */
function kartuSvg({ id, x, y, width, height, sop, sebutan, teks, merujuk, dirujuk }: KartuTertata, aktif: boolean): string {
  const uraian = [
    /^sop\b/iu.test(sebutan) ? sebutan : `SOP ${sebutan}`,
    ...(sop.nomor === undefined ? [] : [`nomor ${sop.nomor}`]),
    ...(sop.luar === undefined ? [] : [CATATAN_LUAR[sop.luar].toLowerCase()]),
    ...(aktif ? [BERKAS_INI.toLowerCase()] : []),
  ].join(', ');
  const hubungan = [
    ...(merujuk.length === 0 ? [] : [`merujuk: ${merujuk.join(', ')}`]),
    ...(dirujuk.length === 0 ? [] : [`dirujuk oleh: ${dirujuk.join(', ')}`]),
  ];
  const gaya = sop.luar === undefined ? '' : ' stroke-dasharray="1.6 1"';
  const kotak = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="1.5" fill="${TINTA.kertas}" stroke="${TINTA.tinta}" stroke-width="${aktif ? 0.9 : 0.35}"${gaya}/>`;
  const tanda = aktif ? tandaSvg(x + width, y) : '';
  return `<g class="kartu" role="img" data-id="${id}"><title>${lolos([uraian, ...hubungan].join('; '))}</title>${kotak}${teks.map(teksSvg).join('')}${tanda}</g>`;
}

const BERKAS_INI = 'Berkas ini';
const TANDA = { width: 15.5, height: 3.8, size: 2.4 };

/** A flag on the upper border: it takes no room, so that the map stays as it is when another file is at hand. */
function tandaSvg(kanan: number, y: number): string {
  const [kiri, atas] = [bulat(kanan - TANDA.width - 2.5), bulat(y - TANDA.height / 2)];
  const kata = { x: kiri + TANDA.width / 2, y: y + TANDA.size * 0.35, anchor: 'middle' as const, size: TANDA.size, bold: true };
  return `<rect x="${kiri}" y="${atas}" width="${TANDA.width}" height="${TANDA.height}" rx="0.8"/><g fill="${TINTA.kertas}">${teksSvg({ ...kata, runs: [{ text: BERKAS_INI, italic: false }] })}</g>`;
}
