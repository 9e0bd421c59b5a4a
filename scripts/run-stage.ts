import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build-extension.ts';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** Runs one of our tools under this Node; its words go to the screen. True when it ended well. */
export function runTool(script: string, ...args: string[]): boolean {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

/** A stage that is one check: it passed or it failed. */
export function oneCheck(name: string, ...steps: (() => boolean)[]): Outcome {
  console.log(`\n── ${name}`);
  const good = steps.every((step) => step());
  console.log(good ? `${name}: passed` : `${name}: FAILED`);
  return { passed: Number(good), failed: Number(!good) };
}

export function sum(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}
