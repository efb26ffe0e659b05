/** The desk on which the drawn SOPs lie as sheets of paper, one under another. */
import type { Lembar, Titik } from '../pratinjau/pesan.ts';
import { type Bentang, faktor, geser, PX_PER_MM, type Ukuran, type Zoom } from '../pratinjau/zoom.ts';
import { hamparan, hamparkan } from './hamparan.ts';
import { jelajahi, pindahkanPintu, pintu, tandai } from './jelajah.ts';
import { bacaSvg } from './svg-aman.ts';

interface Kertas {
  readonly element: HTMLElement;
  /** Lies over the thing where the cursor of the text stands, and over the one that has the keyboard. */
  readonly sorotan: HTMLElement;
  readonly fokus: HTMLElement;
  svg: SVGSVGElement | undefined;
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
    element.addEventListener('focusin', ({ target }) => this.#tandaiFokus(target));
    element.addEventListener('focusout', () => this.#tandaiFokus(null));
    element.addEventListener('keydown', (event) => {
      const svg = this.#kertas.find((kertas) => kertas.svg?.contains(document.activeElement))?.svg;
      if (svg !== undefined) {
        jelajahi(svg, event);
      }
    });
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
        ganti(kertas, svg, item.sasaran);
      } else if (kertas.svg !== undefined) {
        tandai(kertas.svg, item.sasaran);
      }
      kertas.lembar = item;
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
      hamparkan(kertas.sorotan, kertas.element, sasaran);
      if (kertas.svg !== undefined && sasaran.hasAttribute('tabindex') && !kertas.svg.contains(document.activeElement)) {
        pindahkanPintu(kertas.svg, sasaran);
      }
      if (tampakkan && !this.#tampak(sasaran.getBoundingClientRect())) {
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

  /** Shows which thing has the keyboard; a click of the mouse needs no such mark. */
  #tandaiFokus(target: EventTarget | null): void {
    for (const kertas of this.#kertas) {
      const terfokus = target instanceof Element && kertas.svg?.contains(target) === true && target.matches('.sasaran:focus-visible');
      kertas.fokus.hidden = !terfokus;
      if (terfokus) {
        hamparkan(kertas.fokus, kertas.element, target);
      }
    }
  }

  #tambah(): Kertas {
    const element = document.createElement('figure');
    element.className = 'lembar';
    const [sorotan, fokus] = [hamparan('sorotan'), hamparan('fokus')];
    element.append(sorotan, fokus);
    this.element.append(element);
    const kertas: Kertas = { element, sorotan, fokus, svg: undefined, lembar: undefined, alami: { width: 0, height: 0 } };
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

/** Puts another picture on the sheet; the keyboard stays where it was, if that is still there. */
function ganti(kertas: Kertas, svg: SVGSVGElement, sasaran: readonly string[]): void {
  const lama = kertas.svg;
  const terfokus = lama?.contains(document.activeElement) === true;
  const id = lama && pintu(lama)?.getAttribute('data-id');
  lama?.remove();
  kertas.element.prepend(svg);
  kertas.svg = svg;
  tandai(svg, sasaran);
  const sama = typeof id === 'string' ? svg.querySelector(`.sasaran${pemilih(id)}`) : null;
  if (sama !== null) {
    pindahkanPintu(svg, sama);
  }
  if (terfokus) {
    pintu(svg)?.focus({ preventScroll: true });
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
