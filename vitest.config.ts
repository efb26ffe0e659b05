import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // `unit` needs only the sources; `kabel` speaks to the built command over its standard streams.
    projects: [
      { test: { name: 'unit', include: ['packages/*/test/**/*.test.ts', 'syntaxes/test/**/*.test.ts', 'test/rumah/**/*.test.ts'] } },
      { test: { name: 'kabel', include: ['test/kabel/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000 } },
    ],
  },
});
