import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { rulesPlugin } from './src/rules/vite-plugin.ts';

/** By path: browser tests of one folder want the same browser. */
class ByPath extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return files.sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: ByPath },
    projects: [
      {
        // The rules' modules are made from rules/, as in the build.
        plugins: [rulesPlugin()],
        test: {
          name: 'unit',
          // A worker for all files: they share nothing, and starting one for each takes longer than they do.
          isolate: false,
          // A machine that builds or browses beside the tests must not turn them red.
          testTimeout: 60_000,
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
          exclude: [
            '**/node_modules/**',
            // One browser's alone: a run of the other (BROWSERS) leaves the whole file out.
            ...(process.env.BROWSERS === 'firefox' ? ['**/*.chromium.test.ts'] : []),
            ...(process.env.BROWSERS === 'chromium' ? ['**/*.firefox.test.ts'] : []),
          ],
          globalSetup: [
            'tests/e2e/support/build-extension.ts',
            'tests/e2e/support/build-fixtures.ts',
            'tests/e2e/rollout/put-policies-back.ts',
            'tests/e2e/support/profiles-dir.ts',
          ],
          // Files that ask for the same browser follow each other in one process, and share it.
          isolate: false,
          // One browser of a kind at a time: a machine-wide policy reaches every Chromium there is. npm test runs
          // Chromium and Firefox side by side, in two processes.
          fileParallelism: false,
          // A whole session of typing takes half a minute alone, and three times that on a machine shared by others.
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
