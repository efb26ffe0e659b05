/**
 * From the text of a picture to nodes of the page. The engine that writes it escapes what authors wrote; here nothing is believed
 * anyway: only elements and attributes that a drawing needs pass, and one that is not on the list spoils the whole picture.
 */

const SVG = 'http://www.w3.org/2000/svg';

const ELEMEN = words(`
  svg g defs marker symbol use clipPath pattern title desc metadata path rect circle ellipse line polyline polygon text
  tspan image
`);

const ATRIBUT = words(`
  xmlns xmlns:xlink xml:space xml:lang lang version id class role viewBox preserveAspectRatio width height x y x1 y1 x2 y2
  dx dy cx cy r rx ry d points transform pathLength fill fill-opacity fill-rule stroke stroke-width stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity opacity pointer-events color visibility display
  vector-effect shape-rendering text-rendering paint-order clip-path clip-rule clipPathUnits patternUnits patternTransform
  font-family font-size font-style font-weight font-variant letter-spacing word-spacing text-anchor text-decoration
  dominant-baseline alignment-baseline baseline-shift textLength lengthAdjust writing-mode unicode-bidi direction
  marker-start marker-mid marker-end markerWidth markerHeight markerUnits refX refY orient href xlink:href
`);

/** Thrown where a picture holds what a drawing does not need. */
export class SvgTidakAman extends Error {}

/**
 * The picture in `text` as an element that may be put into the page.
 * @throws SvgTidakAman if it is no picture or holds anything that is not on the list
 */
export function bacaSvg(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = parsed.documentElement;
  if (root.namespaceURI !== SVG || root.localName !== 'svg' || parsed.querySelector('parsererror') !== null) {
    throw new SvgTidakAman('not a well-formed picture');
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    periksaElemen(element);
  }
  return document.importNode(root, true) as unknown as SVGSVGElement;
}

function periksaElemen(element: Element): void {
  if (element.namespaceURI !== SVG || !ELEMEN.has(element.localName)) {
    throw new SvgTidakAman(`element ${element.nodeName}`);
  }
  for (const { name, value } of element.attributes) {
    const known = ATRIBUT.has(name) || /^(?:data|aria)-[a-z-]+$/.test(name);
    if (!known || !isLocal(element, name, value)) {
      throw new SvgTidakAman(`attribute ${name} of ${element.nodeName}`);
    }
  }
}

/** Whether the attribute leads nowhere outside: within the picture, or (an image's) to data that came with it. */
function isLocal(element: Element, name: string, value: string): boolean {
  if (name === 'href' || name === 'xlink:href') {
    return element.localName === 'image' ? /^data:image\/(?:png|jpeg|svg\+xml)[;,]/.test(value) : value.startsWith('#');
  }
  return !/url\(\s*(?!["']?#)/i.test(value) || name.startsWith('aria-') || name.startsWith('data-');
}

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}
