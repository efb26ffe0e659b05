/** Runs the suite inside the extension host: of a downloaded desktop VS Code where one can run, else of the editor in a browser. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { runTests, type TestOptions } from '@vscode/test-electron';
import { build } from 'esbuild';
import { salinRuangKerja } from './ruang-kerja.ts';
import { HASIL_ENV, type Hasil } from './suite/runner.ts';

const EXTENSION = resolve(import.meta.dirname, '../../packages/vscode');

/**
 * Which editor runs the suite. `ALIR_EDITOR` decides; without it, the desktop where there is a screen and no CI.
 * On the desktop `ALIR_EDITOR_VERSION` names the version (`stable` if it does not).
 */
function pilihEditor(): 'desktop' | 'browser' {
  const { ALIR_EDITOR, CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (ALIR_EDITOR === 'desktop' || ALIR_EDITOR === 'browser') {
    return ALIR_EDITOR;
  }
  const screen = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
  return screen && !CI ? 'desktop' : 'browser';
}

/** Runs the suite. Rejects if the editor did not run it to its end. */
export async function jalankanDiInang(): Promise<Hasil> {
  const folder = mkdtempSync(join(tmpdir(), 'alir-suite-'));
  try {
    const suite = join(folder, 'suite.cjs');
    const hasil = join(folder, 'hasil.json');
    await build({
      entryPoints: [join(import.meta.dirname, 'suite/index.ts')],
      outfile: suite,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['vscode'],
      logLevel: 'warning',
    });
    const options: TestOptions = {
      extensionDevelopmentPath: EXTENSION,
      extensionTestsPath: suite,
      extensionTestsEnv: {
        [HASIL_ENV]: hasil,
        // The executable of the tests is started by its first line: it must find this Node, not the machine's.
        PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
      },
      launchArgs: [salinRuangKerja(folder)],
      ...(pilihEditor() === 'desktop'
        ? { version: process.env.ALIR_EDITOR_VERSION ?? 'stable' }
        : { vscodeExecutablePath: join(import.meta.dirname, 'vscode-executable.ts') }),
    };
    try {
      await runTests(options);
    } catch (error) {
      if (!existsSync(hasil)) {
        throw error;
      }
    }
    return JSON.parse(readFileSync(hasil, 'utf8')) as Hasil;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
