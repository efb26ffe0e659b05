/** The tabs above the desk, one for each view, as the ARIA pattern has them: one stop of the Tab key, arrow keys between them. */
import { TAB, type Tab } from '../pratinjau/pesan.ts';

/** Where a key leads from one of `TAB`, by their indices. */
const TUJUAN: Record<string, (kini: number) => number> = {
  ArrowRight: (kini) => (kini + 1) % TAB.length,
  ArrowLeft: (kini) => (kini + TAB.length - 1) % TAB.length,
  Home: () => 0,
  End: () => TAB.length - 1,
};

export class BarisTab {
  readonly #panel: HTMLElement;
  readonly #dipilih: (tab: Tab) => void;
  readonly #tombol = new Map<Tab, HTMLElement>();
  #kini: Tab = TAB[0];

  /** `panel` is what the tabs stand for; `dipilih` hears of the user's choice. */
  constructor(panel: HTMLElement, dipilih: (tab: Tab) => void) {
    this.#panel = panel;
    this.#dipilih = dipilih;
    for (const tab of TAB) {
      const tombol = document.getElementById(`tab-${tab}`);
      if (tombol !== null) {
        this.#tombol.set(tab, tombol);
        tombol.addEventListener('keydown', (event) => this.#kunci(event));
      }
    }
  }

  /** The user wants that view. It is marked at once; its picture comes when it is drawn. */
  pilih(tab: Tab): void {
    if (tab !== this.#kini) {
      this.tampilkan(tab);
      this.#dipilih(tab);
    }
  }

  /** Marks the view that is shown. */
  tampilkan(tab: Tab): void {
    this.#kini = tab;
    for (const [nama, tombol] of this.#tombol) {
      tombol.setAttribute('aria-selected', String(nama === tab));
      tombol.tabIndex = nama === tab ? 0 : -1;
    }
    this.#panel.setAttribute('aria-labelledby', `tab-${tab}`);
  }

  #kunci(event: KeyboardEvent): void {
    const tujuan = TUJUAN[event.key]?.(TAB.indexOf(this.#kini));
    if (tujuan === undefined || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const tab = TAB[tujuan]!;
    this.#tombol.get(tab)?.focus();
    this.pilih(tab);
  }
}
