/** A person at the workbench: what they press, and what they see. */
import type { Frame, Locator, Page } from 'playwright-core';

const TIMEOUT_MS = 40_000;
const POLL_MS = 50;
/** How long a person looks at a question that does not answer before asking again. */
const PATIENCE_MS = 2_000;

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
    await this.#tanya('F1', `>${nama}`, nama);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Runs a command that asks for a choice, and makes it. */
  async perintahDenganPilihan(nama: string, pilihan: string): Promise<void> {
    await this.#tanya('F1', `>${nama}`, nama);
    await this.#masukan.fill(pilihan);
    await this.#jawaban(pilihan).click();
  }

  /** Takes the place that the editor offers for a new file, once it is `nama` in some folder. */
  async simpanSebagai(nama: string): Promise<void> {
    await this.sampai(`a place for ${nama}`, async () => (await this.#masukan.inputValue().catch(() => '')).endsWith(`/${nama}`));
    await this.page.keyboard.press('Enter');
    await this.#masukan.waitFor({ state: 'hidden' });
  }

  /** What the editor tells, where all of that is listed: a window without focus shows it nowhere else. */
  async kabar(tulisan: string): Promise<Locator> {
    const kabar = this.page.locator('.notifications-center .notification-list-item', { hasText: tulisan });
    await this.sampai(tulisan, async () => {
      if (!(await this.page.locator('.notifications-center').isVisible())) {
        await this.perintah('Notifications: Show Notifications');
      }
      return (await kabar.count()) > 0;
    });
    return kabar.first();
  }

  /** Opens a file of the workspace by its name. */
  async bukaBerkas(nama: string): Promise<void> {
    await this.#tanya('Control+P', nama, nama);
    await this.page.locator(`.tab.active[data-resource-name="${nama}"]`).waitFor();
  }

  /** Puts the cursor at a place, counted from 1 as the editor shows it. */
  async keBaris(baris: number, kolom: number): Promise<void> {
    await this.#tanya('Control+G', `:${baris}:${kolom}`);
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

  get #masukan(): Locator {
    return this.page.locator('.quick-input-widget input');
  }

  #jawaban(tulisan: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: tulisan }).first();
  }

  /**
   * Opens the editor's question with a key, types into it, and takes `jawaban` from the list, if one is named. As a person would, it
   * asks again when the question went away (the focus was still moving) or did not know the answer yet (the extension was starting).
   */
  async #tanya(kunci: string, ketikan: string, jawaban?: string): Promise<void> {
    await this.sampai(`the answer to ${ketikan}`, async () => {
      await this.page.keyboard.press(kunci);
      try {
        await this.#masukan.fill(ketikan, { timeout: PATIENCE_MS });
        await this.#jawaban(jawaban ?? '').waitFor({ timeout: PATIENCE_MS });
        if (jawaban !== undefined) {
          await this.#jawaban(jawaban).click({ timeout: PATIENCE_MS });
        }
        return true;
      } catch {
        await this.page.keyboard.press('Escape');
        return false;
      }
    });
  }
}
