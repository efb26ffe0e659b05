/** The preview's page alone in a real browser, with an extension that the test plays: what no unit test without a DOM can see. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { gambarPeta, petaKeSvg } from '../../packages/diagram/src/index.ts';
import { halaman } from '../../packages/vscode/src/pratinjau/html.ts';
import type { PesanKeHalaman } from '../../packages/vscode/src/pratinjau/pesan.ts';
import { benar, sama } from './nyata.ts';
import { Suite } from './suite/runner.ts';

const OUT = resolve(import.meta.dirname, '../../packages/vscode/out');
/** A page that has nothing to load answers within it even on a busy machine. */
const TIMEOUT_MS = 5_000;
const ASAL = 'http://pratinjau.invalid';

/** A picture of 200 × 400 mm with two things that can be clicked and one that cannot. */
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="200mm" height="400mm" viewBox="0 0 200 400">
  <g data-id="baris"><rect x="0" y="0" width="200" height="100" fill="none" pointer-events="all"/>
    <g data-id="simbol"><rect x="20" y="20" width="40" height="20" fill="none" stroke="#000" pointer-events="all"/></g></g>
  <g data-id="bawah"><rect x="20" y="350" width="40" height="20" fill="none" stroke="#000" pointer-events="all"/></g>
  <g data-id="hiasan"><rect x="150" y="150" width="40" height="40" pointer-events="all"/></g></svg>`;

const SASARAN = ['baris', 'simbol', 'bawah'];

/** Pictures that no drawing of ours is, each with what is wrong with it. */
const JAHAT: [string, string][] = [
  ['a script', '<script>window.jahat = 1</script>'],
  ['an event attribute', '<rect width="1" height="1" onload="window.jahat = 1"/>'],
  ['an event attribute in other letters', '<rect width="1" height="1" ONCLICK="window.jahat = 1"/>'],
  ['a foreign object', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><b>x</b></body></foreignObject>'],
  ['an element of another language', '<img xmlns="http://www.w3.org/1999/xhtml" src="x"/>'],
  ['an external reference', '<use href="http://lain.invalid/a.svg#b"/>'],
  ['a script in a reference', '<use xlink:href="javascript:window.jahat=1" xmlns:xlink="http://www.w3.org/1999/xlink"/>'],
  ['a link', '<a href="#x"><rect width="1" height="1"/></a>'],
  ['an external image', '<image href="http://lain.invalid/a.png" width="1" height="1"/>'],
  ['a page as an image', '<image href="data:text/html,x" width="1" height="1"/>'],
  ['an external paint', '<rect width="1" height="1" fill="url(http://lain.invalid/a#b)"/>'],
  ['a style', '<style>* { background: url(http://lain.invalid/a) }</style>'],
  ['a style attribute', '<rect width="1" height="1" style="fill: url(http://lain.invalid/a)"/>'],
  ['an animation', '<rect width="1" height="1"><set attributeName="href" to="javascript:1"/></rect>'],
];

/** Declares the tests of the page in `browser`. */
export function ujiHalaman(browser: Browser): Suite {
  const suite = new Suite();

  suite.test('the page says that it listens, then shows what it gets', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      sama(await uji.terkirim(), [{ jenis: 'siap' }]);
      await uji.kirim(gambar());
      sama(await uji.page.locator('figure svg').count(), 1);
      benar(await uji.page.locator('#pemberitahuan').isHidden(), 'no notice over a whole picture');
      sama(uji.pelanggaran, []);
    }),
  );

  for (const [what, content] of JAHAT) {
    suite.test(`a picture with ${what} is not shown, and the one before stays`, () =>
      denganHalaman(browser, async (buka) => {
        const uji = await buka();
        await uji.kirim(gambar());
        const before = await uji.page.locator('figure').innerHTML();
        await uji.kirim(gambar({ lembar: [{ judul: 'A', svg: SVG.replace('</svg>', `${content}</svg>`), sasaran: SASARAN }] }));
        await uji.page.locator('#pemberitahuan', { hasText: 'tidak diizinkan' }).waitFor();
        sama(await uji.page.locator('figure').innerHTML(), before);
        sama(await uji.page.evaluate('window.jahat'), undefined);
        sama(uji.permintaanLuar, []);
      }),
    );
  }

  suite.test('what is no picture at all is not shown', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      for (const svg of ['', 'halo', '<svg', '<html xmlns="http://www.w3.org/1999/xhtml"/>', '<svg/>']) {
        await uji.kirim(gambar({ lembar: [{ judul: 'A', svg, sasaran: [] }] }));
        await uji.page.locator('#pemberitahuan', { hasText: 'tidak diizinkan' }).waitFor();
        sama(await uji.page.locator('figure svg').count(), 0);
      }
    }),
  );

  suite.test('messages that are not whole change nothing', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await uji.kirim(gambar());
      const before = await uji.page.locator('body').innerHTML();
      for (const value of [null, 1, 'gambar', {}, { jenis: 'gambar' }, { jenis: 'sorot', titik: 1 }, { ...gambar(), lembar: [{}] }]) {
        await uji.kirim(value as PesanKeHalaman);
      }
      sama(await uji.page.locator('body').innerHTML(), before);
    }),
  );

  suite.test('a click says the innermost thing that leads back to the text', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await uji.kirim(gambar());
      await uji.page.locator('[data-id="simbol"]').click();
      await uji.page.locator('[data-id="baris"]').click({ position: { x: 3, y: 3 } });
      await uji.page.locator('[data-id="hiasan"]').click();
      sama((await uji.terkirim()).slice(1), [
        { jenis: 'pilih', titik: { sop: 0, id: 'simbol' } },
        { jenis: 'pilih', titik: { sop: 0, id: 'baris' } },
      ]);
    }),
  );

  suite.test('several SOPs lie one under another, and each click says which', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      const lembar = ['A', 'B'].map((judul) => ({ judul, svg: SVG, sasaran: SASARAN }));
      await uji.kirim(gambar({ lembar }));
      sama(await uji.page.locator('figure').count(), 2);
      await uji.page.locator('figure').nth(1).locator('[data-id="simbol"]').click();
      sama((await uji.terkirim()).at(-1), { jenis: 'pilih', titik: { sop: 1, id: 'simbol' } });
      await uji.kirim(gambar());
      sama(await uji.page.locator('figure').count(), 1);
    }),
  );

  suite.test('a highlight lies over its thing at every magnification, and scrolls only when it must', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await uji.kirim(gambar());
      await uji.page.keyboard.press('0');
      const before = await uji.gulir();
      await uji.kirim({ jenis: 'sorot', titik: { sop: 0, id: 'simbol' }, tampakkan: true });
      sama(await uji.gulir(), before);
      benar(await uji.tandaDiAtas('simbol'), 'the highlight lies over the symbol');
      await uji.page.keyboard.press('+');
      benar(await uji.tandaDiAtas('simbol'), 'the highlight still lies over the symbol');
      await uji.kirim({ jenis: 'sorot', titik: { sop: 0, id: 'bawah' }, tampakkan: false });
      benar((await uji.gulir()).atas < 200, 'nobody asked to scroll');
      await uji.kirim({ jenis: 'sorot', titik: { sop: 0, id: 'bawah' }, tampakkan: true });
      benar((await uji.gulir()).atas > 500, 'scrolled to the thing below');
      benar(await uji.tandaDiAtas('bawah'), 'the highlight lies over the thing below');
      await uji.kirim({ jenis: 'sorot', titik: null, tampakkan: true });
      sama(await uji.page.locator('.sorotan:visible').count(), 0);
    }),
  );

  suite.test('ctrl and wheel magnify around the pointer', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await uji.kirim(gambar());
      await uji.page.keyboard.press('0');
      const simbol = uji.page.locator('[data-id="simbol"]');
      const before = (await simbol.boundingBox())!;
      const pointer = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
      await uji.page.mouse.move(pointer.x, pointer.y);
      await uji.page.keyboard.down('Control');
      for (let turn = 0; turn < 5; turn++) {
        await uji.page.mouse.wheel(0, -100);
      }
      await uji.page.keyboard.up('Control');
      await uji.page.waitForFunction('document.getElementById("persen").textContent === "349 %"');
      const after = (await simbol.boundingBox())!;
      benar(after.width > 3 * before.width, 'it grew');
      benar(
        Math.abs(after.x + after.width / 2 - pointer.x) < 2 && Math.abs(after.y + after.height / 2 - pointer.y) < 2,
        'around the pointer',
      );
    }),
  );

  suite.test('keys and buttons magnify, and fit the width or the whole', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await uji.kirim(gambar());
      const persen = () => uji.page.locator('#persen').textContent();
      await uji.page.keyboard.press('0');
      sama(await persen(), '100 %');
      await uji.page.keyboard.press('-');
      sama(await persen(), '80 %');
      await uji.page.getByRole('button', { name: 'Perbesar' }).click();
      sama(await persen(), '100 %');
      await uji.page.keyboard.press('w');
      const lebar = await uji.page.evaluate('[meja.scrollWidth, meja.clientWidth]');
      benar((lebar as number[])[0] === (lebar as number[])[1], `nothing hangs over: ${lebar}`);
      await uji.page.keyboard.press('h');
      const tinggi = await uji.page.evaluate('document.querySelector("figure").getBoundingClientRect().height / meja.clientHeight');
      benar((tinggi as number) < 1, 'all of it is in sight');
    }),
  );

  suite.test('the view stays across an edit, another text, and a reload', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await uji.kirim(gambar());
      await uji.page.keyboard.press('+');
      await uji.page.keyboard.press('+');
      await uji.page.evaluate('meja.scrollTo(40, 300)');
      const before = await uji.gulir();
      sama([before.kiri, before.atas], [40, 300]);
      await uji.kirim(gambar({ lembar: [{ judul: 'A', svg: SVG.replace('x="150"', 'x="120"'), sasaran: SASARAN }] }));
      sama(await uji.gulir(), before);
      await uji.kirim(gambar({ keadaan: 'terakhir' }));
      sama(await uji.gulir(), before);
      await uji.kirim(gambar());
      await uji.kirim(gambar({ uri: 'file:///lain.sop' }));
      benar((await uji.gulir()).atas === 0, 'another text begins at its top');
      await uji.kirim(gambar());
      sama(await uji.gulir(), before);
      const lagi = await buka(await uji.page.evaluate('ingatan'));
      await lagi.kirim(gambar());
      sama(await lagi.gulir(), before);
    }),
  );

  suite.test('a notice says why the picture is not the latest, in the language of the user', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await uji.kirim(gambar({ keadaan: 'terakhir' }));
      sama(await uji.page.locator('#pemberitahuan').textContent(), 'Teks belum lengkap; gambar terakhir yang utuh ditampilkan.');
      sama(await uji.page.locator('figure svg').count(), 1);
      await uji.kirim(gambar({ keadaan: 'tanpaProsedur', lembar: [] }));
      benar(((await uji.page.locator('#pemberitahuan').textContent()) ?? '').includes('belum memuat prosedur'), 'the empty state');
      const english = await buka(undefined, 'en');
      await english.kirim(gambar({ keadaan: 'terakhir' }));
      sama(await english.page.locator('#pemberitahuan').textContent(), 'The text is incomplete; the last whole picture is shown.');
    }),
  );

  suite.test('pinning is said and remembered', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await uji.kirim(gambar());
      const tombol = uji.page.getByRole('button', { name: 'Sematkan' });
      await tombol.click();
      sama((await uji.terkirim()).at(-1), { jenis: 'sematkan', sematkan: true });
      sama(await tombol.getAttribute('aria-pressed'), 'true');
      sama(((await uji.page.evaluate('ingatan')) as { sematkan: boolean }).sematkan, true);
    }),
  );

  suite.test('the tabs choose the view by mouse, by key and by arrow keys, and say which is in force', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      await uji.kirim(gambar());
      const tab = (name: string) => uji.page.getByRole('tab', { name, exact: true });
      const terpilih = () => uji.page.locator('[role="tab"][aria-selected="true"]').allTextContents();
      const pilihan = async () =>
        (await uji.terkirim()).flatMap((pesan) =>
          (pesan as { pandangan?: string }).pandangan ? [(pesan as { pandangan: string }).pandangan] : [],
        );
      sama(await terpilih(), ['Tabel']);
      await tab('Diagram').click();
      await tab('Diagram').click();
      await uji.page.keyboard.press('p');
      sama(await terpilih(), ['Peta']);
      sama(await pilihan(), ['diagram', 'peta']);
      await uji.kirim(gambar({ pandangan: 'peta' }));
      await tab('Peta').focus();
      await uji.page.keyboard.press('ArrowRight');
      await uji.page.keyboard.press('End');
      await uji.page.keyboard.press('ArrowLeft');
      await uji.page.keyboard.press('Home');
      await uji.page.keyboard.press('c');
      await uji.page.keyboard.press('t');
      sama(await pilihan(), ['diagram', 'peta', 'tabel', 'peta', 'diagram', 'tabel', 'halaman', 'tabel']);
      sama(await uji.page.evaluate('[document.activeElement.id, meja.getAttribute("aria-labelledby")]'), ['tab-tabel', 'tab-tabel']);
      sama(await uji.page.evaluate('[...document.querySelectorAll("[role=tab]")].map((t) => t.tabIndex)'), [0, -1, -1, -1]);
      const bar = (id: string) => uji.page.evaluate(`getComputedStyle(document.getElementById('${id}')).borderBottomColor`);
      benar((await bar('tab-tabel')) !== (await bar('tab-peta')), 'the tab in force has a bar');
      const english = await buka(undefined, 'en');
      sama(await english.page.getByRole('tab').allTextContents(), ['Table', 'Pages', 'Diagram', 'Map']);
    }),
  );

  suite.test('a map is shown as the engine draws it, and a click says which SOP', () =>
    denganHalaman(browser, async (buka) => {
      const uji = await buka();
      const kartu = ['Surat', 'Arsip <b>', 'Cuti', 'Satu', 'Dua', 'Tiga', 'Empat'].map((judul, i) => ({
        judul,
        tempat: { uri: `file:///${i}.sop`, awal: { line: 0, character: 0 } },
      }));
      const hubungan = [
        { dari: 0, ke: 1, timbalBalik: true },
        { dari: 2, ke: 1, timbalBalik: false },
        // Alike, so that they stand in a frame.
        ...[3, 4, 5, 6].map((dari) => ({ dari, ke: 0, timbalBalik: false })),
      ];
      const svg = petaKeSvg(await gambarPeta({ kartu: [...kartu, { judul: 'Kas', luar: 'teks' }], hubungan }), { aktif: 'file:///1.sop' });
      const lembar = [{ judul: 'Peta', svg, sasaran: ['k1', 'k2', 'k3'] }];
      await uji.kirim(gambar({ pandangan: 'peta', lembar }));
      benar(await uji.page.locator('#pemberitahuan').isHidden(), 'nothing in it is forbidden');
      await uji.page.locator('[data-id="k2"] text', { hasText: 'Arsip <b>' }).click();
      await uji.page.locator('[data-id="k8"] text', { hasText: 'Kas' }).click();
      sama((await uji.terkirim()).slice(1), [{ jenis: 'pilih', titik: { sop: 0, id: 'k2' } }]);
      await uji.page.locator('#meja').focus();
      await uji.page.keyboard.press('Tab');
      await uji.page.keyboard.press('End');
      await uji.page.keyboard.press('Home');
      await uji.page.keyboard.press('ArrowRight');
      await uji.page.keyboard.press('Enter');
      sama((await uji.terkirim()).at(-1), { jenis: 'pilih', titik: { sop: 0, id: 'k2' } });
      const menonjol = () => uji.page.evaluate('[...document.querySelectorAll(".panah.terkait")].map((p) => p.dataset.id)');
      await uji.page.locator('[data-id="k3"] text').first().hover();
      sama(await menonjol(), ['h2']);
      await uji.page.locator('[data-id="k2"] text').first().hover();
      sama(await menonjol(), ['h1', 'h2']);
      await uji.page.locator('[data-id="k5"] text').first().hover();
      sama(await menonjol(), ['h3']);
      await uji.page.getByRole('tab', { name: 'Peta' }).hover();
      sama(await menonjol(), []);
      await uji.page.keyboard.press('+');
      const persen = await uji.page.locator('#persen').textContent();
      await uji.kirim(gambar({ pandangan: 'peta', lembar, uri: 'file:///lain.sop' }));
      sama(await uji.page.locator('#persen').textContent(), persen);
      await uji.kirim(gambar({ pandangan: 'peta', lembar: [], keadaan: 'tanpaProsedur' }));
      benar(((await uji.page.locator('#pemberitahuan').textContent()) ?? '').includes('belum memuat SOP'), 'an empty map says so');
    }),
  );

  return suite;
}

