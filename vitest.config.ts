import { defineConfig } from 'vitest/config';

/** Only for tests that hang: no test is judged by how long it takes, however busy the machine. */
const BATAS_MACET = { testTimeout: 180_000, hookTimeout: 180_000 };

/** They put other modules in the place of ours, which nobody else must see. */
const TIRUAN = ['packages/diagram/test/diagram-alir/{ingatan,mundur}.test.ts'];

/** Rarely, on a busy machine, a server that was just started does not answer its first question; why is not known yet. */
const SEKALI_LAGI = { retry: 1 };

/** They run what the build made. */
const TERBANGUN = ['packages/cli/test/terbangun.test.ts', 'test/rumah/hasil-bangun.test.ts'];

export default defineConfig({
  test: {
    // Both `unit` need only the sources (the first reads them once for all tests); `kabel` is of what was built, most of it spoken to over its standard streams.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/test/**/*.test.ts', 'syntaxes/test/**/*.test.ts', 'test/rumah/**/*.test.ts'],
          exclude: [...TIRUAN, ...TERBANGUN],
          isolate: false,
          ...BATAS_MACET,
        },
      },
      { test: { name: 'unit-tiruan', include: TIRUAN, ...BATAS_MACET } },
      { test: { name: 'kabel', include: ['test/kabel/**/*.test.ts', ...TERBANGUN], ...BATAS_MACET, ...SEKALI_LAGI } },
    ],
  },
});
