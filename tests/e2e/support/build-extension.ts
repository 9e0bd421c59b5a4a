import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const sources = [
  'entrypoints/**',
  'src/**',
  'rules/**',
  'public/**',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/** Builds what the browser tests load, as it is shipped, when a source changed since the last build. */
export default function buildExtension() {
  const state = hashSources();
  for (const browser of ['chrome', 'firefox']) {
    const stamp = join(root, `.output/${browser}-mv3.stamp`);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) continue;
    execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(stamp, state);
  }
}

function hashSources(): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
