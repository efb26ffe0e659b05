import { defineConfig } from 'vitest/config';

/** Only for tests that hang: no test is judged by how long it takes, however busy the machine. */
const BATAS_MACET = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    // `unit` needs only the sources; `kabel` speaks to the built command over its standard streams.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/test/**/*.test.ts', 'syntaxes/test/**/*.test.ts', 'test/rumah/**/*.test.ts'],
          ...BATAS_MACET,
        },
      },
      { test: { name: 'kabel', include: ['test/kabel/**/*.test.ts'], ...BATAS_MACET } },
    ],
  },
});
