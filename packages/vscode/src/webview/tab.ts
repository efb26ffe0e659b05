/** The tabs above the desk, one for each view, as the ARIA pattern has them: one stop of the Tab key, arrow keys between them. */
import { PANDANGAN_PRATINJAU, type PandanganPratinjau } from '../pratinjau/pesan.ts';

const JUMLAH = PANDANGAN_PRATINJAU.length;

/** Where a key leads from one of the tabs, by their indices. */
const TUJUAN: Record<string, (kini: number) => number> = {
  ArrowRight: (kini) => (kini + 1) % JUMLAH,
  ArrowLeft: (kini) => (kini + JUMLAH - 1) % JUMLAH,
  Home: () => 0,
  End: () => JUMLAH - 1,
};

export class BarisTab {
  readonly #panel: HTMLElement;
  readonly #dipilih: (pandangan: PandanganPratinjau) => void;
  readonly #tombol = new Map<PandanganPratinjau, HTMLElement>();
  #kini: PandanganPratinjau = PANDANGAN_PRATINJAU[0];

  /** `panel` is what the tabs stand for; `dipilih` hears of the user's choice. */
  constructor(panel: HTMLElement, dipilih: (pandangan: PandanganPratinjau) => void) {
    this.#panel = panel;
    this.#dipilih = dipilih;
    for (const pandangan of PANDANGAN_PRATINJAU) {
      const tombol = document.getElementById(`tab-${pandangan}`);
      if (tombol !== null) {
        this.#tombol.set(pandangan, tombol);
        tombol.addEventListener('keydown', (event) => this.#kunci(event));
      }
    }
  }

  /** The user wants that view. It is marked at once; its picture comes when it is drawn. */
  pilih(pandangan: PandanganPratinjau): void {
    if (pandangan !== this.#kini) {
      this.tampilkan(pandangan);
      this.#dipilih(pandangan);
    }
  }

  /** Marks the view that is shown. */
  tampilkan(pandangan: PandanganPratinjau): void {
    this.#kini = pandangan;
    for (const [nama, tombol] of this.#tombol) {
      tombol.setAttribute('aria-selected', String(nama === pandangan));
      tombol.tabIndex = nama === pandangan ? 0 : -1;
    }
    this.#panel.setAttribute('aria-labelledby', `tab-${pandangan}`);
  }

  #kunci(event: KeyboardEvent): void {
    const tujuan = TUJUAN[event.key]?.(PANDANGAN_PRATINJAU.indexOf(this.#kini));
    if (tujuan === undefined || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const pandangan = PANDANGAN_PRATINJAU[tujuan]!;
    this.#tombol.get(pandangan)?.focus();
    this.pilih(pandangan);
  }
}
