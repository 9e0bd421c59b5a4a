import { defineConfig } from 'vitest/config';
import { rulesPlugin } from './src/rules/vite-plugin.ts';

export default defineConfig({
  test: {
    projects: [
      {
        // The rules' modules are made from rules/, as in the build.
        plugins: [rulesPlugin()],
        test: {
          name: 'unit',
          // A worker for all files: they share nothing, and starting one for each takes longer than they do.
          isolate: false,
          include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
        },
      },
      {
        test: {
          name: 'shipped',
          include: ['tests/shipped/**/*.test.ts'],
          globalSetup: 'tests/e2e/support/build-extension.ts',
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/support/build-extension.ts',
          // One real browser at a time: two cores, and a focus that two windows would fight for.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