/** A message with a picture that is whole, unless `bagian` says otherwise. */
export function gambar(bagian: Partial<Extract<PesanKeHalaman, { jenis: 'gambar' }>> = {}): PesanKeHalaman {
  return {
    jenis: 'gambar',
    uri: 'file:///uji.sop',
    keadaan: 'utuh',
    lembar: [{ judul: 'A', svg: SVG, sasaran: SASARAN }],
    sematkan: false,
    pandangan: 'tabel',
    ...bagian,
  };
}

/** A page under test. */
export class Uji {
  readonly page: Page;
  /** What the page's policy refused. */
  readonly pelanggaran: string[] = [];
  /** Addresses outside that the page asked for. */
  readonly permintaanLuar: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') {
        this.pelanggaran.push(message.text());
      }
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(ASAL) && !request.url().startsWith('data:')) {
        this.permintaanLuar.push(request.url());
      }
    });
  }

  /** Plays the extension: sends a message and waits until it was heard and drawn. */
  async kirim(pesan: PesanKeHalaman): Promise<void> {
    await this.page.evaluate(
      `new Promise((done) => { window.postMessage(${JSON.stringify(pesan)}, '*'); requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))); })`,
    );
  }

  /** What the page has sent so far. */
  terkirim(): Promise<unknown[]> {
    return this.page.evaluate('terkirim');
  }

  gulir(): Promise<{ kiri: number; atas: number; persen: string }> {
    return this.page.evaluate('({ kiri: meja.scrollLeft, atas: meja.scrollTop, persen: document.getElementById("persen").textContent })');
  }

  /** Whether the mark of the style `kelas` lies over the thing `id`. */
  async tandaDiAtas(id: string, kelas = 'sorotan'): Promise<boolean> {
    const [a, b] = await Promise.all([
      this.page.locator(`.${kelas}:visible`).boundingBox(),
      this.page.locator(`[data-id="${id}"]`).boundingBox(),
    ]);
    // The box of the thing includes half of its stroke on every side.
    const near = (highlight: number, thing: number, size: number) => Math.abs(highlight - thing) < 0.05 * size;
    return a !== null && b !== null && near(a.x, b.x, b.width) && near(a.y, b.y, b.height) && near(a.width, b.width, b.width);
  }
}

