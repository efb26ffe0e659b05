/** The preview's page for those who use no mouse, or do not see, or not well: keys, what a screen reader is told, and contrast. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Gambar, gambarDiagram, gambarTabel, keSvg, sasaran } from '../../packages/diagram/src/index.ts';
import { bacaDokumen } from '../../packages/language/src/index.ts';
import type { Lembar } from '../../packages/vscode/src/pratinjau/pesan.ts';
import { denganHalaman, gambar, type Uji } from './halaman.ts';
import { benar, sama } from './nyata.ts';
import { Suite } from './suite/runner.ts';

const CONTOH = resolve(import.meta.dirname, '../../examples/izin-penelitian.sop');

interface Tema {
  /** What the editor writes on the page's body. */
  readonly kelas: string;
  readonly warna: Readonly<Record<string, string>>;
  /** Least contrast of everything drawn. */
  readonly kontras: number;
}

/** The editor's own four themes, and one whose colours differ little. */
const TEMA: Readonly<Record<string, Tema>> = {
  light: { kelas: 'vscode-light', warna: { 'editor-background': '#ffffff', foreground: '#3b3b3b' }, kontras: 4.5 },
  dark: { kelas: 'vscode-dark', warna: { 'editor-background': '#1f1f1f', foreground: '#cccccc' }, kontras: 4.5 },
  'dark and soft': { kelas: 'vscode-dark', warna: { 'editor-background': '#002b36', foreground: '#839496' }, kontras: 4.5 },
  'high contrast': {
    kelas: 'vscode-high-contrast',
    warna: { 'editor-background': '#000000', foreground: '#ffffff', contrastBorder: '#6fc3df' },
    kontras: 7,
  },
  'high contrast light': {
    kelas: 'vscode-high-contrast vscode-high-contrast-light',
    warna: { 'editor-background': '#ffffff', foreground: '#292929', contrastBorder: '#0f4a85' },
    kontras: 7,
  },
};

