/** The same procedure drawn by Mermaid as a flowchart with a subgraph per lane, in a Chromium, because it needs one. */
import { createRequire } from 'node:module';
import { bacaDokumen } from '@alir/language';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../scripts/siapkan-editor.ts';
import { launchBrowser } from '../test/editor/browser.ts';
import { medianDari } from './median.ts';
import { sopAcak, sunting } from './pembangkit.ts';
import type { Waktu } from './ukur.ts';

/** Mermaid's own build without the rarer diagrams: the smaller script is the faster one to load. */
const SKRIP = createRequire(import.meta.url).resolve('@mermaid-js/tiny');
/** Mermaid's limits are meant for texts of strangers. */
const SETELAN = { startOnLoad: false, maxEdges: 1_000_000, maxTextSize: 100_000_000 };

/** The flowchart of the SOP in `teks`. */
function flowchart(teks: string): string {
  const { pelaksana, prosedur } = bacaDokumen(teks, 'bench:/a.sop').sop[0]!;
  const { langkah, simbol, alur } = prosedur[0]!;
  const simpul = (lane: number) =>
    simbol
      .filter((s) => s.lanes[0] === lane)
      .map((s) => {
        const uraian = `"${langkah[s.langkah]!.uraian[0]!.text}"`;
        return `    s${s.id}${s.jenis === 'keputusan' ? `{${uraian}}` : `[${uraian}]`}`;
      });
  return [
    'flowchart TB',
    ...pelaksana.flatMap(({ label }, i) => [`  subgraph j${i} ["${label.text}"]`, ...simpul(i), '  end']),
    ...alur.map(({ dari, ke, label }) => `  s${dari} -->${label ? `|${label.text}|` : ''} s${ke}`),
  ].join('\n');
}

export class Mermaid {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Nothing where there is no browser. */
  static async mulai(): Promise<Mermaid | undefined> {
    const chromium = findChromium();
    return chromium === undefined ? undefined : new Mermaid(await launchBrowser({ chromium }));
  }

  async selesai(): Promise<void> {
    await this.#browser.close();
  }

  /** From opening a page in the running browser to its first drawing: it gives up after `batas` milliseconds. */
  async dingin(n: number, batas: number): Promise<Waktu> {
    const teks = flowchart(sopAcak(n, n));
    const mulai = performance.now();
    return this.#dalamHalaman(batas, async (page) => {
      await lukis(page, teks);
      return performance.now() - mulai;
    });
  }

  /** As `mesin.ts` measures: a first drawing, then `kali` edits; the median of these. It gives up after `batas` milliseconds. */
  async suntingan(n: number, kali: number, batas: number): Promise<Waktu> {
    const teks = sopAcak(n, n);
    return this.#dalamHalaman(batas, async (page) => {
      await lukis(page, flowchart(teks));
      return medianDari(kali, (ke) => lukis(page, flowchart(sunting(teks, n, ke))));
    });
  }

  /** A page whose script is busy cannot be asked to stop: it is closed. */
  async #dalamHalaman(batas: number, kerja: (page: Page) => Promise<number>): Promise<Waktu> {
    const context = await this.#browser.newContext();
    let jam: NodeJS.Timeout | undefined;
    const lewat = new Promise<Waktu>((selesai) => {
      jam = setTimeout(() => selesai('gave up'), batas);
    });
    const hasil = (async () => {
      const page = await context.newPage();
      await page.addScriptTag({ path: SKRIP });
      await page.evaluate((setelan) => mermaid.initialize(setelan), SETELAN);
      return kerja(page);
    })().catch((galat: unknown): Waktu => {
      if (galat instanceof GagalMelukis) return 'failed';
      throw galat;
    });
    // What fails after the page was closed is no news.
    hasil.catch(() => {});
    try {
      return await Promise.race([hasil, lewat]);
    } finally {
      clearTimeout(jam);
      await context.close();
    }
  }
}

declare const mermaid: {
  initialize(setelan: object): void;
  render(id: string, teks: string): Promise<{ readonly svg: string }>;
};

/** Mermaid itself threw: of large graphs its layout loses nodes. */
class GagalMelukis extends Error {}

/** Draws in the page; milliseconds there. */
async function lukis(page: Page, teks: string): Promise<number> {
  const { waktu, panjang, galat } = await page.evaluate(async (isi) => {
    const mulai = performance.now();
    try {
      const { svg } = await mermaid.render('gambar', isi);
      return { waktu: performance.now() - mulai, panjang: svg.length };
    } catch (alasan) {
      return { waktu: 0, panjang: 0, galat: String(alasan) };
    }
  }, teks);
  if (galat !== undefined) throw new GagalMelukis(galat);
  if (panjang < 1000) throw new Error('Mermaid drew nothing');
  return waktu;
}
