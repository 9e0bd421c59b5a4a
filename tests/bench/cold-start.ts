import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const clock = `
const start = performance.now();
const checker = createChecker(rules);
const made = performance.now();
checker.check('Sáng nay trời mát, cả nhà đi chợ hoa.');
console.log(JSON.stringify({ made: made - start, first: performance.now() - made }));`;

/**
 * Milliseconds in fresh processes, the bundle's bytes already read and run: making the checker, and its first check of
 * a sentence. `bundle`: a module that exports createChecker and rules.
 */
export function timeColdStarts(
  bundle: string,
  samples: number,
): { readonly made: number[]; readonly first: number[] } {
  const folder = mkdtempSync(join(tmpdir(), 'bay-dieu-'));
  try {
    writeFileSync(join(folder, 'checker.mjs'), bundle);
    writeFileSync(join(folder, 'clock.mjs'), `import { createChecker, rules } from './checker.mjs';${clock}`);
    const runs = Array.from({ length: samples }, () => {
      const { stdout } = spawnSync(process.execPath, [join(folder, 'clock.mjs')], { encoding: 'utf8' });
      return JSON.parse(stdout) as { made: number; first: number };
    });
    return { made: runs.map(({ made }) => made), first: runs.map(({ first }) => first) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
