/** The extension in an editor without Node, as in vscode.dev: extension and language server in workers of the browser. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Editor } from '../../scripts/siapkan-editor.ts';
import { workbenchUrl } from './browser.ts';
import { MejaKerja } from './meja-kerja.ts';
import { benar } from './nyata.ts';
import { salinRuangKerja } from './ruang-kerja.ts';
import { editorFolders, startServer } from './server.ts';
import { type Hasil, Suite } from './suite/runner.ts';

const EXTENSION = resolve(import.meta.dirname, '../../packages/vscode');
const ARTIFACTS = resolve(import.meta.dirname, '../../artifacts/editor');
/** Where the page finds the extension: on its own origin, as its policy asks. */
const ALAMAT = '/ekstensi-uji';

const CONTENT_TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Works with the extension in the browser's own extension host. */
export async function ujiWeb(editor: Editor, browser: Browser, print: (line: string) => void): Promise<Hasil> {
  const folder = mkdtempSync(join(tmpdir(), 'alir-web-'));
  const server = await startServer(editor, editorFolders(folder));
  const context = await browser.newContext({ viewport: { width: 1500, height: 900 } });
  try {
    await sajikanEkstensi(context, server.port);
    const page = await context.newPage();
    const ruangKerja = salinRuangKerja(folder);
    await page.goto(workbenchUrl(server.port, ruangKerja));
    return await langkah(new MejaKerja(page), ruangKerja).run(print, async () => {
      await page.screenshot({ path: join(ARTIFACTS, 'gagal-web.png') });
    });
  } finally {
    await context.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The steps, each from where the one before left off; `ruangKerja` is where the workspace lies. */
function langkah(meja: MejaKerja, ruangKerja: string): Suite {
  const suite = new Suite('chained');
  const { page } = meja;

  suite.test('a text is drawn by a server in a worker', async () => {
    await meja.siap();
    await meja.bukaBerkas('permohonan.sop');
    await meja.perintah('SOP: Buka Pratinjau di Samping');
    const frame = await meja.pratinjau();
    await frame.locator('figure svg', { hasText: 'Menyetujui' }).waitFor();
    await page.screenshot({ path: join(ARTIFACTS, 'web.png') });
  });

  suite.test('the map of the workspace is drawn there, too', async () => {
    const frame = await meja.pratinjau();
    await frame.getByRole('tab', { name: 'Peta', exact: true }).click();
    await frame.locator('.kartu text', { hasText: 'Pengarsipan' }).waitFor();
    await frame.getByRole('tab', { name: 'Tabel', exact: true }).click();
    await frame.locator('figure svg', { hasText: 'Mutu Baku' }).waitFor();
  });

  for (const [pilihan, nama, awal] of [
    ['siap dicetak', 'permohonan.pdf', '%PDF-1.7\n'],
    ['untuk disunting', 'permohonan.docx', 'PK\u0003\u0004'],
    ['Tabel bersambung sebagai gambar, untuk pesan', 'permohonan.png', '\u0089PNG\r\n'],
  ] as const) {
    suite.test(`what a file is made with comes with the extension there, too: ${nama}`, async () => {
      await page.locator('.tab[data-resource-name="permohonan.sop"]').click();
      await meja.teksAktif();
      await meja.perintahDenganPilihan('SOP: Ekspor…', pilihan);
      await meja.simpanSebagai(nama);
      await meja.kabar(`${nama} sudah ditulis.`);
      await page.screenshot({ path: join(ARTIFACTS, `web-${nama}.png`) });
      benar(readFileSync(join(ruangKerja, nama), 'latin1').startsWith(awal), `the beginning of ${nama}`);
      await meja.perintah('Notifications: Clear All Notifications');
    });
  }

  suite.test('a name leads to another file, which the worker had to ask the editor for', async () => {
    await page.locator('.tab[data-resource-name="permohonan.sop"]').click();
    await meja.teksAktif();
    await meja.keBaris(25, 10);
    await page.keyboard.press('F12');
    await page.locator('.tab.active[data-resource-name="pengarsipan.sop"]').waitFor();
    await meja.kursorDi(1, 5);
    await meja.teksAktif();
  });

  suite.test('a fault is found', async () => {
    // The tab changes before its text listens to the keyboard.
    await meja.sampai('the cursor at the end', async () => {
      await page.keyboard.press('Control+End');
      return (await page.locator('.statusbar-item', { hasText: /Ln (?!1,)\d+, Col/ }).count()) > 0;
    });
    await page.keyboard.type('  langkah "Uji" oleh hantu');
    await page.locator('.squiggly-error').first().waitFor();
  });

  suite.test('all this ran in a worker of the browser', async () => {
    await meja.perintah('Developer: Show Running Extensions');
    await page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'alir' }).filter({ hasText: 'web worker' }).waitFor();
  });

  return suite;
}

/** Serves the extension to the page and tells the workbench of it, as vscode.dev does with an installed web extension. */
async function sajikanEkstensi(context: BrowserContext, port: number): Promise<void> {
  await context.route(
    (url) => url.pathname.startsWith(`${ALAMAT}/`),
    (route) => {
      const path = join(EXTENSION, new URL(route.request().url()).pathname.slice(ALAMAT.length));
      return existsSync(path)
        ? route.fulfill({ contentType: CONTENT_TYPES[extname(path)] ?? 'text/plain', body: readFileSync(path) })
        : route.fulfill({ status: 404 });
    },
  );
  const extension = { scheme: 'http', authority: `localhost:${port}`, path: ALAMAT };
  // The workbench reads its options from an attribute of its page; the server has no flag for this one.
  await context.addInitScript(`{
    const asli = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (nama) {
      const nilai = asli.call(this, nama);
      if (this.id !== 'vscode-workbench-web-configuration' || nama !== 'data-settings') return nilai;
      const opsi = JSON.parse(nilai);
      return JSON.stringify({ ...opsi, developmentOptions: { ...opsi.developmentOptions, extensions: [${JSON.stringify(extension)}] } });
    };
  }`);
}
