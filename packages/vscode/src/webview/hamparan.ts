/** Marks that lie over things of a picture: where the cursor of the text stands, and what has the keyboard. */

/** A mark of the style `kelas`, not yet shown. */
export function hamparan(kelas: string): HTMLElement {
  const element = document.createElement('div');
  element.className = kelas;
  element.hidden = true;
  return element;
}

/** Lays a mark over `sasaran`, in shares of the sheet, so that it stays in place whatever the magnification. */
export function hamparkan({ style }: HTMLElement, lembar: Element, sasaran: Element): void {
  const paper = lembar.getBoundingClientRect();
  const box = sasaran.getBoundingClientRect();
  style.left = `${((box.left - paper.left) / paper.width) * 100}%`;
  style.top = `${((box.top - paper.top) / paper.height) * 100}%`;
  style.width = `${(box.width / paper.width) * 100}%`;
  style.height = `${(box.height / paper.height) * 100}%`;
}
