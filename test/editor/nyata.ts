/** What a test says must be so. */

/** Throws unless the two are the same as data. */
export function sama(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`Expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

/** Throws `what` unless it holds. */
export function benar(holds: boolean, what: string): void {
  if (!holds) {
    throw new Error(`Not so: ${what}`);
  }
}
