/** What the fonts lack is a box, and known to the reader; what is invisible is left out. */
import type { Gambar, TeksLetak } from '@alir/diagram';
import { type Gaya, gaya } from './huruf.ts';
import type { PeringatanEkspor } from './peringatan.ts';
import { tampak } from './tampak.ts';

/** Stands for what the font lacks. */
const KOTAK = '□';

/** A stretch that one face has all of, or one character that it lacks (`asli`) as a box. */
export interface Penggal {
  readonly teks: string;
  readonly asli?: string;
}

/** Looks for what the fonts lack, and remembers it. */
export class HurufTakAda {
  readonly #ada: (gaya: Gaya, huruf: string) => boolean;
  readonly #takAda = new Set<string>();

  /** `ada` says whether a face has a glyph for a character. */
  constructor(ada: (gaya: Gaya, huruf: string) => boolean) {
    this.#ada = ada;
  }

  /** What was lacking so far, each character once; nothing where all was there. */
  get peringatan(): readonly PeringatanEkspor[] {
    return this.#takAda.size > 0 ? [{ kode: 'huruf-tak-ada', huruf: [...this.#takAda] }] : [];
  }

  /** What is visible of a text, with boxes. */
  penggal(teks: string, gaya: Gaya): Penggal[] {
    const hasil: Penggal[] = [];
    let ada = '';
    const simpan = () => {
      if (ada !== '') hasil.push({ teks: ada });
      ada = '';
    };
    for (const huruf of tampak(teks)) {
      if (this.#ada(gaya, huruf)) ada += huruf;
      else {
        simpan();
        this.#takAda.add(huruf);
        hasil.push({ teks: KOTAK, asli: huruf });
      }
    }
    simpan();
    return hasil;
  }

  /** The drawing with boxes, for what draws texts as they are. */
  ganti(gambar: Gambar): Gambar {
    const semua = (teks: readonly TeksLetak[]) => teks.map((line) => this.#gantiBaris(line));
    return {
      ...gambar,
      pages: gambar.pages.map((page) => ({
        ...page,
        teks: semua(page.teks),
        shapes: page.shapes.map((shape) => ({ ...shape, teks: semua(shape.teks) })),
        edges: page.edges.map((edge) => (edge.label ? { ...edge, label: { ...edge.label, teks: semua(edge.label.teks) } } : edge)),
      })),
    };
  }

  #gantiBaris(line: TeksLetak): TeksLetak {
    const runs = line.runs.map((run) => {
      const penggal = this.penggal(run.text, gaya(line.bold, run.italic));
      return { ...run, text: penggal.map(({ teks }) => teks).join('') };
    });
    return { ...line, runs };
  }
}