/** Declares the tests of the page in `browser`. */
export function ujiAkses(browser: Browser): Suite {
  const suite = new Suite();
  const [sop] = bacaDokumen(readFileSync(CONTOH, 'utf8'), '').sop;
  const pandangan: readonly [string, () => Promise<Gambar>][] = [
    ['table', async () => gambarTabel(sop!)],
    ['diagram', () => gambarDiagram(sop!)],
  ];

  for (const [what, draw] of pandangan) {
    suite.test(`the arrow keys reach everything of the ${what} that can be clicked, in the order in which it is read`, () =>
      denganHalaman(browser, async (buka) => {
        const uji = await buka();
        const isi = await draw();
        await tunjukkan(uji, isi);
        await masuk(uji);
        const reached = [await terfokus(uji)];
        for (let n = 1; n < sasaran(isi).length; n++) {
          await uji.page.keyboard.press('ArrowRight');
          reached.push(await terfokus(uji));
        }
        sama(
          [...reached].sort(),
          sasaran(isi)
            .map(({ id }) => id)
            .sort(),
        );
        sama(
          reached,
          await uji.page.evaluate('[...document.querySelectorAll(".lembar .sasaran")].map((element) => element.getAttribute("data-id"))'),
        );
        await uji.page.keyboard.press('ArrowRight');
        sama(await terfokus(uji), reached.at(-1));
      }),
    );

    suite.test(`a screen reader is told of the ${what} what the drawing says, as buttons`, () =>
      denganHalaman(browser, async (buka) => {
        const uji = await buka();
        const isi = await draw();
        await tunjukkan(uji, isi);
        const { lanes, rows, shapes } = isi.pages[0]!;
        const names = [...lanes.map(({ label }) => label), ...rows.map(({ bacaan }) => bacaan), ...shapes.map(({ bacaan }) => bacaan)];
        const nodes = await pohon(uji);
        const buttons = nodes.filter(({ role, name }) => role === 'button' && names.includes(name));
        sama(buttons.map(({ name }) => name).sort(), [...names].sort());
        for (const { bacaan, bacaanSel } of rows) sama(buttons.find(({ name }) => name === bacaan)?.description, bacaanSel);
        const tertulis = new Set(shapes.flatMap(({ teks }) => teks.map(({ runs }) => runs.map(({ text }) => text).join(''))));
        sama(
          nodes.filter(({ role, name }) => role === 'StaticText' && tertulis.has(name)).map(({ name }) => name),
          [],
        );
        benar(
          nodes.some(({ role, name }) => role === 'graphics-document' && name === sop!.judul!.text),
          'the picture bears the title',
        );
      }),
    );
  }

  suite.test('up and down keep to the lane, home and end lead to both ends', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await tunjukkan(uji, gambarTabel(sop!));
      await masuk(uji);
      const [lane] = sop!.pelaksana;
      sama(await terfokus(uji), lane!.nama.nama);
      await uji.page.keyboard.press('ArrowDown');
      benar((await terfokus(uji)).startsWith('p1-s'), 'from the heading of a lane to a symbol');
      await uji.page.keyboard.press('ArrowUp');
      benar(
        sop!.pelaksana.some(({ nama }) => nama.nama === lane!.nama.nama),
        'back to a heading',
      );
      await uji.page.keyboard.press('End');
      await uji.page.keyboard.press('Home');
      sama(await terfokus(uji), lane!.nama.nama);
      for (const { nama } of sop!.pelaksana.slice(1)) {
        await uji.page.keyboard.press('ArrowRight');
        sama(await terfokus(uji), nama.nama);
      }
      await uji.page.keyboard.press('ArrowRight');
      for (const { indeks } of sop!.prosedur[0]!.langkah) {
        sama(await terfokus(uji), `p1-l${indeks}`);
        await uji.page.keyboard.press('ArrowDown');
      }
    }),
  );

  suite.test('in the diagram down leads from what stands higher to what stands lower', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      const isi = await gambarDiagram(sop!);
      await tunjukkan(uji, isi);
      await masuk(uji);
      const tops: number[] = [];
      const top = async () => (await uji.page.evaluate('document.activeElement.getBoundingClientRect().top + meja.scrollTop')) as number;
      for (tops.push(await top()); tops.length < isi.pages[0]!.shapes.length; tops.push(await top())) {
        await uji.page.keyboard.press('ArrowDown');
      }
      sama(new Set(tops).size > 3, true);
      sama(
        tops,
        tops.toSorted((a, b) => a - b),
      );
    }),
  );

  suite.test('Tab enters a picture once and leaves it, and finds back to where it was', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      const lembar = lembarDari(gambarTabel(sop!));
      await uji.kirim(gambar({ lembar: [lembar, lembar] }));
      await masuk(uji);
      for (let n = 0; n < 5; n++) await uji.page.keyboard.press('ArrowRight');
      const place = await terfokus(uji);
      await uji.page.keyboard.press('Tab');
      sama(await uji.page.evaluate('[...document.querySelectorAll("figure")].findIndex((f) => f.contains(document.activeElement))'), 1);
      await uji.page.keyboard.press('Tab');
      sama(await uji.page.evaluate('document.activeElement.closest("figure")'), null);
      await uji.page.keyboard.press('Shift+Tab');
      await uji.page.keyboard.press('Shift+Tab');
      sama(await terfokus(uji), place);
      sama(await uji.page.locator('figure').first().locator('[tabindex="0"]').count(), 1);
    }),
  );

  suite.test('Tab enters where the cursor of the text stands', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await tunjukkan(uji, gambarTabel(sop!));
      await uji.kirim({ jenis: 'sorot', titik: { sop: 0, id: 'p1-s2' }, tampakkan: true });
      await masuk(uji);
      sama(await terfokus(uji), 'p1-s2');
    }),
  );

  suite.test('Enter and Space say what to jump to', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await tunjukkan(uji, gambarTabel(sop!));
      await masuk(uji);
      await uji.page.keyboard.press('End');
      const id = await terfokus(uji);
      await uji.page.keyboard.press('Enter');
      await uji.page.keyboard.press('ArrowLeft');
      const other = await terfokus(uji);
      await uji.page.keyboard.press('Space');
      sama((await uji.terkirim()).slice(1), [
        { jenis: 'pilih', titik: { sop: 0, id } },
        { jenis: 'pilih', titik: { sop: 0, id: other } },
      ]);
    }),
  );

  suite.test('a ring lies over what has the keyboard, and only then', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await tunjukkan(uji, gambarTabel(sop!));
      await uji.page.locator('[data-id="p1-s1"]').click();
      sama(await uji.page.locator('.fokus:visible').count(), 0);
      await masuk(uji);
      await uji.page.keyboard.press('End');
      const id = await terfokus(uji);
      benar(await uji.tandaDiAtas(id, 'fokus'), 'the ring lies over the last thing');
      benar(
        (await uji.page.evaluate(
          'document.activeElement.getBoundingClientRect().bottom <= meja.getBoundingClientRect().bottom',
        )) as boolean,
        'which is in sight',
      );
      await uji.page.keyboard.press('+');
      benar(await uji.tandaDiAtas(id, 'fokus'), 'also when it is magnified');
      await uji.page.keyboard.press('Tab');
      sama(await uji.page.locator('.fokus:visible').count(), 0);
    }),
  );

  suite.test('a picture that is drawn anew keeps the keyboard where it is', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      const lembar = lembarDari(gambarTabel(sop!));
      await uji.kirim(gambar({ lembar: [lembar] }));
      await masuk(uji);
      for (let n = 0; n < 6; n++) await uji.page.keyboard.press('ArrowRight');
      const id = await terfokus(uji);
      await uji.kirim(gambar({ lembar: [{ ...lembar, svg: lembar.svg.replace('<title>', '<title>Baru: ') }] }));
      sama(await terfokus(uji), id);
      await uji.kirim(gambar({ lembar: [{ ...lembar, sasaran: lembar.sasaran.filter((other) => other !== id) }] }));
      await uji.page.keyboard.press('Home');
      benar((await terfokus(uji)) !== id, 'what leads nowhere any more is passed over');
    }),
  );

  for (const [nama, tema] of Object.entries(TEMA)) {
    for (const kertas of ['tema', 'putih']) {
      suite.test(`all that is drawn can be told from its paper (${nama}, paper: ${kertas})`, () =>
        denganHalaman(browser, async (buka) => {
          const uji = await buka();
          await pakai(uji, tema, kertas);
          for (const [, draw] of pandangan) {
            await tunjukkan(uji, await draw());
            await uji.kirim({ jenis: 'sorot', titik: { sop: 0, id: 'p1-s1' }, tampakkan: true });
            await masuk(uji);
            const { paper, low } = await kontras(uji, tema.kontras);
            sama(low, []);
            sama(paper, kertas === 'putih' ? '#ffffff' : tema.warna['editor-background']);
          }
        }),
      );
    }
  }

  suite.test('colours that the system forces are taken', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await uji.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await pakai(uji, TEMA.light!, 'tema');
      await tunjukkan(uji, gambarTabel(sop!));
      const { paper, low } = await kontras(uji, 7);
      sama([paper, low], ['#000000', []]);
    }),
  );

  suite.test('paper that is printed is white, without marks', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await pakai(uji, TEMA.dark!, 'tema');
      await tunjukkan(uji, gambarTabel(sop!));
      await uji.kirim({ jenis: 'sorot', titik: { sop: 0, id: 'p1-s1' }, tampakkan: true });
      await uji.page.emulateMedia({ media: 'print' });
      const { paper, inks } = await kontras(uji, 4.5);
      sama([paper, inks], ['#ffffff', ['#000000', '#666666']]);
      sama(await uji.page.locator('.sorotan:visible, .kemudi:visible').count(), 0);
    }),
  );

  return suite;
}

