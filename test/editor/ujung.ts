/** From end to end, as a person: the packaged extension, installed into the editor, looked at and worked with in the browser. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { VSIX } from '../../scripts/bangun-ekstensi.ts';
import type { Editor } from '../../scripts/siapkan-editor.ts';
import { workbenchUrl } from './browser.ts';
import { MejaKerja } from './meja-kerja.ts';
import { benar, sama } from './nyata.ts';
import { salinRuangKerja } from './ruang-kerja.ts';
import { editorFolders, installExtension, startServer } from './server.ts';
import { type Hasil, Suite } from './suite/runner.ts';

const ARTIFACTS = resolve(import.meta.dirname, '../../artifacts/editor');
const TEKS = readFileSync(join(import.meta.dirname, 'ruang-kerja/permohonan.sop'), 'utf8');

/** What is typed before the activity of the third step. */
const TAMBAHAN = 'Meneliti lalu ';

/** Line and column from 1 of `text` in the example, `offset` characters after its start. */
function tempat(text: string, offset = 0): [number, number] {
  const index = TEKS.indexOf(text);
  if (index < 0) {
    throw new Error(`Not in the example: ${text}`);
  }
  const before = TEKS.slice(0, index + offset).split('\n');
  return [before.length, before.at(-1)!.length + 1];
}

