/** The desk on which the drawn SOPs lie as sheets of paper, one under another. */
import type { Lembar, Titik } from '../pratinjau/pesan.ts';
import { type Bentang, faktor, geser, PX_PER_MM, type Ukuran, type Zoom } from '../pratinjau/zoom.ts';
import { bacaSvg } from './svg-aman.ts';

interface Kertas {
  readonly element: HTMLElement;
  readonly sorotan: HTMLElement;
  lembar: Lembar | undefined;
  alami: Ukuran;
}

/** Space around the sheets, as in the style sheet; pixels. */
const TEPI = 16;

export class Meja {
  readonly element: HTMLElement;
  readonly #kertas: Kertas[] = [];
  #zoom: Zoom = 'lebar';
  #faktor = 1;
  #sorotan: Titik | null = null;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  get zoom(): Zoom {
    return this.#zoom;
  }

  /** The magnification in force. */
  get faktor(): number {
    return this.#faktor;
  }

  /**
   * Lays the sheets out; sheets whose picture is the same stay untouched.
   * @throws SvgTidakAman if a picture holds what it should not; the sheets are then as before
   */
  letakkan(lembar: readonly Lembar[]): void {
    const baru = lembar.map((item, index) => (this.#kertas[index]?.lembar?.svg === item.svg ? undefined : bacaSvg(item.svg)));
    while (this.#kertas.length > lembar.length) {
      this.#kertas.pop()?.element.remove();
    }
    lembar.forEach((item, index) => {
      const kertas = this.#kertas[index] ?? this.#tambah();
      const svg = baru[index];
      kertas.element.setAttribute('aria-label', item.judul);
      if (svg !== undefined) {
        kertas.alami = ukuranAlami(svg);
        kertas.element.querySelector('svg')?.remove();
        kertas.element.prepend(svg);
      }
      kertas.lembar = item;
      tandai(kertas);
    });
    this.ukur();
  }

  /** Sets the magnification; the point under `penunjuk` (of the window), or the middle, stays where it is. */
  perbesar(zoom: Zoom, penunjuk?: { readonly x: number; readonly y: number }): void {
    const desk = this.element.getBoundingClientRect();
    const x = penunjuk?.x ?? desk.left + desk.width / 2;
    const y = penunjuk?.y ?? desk.top + desk.height / 2;
    const anchor = this.#terdekat(y);
    const before = anchor?.element.getBoundingClientRect();
    this.#zoom = zoom;
    this.ukur();
    const after = anchor?.element.getBoundingClientRect();
    if (before !== undefined && after !== undefined) {
      this.element.scrollBy(geser(mendatar(before), mendatar(after), x), geser(tegak(before), tegak(after), y));
    }
  }

  /** Fits the sheets to the magnification, as after a change of the panel's size. */
  ukur(): void {
    const ruang = { width: this.element.clientWidth - 2 * TEPI, height: this.element.clientHeight - 2 * TEPI };
    const terlebar = this.#kertas.reduce((best, { alami }) => (alami.width > best.width ? alami : best), { width: 0, height: 0 });
    this.#faktor = faktor(this.#zoom, terlebar, ruang);
    for (const { element, alami } of this.#kertas) {
      // Through the object model: the page's policy allows no style attributes.
      element.style.width = `${alami.width * this.#faktor}px`;
      element.style.height = `${alami.height * this.#faktor}px`;
    }
    this.sorot(this.#sorotan, false);
  }

  /** Highlights one thing (or nothing), and brings it into sight if that is asked for and it is not. */
  sorot(titik: Titik | null, tampakkan: boolean): void {
    this.#sorotan = titik;
    this.#kertas.forEach((kertas, index) => {
      const sasaran = titik?.sop === index ? kertas.element.querySelector(pemilih(titik.id)) : null;
      kertas.sorotan.hidden = sasaran === null;
      if (sasaran === null) {
        return;
      }
      const paper = kertas.element.getBoundingClientRect();
      const box = sasaran.getBoundingClientRect();
      const { style } = kertas.sorotan;
      // In shares of the sheet, so that it stays in place whatever the magnification.
      style.left = `${((box.left - paper.left) / paper.width) * 100}%`;
      style.top = `${((box.top - paper.top) / paper.height) * 100}%`;
      style.width = `${(box.width / paper.width) * 100}%`;
      style.height = `${(box.height / paper.height) * 100}%`;
      if (tampakkan && !this.#tampak(box)) {
        kertas.sorotan.scrollIntoView({ block: 'center', inline: 'nearest' });
      }
    });
  }

  /** What was hit by a click on `target`: the innermost thing that leads back to the text. */
  titikDi(target: Element): Titik | undefined {
    const index = this.#kertas.findIndex(({ element }) => element.contains(target));
    const sasaran = this.#kertas[index]?.lembar?.sasaran ?? [];
    for (let element: Element | null = target; element !== null; element = element.parentElement) {
      const id = element.getAttribute('data-id');
      if (id !== null && sasaran.includes(id)) {
        return { sop: index, id };
      }
    }
    return undefined;
  }

  #tambah(): Kertas {
    const element = document.createElement('figure');
    element.className = 'lembar';
    const sorotan = document.createElement('div');
    sorotan.className = 'sorotan';
    sorotan.hidden = true;
    element.append(sorotan);
    this.element.append(element);
    const kertas: Kertas = { element, sorotan, lembar: undefined, alami: { width: 0, height: 0 } };
    this.#kertas.push(kertas);
    return kertas;
  }

  #terdekat(y: number): Kertas | undefined {
    const jarak = ({ element }: Kertas) => {
      const { top, bottom } = element.getBoundingClientRect();
      return Math.max(top - y, y - bottom, 0);
    };
    return this.#kertas.toSorted((a, b) => jarak(a) - jarak(b))[0];
  }

  #tampak(box: DOMRect): boolean {
    const desk = this.element.getBoundingClientRect();
    return box.bottom > desk.top && box.top < desk.bottom && box.right > desk.left && box.left < desk.right;
  }
}

function pemilih(id: string): string {
  return `[data-id="${CSS.escape(id)}"]`;
}

/** Marks what can be clicked. */
function tandai({ element, lembar }: Kertas): void {
  for (const item of element.querySelectorAll('[data-id]')) {
    item.classList.toggle('sasaran', lembar?.sasaran.includes(item.getAttribute('data-id') ?? '') ?? false);
  }
}

/** Size of the picture at paper size. Its units are millimetres. */
function ukuranAlami(svg: SVGSVGElement): Ukuran {
  const { width, height } = svg.viewBox.baseVal;
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  return { width: width * PX_PER_MM, height: height * PX_PER_MM };
}

function mendatar({ left, width }: DOMRect): Bentang {
  return { start: left, length: width };
}

function tegak({ top, height }: DOMRect): Bentang {
  return { start: top, length: height };
}
