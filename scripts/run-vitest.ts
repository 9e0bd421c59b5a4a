import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from './build-extension.ts';
import type { Outcome } from './run-stage.ts';

const totals = z.object({
  numTotalTests: z.number(),
  numPassedTests: z.number(),
  numFailedTestSuites: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/**
 * Runs one project of vitest.config.ts, in one browser if `browser` is given. A test that was skipped, or a file that
 * gave none, is a failure.
 */
export async function runVitest(project: string, browser?: string): Promise<Outcome> {
  const name = browser === undefined ? project : `${project} ${browser}`;
  console.log(`\n── ${name}`);
  const report = join(root, `.cache/vitest ${name}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code, words } = await run([vitest, 'run', '--project', project, ...reporters], browser);
  console.log(`\n── ${name}: ended\n${words}`);
  const outcome = readReport(report);
  // A crash after the last test, or an error that nobody caught, is a failure too.
  return code === 0 || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}

/** What it says is kept until its end: two that run side by side would talk across each other. */
function run(args: readonly string[], browser?: string): Promise<{ code: number | null; words: string }> {
  const env = { ...process.env, ...(browser !== undefined && { BROWSERS: browser }) };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      words += part;
    });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, words })));
}

function readReport(report: string): Outcome {
  try {
    const seen = totals.parse(JSON.parse(readFileSync(report, 'utf8')));
    const emptyFiles = seen.testResults.filter((file) => file.assertionResults.length === 0).length;
    return { passed: seen.numPassedTests, failed: seen.numTotalTests - seen.numPassedTests + emptyFiles };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