type Buka = (ingatan?: unknown, bahasa?: 'id' | 'en') => Promise<Uji>;

/** Gives `body` a way to open the page, with what it remembers; closes all of them afterwards. */
export async function denganHalaman(browser: Browser, body: (buka: Buka) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 700, height: 500 } });
  context.setDefaultTimeout(TIMEOUT_MS);
  try {
    await context.route(`${ASAL}/**`, (route) => {
      const { pathname, searchParams } = new URL(route.request().url());
      const bahasa = searchParams.get('bahasa') === 'en' ? 'en' : 'id';
      return pathname === '/'
        ? route.fulfill({
            contentType: 'text/html',
            body: halaman({ skrip: `${ASAL}/pratinjau.js`, gaya: `${ASAL}/pratinjau.css`, cspSource: ASAL }, bahasa, 'uji'),
          })
        : route.fulfill({
            contentType: pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
            body: readFileSync(join(OUT, pathname), 'utf8'),
          });
    });
    await body(async (ingatan, bahasa = 'id') => {
      const page = await context.newPage();
      const uji = new Uji(page);
      await page.addInitScript(
        `globalThis.ingatan = ${JSON.stringify(ingatan ?? null)};
         globalThis.terkirim = [];
         globalThis.acquireVsCodeApi = () => {
           return { postMessage: (m) => terkirim.push(m), getState: () => ingatan, setState: (s) => { ingatan = JSON.parse(JSON.stringify(s)); } };
         };`,
      );
      await page.goto(`${ASAL}/?bahasa=${bahasa}`);
      return uji;
    });
  } finally {
    await context.close();
  }
}
