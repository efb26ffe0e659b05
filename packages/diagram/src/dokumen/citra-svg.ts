/**
 * An SVG from somebody else as a picture and nothing more. What a still picture is made of stands on lists; one thing that does not spoils it
 * all: scripts, events, links, animation, other documents, and whatever leads out of the file. Drawing programs leave notes of their own in
 * files, which count for nothing. The one file of the room that knows saxes.
 */
import { dariBase64, type LogoGagal } from '@alir/core';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Ukuran } from './citra.ts';
import { rujukanGaya, rujukanNilai } from './gaya-svg.ts';
import { Rujukan } from './rujukan-svg.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** What drawing programs note, and catalogues of pictures: nobody draws it, follows it or runs it. */
const CATATAN = [
  'http://sodipodi.sourceforge.net/',
  'http://www.inkscape.org/namespaces/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
  'http://purl.org/dc/',
  'http://ns.adobe.com/',
  'http://www.serif.com/',
  'http://www.bohemiancoding.com/sketch/',
  'http://www.figma.com/',
  'http://xml.openoffice.org/',
  'http://www.corel.com/',
];

const ELEMEN = kata(`
  svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop clipPath mask pattern marker filter feBlend feColorMatrix feComponentTransfer feComposite
  feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
  feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

const ATRIBUT = kata(`
  version baseProfile id class style role lang viewBox preserveAspectRatio zoomAndPan width height x y x1 y1 x2 y2 dx dy cx cy r rx ry d points
  pathLength transform transform-origin href type media enable-background requiredFeatures systemLanguage contentScriptType contentStyleType
  fill fill-opacity fill-rule stroke stroke-width stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-opacity opacity color color-interpolation color-interpolation-filters color-rendering display visibility overflow clip clip-path
  clip-rule mask mask-type filter vector-effect shape-rendering text-rendering image-rendering paint-order isolation mix-blend-mode
  pointer-events font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight font-feature-settings
  letter-spacing word-spacing kerning text-anchor text-align text-decoration text-indent text-transform line-height white-space
  dominant-baseline alignment-baseline baseline-shift textLength lengthAdjust writing-mode unicode-bidi direction rotate startOffset method
  spacing side glyph-orientation-vertical glyph-orientation-horizontal solid-color solid-opacity
  marker marker-start marker-mid marker-end markerWidth markerHeight markerUnits refX refY orient
  gradientUnits gradientTransform spreadMethod fx fy fr offset stop-color stop-opacity clipPathUnits maskUnits maskContentUnits
  patternUnits patternContentUnits patternTransform filterUnits primitiveUnits filterRes in in2 result mode values operator k1 k2 k3 k4
  stdDeviation edgeMode order kernelMatrix divisor bias targetX targetY preserveAlpha kernelUnitLength surfaceScale diffuseConstant
  specularConstant specularExponent lighting-color scale xChannelSelector yChannelSelector flood-color flood-opacity radius azimuth elevation
  z pointsAtX pointsAtY pointsAtZ limitingConeAngle baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent
`);

/** Names and words, in which nothing leads anywhere. */
const ATRIBUT_KATA = kata('id class lang role font-family result in in2 title');
const ATRIBUT_XLINK = kata('href type title role show actuate arcrole');
/** A step of a filter goes over all points of the picture, and takes as long as so many elements. */
const BOBOT_SARINGAN = 500;
/** A picture in the picture takes as long as an element for each so many of its pixels. */
const PIKSEL_PER_BOBOT = 400;
/** So many elements may stand in each other. */
const TERDALAM = 100;
/** A stretch of CSS pixels, by its unit. */
const SATUAN: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  pt: 96 / 72,
  pc: 16,
};

/** Thrown while a file is read, with what is told of it. */
class Tertolak extends Error {
  readonly gagal: LogoGagal;

  constructor(gagal: LogoGagal) {
    super(gagal.sebab);
    this.gagal = gagal;
  }
}

/** The size of the SVG in `isi`; else why it is no picture. `pikselCitra` says how many pixels those have that stand in it, where they are any. */
export function bacaCitraSvg(isi: Uint8Array, pikselCitra: PikselCitra): Ukuran | LogoGagal {
  try {
    return new PembacaSvg(pikselCitra).baca(new TextDecoder('utf-8', { fatal: true }).decode(isi));
  } catch (error) {
    return error instanceof Tertolak ? error.gagal : { sebab: 'bukan-gambar' };
  }
}

/** `undefined` where it is no picture, or none that may be shown. */
type PikselCitra = (isi: Uint8Array) => number | undefined;

class PembacaSvg {
  readonly #pikselCitra: PikselCitra;
  readonly #rujukan = new Rujukan();
  #ukuran: Ukuran | undefined;
  #dalam = 0;
  /** Of the element that is being read. */
  #bobot = 1;
  /** The style sheet that is being read. */
  #gaya: string | undefined;

  constructor(pikselCitra: PikselCitra) {
    this.#pikselCitra = pikselCitra;
  }

  /** Throws where `teks` is no picture; what is not well-formed is none. */
  baca(teks: string): Ukuran {
    const parser = new SaxesParser({ xmlns: true, position: false });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
      if (!/^(?:utf-?8|us-ascii)$/iu.test(encoding)) throw new Tertolak({ sebab: 'bukan-gambar' });
    });
    parser.on('doctype', () => tolak('<!DOCTYPE>'));
    parser.on('processinginstruction', ({ target }) => tolak(`<?${target}?>`));
    parser.on('opentag', (tag) => this.#buka(tag));
    parser.on('closetag', (tag) => this.#tutup(tag));
    parser.on('text', (isi) => this.#teks(isi));
    parser.on('cdata', (isi) => this.#teks(isi));
    parser.write(teks).close();
    if (this.#rujukan.meledak()) tolak('<use>');
    return this.#ukuran!;
  }

  #buka(tag: SaxesTagNS): void {
    if (++this.#dalam === 1) this.#ukuran = akar(tag);
    if (this.#dalam > TERDALAM) tolak(`<${tag.name}>`);
    this.#bobot = tag.local.startsWith('fe') ? BOBOT_SARINGAN : 1;
    const dirujuk = bercatatan(tag.uri) ? [] : this.#unsur(tag);
    const { id, class: kelas } = tag.attributes;
    this.#rujukan.buka(id?.value, kelas?.value.split(/\s+/u) ?? [], dirujuk, this.#bobot);
  }

  /** The names of what an element refers to. */
  #unsur(tag: SaxesTagNS): string[] {
    if (tag.uri !== SVG || !ELEMEN.has(tag.local)) tolak(`<${tag.name}>`);
    if (tag.local === 'style') this.#gaya = '';
    else if (this.#gaya !== undefined) tolak('<style>');
    return Object.values(tag.attributes).flatMap(({ uri, name, local, value }) => {
      if (uri === XMLNS || bercatatan(uri)) return [];
      if (uri === XML && (local === 'space' || local === 'lang')) return [];
      const dikenal = uri === XLINK ? ATRIBUT_XLINK.has(local) : uri === '' && (ATRIBUT.has(name) || /^(?:data|aria)-[\w-]+$/u.test(name));
      if (!dikenal) tolak(name);
      if (local === 'href') return this.#tautan(tag.local, name, value);
      if (uri === XLINK || ATRIBUT_KATA.has(name) || /^(?:data|aria)-/u.test(name)) return [];
      return rujukanNilai(value) ?? tolak(name);
    });
  }

  /** Another part of the file, or a picture that stands in the text itself. */
  #tautan(unsur: string, nama: string, nilai: string): string[] {
    const tujuan = nilai.trim();
    if (tujuan.startsWith('#')) return [tujuan.slice(1)];
    const [, data] = /^data:image\/(?:png|jpe?g);base64,([\sA-Za-z0-9+/=]*)$/u.exec(tujuan) ?? [];
    const piksel = unsur === 'image' && data !== undefined && this.#pikselCitra(dariBase64(data));
    if (!piksel) tolak(nama);
    this.#bobot += piksel / PIKSEL_PER_BOBOT;
    return [];
  }

  #teks(isi: string): void {
    if (this.#gaya !== undefined) this.#gaya += isi;
  }

  #tutup(tag: SaxesTagNS): void {
    this.#dalam--;
    this.#rujukan.tutup();
    if (tag.local !== 'style' || this.#gaya === undefined) return;
    this.#rujukan.gaya(rujukanGaya(this.#gaya) ?? tolak('<style>'));
    this.#gaya = undefined;
  }
}

function tolak(rincian: string): never {
  throw new Tertolak({ sebab: 'tak-aman', rincian });
}

function bercatatan(uri: string): boolean {
  return CATATAN.some((awal) => uri.startsWith(awal));
}

/** The size that the root says, in whatever unit; where it says none, that of what it shows. */
function akar({ uri, local, attributes }: SaxesTagNS): Ukuran {
  if (uri !== SVG || local !== 'svg') throw new Tertolak({ sebab: 'bukan-gambar' });
  const [, , lebarPandang, tinggiPandang] =
    attributes.viewBox?.value
      .trim()
      .split(/[\s,]+/u)
      .map(Number) ?? [];
  const [lebar, tinggi] = [panjang(attributes.width?.value), panjang(attributes.height?.value)];
  const banding = lebarPandang! / tinggiPandang!;
  const ukuran =
    lebar !== undefined && tinggi !== undefined
      ? { lebar, tinggi }
      : lebar !== undefined
        ? { lebar, tinggi: lebar / banding }
        : tinggi !== undefined
          ? { lebar: tinggi * banding, tinggi }
          : { lebar: lebarPandang!, tinggi: tinggiPandang! };
  const wajar = [ukuran.lebar, ukuran.tinggi].every((satu) => satu > 0 && Number.isFinite(satu));
  if (!wajar) throw new Tertolak({ sebab: 'bukan-gambar' });
  return ukuran;
}

function panjang(nilai = ''): number | undefined {
  // Longer than any length; what is, would be read for hours.
  if (nilai.length > 64) return undefined;
  const [, angka, satuan] = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]*)\s*$/iu.exec(nilai) ?? [];
  const besar = SATUAN[satuan?.toLowerCase() ?? '-'];
  return angka === undefined || besar === undefined ? undefined : Number(angka) * besar;
}

function kata(teks: string): ReadonlySet<string> {
  return new Set(teks.trim().split(/\s+/u));
}
