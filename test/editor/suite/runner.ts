/** A runner for tests inside the extension host: a list of named functions, run one after another. */

/** Begins each line that the suite prints: the editor's own log goes to the same place. */
export const SUITE_PREFIX = '[uji] ';

interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
}

const tests: Test[] = [];

/** Declares a test. */
export function test(name: string, body: () => Promise<void>): void {
  tests.push({ name, body });
}

/** Runs all declared tests and prints `N passed, N failed`. Rejects if one failed, or if there is none. */
export async function runAll(): Promise<void> {
  let failed = 0;
  for (const { name, body } of tests) {
    try {
      await body();
      print(`  ✓ ${name}`);
    } catch (error) {
      failed++;
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      print(`  ✗ ${name}`);
      text.split('\n').forEach((line) => {
        print(`      ${line}`);
      });
    }
  }
  print(`${tests.length - failed} passed, ${failed} failed`);
  if (failed > 0 || tests.length === 0) {
    throw new Error(`${failed} of ${tests.length} tests failed`);
  }
}

function print(line: string): void {
  console.log(`${SUITE_PREFIX}${line}`);
}
