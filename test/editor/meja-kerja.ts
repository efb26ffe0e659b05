/** A person at the workbench: what they press, and what they see. */
import type { Frame, Page } from 'playwright-core';

const TIMEOUT_MS = 20_000;
const POLL_MS = 50;

export class MejaKerja {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(TIMEOUT_MS);
  }

  /** Waits until the workbench can be used. */
  async siap(): Promise<void> {
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Runs a command by its name, through the palette. */
  async perintah(nama: string): Promise<void> {
    await this.#pilih('F1', `>${nama}`, nama);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Runs a command that asks for a choice, and makes it. */
  async perintahDenganPilihan(nama: string, pilihan: string): Promise<void> {
    await this.#pilih('F1', `>${nama}`, nama);
    await this.#pilih(undefined, pilihan, pilihan);
  }

  /** Opens a file of the workspace by its name. */
  async bukaBerkas(nama: string): Promise<void> {
    await this.#pilih('Control+P', nama, nama);
    await this.page.locator(`.tab.active[data-resource-name="${nama}"]`).waitFor();
  }

  /** Puts the cursor at a place, counted from 1 as the editor shows it. */
  async keBaris(baris: number, kolom: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input').fill(`:${baris}:${kolom}`);
    await this.page.keyboard.press('Enter');
    await this.kursorDi(baris, kolom);
  }

  /** Waits until the status bar says that the cursor is there. */
  async kursorDi(baris: number, kolom: number): Promise<void> {
    await this.page.locator('.statusbar-item', { hasText: `Ln ${baris}, Col ${kolom}` }).waitFor();
  }

  /** Waits until `probe` gives something other than undefined or false. */
  async sampai<T>(what: string, probe: () => Promise<T | undefined | false>): Promise<T> {
    const deadline = Date.now() + TIMEOUT_MS;
    for (;;) {
      const value = await probe();
      if (value !== undefined && value !== false) {
        return value;
      }
      if (Date.now() > deadline) {
        throw new Error(`Never happened: ${what}`);
      }
      await this.page.waitForTimeout(POLL_MS);
    }
  }

  /** The page of the preview, deep in nested frames. */
  pratinjau(): Promise<Frame> {
    return this.sampai('a preview', async () => {
      for (const frame of this.page.frames()) {
        // A frame may go away while it is asked.
        if (
          (await frame
            .locator('#meja')
            .count()
            .catch(() => 0)) > 0
        ) {
          return frame;
        }
      }
      return undefined;
    });
  }

  /** Waits until a text has the keyboard. */
  async teksAktif(): Promise<void> {
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  async #pilih(kunci: string | undefined, ketikan: string, hasil: string): Promise<void> {
    if (kunci !== undefined) {
      await this.page.keyboard.press(kunci);
    }
    await this.page.locator('.quick-input-widget input').fill(ketikan);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: hasil }).first();
    await row.waitFor();
    await row.click();
  }
}
