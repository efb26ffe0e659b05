/** A runner for tests that need a whole editor around them: named functions, run one after another in their order. */

/** Begins each line that the suite inside the extension host prints: the editor's own log goes to the same place. */
export const SUITE_PREFIX = '[uji] ';

/** Environment variable with the file into which the suite inside the extension host writes its {@link Hasil}. */
export const HASIL_ENV = 'ALIR_HASIL';

/** How a run ended. */
export interface Hasil {
  readonly passed: number;
  readonly failed: number;
}

type Body = () => Promise<void>;

export class Suite {
  readonly #tests: { readonly name: string; readonly body: Body }[] = [];
  readonly #kind: 'independent' | 'chained';

  /** In a `chained` suite each test goes on from where the one before left off: after a failure the rest is not run, and failed. */
  constructor(kind: 'independent' | 'chained' = 'independent') {
    this.#kind = kind;
  }

  /** Declares a test. */
  test(name: string, body: Body): void {
    this.#tests.push({ name, body });
  }

  /** Runs all declared tests; `afterFailure` may look at what is left of one. A suite without tests has failed. */
  async run(print: (line: string) => void, afterFailure?: (name: string) => Promise<void>): Promise<Hasil> {
    let failed = 0;
    for (const { name, body } of this.#tests) {
      if (failed > 0 && this.#kind === 'chained') {
        failed++;
        print(`  ✗ ${name} (not run)`);
        continue;
      }
      const start = performance.now();
      try {
        await body();
        print(`  ✓ ${name} (${Math.round(performance.now() - start)} ms)`);
      } catch (error) {
        failed++;
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        print([`  ✗ ${name}`, ...text.split('\n').map((line) => `      ${line}`)].join('\n'));
        await afterFailure?.(name);
      }
    }
    return this.#tests.length === 0 ? { passed: 0, failed: 1 } : { passed: this.#tests.length - failed, failed };
  }
}
