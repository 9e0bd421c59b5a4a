import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollout } from '../src/cli/rollout.ts';
import { terminal } from '../src/cli/world.ts';
import type { Files } from '../src/rollout/bytes.ts';
import { buildExtension, outputDir, type Target } from './build-extension.ts';

/** `npm run rollout -- unit.yml --out DIR`: from the sources, built where they changed. */
process.exitCode = await rollout(
  process.argv.slice(2),
  () => ({ chromium: readBuild('chrome'), firefox: readBuild('firefox') }),
  terminal,
);

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
