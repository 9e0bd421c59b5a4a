import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Builds } from '../src/rollout/build-packages.ts';
import type { Files } from '../src/rollout/bytes.ts';
import { buildExtension, outputDir, type Target } from './build-extension.ts';

/** The shipped extension of both families, built where a source has changed. */
export const readBuilds = (): Builds => ({ chromium: readBuild('chrome'), firefox: readBuild('firefox') });

function readBuild(target: Target): Files {
  buildExtension(target);
  const folder = outputDir(target);
  const files = globSync('**', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length + 1).replaceAll('\\', '/');
      return [name, new Uint8Array(readFileSync(path))];
    }),
  );
}