function lembarDari(isi: Gambar): Lembar {
  return { judul: isi.sop.judul ?? '', svg: keSvg(isi), sasaran: sasaran(isi).map(({ id }) => id) };
}

function tunjukkan(uji: Uji, isi: Gambar): Promise<void> {
  return uji.kirim(gambar({ lembar: [lembarDari(isi)], pandangan: isi.view }));
}

/** From the desk into the first picture, as Tab does. */
async function masuk(uji: Uji): Promise<void> {
  await uji.page.locator('#meja').focus();
  await uji.page.keyboard.press('Tab');
}

function terfokus(uji: Uji): Promise<string> {
  return uji.page.evaluate('document.activeElement.getAttribute("data-id")');
}

/** Puts the page into a theme, as the editor does. */
function pakai(uji: Uji, { kelas, warna }: Tema, kertas: string): Promise<void> {
  return uji.page.evaluate(
    ({ kelas, warna, kertas }) => {
      const { body, documentElement } = (globalThis as unknown as { document: { body: Dom; documentElement: Dom } }).document;
      body.className = kelas;
      body.dataset.kertas = kertas;
      for (const [nama, nilai] of Object.entries(warna)) documentElement.style.setProperty(`--vscode-${nama}`, nilai);
    },
    { kelas, warna, kertas },
  );
}

