import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from './build-extension.ts';
import { type Outcome, runTool } from './run-stage.ts';

const report = join(root, '.cache/vitest.json');

const totals = z.object({
  numTotalTests: z.number(),
  numPassedTests: z.number(),
  numFailedTestSuites: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Runs one project of vitest.config.ts. A test that was skipped, or a file that gave none, is a failure. */
export function runVitest(project: string): Outcome {
  console.log(`\n── ${project}`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const args = [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const ended = runTool('node_modules/vitest/vitest.mjs', ...args);
  const outcome = readReport();
  // A crash after the last test, or an error that nobody caught, is a failure too.
  return ended || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}

function readReport(): Outcome {
  try {
    const seen = totals.parse(JSON.parse(readFileSync(report, 'utf8')));
    const emptyFiles = seen.testResults.filter((file) => file.assertionResults.length === 0).length;
    return { passed: seen.numPassedTests, failed: seen.numTotalTests - seen.numPassedTests + emptyFiles };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
