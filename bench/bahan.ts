/** What the benchmarks work on: the built command, what it is compared with, and generated SOPs, in a folder that goes away afterwards. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bangun } from './bangun.ts';
import { sopAcak } from './pembangkit.ts';

export const SOP = fileURLToPath(new URL('../packages/cli/bin/sop.cjs', import.meta.url));
export const UKURAN = [10, 30, 100, 300, 1000] as const;

export class Bahan {
  readonly #folder = mkdtempSync(join(tmpdir(), 'alir-bench-'));

  /** Builds all that is measured. */
  async siapkan(): Promise<void> {
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('../scripts/bangun-cli.ts', import.meta.url))], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    await bangun(this.#folder);
    for (const n of UKURAN) writeFileSync(this.satu(n), sopAcak(n, n));
  }

  /** Where a benchmark may write a file of this name. */
  hasil(nama: string): string {
    return join(this.#folder, nama);
  }

  /** The file of one SOP of so many steps, one of {@link UKURAN}. */
  satu(langkah: number): string {
    return join(this.#folder, `${langkah}.sop`);
  }

  /** A folder of `jumlah` files of so many steps each. */
  banyak(jumlah: number, langkah: number): string {
    const tempat = join(this.#folder, 'banyak');
    mkdirSync(tempat);
    for (let i = 0; i < jumlah; i++) writeFileSync(join(tempat, `${String(i).padStart(4, '0')}.sop`), sopAcak(langkah, i));
    return tempat;
  }

  /** The bundle of one of the entries of `bangun.ts`. */
  bundel(nama: string): string {
    return join(this.#folder, `${nama}.cjs`);
  }

  buang(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
