import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ForPerson, root } from './build-extension.ts';
import { buildClean, resolveCommit } from './reproduce/build-clean.ts';
import { comparePackages } from './reproduce/compare-packages.ts';

/**
 * `npm run reproduce [-- VERSION]`: builds every package twice, each time from a fresh clone of the same commit in a
 * folder, a time zone and a language of its own, and compares them byte for byte. Exit 0: the same; 1: not.
 */
const folder = mkdtempSync(join(tmpdir(), 'bay-dieu-reproduce-'));
try {
  const commit = resolveCommit(root, process.argv[2] ?? 'HEAD');
  const [first, second] = [
    buildClean(root, commit, join(folder, 'một'), { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'C' }),
    buildClean(root, commit, join(folder, 'the-second-build'), { TZ: 'America/Caracas', LC_ALL: 'C.UTF-8' }),
  ];
  const { lines, same } = comparePackages(first, second);
  console.log(lines.join('\n'));
  process.exitCode = same ? 0 : 1;
} catch (error) {
  if (!(error instanceof ForPerson)) throw error;
  console.error(error.message);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
