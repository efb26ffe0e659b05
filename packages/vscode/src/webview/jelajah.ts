/**
 * Lets the keyboard go through a picture: one stop of Tab, arrow keys from one thing to the next, Enter to its text. A screen reader
 * announces what the picture itself says of the thing, as a button.
 */
import { type Tempat, tujuanKunci } from '../pratinjau/arah.ts';

/** Makes the things of `svg` whose ids are among `sasaran` reachable, and all others not. */
export function tandai(svg: SVGSVGElement, sasaran: readonly string[]): void {
  const ids = new Set(sasaran);
  for (const element of svg.querySelectorAll('[data-id]')) {
    const dikenal = ids.has(element.getAttribute('data-id') ?? '');
    element.classList.toggle('sasaran', dikenal);
    if (dikenal) {
      element.setAttribute('role', 'button');
      element.setAttribute('tabindex', element.getAttribute('tabindex') ?? '-1');
      jelaskanSel(element);
      // Its name says it; browsers would read it a second time.
      for (const tulisan of element.querySelectorAll(':scope > text')) {
        tulisan.setAttribute('aria-hidden', 'true');
      }
    } else {
      element.removeAttribute('tabindex');
    }
  }
  if (pintu(svg) === undefined) {
    svg.querySelector('.sasaran')?.setAttribute('tabindex', '0');
  }
}

/** The thing that Tab enters the picture by. */
export function pintu(svg: SVGSVGElement): SVGElement | undefined {
  return svg.querySelector<SVGElement>('.sasaran[tabindex="0"]') ?? undefined;
}

/** Lets Tab enter the picture by `element` from now on. */
export function pindahkanPintu(svg: SVGSVGElement, element: Element): void {
  pintu(svg)?.setAttribute('tabindex', '-1');
  element.setAttribute('tabindex', '0');
}

/** Does what a key pressed on a thing of `svg` asks for; a key that asks for nothing stays for others. */
export function jelajahi(svg: SVGSVGElement, event: KeyboardEvent): void {
  const dari = event.target;
  if (!(dari instanceof SVGElement) || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const tujuan = tetangga(svg, dari, event.key);
  if (tujuan !== undefined) {
    pindahkanPintu(svg, tujuan);
    tujuan.focus();
  } else if (event.key === 'Enter' || event.key === ' ') {
    dari.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  } else {
    return;
  }
  event.preventDefault();
}

/** The thing that `key` leads to from `dari`, if it is an arrow key and there is one. */
function tetangga(svg: SVGSVGElement, dari: SVGElement, key: string): SVGElement | undefined {
  const semua = [...svg.querySelectorAll<SVGElement>('.sasaran')];
  const garis = semua.some(baris) ? garisTabel(semua) : garisSejajar(semua);
  const tempat = semua.map(
    (element): Tempat => ({ garis: garis.get(element)!, kiri: element.getBoundingClientRect().left, utuh: baris(element) }),
  );
  const index = tujuanKunci(key, tempat, semua.indexOf(dari));
  return index === undefined ? undefined : semua[index];
}

/** The lines of a table: what has the same parent stands on one, the headings of the lanes or a row with its symbols. */
function garisTabel(semua: readonly Element[]): Map<Element, number> {
  const parents = new Map([...new Set(semua.map(({ parentElement }) => parentElement))].map((parent, index) => [parent, index]));
  return new Map(semua.map((element) => [element, parents.get(element.parentElement)!]));
}

/** The lines of a picture without rows: what stands side by side. */
function garisSejajar(semua: readonly Element[]): Map<Element, number> {
  const tinggi = semua.map((element) => ({ element, box: element.getBoundingClientRect() }));
  const tengah = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
  const found = new Map<Element, number>();
  let line = -1;
  let foot = Number.NEGATIVE_INFINITY;
  for (const { element, box } of tinggi.toSorted((a, b) => tengah(a.box) - tengah(b.box))) {
    if (tengah(box) > foot) {
      line++;
      foot = box.bottom;
    }
    found.set(element, line);
  }
  return found;
}

/** A row says with its activity what its cells say, which otherwise only who reads on would hear. */
function jelaskanSel(element: Element): void {
  const sel = baris(element) ? element.parentElement?.querySelector(':scope > rect:not([data-id])') : undefined;
  const bacaan = sel?.getAttribute('aria-label');
  if (bacaan) {
    element.setAttribute('aria-description', bacaan);
  }
}

/** Whether `element` is a whole row of the table. */
function baris(element: Element): boolean {
  return element.localName === 'rect' && element.parentElement?.getAttribute('role') === 'listitem';
}