/** What of an element the tests touch; they are compiled without the types of a browser. */
interface Dom {
  className: string;
  readonly dataset: Record<string, string>;
  readonly style: { setProperty(name: string, value: string): void };
}

interface Simpul {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** What the browser tells a screen reader of the page. */
async function pohon({ page }: Uji): Promise<Simpul[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({ role: role?.value ?? '', name: name?.value ?? '', description: description?.value ?? '' }));
}

interface Kontras {
  /** The colour of the paper, all inks, and what is too near in colour to something behind it. */
  readonly paper: string;
  readonly inks: string[];
  readonly low: string[];
}

/**
 * Contrast (as WCAG 2.2 reckons it) of every ink of the pictures with everything that lies under inks. Colours are read back from painted
 * pixels, so that it does not matter how they are written.
 */
function kontras({ page }: Uji, least: number): Promise<Kontras> {
  return page.evaluate(`(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const pixel = (...layers) => {
      for (const layer of layers) { canvas.fillStyle = layer; canvas.fillRect(0, 0, 1, 1); }
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const hex = (rgb) => '#' + rgb.map((part) => part.toString(16).padStart(2, '0')).join('');
    const luminance = (rgb) => rgb
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
    const ratio = (a, b) => {
      const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (high + 0.05) / (low + 0.05);
    };
    const style = (selector) => getComputedStyle(document.querySelector(selector));
    const paper = style('.kertas').fill;
    const inks = new Set();
    const grounds = new Set([hex(pixel(paper)), hex(pixel(paper, style('.sorotan').backgroundColor))]);
    for (const element of document.querySelectorAll('.lembar svg :is(text, path, rect)')) {
      const { fill, stroke } = getComputedStyle(element);
      const ground = ['#fff', '#ececec'].includes(element.getAttribute('fill'));
      if (fill !== 'none') (ground ? grounds : inks).add(hex(pixel(fill)));
      if (stroke !== 'none') inks.add(hex(pixel(stroke)));
    }
    const marks = ['.sorotan', '.fokus'].map((mark) => hex(pixel(paper, style(mark).outlineColor)));
    const rgb = (color) => pixel(color);
    const low = [...inks].flatMap((ink) => [...grounds].map((ground) => [ink, ground]))
      .concat(marks.map((mark) => [mark, hex(pixel(paper))]))
      .filter(([a, b]) => ratio(rgb(a), rgb(b)) < ${least})
      .map(([a, b]) => a + ' on ' + b + ': ' + ratio(rgb(a), rgb(b)).toFixed(2));
    return { paper: hex(pixel(paper)), inks: [...inks].sort(), low };
  })()`);
}