/** Installs the package and works with it; screenshots go to `artifacts/editor`. */
export async function ujiUjung(editor: Editor, browser: Browser, print: (line: string) => void): Promise<Hasil> {
  rmSync(ARTIFACTS, { recursive: true, force: true });
  mkdirSync(ARTIFACTS, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'alir-ujung-'));
  const folders = editorFolders(folder);
  installExtension(editor, folders, VSIX);
  const server = await startServer(editor, folders);
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  try {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) {
        errors.push(message.text());
      }
    });
    page.on('pageerror', (error) => {
      if (error.stack?.includes('pratinjau.js')) {
        errors.push(error.stack);
      }
    });
    const ruangKerja = salinRuangKerja(folder);
    await page.goto(workbenchUrl(server.port, ruangKerja));
    const suite = langkah(new MejaKerja(page), ruangKerja);
    suite.test('no policy refused anything, and the page of the preview threw nothing', async () => sama(errors, []));
    return await suite.run(print, async (name) => {
      await page.screenshot({ path: join(ARTIFACTS, `gagal-${name.replaceAll(/[^a-z]+/gi, '-')}.png`) });
    });
  } finally {
    await page.context().close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An SOP that takes a while to be printed. */
function sopBesar(): string {
  const langkah = Array.from({ length: 1500 }, (_, i) => `  langkah "Kegiatan ${i + 1}" oleh ${i % 2 === 0 ? 'a' : 'b'}\n`);
  return `sop "Besar"\npelaksana\n  a "A"\n  b "B"\nprosedur\n${langkah.join('')}`;
}

/** The steps, each from where the one before left off; `ruangKerja` is where the workspace lies. */
function langkah(meja: MejaKerja, ruangKerja: string): Suite {
  const suite = new Suite('chained');
  const { page } = meja;
  const potret = (name: string) => page.screenshot({ path: join(ARTIFACTS, `${name}.png`) });

  const tulisan = async () => (await (await meja.pratinjau()).locator('figure svg').allTextContents()).join(' ').replaceAll(/\s+/g, ' ');
  const svg = async () => (await meja.pratinjau()).locator('figure svg').first().innerHTML();
  const tampilan = async () =>
    (await meja.pratinjau()).evaluate('[document.getElementById("persen").textContent, meja.scrollLeft, meja.scrollTop]');
  /** Closes the text at hand and deletes its file. */
  const tutup = async (nama: string) => {
    await page.keyboard.press('Control+W');
    await page.locator(`.tab[data-resource-name="${nama}"]`).waitFor({ state: 'detached' });
    rmSync(join(ruangKerja, nama));
  };
  const pemberitahuan = async () => {
    const element = (await meja.pratinjau()).locator('#pemberitahuan');
    return (await element.isVisible()) ? await element.textContent() : '';
  };
  /** The id of the symbol that lies under the highlight, if it lies over one. */
  const disorot = async () =>
    (await (
      await meja.pratinjau()
    ).evaluate(`(() => {
      const sorotan = document.querySelector('.sorotan:not([hidden])')?.getBoundingClientRect();
      const same = (box) => sorotan && Math.abs(box.x - sorotan.x) < 2 && Math.abs(box.y - sorotan.y) < 2 && Math.abs(box.width - sorotan.width) < 2;
      return [...document.querySelectorAll('[data-id]')].find((item) => same(item.getBoundingClientRect()))?.dataset.id;
    })()`)) as string | undefined;

  suite.test('a file of the workspace opens with its colours', async () => {
    await meja.siap();
    if (await page.locator('.part.auxiliarybar').isVisible()) {
      await page.keyboard.press('Control+Alt+B');
    }
    await meja.bukaBerkas('permohonan.sop');
    await page.locator('.statusbar-item', { hasText: 'SOP' }).first().waitFor();
    await meja.sampai('several colours', async () => {
      const spans = await page.locator('.view-line span[class^="mtk"]').all();
      // Lines are drawn anew while they are counted: one that is gone has no colour.
      const colours = await Promise.all(spans.map((span) => span.getAttribute('class', { timeout: 500 }).catch(() => null)));
      return new Set(colours).size >= 4;
    });
  });

  suite.test('the command has its Indonesian name and opens the preview at the side', async () => {
    await meja.perintah('SOP: Buka Pratinjau di Samping');
    await page.locator('.tab', { hasText: 'Pratinjau permohonan.sop' }).waitFor();
    await meja.sampai('a picture', async () => (await tulisan()).includes('Menyetujui'));
    sama(await pemberitahuan(), '');
    await potret('1-pratinjau');
  });

  suite.test('a fault is underlined and listed with its code, and gone when it is repaired', async () => {
    await page.locator('.tab', { hasText: /^permohonan\.sop/ }).click();
    await meja.teksAktif();
    await meja.keBaris(...tempat('oleh kadin', 'oleh kadin'.length));
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.type('hantu');
    await page.keyboard.press('Escape');
    await page.locator('.squiggly-error').first().waitFor();
    await page.keyboard.press('Control+Shift+M');
    const finding = page.locator('.markers-panel .monaco-list-row', { hasText: 'pelaksana-tak-dikenal' });
    await finding.waitFor();
    await potret('2-temuan');
    await finding.dblclick();
    await meja.teksAktif();
    await page.locator('.statusbar-item', { hasText: '(5 selected)' }).waitFor();
    await page.keyboard.type('kadin');
    await page.keyboard.press('Escape');
    await finding.waitFor({ state: 'detached' });
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+J');
  });

  suite.test('the picture changes while the text is typed', async () => {
    await meja.keBaris(...tempat('Menyetujui pemberian', 0));
    await page.keyboard.type(TAMBAHAN);
    await meja.sampai('the new words in the picture', async () => (await tulisan()).includes(`${TAMBAHAN}Menyetujui`));
    await potret('3-berubah');
  });

  suite.test('a broken text keeps the last whole picture under a notice, a repaired one is drawn', async () => {
    const before = await svg();
    await meja.keBaris(...tempat('waktu       1 hari kerja', 'waktu       1 hari kerja'.length));
    await page.keyboard.type(' ke ke');
    await meja.sampai('the notice', async () => (await pemberitahuan()) === 'Teks belum lengkap; gambar terakhir yang utuh ditampilkan.');
    sama(await svg(), before);
    await potret('4-belum-lengkap');
    for (let key = 0; key < ' ke ke'.length; key++) {
      await page.keyboard.press('Backspace');
    }
    await meja.sampai('no notice', async () => (await pemberitahuan()) === '');
    benar((await svg()) === before, 'the picture is the one before');
  });

  suite.test('magnification and scroll stay across an edit', async () => {
    const frame = await meja.pratinjau();
    for (let press = 0; press < 3; press++) {
      await frame.getByRole('button', { name: 'Perbesar' }).click();
    }
    await page.locator('.tab', { hasText: /^permohonan\.sop/ }).click();
    await meja.teksAktif();
    await meja.keBaris(...tempat('Menerima dan mencatat'));
    await frame.evaluate('meja.scrollTo(60, 90)');
    const before = await tampilan();
    await page.keyboard.type('Segera ');
    await meja.sampai('the new word in the picture', async () => (await tulisan()).includes('Segera'));
    sama(await tampilan(), before);
    await potret('5-diperbesar');
  });

  suite.test('the cursor in the text highlights its row or symbol, and scrolls to it only when it is out of sight', async () => {
    await meja.keBaris(...tempat('oleh kabid', 'oleh k'.length));
    await meja.sampai('a highlighted symbol', async () => (await disorot()) === 'p1-s1');
    const frame = await meja.pratinjau();
    await frame.evaluate('meja.scrollTo(0, 0)');
    await meja.keBaris(...tempat('"Tanda terima"', 3));
    await meja.sampai('the last row in sight', async () => {
      const seen = (await frame.evaluate(`(() => {
        const box = document.querySelector('.sorotan:not([hidden])')?.getBoundingClientRect();
        const desk = meja.getBoundingClientRect();
        return box !== undefined && box.top < desk.bottom && box.bottom > desk.top;
      })()`)) as boolean;
      return seen && (await disorot())?.endsWith('-l4');
    });
    await potret('6-sorotan');
  });

  suite.test('a click on a symbol, a row and a column brings the cursor to its text', async () => {
    const frame = await meja.pratinjau();
    await frame.locator('#meja').press('w');
    await frame.locator('[data-id="p1-s2"]').click();
    const [baris, kolom] = tempat('oleh kadin', 'oleh '.length);
    await meja.kursorDi(baris, kolom + TAMBAHAN.length);
    await frame.locator('[data-id="p1-l3"]').click({ position: { x: 3, y: 3 } });
    await meja.kursorDi(...tempat('langkah siapkan'));
    await frame.locator('[data-id="kabid"]').click();
    await meja.kursorDi(...tempat('kabid  "Kepala Bidang"'));
    await potret('7-klik');
    await page.keyboard.press('End');
    await meja.teksAktif();
  });

  suite.test('the keyboard goes from symbol to symbol, and from there to its text', async () => {
    const frame = await meja.pratinjau();
    await frame.locator('#meja').press('Tab');
    await page.keyboard.press('Home');
    await meja.sampai('the symbol', async () => {
      await page.keyboard.press('ArrowRight');
      return (await frame.evaluate('document.activeElement.dataset.id')) === 'p1-s2';
    });
    sama(await frame.locator('.fokus:visible').count(), 1);
    await potret('7-papan-ketik');
    await page.keyboard.press('Enter');
    const [baris, kolom] = tempat('oleh kadin', 'oleh '.length);
    await meja.kursorDi(baris, kolom + TAMBAHAN.length);
    await meja.teksAktif();
  });

  suite.test('the swimlanes take the place of the table and lead to the text as well, and the table comes back', async () => {
    const frame = await meja.pratinjau();
    const tab = (name: string) => frame.getByRole('tab', { name, exact: true });
    await tab('Diagram').click();
    await meja.sampai(
      'the swimlanes',
      async () => !(await tulisan()).includes('Mutu Baku') && (await tulisan()).includes('Menyerahkan data'),
    );
    sama(await tab('Diagram').getAttribute('aria-selected'), 'true');
    await potret('7-diagram');
    await frame.locator('[data-id="p1-s2"]').click();
    const [baris, kolom] = tempat('oleh kadin', 'oleh '.length);
    await meja.kursorDi(baris, kolom + TAMBAHAN.length);
    await tab('Tabel').click();
    await meja.sampai('the table', async () => (await tulisan()).includes('Mutu Baku'));
    sama(await tab('Diagram').getAttribute('aria-selected'), 'false');
  });

  suite.test('the map shows how the SOPs refer to each other, marks the one at hand, and follows the text', async () => {
    await meja.perintah('SOP: Peta Keterkaitan');
    await page.locator('.tab', { hasText: 'Peta Keterkaitan SOP' }).waitFor();
    const bertanda = async (judul: string) => (await tulisan()).includes(`SOP ${judul}, nomor`) && (await tulisan()).includes('Berkas ini');
    await meja.sampai('the map', () => bertanda('Pelayanan Permohonan Data'));
    await potret('7-peta');
    await page.locator('.tab', { hasText: /^permohonan\.sop/ }).click();
    await meja.teksAktif();
    await meja.keBaris(...tempat('Pelayanan Permohonan Data', 'Pelayanan Permohonan Data'.length));
    await page.keyboard.type(' Baru');
    await meja.sampai('the new title', () => bertanda('Pelayanan Permohonan Data Baru'));
    for (let key = 0; key < ' Baru'.length; key++) {
      await page.keyboard.press('Backspace');
    }
    await meja.sampai('the old title', async () => !(await tulisan()).includes('Baru'));
  });

  suite.test('a click on an SOP of the map opens its text, which the map then marks', async () => {
    const frame = await meja.pratinjau();
    await frame.locator('.kartu text', { hasText: 'Pengarsipan' }).click();
    await page.locator('.tab.active[data-resource-name="pengarsipan.sop"]').waitFor();
    await meja.kursorDi(1, 1);
    await meja.sampai('the mark', async () => /SOP Pengarsipan[^;]*, berkas ini/.test(await tulisan()));
    await potret('7-peta-klik');
    await frame.getByRole('tab', { name: 'Peta', exact: true }).press('Home');
    await page.locator('.tab', { hasText: 'Pratinjau pengarsipan.sop' }).waitFor();
    await meja.bukaBerkas('permohonan.sop');
    await meja.sampai('the table', async () => (await tulisan()).includes('Meneliti'));
  });

  suite.test('the preview follows the editor to another text, whose view is its own', async () => {
    await meja.bukaBerkas('pengarsipan.sop');
    await page.locator('.tab', { hasText: 'Pratinjau pengarsipan.sop' }).waitFor();
    await meja.sampai('its picture', async () => (await tulisan()).includes('Arsiparis'));
    await potret('8-berkas-lain');
  });

  suite.test('after a reload of the window the preview is back as it was', async () => {
    const frame = await meja.pratinjau();
    await frame.getByRole('button', { name: 'Ukuran kertas' }).click();
    await frame.getByRole('button', { name: 'Perbesar' }).click();
    await frame.evaluate('meja.scrollTo(30, 0)');
    const before = JSON.stringify(await tampilan());
    sama(before, '["125 %",30,0]');
    const loaded = page.waitForEvent('load');
    await meja.perintah('Developer: Reload Window');
    await loaded;
    await meja.siap();
    await page.locator('.tab', { hasText: 'Pratinjau pengarsipan.sop' }).waitFor();
    await meja.sampai('its picture', async () => (await tulisan()).includes('Arsiparis'));
    await meja.sampai('its view', async () => JSON.stringify(await tampilan()) === before);
  });

  suite.test('the printed pages are the whole document, whose cells lead to the text', async () => {
    await meja.bukaBerkas('permohonan.sop');
    const frame = await meja.pratinjau();
    await frame.getByRole('tab', { name: 'Halaman', exact: true }).click();
    await meja.sampai('the pages', async () => (await frame.locator('figure svg rect.lembar').count()) === 4);
    await frame.locator('#meja').press('w');
    await potret('9-halaman');
    await frame.locator('[data-id="identitas-nomor"]').click();
    await meja.kursorDi(tempat('nomor ')[0], 1);
  });

  suite.test('the button of the preview exports the text: asked for a form and a place, told where it is', async () => {
    const frame = await meja.pratinjau();
    await frame.getByRole('button', { name: 'Ekspor…' }).click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'siap dicetak dan ditandatangani' }).waitFor();
    await potret('9-ekspor-bentuk');
    await page.keyboard.press('Enter');
    await meja.sampai('a place', async () => (await page.locator('.quick-input-widget input').inputValue()).endsWith('.pdf'));
    await potret('9-ekspor-tempat');
    await meja.simpanSebagai('permohonan.pdf');
    const kabar = await meja.kabar('permohonan.pdf sudah ditulis.');
    await potret('9-ekspor-selesai');
    const pdf = readFileSync(join(ruangKerja, 'permohonan.pdf'), 'latin1');
    benar(pdf.startsWith('%PDF-1.7\n') && pdf.endsWith('%%EOF\n'), 'a whole PDF');
    await kabar.getByRole('button', { name: 'Buka' }).waitFor();
    await meja.perintah('Notifications: Clear All Notifications');
  });

  suite.test('of several SOPs all are written into one folder, and over what is there only after another question', async () => {
    const sop = (nama: string) => `sop ${nama} "SOP ${nama}"\npelaksana\n  a "A"\nprosedur\n  langkah "Mencatat 你" oleh a\n`;
    writeFileSync(join(ruangKerja, 'dua.sop'), sop('Satu') + sop('Dua'));
    await meja.bukaBerkas('dua.sop');
    const ekspor = async () => {
      await meja.perintahDenganPilihan('SOP: Ekspor…', 'siap dicetak');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Semua SOP' }).click();
      await page.locator('.quick-input-widget').getByRole('button', { name: 'Ekspor ke Folder Ini' }).click();
    };
    const hasil = () => readdirSync(ruangKerja).filter((nama) => /^dua-.*pdf/.test(nama));
    await ekspor();
    await meja.kabar('2 berkas sudah ditulis');
    sama(hasil(), ['dua-Dua.pdf', 'dua-Satu.pdf']);
    await potret('9-ekspor-catatan');
    await meja.perintah('Notifications: Clear All Notifications');
    rmSync(join(ruangKerja, 'dua-Dua.pdf'));
    await ekspor();
    const tanya = page.locator('.monaco-dialog-box', { hasText: 'akan ditimpa: dua-Satu.pdf' });
    await tanya.waitFor();
    await potret('9-ekspor-timpa');
    await tanya.getByRole('button', { name: 'Cancel' }).click();
    await tanya.waitFor({ state: 'detached' });
    sama(hasil(), ['dua-Satu.pdf']);
    await tutup('dua.sop');
  });

  suite.test('an export that is cancelled leaves no file', async () => {
    writeFileSync(join(ruangKerja, 'besar.sop'), sopBesar());
    await meja.bukaBerkas('besar.sop');
    await meja.perintahDenganPilihan('SOP: Ekspor…', 'siap dicetak');
    await meja.simpanSebagai('besar.pdf');
    const kabar = await meja.kabar('Mengekspor besar.pdf');
    await potret('9-ekspor-berjalan');
    await kabar.getByRole('button', { name: 'Cancel' }).click();
    await kabar.waitFor({ state: 'detached' });
    sama(
      readdirSync(ruangKerja).filter((nama) => nama.includes('besar')),
      ['besar.sop'],
    );
    await tutup('besar.sop');
    await (await meja.pratinjau()).getByRole('tab', { name: 'Tabel', exact: true }).click();
  });

  suite.test('a text without a procedure says so', async () => {
    await meja.bukaBerkas('kosong.sop');
    await meja.sampai('the notice', async () => (await pemberitahuan())?.includes('belum memuat prosedur') ?? false);
    await potret('9-kosong');
  });

  suite.test('a snippet writes a whole SOP that is drawn without findings', async () => {
    await page.locator('.editor-group-container .monaco-editor').first().click();
    await page.keyboard.type('sop');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'SOP lengkap' }).first().click();
    await page.keyboard.press('Escape');
    await meja.sampai('its picture', async () => (await tulisan()).includes('Mengarsipkan permohonan'));
    sama(await page.locator('.squiggly-error').count(), 0);
    await potret('10-potongan');
  });

  suite.test('the paper takes the colours of a high-contrast theme', async () => {
    await meja.perintahDenganPilihan('Preferences: Color Theme', 'Dark High Contrast');
    await page.locator('.monaco-workbench.hc-black').waitFor();
    const frame = await meja.pratinjau();
    await frame.locator('body.vscode-high-contrast').waitFor();
    sama(await frame.evaluate(`getComputedStyle(document.querySelector('figure')).backgroundColor`), 'rgb(0, 0, 0)');
    sama(await frame.evaluate(`getComputedStyle(document.querySelector('figure text')).fill`), 'rgb(242, 242, 242)');
    await potret('11-kontras-tinggi');
  });

  return suite;
}
